"""How much of a draft is copied, against every run tried in turn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.drafting.copying import longest_shared_run

words = st.lists(st.sampled_from(["a", "b", "c"]), max_size=12)


@given(words, st.lists(words, max_size=3))
def test_the_longest_run_is_found(draft: list[str], sources: list[list[str]]) -> None:
    def shared(run: list[str]) -> bool:
        return any(
            source[start : start + len(run)] == run
            for source in sources
            for start in range(len(source))
        )

    runs = [draft[i:j] for i in range(len(draft)) for j in range(i + 1, len(draft) + 1)]
    expected = max((len(run) for run in runs if shared(run)), default=0)
    assert longest_shared_run(" ".join(draft), [" ".join(each) for each in sources]) == expected


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("Right then, my duck.", "RIGHT THEN my\nduck", 4),
        ("I shan't come", "we shan't go", 1),
        ("", "anything", 0),
        ("anything", "", 0),
    ],
)
def test_case_punctuation_and_breaks_do_not_count(text: str, source: str, expected: int) -> None:
    assert longest_shared_run(text, [source]) == expected

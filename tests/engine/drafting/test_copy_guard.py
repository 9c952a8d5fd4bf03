"""The copy guard against every run looked up in the samples."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from engine.drafting.copy_guard import CopyGuard

tokens = st.lists(st.integers(0, 3), max_size=15)


@given(st.lists(tokens, max_size=3), tokens, st.integers(1, 7))
def test_just_what_would_copy_too_much_is_forbidden(
    sources: list[list[int]], draft: list[int], longest: int
) -> None:
    guard = CopyGuard(sources, longest)
    for token in draft:
        guard.accept(token)
    habit = max(1, longest // 3)

    def goes_on(source: list[int], length: int) -> set[int]:
        """The tokens that follow the draft's last `length` tokens in a source."""
        return {
            source[start + length]
            for start in range(len(source) - length)
            if len(draft) >= length and source[start : start + length] == draft[-length:]
        }

    expected = {
        token
        for token in set().union(*(goes_on(source, longest) for source in sources))
        if sum(token in goes_on(source, habit) for source in sources) == 1
    }
    assert guard.forbidden == expected


def test_what_several_samples_share_is_a_habit_and_no_copy() -> None:
    closing = [50, 51, 52, 53, 54, 55]
    guard = CopyGuard([[1, 2, 3, *closing], [4, 5, 6, *closing]], longest=3)
    for token in (1, 2, 3):
        guard.accept(token)
    assert guard.forbidden == {50}
    guard.accept(closing[0])
    assert guard.forbidden == set()


def test_a_draft_that_always_obeys_never_copies_more_than_allowed() -> None:
    source = list(range(30))
    guard = CopyGuard([source], longest=5)
    draft: list[int] = []
    for _ in range(60):
        wanted = (draft[-1] + 1) % 30 if draft else 0
        token = wanted if wanted not in guard.forbidden else 0
        guard.accept(token)
        draft.append(token)
    runs = "".join(
        "-" if after == before + 1 else "|" for before, after in itertools.pairwise(draft)
    )
    assert max(len(run) for run in runs.split("|")) == 4

"""Repetition, against every run compared with all before it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.calibration.repetition import repetition


@given(st.lists(st.sampled_from("ab"), max_size=14), st.integers(1, 4))
def test_it_is_the_share_of_runs_that_occurred_before(words: list[str], length: int) -> None:
    runs = [words[start : start + length] for start in range(len(words) - length + 1)]
    repeated = sum(run in runs[:place] for place, run in enumerate(runs))
    expected = repeated / len(runs) if runs else 0
    assert repetition(" ".join(words), length) == pytest.approx(expected)


def test_case_punctuation_and_breaks_do_not_count() -> None:
    assert repetition("I am on my way.\nI AM on, my way!") == pytest.approx(2 / 7)


@pytest.mark.parametrize("text", ["", "...", "one two three", "one two three four"])
def test_a_text_too_short_to_repeat_itself_does_not(text: str) -> None:
    assert repetition(text) == 0

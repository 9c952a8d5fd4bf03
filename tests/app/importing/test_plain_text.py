"""Texts made fit for the library."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.plain_text import cleaned, n_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("- -- ***", 0),
        ("Don't wait: it's 3 o'clock", 5),
        ("Grüße aus Łódź", 3),
        ("明日の会議は中止です", 5),
        ("I said 你好 twice", 4),
        ("안녕하세요 여러분", 2),
    ],
)
def test_words_are_counted_in_scripts_with_and_without_spaces(text: str, words: int) -> None:
    assert n_words(text) == words


@given(st.text())
def test_cleaning_leaves_nothing_invisible_and_is_done_after_once(text: str) -> None:
    once = cleaned(text)
    kept = set("\n\t\u200c\u200d")
    assert not any(unicodedata.category(c) in ("Cc", "Cf", "Cs") for c in set(once) - kept)
    assert "\r" not in once
    assert cleaned(once) == once

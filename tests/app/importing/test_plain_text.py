"""Texts made fit for the library."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.plain_text import cleaned, has_words, n_words


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


@given(st.text(alphabet="a_ \n会-"), st.integers(0, 4), st.integers(0, 300))
def test_whether_a_text_has_so_many_words_agrees_with_their_number(
    text: str, least: int, n_spaces: int
) -> None:
    text = " " * n_spaces + text
    assert has_words(text, least) == (n_words(text) >= least)


@given(st.text(st.characters(max_codepoint=0x2FFF)))
def test_words_are_what_stands_between_spaces_and_has_a_letter_or_digit(text: str) -> None:
    assert n_words(text) == sum(any(c.isalnum() for c in word) for word in text.split())

import pytest

from app.revising.revision import Change
from app.ui.revising.words import change_words, counted_changes, place_words


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (Change("quick", "fast"), "“quick” becomes “fast”"),
        (Change("very ", ""), "“very” is removed"),
        (Change("", " and\n\ncheap"), "“and cheap” is added"),
        (Change("\n", " "), "a line break becomes a space"),
        (Change("{0}", "{1}"), "“{0}” becomes “{1}”"),
    ],
)
def test_a_change_is_told(change: Change, words: str) -> None:
    assert change_words(change) == words


def test_long_texts_are_cut_short() -> None:
    assert change_words(Change("word " * 100, "")) == "“" + "word " * 11 + "word…” is removed"


def test_changes_are_counted_from_one() -> None:
    assert place_words(1, 5) == "Change 2 of 5"
    assert [counted_changes(1), counted_changes(3)] == ["1 change", "3 changes"]

import pytest

from app.library.search_terms import SearchTerms, search_terms


@pytest.mark.parametrize(
    ("typed", "match", "substrings"),
    [
        ("", "", ()),
        ("  ", "", ()),
        ("lunch", '"lunch"*', ()),
        ("lunch fri", '"lunch" "fri"*', ()),
        ('"see you" fri', '"see you" "fri"*', ()),
        ('fri "see you"', '"fri" "see you"', ()),
        ('lun"ch', '"lun""ch"*', ()),
        ('"see you', '"""see" "you"*', ()),
        ('""', "", ()),
        ("NEAR(a b) OR*", '"NEAR(a" "b)" "OR*"*', ()),
        ("don't", '"don\'t"*', ()),
        ("***", "", ("***",)),
        ("🙂 lunch", '"lunch"*', ("🙂",)),
        ("東京 lunch", '"lunch"*', ("東京",)),
        ('"東京 駅"', "", ("東京 駅",)),
        ("a\0b", '"a" "b"*', ()),
    ],
)
def test_what_is_typed_becomes_words_and_substrings(
    typed: str, match: str, substrings: tuple[str, ...]
) -> None:
    assert search_terms(typed) == SearchTerms(match, substrings)


def test_a_half_character_is_no_obstacle() -> None:
    assert search_terms("lunch\ud83d").match.isascii()

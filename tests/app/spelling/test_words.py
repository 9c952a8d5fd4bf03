import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.spelling.words import all_words, words_in

_WORDS = ["don't", "l\u2019homme", "caf\u00e9", "cafe\u0301", "co\u00adope", "word", "Über"]
_OTHERS = ["-", " ", ". ", "\n", "🎉", "`x y`", "https://a.b/c", "a@b.de", "@me", "#tag", "42nd"]
_PIECES = st.sampled_from([*_WORDS, *_OTHERS, "NATO", "GitHub"])


def _checked(text: str, language: str = "en") -> list[str]:
    return [word.text for word in words_in(text, language)]


@given(st.lists(_PIECES).map("".join) | st.text(), st.sampled_from(["en", "de"]))
def test_every_word_stands_where_it_is_said_to(text: str, language: str) -> None:
    end = 0
    for word in words_in(text, language):
        assert end <= word.start < word.end
        end = word.end
        written = text[word.start : word.end].replace("\u00ad", "")
        written = written.replace("\u2019", "'").replace("\u02bc", "'")
        assert word.text == unicodedata.normalize("NFC", written)
        assert not any(letter.isspace() or letter.isdigit() for letter in word.text)


@given(st.text(alphabet="abc'\u2019 \u0301\u00ad-.`@#/:1", max_size=400))
def test_only_whole_words_are_looked_up(text: str) -> None:
    for word in words_in(text, "en"):
        for neighbour in (text[word.start - 1 : word.start], text[word.end : word.end + 1]):
            assert not neighbour.isalpha()


@pytest.mark.parametrize(
    "text",
    [
        "see https://exmaple.com/teh/path now",
        "see www.exmaple.com now",
        "see teh@exmaple.com now",
        "see @teh_handle now",
        "see #teh-tag now",
        "see `teh code` now",
        "see teh42 now",
        "see teh_name now",
        "see dir/teh now",
        "see teh.py now",
        "see TEH now",
        "see TehName now",
        "see Teh now",
        "see x now",
        "see привет now",
        "see 你好 now",
    ],
)
def test_what_is_no_word_of_the_language_is_left_alone(text: str) -> None:
    assert _checked(text) == ["see", "now"]


def test_a_capital_at_the_start_of_a_sentence_is_no_name() -> None:
    assert _checked("Teh cat. Adn Ottoline ran! “Wich way?” says Mr. Ottoline.") == (
        ["Teh", "cat", "Adn", "ran", "Wich", "way", "says"]
    )


def test_a_greeting_and_a_signature_are_names() -> None:
    assert _checked("Ottoline,") == []
    assert _checked("Ottoline Thistlewick") == []


def test_german_nouns_are_looked_up_though_they_may_be_names() -> None:
    (_, noun, _) = words_in("ein Standart fehlt", "de")
    assert (noun.text, noun.may_be_name) == ("Standart", True)


def test_parts_of_a_hyphenated_word_are_words_but_its_prefixes_are_not() -> None:
    assert _checked("a re-usable, well-knwon e-mail") == ["usable", "well", "knwon", "mail"]


def test_however_a_word_is_written_it_is_one() -> None:
    assert all_words("Don\u2019t don't cafe\u0301 caf\u00e9 co\u00adope Cope") == (
        {"don't", "caf\u00e9", "coope", "cope"}
    )

from functools import cache
from pathlib import Path

import pytest

from app.spelling.dictionaries import Dictionaries
from app.spelling.server import shipped
from app.spelling.speller import MOST_SUGGESTIONS, Speller, SpellingError
from app.spelling.words import words_in


def _dictionaries(persons: Path = Path("absent"), system: Path = Path("absent")) -> Dictionaries:
    return Dictionaries(shipped(), persons, [system])


@cache
def _speller(language: str) -> Speller:
    return Speller(_dictionaries().of(language))


def _unknown(language: str, text: str) -> set[str]:
    return _speller(language).unknown(words_in(text, language))


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en", "the colour or color was organised, realized and wierd", {"wierd"}),
        ("en-GB", "the colour or color", {"color"}),
        ("en-US", "the colour or color", {"colour"}),
        ("en", "it isn\u2019t, we wo\u2019nt", {"wo'nt"}),
        ("es", "el niño está aquí tambien", {"tambien"}),
        (
            "fr",
            "aujourd\u2019hui l\u2019homme d\u2019acceuil n\u2019a qu\u2019un",
            {"d'acceuil"},
        ),
        ("de", "vieleicht hat die Zollgebühr ein Standart", {"vieleicht", "Standart"}),
        ("de", "wir wiedersprechen nähmlich", {"wiedersprechen", "nähmlich"}),
        ("de", "den Brief von Herrn Thistlewick an Frau Obando", set()),
    ],
)
def test_what_is_misspelt_is_found_and_nothing_else(
    language: str, text: str, wrong: set[str]
) -> None:
    assert _unknown(language, text) == wrong


@pytest.mark.parametrize(
    ("language", "word", "meant"),
    [
        ("en", "definately", "definitely"),
        ("en", "wo'nt", "won't"),
        ("de", "vieleicht", "vielleicht"),
        ("de", "Rythmus", "Rhythmus"),
        ("es", "tambien", "también"),
        ("fr", "acceuil", "accueil"),
        ("fr", "aujourdhui", "aujourd'hui"),
    ],
)
def test_what_was_meant_comes_first(language: str, word: str, meant: str) -> None:
    found = _speller(language).suggestions(word)
    assert found[0] == meant
    assert len(found) <= MOST_SUGGESTIONS
    assert len(set(found)) == len(found)


def test_words_made_up_to_fit_are_not_suggested() -> None:
    assert "vieleeicht" not in _speller("de").suggestions("vieleicht")


def test_the_persons_own_words_are_known_however_they_are_capitalised() -> None:
    speller = Speller(_dictionaries().of("en"))
    speller.own_words = {"pontoonery", "wierd"}
    words = words_in("Pontoonery is wierd and pontoonery's fun", "en")
    assert speller.unknown(words) == set()


@pytest.fixture
def others(tmp_path: Path) -> Path:
    for name, words in {"de_DE_other": "1\nquarks\n", "es_ES": "1\nquarks\n"}.items():
        (tmp_path / f"{name}.aff").write_text("SET ISO8859-1\n")
        (tmp_path / f"{name}.dic").write_text(words)
    (tmp_path / "hyph_de_DE.dic").write_text("x\n")
    (tmp_path / "hyph_de_DE.aff").write_text("x\n")
    (tmp_path / "nl_NL.dic").write_text("1\nhuis\n")
    return tmp_path


def test_any_german_dictionary_goes_before_our_word_list(others: Path) -> None:
    dictionaries = _dictionaries(system=others)
    assert dictionaries.languages() == ["de", "en", "en-GB", "en-US", "es", "fr"]
    assert dictionaries.of("de") == [others / "de_DE_other"]
    assert dictionaries.of("es") == [shipped() / "es"]
    speller = Speller(dictionaries.of("de"))
    assert speller.unknown(words_in("quarks hœuser haus", "de")) == {"haus"}


def test_the_persons_dictionary_goes_before_all(others: Path) -> None:
    assert _dictionaries(persons=others).of("es") == [others / "es_ES"]


def test_a_language_without_a_dictionary_has_none() -> None:
    assert _dictionaries().of("it") == []


def test_a_dictionary_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(SpellingError, match=r"it_IT\.dic"):
        Speller([tmp_path / "it_IT"])

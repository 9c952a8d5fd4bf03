from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.spelling.personal import PersonalWords
from app.spelling.speller import SpellingError


def test_words_are_kept_one_a_line_and_once(tmp_path: Path) -> None:
    path = tmp_path / "home" / "words.txt"
    words = PersonalWords(path)
    assert words.read() == set()
    for word in ("Zollikon", "pontoonery", "Zollikon", "l\u2019Hay", " "):
        words.add(word)
    assert path.read_text(encoding="utf-8") == "Zollikon\nl'Hay\npontoonery\n"
    assert words.read() == {"zollikon", "l'hay", "pontoonery"}
    assert [each.name for each in path.parent.iterdir()] == ["words.txt"]


@given(content=st.binary(max_size=200))
def test_whatever_the_file_holds_a_word_can_be_added(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("words") / "words.txt"
    path.write_bytes(content)
    words = PersonalWords(path)
    before = words.read()
    words.add("pontoonery")
    assert words.read() == before | {"pontoonery"}


def test_a_list_that_cannot_be_written_stays_and_is_named(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.mkdir()
    with pytest.raises(SpellingError, match=r"words\.txt"):
        PersonalWords(path).add("pontoonery")
    assert [each.name for each in tmp_path.iterdir()] == ["words.txt"]

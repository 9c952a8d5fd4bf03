import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathvalidate import is_valid_filename

from app.exporting.file_name import suggested_name
from tests.app.exporting.texts import ANY_TEXT, mail, post


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Lunch on Sunday", "Lunch on Sunday"),
        ("Re: Lunch / dinner?", "Re- Lunch - dinner"),
        ("CON", "CON_"),
        ("..hidden...", "hidden"),
        ("a\u202egpj.exe\0", "agpj.exe"),
        ("word " * 40, "word word word word word word word word word word word word"),
        ("x" * 90, "x" * 60),
    ],
)
def test_it_is_named_after_its_subject(subject: str, name: str) -> None:
    assert suggested_name(mail(subject=subject)) == name


def test_without_a_subject_it_is_named_after_its_first_words() -> None:
    text = post("# A *clock* that [ticks](x) on and on, and on and on\n\nmore", "")
    assert suggested_name(text) == "A clock that ticks (x) on and on"
    assert suggested_name(post("...", "?")) == "post"


@given(st.text(max_size=300) | st.text(alphabet="./\\:*?<>|\0 aux.CON", max_size=12), ANY_TEXT)
def test_it_is_valid_everywhere(subject: str, text: str) -> None:
    name = suggested_name(mail(text, subject))
    for ending in (".eml", ".docx"):
        assert is_valid_filename(f"{name}{ending}", platform="universal")
        assert len(f"{name}{ending}".encode()) <= 255
    assert name == name.strip(". ")
    assert name.isprintable() or "\u200d" in name or "\u200c" in name

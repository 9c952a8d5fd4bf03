import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.dialogs import file_filters
from app.ui.importing.request import identities


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Mina Öberg", ["Mina Öberg"]),
        (
            "mina@example.org, Mina  Öberg;omar\nida\r\njo,",
            "mina@example.org|Mina Öberg|omar|ida|jo",
        ),
        (" ,; \n", []),
        ("a, b, a", ["a", "b"]),
    ],
)
def test_commas_semicolons_and_lines_divide_names_and_spaces_do_not(
    typed: str, found: list[str] | str
) -> None:
    assert identities(typed) == (found.split("|") if isinstance(found, str) else found)


@given(st.lists(st.from_regex(r"[a-z]+( [a-z]+)?", fullmatch=True), unique=True, max_size=4))
def test_names_come_back_however_they_are_divided(names: list[str]) -> None:
    for between in (",", "; ", "\n"):
        assert identities(between.join(names)) == names


@pytest.mark.parametrize(
    "ending",
    re.findall(r"\w+", "mbox eml emlx msg txt md html docx odt rtf pdf zip js json csv car"),
)
def test_the_file_chooser_offers_every_format(ending: str) -> None:
    first, *sorts = file_filters().split(";;")
    assert first.endswith("(*)")
    assert any(f"*.{ending} " in sort or f"*.{ending})" in sort for sort in sorts)

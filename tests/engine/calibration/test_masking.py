"""What is hidden before styles are compared, and what stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.calibration.masking import MASK, normalised


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ta, Odalys", "Ta, #"),
        ("ODALYS QUIST was here", "# # was here"),
        ("Odalysian quistly", "Odalysian quistly"),
        ("O. Quist's mug", "O. #'s mug"),
        ("Mail o.quist+x@example.org!", "Mail #!"),
        ("Mail oq at mail.example.org.", "Mail #."),
        ("look at this. Nice", "look at this. Nice"),
        ("See https://example.org/a_b?c=d#e.", "See #."),
        ("See www.example.org, then", "See #, then"),
        ("ask @odalys_q", "ask #"),
        ("ring +44 (0)20 7946-0958 now", "ring # now"),
        ("at 10.30 on 24.12., 99%", "at 10.30 on 24.12., 99%"),
    ],
)
def test_names_and_addresses_are_masked_and_nothing_else(text: str, expected: str) -> None:
    assert normalised(text, ["Odalys O. Quist"]) == expected.replace("#", MASK)


def test_case_punctuation_and_breaks_stay_and_runs_of_spaces_become_one() -> None:
    assert normalised(" WOW ,  no\t\tway!!\r\n\r\nOk --  ", []) == "WOW , no way!!\n\nOk --"


@given(st.text(), st.lists(st.text(max_size=5), max_size=3))
def test_normalising_twice_changes_nothing_more(text: str, hidden: list[str]) -> None:
    once = normalised(text, hidden).replace(MASK, "")
    assert "  " not in once


@given(st.text("aB .@1\n"))
def test_a_hidden_name_is_nowhere_left(text: str) -> None:
    words = normalised(text + " aB " + text, ["aB"]).replace(MASK, " ").split()
    assert not {"aB", "ab", "AB", "Ab"} & set(words)


@pytest.mark.parametrize("text", ["a" * 200_000, "1 " * 100_000, "a." * 100_000, "@" * 200_000])
def test_hostile_texts_take_no_longer_than_others(text: str) -> None:
    assert len(normalised(text, ["Ann"])) <= len(text)

"""What of a model's text is given out."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.drafting.outflow import Outflow
from engine.drafting.settings import Extent


def given_out(text: str, cuts: list[int], *, after_space: bool, extent: Extent) -> str:
    """Return what comes of a text that arrives in pieces."""
    outflow = Outflow(after_space=after_space, extent=extent)
    places = [0, *sorted(cut % (len(text) + 1) for cut in cuts), len(text)]
    pieces = [text[a:b] for a, b in itertools.pairwise(places)]
    return "".join(outflow.push(piece) for piece in pieces) + outflow.finish()


TEXTS = st.text("ab \n\t", max_size=30)
CUTS = st.lists(st.integers(0, 30), max_size=5)


@given(TEXTS, CUTS)
def test_a_whole_text_passes_as_it_is(text: str, cuts: list[int]) -> None:
    assert given_out(text, cuts, after_space=False, extent=Extent.WHOLE) == text


@given(TEXTS, CUTS)
def test_no_space_follows_space(text: str, cuts: list[int]) -> None:
    assert given_out(text, cuts, after_space=True, extent=Extent.WHOLE) == text.lstrip()


@given(TEXTS, CUTS)
def test_a_paragraph_ends_before_the_first_break_however_it_arrives(
    text: str, cuts: list[int]
) -> None:
    whole = given_out(text, [], after_space=False, extent=Extent.PARAGRAPH)
    assert given_out(text, cuts, after_space=False, extent=Extent.PARAGRAPH) == whole
    assert whole == whole.strip()
    assert text.lstrip().startswith(whole)
    assert not any(not line.strip() for line in whole.split("\n")[1:])


@pytest.mark.parametrize("text", ["one\ntwo\n\nthree", "\n\none\ntwo\n \nthree", "one\ntwo \n"])
def test_lines_within_a_paragraph_stay(text: str) -> None:
    assert given_out(text, [], after_space=False, extent=Extent.PARAGRAPH) == "one\ntwo"


def test_a_paragraph_is_complete_only_at_its_break() -> None:
    outflow = Outflow(after_space=False, extent=Extent.PARAGRAPH)
    outflow.push("\n\none\n")
    assert not outflow.is_complete
    outflow.push("\ntwo")
    assert outflow.is_complete
    assert outflow.push("more") == ""

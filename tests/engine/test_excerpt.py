"""Excerpts read as written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.excerpt import excerpt


@given(st.text(), st.integers(1, 60))
def test_an_excerpt_is_a_beginning_that_fits(text: str, most: int) -> None:
    shortened = excerpt(text, most)
    assert text.startswith(shortened)
    assert len(shortened) <= most
    assert (shortened == text) or len(text) > most


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("First part here.\n\nSecond part. Third goes on", "First part here."),
        ("Only one. Two sentences here. And more to come", "Only one. Two sentences here."),
        ("no end to this sentence which goes on and on", "no end to this sentence which"),
        ("信写好了。" * 9, "信写好了。" * 6),
    ],
)
def test_it_ends_where_a_reader_would_pause(text: str, expected: str) -> None:
    assert excerpt(text, 31) == expected

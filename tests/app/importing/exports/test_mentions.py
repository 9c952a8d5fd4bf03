import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports.mentions import without_leading_mentions


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("@omar Noon works", "Noon works"),
        ("@omar @lena.example @a_b@c.example.org Noon works", "Noon works"),
        ("@omar, noon works", "noon works"),
        ("@omar\n\nNoon works", "Noon works"),
        ("@omar", ""),
        ("@omar's bread is better", "@omar's bread is better"),
        ("@omar @lena's bread", "@lena's bread"),
        ("Noon works, @omar", "Noon works, @omar"),
        ("@ noon", "@ noon"),
        ("", ""),
    ],
)
def test_only_names_at_the_beginning_go(text: str, own: str) -> None:
    assert without_leading_mentions(text) == own


@given(st.text(alphabet="@a.-_ \n,:x", max_size=60))
def test_what_is_left_is_the_end_of_the_text(text: str) -> None:
    own = without_leading_mentions(text)
    assert text.endswith(own)
    assert without_leading_mentions(own) == own


@pytest.mark.parametrize("hostile", ["@a" * 100_000, "@a@" * 60_000, "@a " * 60_000, " " * 200_000])
def test_hostile_text_takes_no_time(hostile: str) -> None:
    start = time.process_time()
    without_leading_mentions(hostile)
    assert time.process_time() - start < 1

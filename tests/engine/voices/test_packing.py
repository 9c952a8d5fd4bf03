"""Vectors as bytes, and back."""

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from engine.errors import SettingsError
from engine.voices.packing import packed, unpacked

finite = arrays(
    np.float32,
    st.integers(0, 20),
    elements=st.floats(width=32, allow_nan=False, allow_infinity=False),
)


@given(finite)
def test_a_vector_comes_back_as_it_was(vector: np.ndarray) -> None:
    back = unpacked(packed(vector), len(vector))
    assert back.dtype == np.float32
    assert np.array_equal(back, vector)
    back[:] = 0  # It is the caller's own.


def test_numbers_are_little_endian_float32() -> None:
    assert packed(np.array([1.5, -2], dtype=np.float32)) == struct.pack("<2f", 1.5, -2)


@given(st.binary(max_size=64), st.none() | st.integers(0, 8))
def test_other_bytes_are_refused_in_words(data: bytes, width: int | None) -> None:
    fits = len(data) % 4 == 0 and width in (None, len(data) // 4)
    if fits and np.isfinite(np.frombuffer(data, "<f4")).all():
        assert len(unpacked(data, width)) == len(data) // 4
    else:
        with pytest.raises(SettingsError, match="Group the samples anew"):
            unpacked(data, width)

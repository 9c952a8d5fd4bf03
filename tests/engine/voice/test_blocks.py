"""Zeroing columns in blocks of every type, against the gguf package's own dequantisation."""

import numpy as np
import pytest
from gguf import GGMLQuantizationType
from gguf.quants import dequantize
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.voice.blocks import FORMATS, zero_columns
from engine.voice.projection import Blocks
from tests.engine.voice.tiny_model import a_matrix

N_COLUMNS = 1024
every_type = pytest.mark.parametrize("type_", FORMATS, ids=lambda type_: type_.name)


def values_of(blocks: Blocks, type_: GGMLQuantizationType) -> NDArray[np.float32]:
    return dequantize(blocks.reshape(len(blocks), -1), type_)


@every_type
@settings(max_examples=25)
@given(seed=st.integers(0, 2**32 - 1), data=st.data())
def test_chosen_columns_become_zero_and_the_others_keep_every_bit(
    type_: GGMLQuantizationType, seed: int, data: st.DataObject
) -> None:
    group = FORMATS[type_].group
    n_groups = N_COLUMNS // group
    chosen = data.draw(st.sets(st.integers(0, n_groups - 1), max_size=40))
    columns = np.repeat(np.isin(np.arange(n_groups), list(chosen)), group)
    blocks = a_matrix(type_, N_COLUMNS, seed)
    before = values_of(blocks, type_)
    zero_columns(blocks, type_, columns)
    after = values_of(blocks, type_)
    assert not after[:, columns].any()
    kept = ~columns
    assert np.array_equal(after[:, kept].view(np.uint32), before[:, kept].view(np.uint32))


@every_type
def test_the_random_matrices_have_something_to_lose(type_: GGMLQuantizationType) -> None:
    values = values_of(a_matrix(type_, N_COLUMNS, seed=1), type_)
    assert np.isfinite(values).all()
    assert (np.count_nonzero(values, axis=0) > len(values) / 2).all()

"""An oracle for the hook: a copy of a model in which heads are masked in the file itself.

Head `h` of a layer reaches the rest of the model through the columns `h * size` to `(h + 1) * size`
of the output projection only. With these columns zero, llama.cpp computes, without any hook, what
masking the head means.
"""

import functools
import shutil
from pathlib import Path
from typing import NamedTuple

import numpy as np
from gguf import GGML_QUANT_SIZES, GGUFReader

from engine.heads import Head


class _Place(NamedTuple):
    """Where a tensor is in the file, and how its rows are stored."""

    offset: int
    n_bytes: int
    columns: int
    block: int
    block_bytes: int


def bake(model: Path, copy: Path, heads: list[Head], head_size: int) -> Path:
    """Write a copy of a GGUF with the heads' columns of the output projections zeroed.

    Works for types whose blocks are all zero bytes for zero values, and where a head is a whole
    number of blocks wide: that is checked.
    """
    shutil.copyfile(model, copy)
    data = np.memmap(copy, dtype=np.uint8, mode="r+")
    for layer, head in heads:
        place = _places(model)[f"blk.{layer}.attn_output.weight"]
        assert head_size % place.block == 0
        rows = data[place.offset : place.offset + place.n_bytes]
        rows = rows.reshape(-1, place.columns // place.block * place.block_bytes)
        first = head * head_size // place.block * place.block_bytes
        rows[:, first : first + head_size // place.block * place.block_bytes] = 0
    data.flush()
    return copy


@functools.cache
def _places(model: Path) -> dict[str, _Place]:
    """Return where each tensor is; the library takes five seconds to read a large vocabulary."""
    return {
        tensor.name: _Place(
            int(tensor.data_offset),
            int(tensor.n_bytes),
            int(tensor.shape[0]),
            *GGML_QUANT_SIZES[tensor.tensor_type],
        )
        for tensor in GGUFReader(model).tensors
    }

"""An oracle for the hook: a copy of a model in which heads are masked in the file itself.

Head `h` of a layer reaches the rest of the model through the columns `h * size` to `(h + 1) * size`
of the output projection only. With these columns zero, llama.cpp computes, without any hook, what
masking the head means.
"""

import shutil
from pathlib import Path

import numpy as np
from gguf import GGML_QUANT_SIZES, GGUFReader

from engine.heads import Head


def bake(model: Path, copy: Path, heads: list[Head], head_size: int) -> Path:
    """Write a copy of a GGUF with the heads' columns of the output projections zeroed.

    Works for types whose blocks are all zero bytes for zero values, and where a head is a whole
    number of blocks wide: that is checked.
    """
    shutil.copyfile(model, copy)
    reader = GGUFReader(copy, "r+")
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    for layer, head in heads:
        tensor = tensors[f"blk.{layer}.attn_output.weight"]
        block, block_bytes = GGML_QUANT_SIZES[tensor.tensor_type]
        assert head_size % block == 0
        columns = int(tensor.shape[0])
        rows = tensor.data.view(np.uint8).reshape(-1, columns // block * block_bytes)
        first = head * head_size // block * block_bytes
        rows[:, first : first + head_size // block * block_bytes] = 0
    reader.data.flush()
    return copy

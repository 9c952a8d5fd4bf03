"""Model files as small as exporting needs them: two output projections, and something beside."""

from contextlib import closing
from pathlib import Path

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, GGUFReader, GGUFWriter
from gguf.quants import dequantize, quantize
from numpy.typing import NDArray

TYPE = GGMLQuantizationType
N_ROWS = 24

# Where a type keeps half-precision scales, which random bytes would make infinite or NaN.
_HALVES = {
    TYPE.Q2_K: (80, 82),
    TYPE.Q3_K: (108,),
    TYPE.Q4_K: (0, 2),
    TYPE.Q5_K: (0, 2),
    TYPE.Q6_K: (208,),
    TYPE.IQ4_NL: (0,),
    TYPE.IQ4_XS: (0,),
}


def a_matrix(
    type_: GGMLQuantizationType, n_columns: int, seed: int, n_rows: int = N_ROWS
) -> NDArray[np.uint8]:
    """Return a random matrix as stored, of the shape (rows, blocks of a row, bytes of a block).

    It is quantised by the gguf package, or of random blocks where that cannot.
    """
    numbers = np.random.default_rng(seed)
    block, block_bytes = GGML_QUANT_SIZES[type_]
    shape = (n_rows, n_columns // block, block_bytes)
    if type_ not in _HALVES:
        values = numbers.normal(size=(n_rows, n_columns)).astype(np.float32)
        return quantize(values, type_).view(np.uint8).reshape(shape).copy()
    blocks = numbers.integers(0, 256, size=shape, dtype=np.uint8)
    for at in _HALVES[type_]:
        halves = numbers.normal(size=shape[:2]).astype(np.float16)
        blocks[:, :, at : at + 2] = halves[..., np.newaxis].view(np.uint8)
    return blocks


def write_tiny_model(path: Path, type_: GGMLQuantizationType, n_columns: int = 512) -> Path:
    """Write two layers' output projections between tensors that no export concerns."""
    with closing(GGUFWriter(path, "llama")) as writer:
        writer.add_name("Tiny")
        writer.add_tensor("token_embd.weight", np.arange(7, dtype=np.float32))
        for layer in range(2):
            blocks = a_matrix(type_, n_columns, seed=layer)
            writer.add_tensor(
                f"blk.{layer}.attn_output.weight",
                blocks.reshape(len(blocks), -1),
                raw_dtype=type_,
            )
        writer.add_tensor("output_norm.weight", np.arange(5, dtype=np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
    return path


def tensors_of(path: Path) -> dict[str, NDArray[np.float32]]:
    """Return all tensors of a file as numbers, read and dequantised by the gguf package."""
    return {
        tensor.name: dequantize(tensor.data.view(np.uint8), tensor.tensor_type)
        for tensor in GGUFReader(path).tensors
    }

"""A voice as a LoRA adapter that stock llama.cpp loads: the generic pass of its model.

Scaling columns C of an output projection W by s adds (s - 1) W[:, C] P to it, where P selects these
columns of the input: a LoRA with A = P and B = (s - 1) W[:, C], of rank len(C).
"""

from collections.abc import Sequence
from contextlib import closing
from math import prod
from pathlib import Path
from typing import BinaryIO

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, GGUFWriter
from gguf.quants import dequantize
from numpy.typing import NDArray

from engine.errors import ExportError, GgufError
from engine.gguf_header import GgufHeader, read_header
from engine.heads import HeadLayout, Scales
from engine.voice.projection import OutputProjection, scaled_projections
from engine.voice.target import replacing

Matrix = NDArray[np.float32]

_EXACT = (GGMLQuantizationType.F32, GGMLQuantizationType.F16)


def export_lora(model_path: Path, target: Path, scales: Scales, layout: HeadLayout) -> bool:
    """Write an adapter that scales a model's heads, in place of what is at the target.

    Returns whether the adapter is exact, to the rounding of F16. It is only where the weights are
    F32 or F16: for others llama.cpp rounds the activations to BF16 or quantises them in the base
    product, but not in the adapter's, which therefore takes away something else than was added.

    Args:
        model_path: the model's GGUF file.
        target: where to write the adapter.
        scales: shape (layers, most heads of any layer).
        layout: of the model's heads.

    Raises:
        ExportError: the model's weights cannot be read as such heads', no scale differs from 1, or
            the target cannot be written.
    """
    try:
        header = read_header(model_path)
        projections = scaled_projections(header, scales, layout)
        with model_path.open("rb") as model, replacing(target) as temporary:
            _write(temporary, header, projections, model)
    except GgufError as error:
        raise ExportError(str(error)) from error
    return all(projection.tensor.type in _EXACT for projection in projections)


def _write(
    path: Path, header: GgufHeader, projections: Sequence[OutputProjection], model: BinaryIO
) -> None:
    with closing(GGUFWriter(path, header.architecture)) as writer:
        writer.add_type("adapter")
        writer.add_string("adapter.type", "lora")
        # 0 makes the user's scale the applied one; any other is divided by each tensor's rank.
        writer.add_float32("adapter.lora.alpha", 0.0)
        for projection in projections:
            for part, shape in zip("ab", _shapes(projection), strict=True):
                name, n_bytes = f"{projection.tensor.name}.lora_{part}", 4 * prod(shape)
                writer.add_tensor_info(name, shape, np.dtype(np.float32), n_bytes)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        # One layer after another, since all together may be larger than memory.
        for projection in projections:
            for matrix in _pair(projection, model):
                writer.write_tensor_data(matrix)


def _shapes(projection: OutputProjection) -> tuple[tuple[int, int], tuple[int, int]]:
    columns, rows = projection.tensor.shape
    rank = int(np.count_nonzero(projection.column_scales != 1))
    return (rank, columns), (rows, rank)


def _pair(projection: OutputProjection, model: BinaryIO) -> tuple[Matrix, Matrix]:
    """Return A, of shape (rank, columns), and B, of shape (rows, rank)."""
    column_scales = projection.column_scales
    chosen = np.flatnonzero(column_scales != 1)
    a: Matrix = np.zeros((len(chosen), len(column_scales)), dtype=np.float32)
    a[np.arange(len(chosen)), chosen] = 1
    b = _columns(projection, model, chosen) * (column_scales[chosen] - 1)
    return a, b


def _columns(projection: OutputProjection, model: BinaryIO, chosen: NDArray[np.intp]) -> Matrix:
    """Return some columns of a projection, of shape (rows, columns chosen)."""
    type_ = projection.tensor.type
    block, _ = GGML_QUANT_SIZES[type_]
    needed = np.unique(chosen // block)
    stored = projection.read(model)[:, needed]
    try:
        values = dequantize(stored.reshape(len(stored), -1), type_)
    except NotImplementedError as error:
        raise ExportError(
            f"{projection.tensor.name} is stored as {type_.name}, which cannot be read as numbers. "
            "Choose a file of the model in another quantisation."
        ) from error
    columns: Matrix = values[:, np.searchsorted(needed, chosen // block) * block + chosen % block]
    return columns

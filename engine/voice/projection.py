"""The weights through which attention heads reach the rest of a model.

Head `h` of a layer does so through the columns `h * size` to `(h + 1) * size` of the layer's output
projection only, so that scaling these columns is scaling the head (docs/method.md).
"""

from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType
from numpy.typing import NDArray

from engine.errors import ExportError
from engine.gguf_header import GgufHeader, TensorInfo
from engine.heads import HeadLayout, Scales

FLOATS = (GGMLQuantizationType.F32, GGMLQuantizationType.F16, GGMLQuantizationType.BF16)
"""Types that hold one number an element; all others share scales between neighbours."""

Blocks = NDArray[np.uint8]
"""A matrix as stored, shape (rows, blocks of a row, bytes of a block)."""


@dataclass(frozen=True, slots=True)
class OutputProjection:
    """A layer's output projection, some of whose heads are to be scaled.

    Attributes:
        layer: the layer, from zero.
        tensor: its weights; a row of them is as long as all heads' outputs together.
        head_scales: `s` of each of the layer's heads.
        head_size: columns of one head.
    """

    layer: int
    tensor: TensorInfo
    head_scales: tuple[float, ...]
    head_size: int

    @property
    def column_scales(self) -> NDArray[np.float32]:
        """The scale of every column."""
        return np.repeat(np.asarray(self.head_scales, dtype=np.float32), self.head_size)

    @property
    def blocks_shape(self) -> tuple[int, int, int]:
        """The shape of `Blocks` that hold it."""
        columns, rows = self.tensor.shape
        block, block_bytes = GGML_QUANT_SIZES[self.tensor.type]
        return rows, columns // block, block_bytes

    def read(self, file: BinaryIO) -> Blocks:
        """Return its weights as stored in a model file, to be changed freely."""
        file.seek(self.tensor.offset)
        data = np.frombuffer(bytearray(file.read(self.tensor.n_bytes)), dtype=np.uint8)
        return data.reshape(self.blocks_shape)


def scaled_projections(
    header: GgufHeader, scales: Scales, layout: HeadLayout
) -> list[OutputProjection]:
    """Return the output projections of the layers in which a head's scale is not 1.

    Args:
        header: of the model's file.
        scales: shape (layers, most heads of any layer).
        layout: of the model's heads.

    Raises:
        ExportError: there is none, the file's tensors are not those of such a model, or it holds
            only part of them.
    """
    if (header.number("split.count") or 1) > 1:
        raise ExportError(
            f"{header.path} is one of several files of its model. Join them first "
            "(llama-gguf-split --merge), or export a voice file."
        )
    found = [
        _projection(header, layer, scales[layer, :n_heads], layout.head_size[layer])
        for layer, n_heads in enumerate(layout.heads_per_layer)
        if (scales[layer, :n_heads] != 1).any()
    ]
    if not found:
        raise ExportError(
            "The voice leaves every head alone, so there is nothing to write. Find the preference "
            "heads first, or export it as a voice file."
        )
    return found


def _projection(
    header: GgufHeader, layer: int, head_scales: NDArray[np.float32], size: int
) -> OutputProjection:
    name = f"blk.{layer}.attn_output.weight"
    tensor = header.tensor(name)
    if tensor is None:
        raise ExportError(
            f"{header.path} has no tensor {name}, through which the heads of that layer could be "
            "scaled. Export a voice file instead."
        )
    if len(tensor.shape) != 2 or tensor.shape[0] != len(head_scales) * size:
        raise ExportError(
            f"{header.path}: {name} is of the shape {tensor.shape}, and not {len(head_scales)} "
            f"heads of {size} wide. Export a voice file instead."
        )
    return OutputProjection(layer, tensor, tuple(map(float, head_scales)), size)

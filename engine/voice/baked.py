"""A voice baked into a copy of its model: the generic pass as a model file of its own.

Only the weights of the suppressed heads differ from the original; metadata stay as they are, the
model's name among them. llama.cpp computes the hook's logits with it, bit by bit where it quantises
activations head by head. K-quants and IQ4_XS go by 256 columns: there a masked head still has its
say in how finely its neighbours' outputs are rounded, which the hook takes from it.
"""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

import numpy as np
from gguf import GGMLQuantizationType
from gguf.quants import dequantize, quantize

from engine.errors import Cancelled, ExportError, GgufError
from engine.gguf_header import read_header
from engine.heads import HeadLayout, Scales
from engine.voice.blocks import FORMATS, zero_columns
from engine.voice.projection import FLOATS, Blocks, OutputProjection, scaled_projections
from engine.voice.target import replacing

_CHUNK = 4 * 1024 * 1024
_MEGABYTE = 1_000_000
_OTHER_FILE = "Choose a file of the model in another quantisation, such as Q8_0 or F16."


def export_baked(
    model_path: Path,
    target: Path,
    scales: Scales,
    layout: HeadLayout,
    *,
    on_progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    """Write a copy of a model whose heads are scaled in its weights, in place of what is there.

    Masked heads are exact in every type of `FORMATS`, and all other columns keep their values bit
    by bit. Partial scales are only written to F32, F16 and BF16, rounded to the type.

    Args:
        model_path: the model's GGUF file.
        target: where to write the copy.
        scales: shape (layers, most heads of any layer).
        layout: of the model's heads.
        on_progress: told the part of the copy that is done, 0 to 1.
        cancelled: asked throughout.

    Raises:
        ExportError: the weights are not those of such heads, are stored in a way that cannot hold
            the scales exactly, no scale differs from 1, or the target cannot be written.
        Cancelled: `cancelled` said so; the target is as it was.
    """
    try:
        header = read_header(model_path)
    except GgufError as error:
        raise ExportError(str(error)) from error
    projections = scaled_projections(header, scales, layout)
    for projection in projections:
        _check(projection, model_path)
    _check_target(model_path, target, header.file_bytes)
    with replacing(target) as temporary, temporary.open("xb+") as copy:
        _copy(model_path, copy, header.file_bytes, on_progress, cancelled)
        _bake(copy, projections, cancelled)


def _check(projection: OutputProjection, model_path: Path) -> None:
    """Check that a projection's type can hold its scales exactly."""
    type_, column_scales = projection.tensor.type, projection.column_scales
    stored = f"{model_path}: {projection.tensor.name} is stored as {type_.name}"
    if type_ not in FORMATS:
        raise ExportError(f"{stored}, in which heads cannot be masked exactly. {_OTHER_FILE}")
    if type_ not in FLOATS and not np.isin(column_scales, (0, 1)).all():
        raise ExportError(
            f"{stored}, in which heads can be masked but not scaled in part. Choose an F16 or F32 "
            "file of the model, or export an adapter."
        )
    groups = (column_scales == 0).reshape(-1, FORMATS[type_].group)
    if (groups.any(axis=1) != groups.all(axis=1)).any():
        raise ExportError(
            f"{stored}, in which {FORMATS[type_].group} columns share a scale, and heads are "
            f"{projection.head_size} columns wide: masking one would damage its neighbour. "
            f"{_OTHER_FILE}"
        )


def _check_target(model_path: Path, target: Path, n_bytes: int) -> None:
    if target.exists() and target.samefile(model_path):
        raise ExportError(f"{target} is the model itself. Choose another place for the copy.")
    try:
        free = shutil.disk_usage(target.parent).free
    except OSError as error:
        raise ExportError(
            f"{target} cannot be written: {error.strerror}. Choose another place."
        ) from error
    if free < n_bytes:
        raise ExportError(
            f"{target} needs {n_bytes / _MEGABYTE:.0f} MB, and {free / _MEGABYTE:.0f} MB are free "
            "there. Make room, or choose another place."
        )


def _copy(
    model_path: Path,
    copy: BinaryIO,
    n_bytes: int,
    on_progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    with model_path.open("rb") as model:
        while chunk := model.read(_CHUNK):
            _stop_if(cancelled)
            copy.write(chunk)
            on_progress(min(1.0, copy.tell() / n_bytes))


def _bake(
    copy: BinaryIO, projections: Sequence[OutputProjection], cancelled: Callable[[], bool]
) -> None:
    for projection in projections:
        _stop_if(cancelled)
        blocks = projection.read(copy)
        _scale(blocks, projection)
        copy.seek(projection.tensor.offset)
        copy.write(blocks.data)


def _scale(blocks: Blocks, projection: OutputProjection) -> None:
    type_, column_scales = projection.tensor.type, projection.column_scales
    partial = (column_scales != 0) & (column_scales != 1)
    if partial.any():
        blocks[:, partial] = _scaled_floats(blocks[:, partial], type_, column_scales[partial])
    zero_columns(blocks, type_, column_scales == 0)


def _scaled_floats(floats: Blocks, type_: GGMLQuantizationType, column_scales: Scales) -> Blocks:
    """Return columns of floats scaled, and rounded to their type."""
    values = dequantize(floats.reshape(len(floats), -1), type_) * column_scales
    scaled: Blocks = quantize(values, type_).view(np.uint8).reshape(floats.shape)
    return scaled


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Stopped.")

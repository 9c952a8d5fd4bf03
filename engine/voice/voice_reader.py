"""Reading voice files, which come from strangers: nothing in them is believed unchecked.

The header is walked by our own bounded reader first: the library's, which then reads the tensors,
believes every count.
"""

import unicodedata
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType, GGUFReader, ReaderTensor
from numpy.typing import NDArray

from engine.discovery.confidence import Confidence
from engine.errors import GgufError, VoiceFileError
from engine.gguf_header import GgufHeader, read_header
from engine.heads import HeadLayout, HeadScore, HeadWeight
from engine.voice.voice_file import (
    ARCHITECTURE,
    FORMAT_VERSION,
    SCALE,
    SCORE,
    SCORE_ERROR,
    SCORE_HIGH,
    SCORE_LOW,
    TYPE,
    VoiceFile,
    VoiceModel,
)

_MOST_BYTES = 4 * 1024 * 1024
"""Twenty times what the largest models need."""

_PCS, _PCS_ERROR = "head.pcs", "head.pcs_error"
_FIRST_VERSION = 1
"""Held PCS, without intervals: those of a normal distribution stand in."""

_LONGEST_TEXT = 1000
_LARGEST_WHOLE = 2**53
_MOST_HEADS = 4096
_LARGEST_HEAD = 2**16

Matrix = NDArray[np.float32]


def read_voice(path: Path) -> VoiceFile:
    """Return what a voice file holds; scores strongest first, and weights in the same order.

    Raises:
        VoiceFileError: the file cannot be read, is no voice file, is damaged, or is of a newer
            format than this program knows.
    """
    try:
        header = read_header(path)
        _check_kind(header)
        return _voice(header)
    except GgufError as error:
        raise VoiceFileError(str(error)) from error
    except OSError as error:
        raise VoiceFileError(
            f"{path} cannot be read: {error.strerror}. Check where the file is."
        ) from error
    except (LookupError, ValueError) as error:
        raise VoiceFileError(
            f"{path} is not a whole voice file: {error}. Ask for it again, or export it again."
        ) from error


def _check_kind(header: GgufHeader) -> None:
    if header.text("general.type") != TYPE or header.architecture != ARCHITECTURE:
        raise VoiceFileError(
            f"{header.path} is a GGUF file, but not of a voice. Choose one that was exported as a "
            "voice."
        )
    version = _whole(header, "idiolect.format_version", least=1)
    if version > FORMAT_VERSION:
        raise VoiceFileError(
            f"{header.path} is of format {version}, written by Idiolect "
            f"{_text(header, 'idiolect.program_version')}; this program reads up to format "
            f"{FORMAT_VERSION}. Use a newer Idiolect."
        )
    if header.file_bytes > _MOST_BYTES:
        raise VoiceFileError(
            f"{header.path} is {header.file_bytes} bytes long, and a voice file at most "
            f"{_MOST_BYTES}. Ask for it again, or export it again."
        )


def _voice(header: GgufHeader) -> VoiceFile:
    model = _model(header)
    is_old = _whole(header, "idiolect.format_version") == _FIRST_VERSION
    scores, weights = _heads(header, model.layout, is_old=is_old)
    n_tokens = _whole(header, "idiolect.token_count")
    return VoiceFile(
        name=_text(header, "general.name"),
        author=_text(header, "general.author"),
        model=model,
        weights=weights,
        scores=scores,
        method=_text(header, "idiolect.method"),
        n_examples=_whole(header, "idiolect.example_count"),
        n_tokens=n_tokens,
        n_rows=n_tokens * len(scores) if is_old else _whole(header, "idiolect.row_count"),
        split_half=_real_or_none(header, "idiolect.split_half"),
        stability=_real_or_none(header, "idiolect.stability"),
        confidence=Confidence.NOT_ENOUGH if is_old else _confidence(header),
        seconds=_real(header, "idiolect.seconds"),
        created_at=_text(header, "idiolect.created_at"),
        program_version=_text(header, "idiolect.program_version"),
    )


def _model(header: GgufHeader) -> VoiceModel:
    layout = HeadLayout(
        _wholes(header, "idiolect.model.head_count", most=_MOST_HEADS),
        _wholes(header, "idiolect.model.head_size", most=_LARGEST_HEAD),
    )
    if len(layout.head_size) != layout.n_layers or not any(layout.heads_per_layer):
        raise ValueError("it does not say where its model's heads are")
    return VoiceModel(
        name=_text(header, "idiolect.model.name"),
        architecture=_text(header, "idiolect.model.architecture"),
        fingerprint=_text(header, "idiolect.model.fingerprint"),
        layout=layout,
    )


def _heads(
    header: GgufHeader, layout: HeadLayout, *, is_old: bool
) -> tuple[tuple[HeadScore, ...], tuple[HeadWeight, ...]]:
    tensors = {tensor.name: tensor for tensor in GGUFReader(header.path).tensors}
    names = (_PCS, _PCS_ERROR) if is_old else (SCORE, SCORE_ERROR, SCORE_LOW, SCORE_HIGH)
    scale = _matrix(SCALE, tensors.get(SCALE), layout)
    found = np.stack([_matrix(name, tensors.get(name), layout) for name in names], axis=-1)
    measured = ~np.isnan(found[..., 0])
    places = np.argwhere(measured)
    order = np.argsort(-found[..., 0][measured], kind="stable")
    ranked = [(int(layer), int(head)) for layer, head in places[order]]
    if not ((scale >= 0) & (scale <= 1)).all():
        raise ValueError("a head's scale is not between 0 and 1")
    if ((scale != 1) & ~measured).any():
        raise ValueError("it scales a head that was not measured")
    score_of = HeadScore.normal if is_old else HeadScore
    scores = tuple(score_of(*at, *map(float, found[at])) for at in ranked)
    weights = tuple(HeadWeight(*at, float(1 - scale[at])) for at in ranked if scale[at] != 1)
    return scores, weights


def _matrix(name: str, tensor: ReaderTensor | None, layout: HeadLayout) -> Matrix:
    """Return a copy of one number a head, shape (layers, most heads of any layer)."""
    shape = (layout.n_layers, max(layout.heads_per_layer))
    if (
        tensor is None
        or tensor.tensor_type is not GGMLQuantizationType.F32
        or tensor.data.shape != shape
    ):
        raise ValueError(f"its tensor {name} is not there, or not one number a head")
    return np.array(tensor.data, dtype=np.float32)


def _text(header: GgufHeader, key: str) -> str:
    """Return a text that may be shown: a stranger's control characters could fool a terminal."""
    if key in header.metadata and header.text(key) is None:
        raise ValueError(f"its {key} is not a text")
    text = (header.text(key) or "")[:_LONGEST_TEXT]
    return "".join("\ufffd" if unicodedata.category(each) == "Cc" else each for each in text)


def _whole(header: GgufHeader, key: str, *, least: int = 0) -> int:
    return _checked_whole(key, header.number(key), least, _LARGEST_WHOLE)


def _wholes(header: GgufHeader, key: str, *, most: int) -> tuple[int, ...]:
    values = header.metadata.get(key)
    if not isinstance(values, tuple):
        raise ValueError(f"its {key} is not a list of numbers")  # noqa: TRY004 - damage, not a bug
    return tuple(_checked_whole(key, value, 0, most) for value in values)


def _checked_whole(key: str, value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError(f"its {key} is {value}")
    return value


def _confidence(header: GgufHeader) -> Confidence:
    return Confidence(_text(header, "idiolect.confidence"))


def _real_or_none(header: GgufHeader, key: str) -> float | None:
    return _real(header, key) if key in header.metadata else None


def _real(header: GgufHeader, key: str) -> float:
    value = header.number(key)
    if value is None:
        raise ValueError(f"its {key} is not a number")
    return float(value)

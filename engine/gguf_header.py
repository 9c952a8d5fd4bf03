"""The header of a GGUF file: its metadata, and where its tensors are.

The layout is that of ggml's specification (docs/gguf.md), versions 2 and 3, little-endian. The
`gguf` package's own reader takes seconds on a vocabulary and trusts every count that it meets.
"""

import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from math import prod
from pathlib import Path
from typing import TypeAlias

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, GGUFValueType

from engine.errors import GgufError
from engine.gguf_cursor import DamageError, GgufCursor, Number

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_ALIGNMENT_KEY = "general.alignment"
_DEFAULT_ALIGNMENT = 32

# Beyond every real file, and few enough to walk through where damage made up the number.
_MOST_ENTRIES = 1 << 16
_MOST_TENSORS = 1 << 18
_LONGEST_KEY = (1 << 16) - 1

_LONGEST_TENSOR_NAME = 63
_MOST_DIMENSIONS = 4
_LONGEST_ARRAY_KEPT = 4096

_FORMATS = {
    GGUFValueType.UINT8: "B",
    GGUFValueType.INT8: "b",
    GGUFValueType.UINT16: "H",
    GGUFValueType.INT16: "h",
    GGUFValueType.UINT32: "I",
    GGUFValueType.INT32: "i",
    GGUFValueType.UINT64: "Q",
    GGUFValueType.INT64: "q",
    GGUFValueType.FLOAT32: "f",
    GGUFValueType.FLOAT64: "d",
    GGUFValueType.BOOL: "?",
}


@dataclass(frozen=True, slots=True)
class SkippedArray:
    """An array of strings, or a long one of numbers, that was passed over.

    Attributes:
        item_type: the type of its items.
        count: how many there are.
    """

    item_type: GGUFValueType
    count: int


MetadataValue: TypeAlias = Number | str | tuple[Number, ...] | SkippedArray


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """Where a tensor lies in the file.

    Attributes:
        name: its name.
        shape: numbers of elements in ggml's order, that of neighbours in memory first.
        type: how its elements are stored.
        offset: of its first byte, from the start of the file.
        n_bytes: its size, bytes.
    """

    name: str
    shape: tuple[int, ...]
    type: GGMLQuantizationType
    offset: int
    n_bytes: int


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """What a GGUF file says of itself.

    Attributes:
        version: of the format, 2 or 3.
        metadata: values by key, in the file's order.
        tensors: in the file's order; their data lie within the file and do not overlap.
        data_start: where the tensors' data begin, bytes from the start of the file.
        file_bytes: size of the file, bytes.
        path: the file.
    """

    version: int
    metadata: Mapping[str, MetadataValue]
    tensors: tuple[TensorInfo, ...]
    data_start: int
    file_bytes: int
    path: Path

    @property
    def architecture(self) -> str:
        """`general.architecture`, or "" where there is none."""
        return self.text("general.architecture") or ""

    def text(self, key: str) -> str | None:
        """Return a string of the metadata, None where there is none of that key."""
        value = self.metadata.get(key)
        return value if isinstance(value, str) else None

    def number(self, key: str) -> Number | None:
        """Return a number of the metadata, None where there is none of that key."""
        value = self.metadata.get(key)
        return value if isinstance(value, int | float) and not isinstance(value, bool) else None

    def tensor(self, name: str) -> TensorInfo | None:
        """Return the tensor of that name, None where there is none."""
        return next((tensor for tensor in self.tensors if tensor.name == name), None)

    def head_counts(self, n_layers: int) -> tuple[int, ...]:
        """Return the number of attention heads in each layer, as the metadata give it.

        Raises:
            GgufError: the metadata do not give it for that many layers.
        """
        key = f"{self.architecture}.attention.head_count"
        value = self.metadata.get(key)
        counts = value if isinstance(value, tuple) else (value,) * n_layers
        whole = tuple(count for count in counts if isinstance(count, int) and count >= 0)
        if len(whole) != n_layers or len(counts) != n_layers:
            raise GgufError(
                f"{self.path} does not say how many heads each of its {n_layers} layers has "
                f"({key}). Copy or download it again, or choose another model."
            )
        return whole


def read_header(path: Path) -> GgufHeader:
    """Return a GGUF file's header; none of the tensors' data are read.

    Raises:
        GgufError: the file cannot be read, is no GGUF of version 2 or 3, or is damaged.
    """
    try:
        return _read(path)
    except OSError as error:
        raise GgufError(
            f"{path} cannot be read: {error.strerror}. Check where the file is."
        ) from error
    except DamageError as damage:
        raise GgufError(
            f"{path} is not a whole GGUF file: {damage}. Copy or download it again."
        ) from damage


def _read(path: Path) -> GgufHeader:
    with path.open("rb") as file:
        if path.stat().st_size == 0:  # which cannot be mapped
            raise DamageError("it is empty")
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _header(GgufCursor(data), path)


def _header(cursor: GgufCursor, path: Path) -> GgufHeader:
    version = _version(cursor)
    n_tensors = cursor.count(_MOST_TENSORS, "tensors")
    metadata = _metadata(cursor)
    alignment = _alignment(metadata)
    announced = [_tensor(cursor) for _ in range(n_tensors)]
    start = min(-(-cursor.position // alignment) * alignment, cursor.end)
    tensors = tuple(replace(tensor, offset=start + tensor.offset) for tensor in announced)
    _check_names(tensors)
    _check_places(tensors, alignment, start, cursor.end)
    return GgufHeader(version, metadata, tensors, start, cursor.end, path)


def _version(cursor: GgufCursor) -> int:
    magic = cursor.take(min(len(_MAGIC), cursor.end))
    if magic != _MAGIC:
        raise DamageError(f"it begins with {magic!r}")
    version = cursor.unsigned_32()
    if version & 0xFFFF == 0:
        raise DamageError("its numbers are big-endian, which this program does not read")
    if version not in _VERSIONS:
        raise DamageError(f"it is of version {version}, and not of 2 or 3")
    return version


def _metadata(cursor: GgufCursor) -> dict[str, MetadataValue]:
    metadata: dict[str, MetadataValue] = {}
    for _ in range(cursor.count(_MOST_ENTRIES, "metadata entries")):
        key = cursor.name("metadata key", _LONGEST_KEY)
        if key in metadata:
            raise DamageError(f"it has the metadata key {key} twice")
        metadata[key] = _value(cursor, key)
    return metadata


def _value(cursor: GgufCursor, key: str) -> MetadataValue:
    type_ = _value_type(cursor, key)
    if type_ is GGUFValueType.ARRAY:
        return _array(cursor, key)
    if type_ is GGUFValueType.STRING:
        return cursor.string(key).decode("utf-8", "replace")
    return cursor.numbers(_FORMATS[type_])[0]


def _array(cursor: GgufCursor, key: str) -> MetadataValue:
    type_ = _value_type(cursor, key)
    if type_ is GGUFValueType.ARRAY:
        raise DamageError(f"the value of {key} is an array of arrays")
    if type_ is GGUFValueType.STRING:
        return SkippedArray(type_, cursor.skip_strings(key))
    count = cursor.unsigned_64()
    if count > _LONGEST_ARRAY_KEPT:
        cursor.skip(count * struct.calcsize(_FORMATS[type_]))
        return SkippedArray(type_, count)
    return cursor.numbers(_FORMATS[type_], count)


def _value_type(cursor: GgufCursor, key: str) -> GGUFValueType:
    number = cursor.unsigned_32()
    try:
        return GGUFValueType(number)
    except ValueError:
        raise DamageError(f"the value of {key} is of the unknown type {number}") from None


def _alignment(metadata: Mapping[str, MetadataValue]) -> int:
    alignment = metadata.get(_ALIGNMENT_KEY, _DEFAULT_ALIGNMENT)
    if type(alignment) is not int or alignment < 1 or alignment & (alignment - 1):
        raise DamageError(f"its {_ALIGNMENT_KEY} is {alignment!r}, not a power of two")
    return alignment


def _tensor(cursor: GgufCursor) -> TensorInfo:
    """Return the next tensor; its offset still counts from the start of the data."""
    name = cursor.name("tensor name", _LONGEST_TENSOR_NAME)
    n_dimensions = cursor.unsigned_32()
    if n_dimensions > _MOST_DIMENSIONS:
        raise DamageError(f"tensor {name} has {n_dimensions} dimensions")
    shape = tuple(cursor.unsigned_64() for _ in range(n_dimensions)) or (1,)
    type_number, offset = cursor.unsigned_32(), cursor.unsigned_64()
    try:
        type_ = GGMLQuantizationType(type_number)
    except ValueError:
        raise DamageError(f"tensor {name} is of the unknown type {type_number}") from None
    block, block_bytes = GGML_QUANT_SIZES[type_]
    if shape[0] % block:
        raise DamageError(f"tensor {name} has rows of {shape[0]}, not of whole blocks of {block}")
    return TensorInfo(name, shape, type_, offset, prod(shape) // block * block_bytes)


def _check_names(tensors: tuple[TensorInfo, ...]) -> None:
    seen: set[str] = set()
    for tensor in tensors:
        if tensor.name in seen:
            raise DamageError(f"it has the tensor {tensor.name} twice")
        seen.add(tensor.name)


def _check_places(tensors: tuple[TensorInfo, ...], alignment: int, start: int, end: int) -> None:
    for tensor in tensors:
        if (tensor.offset - start) % alignment or tensor.offset + tensor.n_bytes > end:
            raise DamageError(
                f"tensor {tensor.name} is to lie at bytes {tensor.offset} to "
                f"{tensor.offset + tensor.n_bytes} of {end}"
            )
    for before, after in pairwise(sorted(tensors, key=lambda tensor: tensor.offset)):
        if before.offset + before.n_bytes > after.offset:
            raise DamageError(f"the tensors {before.name} and {after.name} overlap")

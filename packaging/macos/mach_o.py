"""Reads what Apple's executables and libraries say about themselves, on any system."""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_THIN, _FAT = 0xFEEDFACF, 0xCAFEBABE
_ARCHITECTURES = {0x01000007: "x86_64", 0x0100000C: "arm64"}
_LOADS = {0xC, 0x80000018, 0x8000001F}  # a library; a weak one; one passed on
_VERSION_MIN, _BUILD_VERSION = 0x24, 0x32
# Java's classes begin like fat files; theirs is a version of 45 or more in place of the count.
_MOST_SLICES = 16


@dataclass(frozen=True, slots=True)
class Slice:
    """One processor's part of a file.

    Attributes:
        architecture: "arm64" or "x86_64"; else Apple's number of it.
        oldest_macos: the first version that loads it, as (major, minor); (0, 0) if it says none.
        libraries: the names under which it asks for others.
    """

    architecture: str
    oldest_macos: tuple[int, int]
    libraries: tuple[str, ...]


def slices(path: Path) -> tuple[Slice, ...]:
    """Return a file's parts; none if it is neither executable nor library of a 64-bit macOS."""
    with path.open("rb") as file:
        return tuple(
            part for offset in _offsets(file) if (part := _slice(file, offset)) is not None
        )


def _offsets(file: BinaryIO) -> list[int]:
    head = file.read(8)
    if len(head) < 8:
        return []
    magic, count = struct.unpack(">II", head)
    if magic != _FAT:
        return [0]
    if count > _MOST_SLICES:
        return []
    entries = file.read(20 * count)
    return [struct.unpack_from(">5I", entries, 20 * index)[2] for index in range(count)]


def _slice(file: BinaryIO, offset: int) -> Slice | None:
    file.seek(offset)
    head = file.read(32)
    if len(head) < 32:
        return None
    magic, processor, _, _, n_commands, size, _, _ = struct.unpack("<8I", head)
    if magic != _THIN:
        return None
    commands = file.read(size)
    oldest, libraries, start = (0, 0), [], 0
    for _ in range(n_commands):
        kind, length = struct.unpack_from("<II", commands, start)
        command = commands[start : start + length]
        if kind in _LOADS:
            (name,) = struct.unpack_from("<I", command, 8)
            libraries.append(command[name:].rstrip(b"\0").decode())
        elif kind in {_VERSION_MIN, _BUILD_VERSION}:
            # The latter names the platform first.
            (version,) = struct.unpack_from("<I", command, 12 if kind == _BUILD_VERSION else 8)
            oldest = version >> 16, version >> 8 & 0xFF
        start += length
    return Slice(_ARCHITECTURES.get(processor, str(processor)), oldest, tuple(libraries))

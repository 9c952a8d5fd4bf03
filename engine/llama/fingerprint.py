"""Telling one model file from another."""

import hashlib
from pathlib import Path

_BLOCK = 64 * 1024
_BLOCKS = 64


def fingerprint(path: Path) -> str:
    """Return 32 hexadecimal digits over a file's size and 64 blocks spread evenly over it.

    Reads at most 4 MiB, so it is quick on any model; the first block holds the metadata's start.

    Raises:
        OSError: the file cannot be read.
    """
    size = path.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with path.open("rb") as file:
        for index in range(_BLOCKS):
            file.seek(max(0, size - _BLOCK) * index // (_BLOCKS - 1))
            digest.update(file.read(_BLOCK))
    return digest.hexdigest()[:32]

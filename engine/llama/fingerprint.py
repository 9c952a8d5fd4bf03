"""Telling one model from another by its weights."""

import hashlib
from pathlib import Path
from typing import BinaryIO

from engine.errors import GgufError, ModelFileError
from engine.gguf_header import GgufHeader, read_header

_BLOCK = 64 * 1024
_BLOCKS = 64
_TENSOR_STARTS = 4 * 1024 * 1024
"""Bytes read from the starts of all tensors together."""


def fingerprint(path: Path) -> str:
    """Return 32 hexadecimal digits over a model's architecture, its tensors and their weights.

    Every tensor's name, type, shape and first bytes count, and 64 blocks spread evenly over all
    weights; other metadata do not, so that renaming a model leaves its fingerprint. Reads at most
    8 MiB of weights: a change to a few of them only may go unseen. Of a model in several files, the
    first one counts.

    Raises:
        ModelFileError: the file cannot be read, is no GGUF, or is damaged.
    """
    try:
        header = read_header(path)
        with path.open("rb") as file:
            return _digest(header, file)
    except GgufError as error:
        raise ModelFileError(str(error)) from error
    except OSError as error:
        raise ModelFileError(
            f"{path} cannot be read: {error.strerror}. Check the path of the model."
        ) from error


def _digest(header: GgufHeader, file: BinaryIO) -> str:
    digest = hashlib.sha256(header.architecture.encode())
    share = _TENSOR_STARTS // max(1, len(header.tensors))
    for tensor in header.tensors:
        # Its place in the file is left out: rewritten metadata move all tensors.
        digest.update(repr((tensor.name, int(tensor.type), tensor.shape)).encode())
        file.seek(tensor.offset)
        digest.update(file.read(min(share, tensor.n_bytes)))
    end = max((tensor.offset + tensor.n_bytes for tensor in header.tensors), default=0)
    last = max(0, end - header.data_start - _BLOCK)
    for index in range(_BLOCKS):
        start = header.data_start + last * index // (_BLOCKS - 1)
        file.seek(start)
        digest.update(file.read(min(_BLOCK, max(0, end - start))))
    return digest.hexdigest()[:32]

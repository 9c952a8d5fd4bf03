"""Lines of bounded length out of a stream that may hold anything."""

from collections.abc import Iterator
from typing import BinaryIO

_PIECE_BYTES = 1 << 16


def bounded_lines(stream: BinaryIO, limit: int) -> Iterator[bytes]:
    r"""Yield a stream's lines with their b"\n", until the stream ends.

    Of a line of more than `limit` bytes the first `limit + 1` are yielded, and the rest is read
    without being kept. The last line lacks its end where the stream broke off.
    """
    while line := stream.readline(limit + 1):
        yield line
        if len(line) > limit:
            _skip_rest(stream, line)


def _skip_rest(stream: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(_PIECE_BYTES)

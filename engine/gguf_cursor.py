"""Bounded steps through the bytes of a GGUF file, which may be damaged or hostile.

Every count and length is held against the file's size before it is used, so that time and memory
are bounded by the file, whatever it announces.
"""

import mmap
import struct
from typing import TypeAlias

Number: TypeAlias = int | float

# Far beyond every real file; they bound the walk where damage turns a count into a huge one that
# gigabytes of tensor data would seem to bear out.
_MOST_STRINGS = 1 << 22
_LONGEST_STRING = 1 << 26


class DamageError(Exception):
    """What is wrong with the file, as part of a sentence."""


class GgufCursor:
    """A place in a file's bytes that moves on with everything read and never passes the end.

    Every method raises `DamageError` where the file does not hold what is asked for.

    Args:
        data: the whole file; numbers in it are little-endian.
    """

    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        self.position = 0
        self.end = len(data)

    def take(self, n_bytes: int) -> bytes:
        """Return the next bytes."""
        start = self.position
        self.skip(n_bytes)
        return self._data[start : self.position]

    def skip(self, n_bytes: int) -> None:
        """Pass over some bytes."""
        if n_bytes > self.end - self.position:
            raise self._too_short()
        self.position += n_bytes

    def numbers(self, format_: str, count: int = 1) -> tuple[Number, ...]:
        """Return the next numbers, all of one of `struct`'s formats."""
        layout = f"<{count}{format_}"
        return struct.unpack(layout, self.take(struct.calcsize(layout)))

    def unsigned_32(self) -> int:
        """Return the next four bytes as a number."""
        return int.from_bytes(self.take(4), "little")

    def unsigned_64(self) -> int:
        """Return the next eight bytes as a number."""
        return int.from_bytes(self.take(8), "little")

    def count(self, most: int, what: str) -> int:
        """Return the number of things to come, of which there can be only so many."""
        count = self.unsigned_64()
        if count > most:
            raise DamageError(f"it announces {count} {what}")
        return count

    def string(self, what: str, longest: int = _LONGEST_STRING) -> bytes:
        """Return the bytes of a string that follows its length."""
        return self.take(self.count(longest, f"bytes of {what}"))

    def name(self, what: str, longest: int) -> str:
        """Return a string that must be text and not empty."""
        data = self.string(what, longest)
        try:
            name = data.decode("utf-8")
        except UnicodeDecodeError:
            raise DamageError(f"it has a {what} that is no text ({data[:32]!r})") from None
        if not name:
            raise DamageError(f"it has an empty {what}")
        return name

    def skip_strings(self, what: str) -> int:
        """Pass over an array of strings, and return how many there were."""
        count = self.count(_MOST_STRINGS, f"strings of {what}")
        # Vocabularies hold hundreds of thousands of them, so this loop makes no calls of ours.
        length_at, position, last = struct.Struct("<Q").unpack_from, self.position, self.end - 8
        for _ in range(count):
            if position > last:
                raise self._too_short()
            position += 8 + length_at(self._data, position)[0]
        self.skip(position - self.position)
        return count

    def _too_short(self) -> DamageError:
        return DamageError(f"it ends at byte {self.end}, within its header")

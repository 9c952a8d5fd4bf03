"""What was found, kept aside until its whole source is read.

So the library is locked only for the moment of storing, and a source that fails half-way has
touched nothing.
"""

from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import Generic, TypeVar

import msgspec

from engine.owner import Owner

_T = TypeVar("_T")

_MEMORY_BYTES = 4 * 1024 * 1024
"""More than this goes to an unnamed temporary file."""


class Staging(Owner, Generic[_T]):
    """A queue of any length in bounded memory, to be filled and then read.

    Args:
        sort: what it holds: a dataclass.
    """

    def __init__(self, sort: type[_T]) -> None:
        self.count = 0
        self._file = SpooledTemporaryFile(max_size=_MEMORY_BYTES)  # noqa: SIM115 - closed in close()
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(sort)

    def add(self, item: _T) -> None:
        """Keep an item."""
        self._file.write(self._encoder.encode(item) + b"\n")
        self.count += 1

    def read(self) -> Iterator[_T]:
        """Yield every item kept, in order."""
        self._file.seek(0)
        for line in self._file:
            yield self._decoder.decode(line)

    def close(self) -> None:
        """Forget what was kept; a second call does nothing."""
        self._file.close()

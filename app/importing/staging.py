"""Samples found, kept aside until their whole source is read.

So the library is locked only for the moment of storing, and a source that fails half-way has
touched nothing.
"""

from collections.abc import Iterator
from tempfile import SpooledTemporaryFile

import msgspec

from app.importing.source import Found
from engine.owner import Owner

_MEMORY_BYTES = 4 * 1024 * 1024
"""More than this goes to an unnamed temporary file."""


class Staging(Owner):
    """A queue of samples of any length in bounded memory, to be filled and then read once."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(max_size=_MEMORY_BYTES)  # noqa: SIM115 - closed in close()
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(Found)

    def add(self, found: Found) -> None:
        """Keep a sample."""
        self._file.write(self._encoder.encode(found) + b"\n")

    def read(self) -> Iterator[Found]:
        """Yield every sample kept, in order."""
        self._file.seek(0)
        for line in self._file:
            yield self._decoder.decode(line)

    def close(self) -> None:
        """Forget what was kept; a second call does nothing."""
        self._file.close()

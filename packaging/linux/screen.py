"""A display without a monitor, and pictures of what is on it; without any other program's help."""

import os
import struct
import subprocess
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_SIZE = "1280x900x24"
_HEADER = struct.Struct(">25I")
_BYTES_A_COLOUR = 12
_BYTES_A_PIXEL = 4


class NoScreenError(Exception):
    """The display cannot be started, or shows what cannot be read."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What a display shows.

    Attributes:
        width: in pixels.
        height: in pixels.
        pixels: four bytes each (blue, green, red, nothing), row by row.
    """

    width: int
    height: int
    pixels: bytes

    @classmethod
    def of_dump(cls, dump: bytes) -> "Picture":
        """Return the picture in an X window dump, as Xvfb keeps one.

        Raises:
            NoScreenError: it is none of 32 bits a pixel, least byte first.
        """
        if len(dump) < _HEADER.size:
            raise NoScreenError("The display's picture is cut short.")
        fields = _HEADER.unpack_from(dump)
        header_size, width, height, byte_order = fields[0], fields[4], fields[5], fields[7]
        bits, stride, n_colours = fields[11], fields[12], fields[19]
        if (byte_order, bits, stride) != (0, 8 * _BYTES_A_PIXEL, _BYTES_A_PIXEL * width):
            raise NoScreenError("The display's picture has another form than expected.")
        start = header_size + n_colours * _BYTES_A_COLOUR
        return cls(width, height, dump[start : start + stride * height])

    def n_colours(self) -> int:
        """Return how many colours there are."""
        return len(set(struct.unpack(f"<{self.width * self.height}I", self.pixels)))

    def png(self) -> bytes:
        """Return the picture as a PNG file."""
        size = self.width * self.height
        rgb = bytearray(3 * size)
        for channel in range(3):
            rgb[channel::3] = self.pixels[2 - channel :: _BYTES_A_PIXEL]
        stride = 3 * self.width
        rows = b"".join(b"\0" + rgb[at : at + stride] for at in range(0, len(rgb), stride))
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


@dataclass(frozen=True, slots=True)
class Screen:
    """A display.

    Attributes:
        number: its number.
        dump: the file in which Xvfb keeps what it shows.
    """

    number: int
    dump: Path

    def picture(self) -> Picture:
        """Return what it shows now.

        Raises:
            NoScreenError: it cannot be read.
        """
        return Picture.of_dump(self.dump.read_bytes())


@contextmanager
def screen() -> Iterator[Screen]:
    """Give a display, and end it afterwards.

    Raises:
        NoScreenError: it cannot be started.
    """
    reading, writing = os.pipe()
    with tempfile.TemporaryDirectory(prefix="screen-") as folder, os.fdopen(reading) as number:
        try:
            command = ["setpriv", "--pdeathsig", "KILL", "Xvfb", "-displayfd", str(writing)]
            command += ["-screen", "0", _SIZE, "-fbdir", folder, "-nolisten", "tcp", "-ac"]
            process = subprocess.Popen(
                command,
                pass_fds=[writing],
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        finally:
            os.close(writing)
        try:
            said = number.readline().strip()
            if not said:
                raise NoScreenError("Xvfb did not start.")
            yield Screen(int(said), Path(folder) / "Xvfb_screen0")
        finally:
            process.terminate()
            process.wait()


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

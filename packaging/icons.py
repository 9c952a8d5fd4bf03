"""Makes the icons that Windows and macOS want, from the one drawing in resources/icons.

Run by build.spec, and by hand: python packaging/icons.py build/icons

Both containers are simple enough to write here, so that each can be made, and looked at, on any
system: Apple's `iconutil` runs on macOS alone, and Qt writes no .icns.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parent.parent / "resources" / "icons" / "idiolect.svg"

# What Windows shows at 100% to 400%; the largest as PNG, the others as older programs read them.
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# Apple's names of the sizes in pixels; the odd ones are for screens of double density.
ICNS_TYPES = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
# Apple's icons keep a tenth of their edge free, all round.
ICNS_MARGIN = 0.1


def main(arguments: list[str]) -> int:
    """Write both icons into the folder named."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python packaging/icons.py FOLDER\n")
        return 2
    for path in write_icons(Path(arguments[0])):
        sys.stdout.write(f"{path}\n")
    return 0


def write_icons(folder: Path) -> list[Path]:
    """Write idiolect.ico and idiolect.icns into a folder, made if missing; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    ico, icns = folder / "idiolect.ico", folder / "idiolect.icns"
    ico.write_bytes(ico_of({size: drawn(size) for size in ICO_SIZES}))
    sizes = {size: png_of(drawn(size, ICNS_MARGIN)) for size in set(ICNS_TYPES.values())}
    icns.write_bytes(icns_of({name: sizes[size] for name, size in ICNS_TYPES.items()}))
    return [ico, icns]


def drawn(size: int, margin: float = 0.0, drawing: Path = DRAWING) -> QImage:
    """Return the drawing as a square picture.

    Args:
        size: its edge in pixels.
        margin: the share of the edge that stays free on every side.
        drawing: the file.
    """
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = size * (1 - 2 * margin)
    QSvgRenderer(str(drawing)).render(painter, QRectF(size * margin, size * margin, edge, edge))
    painter.end()
    return image


def png_of(image: QImage) -> bytes:
    """Return a picture as a PNG file's bytes."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt a str
    return bytes(data.data())


def ico_of(images: dict[int, QImage]) -> bytes:
    """Return a Windows icon of pictures by their edge in pixels, 256 at most."""
    entries, data = b"", b""
    offset = 6 + 16 * len(images)
    for size, image in images.items():
        one = png_of(image) if size == 256 else _bitmap(image)
        # An edge of 256 is written as 0; one plane, 32 bits a pixel.
        entries += struct.pack(
            "<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(one), offset + len(data)
        )
        data += one
    return struct.pack("<HHH", 0, 1, len(images)) + entries + data


def _bitmap(image: QImage) -> bytes:
    """Return a picture as an icon holds it: bottom row first, then a mask that hides nothing."""
    size = image.width()
    rows = bytes(image.constBits())
    width = 4 * size
    pixels = b"".join(rows[start : start + width] for start in range(0, len(rows), width)[::-1])
    mask = bytes((size + 31) // 32 * 4 * size)
    # The height counts the mask, too.
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(pixels), 0, 0, 0, 0)
    return header + pixels + mask


def icns_of(pngs: dict[bytes, bytes]) -> bytes:
    """Return an Apple icon of PNG files by Apple's four-letter names of their sizes."""
    chunks = b"".join(name + struct.pack(">I", 8 + len(png)) + png for name, png in pngs.items())
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

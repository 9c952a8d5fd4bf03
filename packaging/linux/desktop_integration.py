"""What a desktop wants to know of the program: menu entry, icons, file types, manual page.

Both packages have the same files, below share/: that of /usr, or that of a person's own ~/.local.
"""

import gzip
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from frozen_folder import FrozenFolder
from releases import metainfo_of

TEMPLATES = Path(__file__).parent / "share"
# What all systems share lies a folder higher.
sys.path.append(str(Path(__file__).parent.parent))

CHANGELOG = Path(__file__).parent.parent.parent / "CHANGELOG.md"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def write_share(folder: Path, program: FrozenFolder) -> None:
    """Write everything into a folder that stands for share/, made if missing."""
    _copy("idiolect.desktop", folder / "applications")
    _write(folder / "mime" / "packages" / "idiolect.xml", _template("idiolect.mime.xml"))
    metainfo = metainfo_of(
        _template("idiolect.metainfo.xml"),
        CHANGELOG.read_text(encoding="utf-8"),
        program.version,
        program.epoch,
    )
    _write(folder / "metainfo" / "org.idiolect.idiolect.metainfo.xml", metainfo)
    _write_manual(folder / "man" / "man1" / "idiolect.1.gz", program)
    write_icons(folder / "icons" / "hicolor", program.resources / "icons" / "idiolect.svg")


def write_icons(theme: Path, drawing: Path) -> None:
    """Write the drawing, and pictures of it in the usual sizes, into an icon theme."""
    # Imported here, since all else works without Qt.
    from icons import drawn, png_of

    for size in ICON_SIZES:
        path = theme / f"{size}x{size}" / "apps" / "idiolect.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png_of(drawn(size, drawing=drawing)))
    scalable = theme / "scalable" / "apps" / "idiolect.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(drawing, scalable)


def _write_manual(path: Path, program: FrozenFolder) -> None:
    date = datetime.fromtimestamp(program.epoch, UTC).date().isoformat()
    page = _template("idiolect.1").replace("@VERSION@", program.version).replace("@DATE@", date)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(page.encode(), compresslevel=9, mtime=0))


def _template(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _copy(name: str, folder: Path) -> None:
    _write(folder / name, _template(name))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")

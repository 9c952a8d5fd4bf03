"""The Debian package: the program in /opt/idiolect, and what desktops look for in /usr.

There are no maintainer scripts: menu entries, icons, file types and manual pages are taken up, and
forgotten, by the triggers of the packages that keep those lists.
"""

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from desktop_integration import write_share
from frozen_folder import PROGRAM, FrozenFolder, PackagingError
from needed_libraries import Needs
from staging import make_alike

INSTALLED = Path("opt") / PROGRAM
ARCHITECTURE = "amd64"
# There is no address to write to yet, and Debian wants one; .invalid can belong to nobody.
MAINTAINER = "The Idiolect developers <developers@idiolect.invalid>"
_KIB = 1024
_LICENCE = Path(__file__).parent.parent.parent / "LICENSE"

_DESCRIPTION = """\
Description: drafts emails and posts in your own voice, offline
 An idiolect is one person's own way with a language. Given what you have
 written, Idiolect finds which attention heads of a local language model carry
 your voice, and drafts with them.
 .
 Nothing leaves your machine: no part of the program opens a network connection.
 A small language model is included.
"""


def file_name(program: FrozenFolder) -> str:
    """Return what the package's file is called."""
    return f"{PROGRAM}_{program.version}_{ARCHITECTURE}.deb"


def control_of(program: FrozenFolder, depends: list[str], installed_kib: int) -> str:
    """Return the package's control file.

    Args:
        program: what is packed.
        depends: the packages it needs.
        installed_kib: the room it takes, in KiB.
    """
    fields = {
        "Package": PROGRAM,
        "Version": program.version,
        "Architecture": ARCHITECTURE,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(installed_kib),
        "Depends": ", ".join(depends),
        "Section": "editors",
        "Priority": "optional",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items()) + _DESCRIPTION


def copyright_of(licence: str, licences: Path) -> str:
    """Return the package's copyright file: our licence, then that of everything that comes along.

    Args:
        licence: the text of ours.
        licences: the folder with one file a package.
    """
    parts = [
        "Idiolect is under the Apache License 2.0. It comes with other people's work:",
        licence,
    ]
    parts += [path.read_text(encoding="utf-8") for path in sorted(licences.glob("*.txt"))]
    line = "\n" + "-" * 79 + "\n\n"
    return line.join(part.strip() + "\n" for part in parts)


def build_deb(program: FrozenFolder, to: Path) -> Path:
    """Write the package into a folder, and return its path.

    Args:
        program: what to pack.
        to: the folder, made if missing.

    Raises:
        PackagingError: a tool is missing or failed, or a library that is needed is not known.
    """
    to.mkdir(parents=True, exist_ok=True)
    depends = Needs.of(program.path).depends()
    with tempfile.TemporaryDirectory(prefix="deb-", dir=to) as folder:
        root = Path(folder) / "root"
        _fill(root, program, depends)
        target = to / file_name(program)
        _pack(root, target, program.epoch)
    return target


def _fill(root: Path, program: FrozenFolder, depends: list[str]) -> None:
    shutil.copytree(program.path, root / INSTALLED, symlinks=True)
    share = root / "usr" / "share"
    write_share(share, program)
    link = root / "usr" / "bin" / PROGRAM
    link.parent.mkdir(parents=True)
    link.symlink_to(Path("/") / INSTALLED / PROGRAM)
    papers = share / "doc" / PROGRAM / "copyright"
    papers.parent.mkdir(parents=True)
    licence = _LICENCE.read_text(encoding="utf-8")
    papers.write_text(copyright_of(licence, program.resources / "licences"), encoding="utf-8")
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    installed_kib = sum(-(-path.stat().st_size // _KIB) for path in files)
    control = root / "DEBIAN"
    control.mkdir()
    sums = "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in files)
    (control / "md5sums").write_text(sums, encoding="utf-8")
    (control / "control").write_text(control_of(program, depends, installed_kib), encoding="utf-8")
    make_alike(root, program.epoch)


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _pack(root: Path, target: Path, epoch: int) -> None:
    # Debian 12 and Ubuntu 22.04 can both unpack xz; zstd is quicker, but a tenth larger.
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(target)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "LC_ALL": "C.UTF-8"}
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    except FileNotFoundError as error:
        raise PackagingError("dpkg-deb is missing. Install dpkg.") from error
    except subprocess.CalledProcessError as error:
        raise PackagingError(f"dpkg-deb failed: {error.stderr.strip()}") from error

"""The portable archive: a folder that runs where it lies, and can be installed for one person."""

import gzip
import shutil
import tarfile
import tempfile
from pathlib import Path

from desktop_integration import write_share
from frozen_folder import PROGRAM, FrozenFolder
from needed_libraries import Needs
from staging import make_alike

_SCRIPTS = Path(__file__).parent / "portable"


def folder_name(program: FrozenFolder) -> str:
    """Return the name of the one folder in the archive."""
    return f"{PROGRAM}-{program.version}-linux-x86_64"


def build_archive(program: FrozenFolder, to: Path) -> Path:
    """Write the archive into a folder, made if missing, and return its path.

    Raises:
        PackagingError: what the program needs of the system cannot be found out.
    """
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="archive-", dir=to) as scratch:
        root = Path(scratch) / folder_name(program)
        shutil.copytree(program.path, root / PROGRAM, symlinks=True)
        write_share(root / "share", program)
        for script in _SCRIPTS.glob("*.sh"):
            shutil.copy(script, root)
        (root / "README.txt").write_text(readme_of(program, Needs.of(program.path)), "utf-8")
        make_alike(root, program.epoch)
        target = to / f"{folder_name(program)}.tar.gz"
        write_tar(root, target, program.epoch)
    return target


def readme_of(program: FrozenFolder, needs: Needs) -> str:
    """Return what a person should know who has unpacked the archive.

    Raises:
        PackagingError: a library is needed that the table does not know.
    """
    major, minor = needs.glibc
    template = (_SCRIPTS / "README.txt").read_text(encoding="utf-8")
    packages = [name.split(" ")[0] for name in needs.depends() if not name.startswith("libc6 ")]
    return template.format(
        version=program.version, glibc=f"{major}.{minor}", packages=" ".join(packages)
    )


def write_tar(root: Path, target: Path, epoch: int) -> None:
    """Write a folder as .tar.gz: sorted, owned by root, dated alike, so the same for the same."""
    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", compresslevel=9, fileobj=file, mtime=epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in [root, *sorted(root.rglob("*"))]:
            name = str(path.relative_to(root.parent))
            tar.add(path, name, recursive=False, filter=lambda entry: _plain(entry, epoch))


def _plain(entry: tarfile.TarInfo, epoch: int) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = epoch
    return entry

"""Licences of what a build takes from its own machine, and so are not in resources/licences.

Python, the part of PyInstaller that starts the program, and on Linux the libraries of the system
that ship along: of each, what the system itself states, for exactly the version that is copied.
"""

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

import licences
from qt_parts import Entry

BOOTLOADER = "pyinstaller"
_DOCS = Path("/usr/share/doc")


def write(binaries: Iterable[Entry], folder: Path) -> list[Path]:
    """Write into a folder one file for each such part, and return the files.

    Args:
        binaries: PyInstaller's table of what ships.
        folder: made if needed.

    Raises:
        FileNotFoundError: a licence is not where it should be.
    """
    folder.mkdir(parents=True, exist_ok=True)
    texts = {"python": _pythons(), BOOTLOADER: _bootloaders()}
    if sys.platform == "linux":
        packages = {_debian_package(source) for source in system_sources(binaries)}
        texts |= {f"system-{name}": _debian_copyright(name) for name in packages}
    files = []
    for name, text in sorted(texts.items()):
        files.append(folder / f"{name}.txt")
        files[-1].write_text(text, encoding="utf-8")
    return files


def system_sources(binaries: Iterable[Entry]) -> set[Path]:
    """Return the real paths of the libraries that come from the build machine's system."""
    paths = {Path(source).resolve() for _, source, _ in binaries}
    return {path for path in paths if re.match(r"(/usr)?/lib(64|32)?/", str(path))}


def _pythons() -> str:
    path = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if not path.is_file():
        path = Path(sys.base_prefix, "LICENSE.txt")
    if not path.is_file():
        path = Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")
    return f"Python {sys.version.split()[0]}\n\n{path.read_text(encoding='utf-8')}"


def _bootloaders() -> str:
    text = licences.licence_of(metadata.distribution(BOOTLOADER))
    if text is None or "exception" not in text:
        raise FileNotFoundError(f"{BOOTLOADER} states no exception for what it starts.")
    return text


def _debian_package(library: Path) -> str:
    """Return the Debian package that a library belongs to, without its architecture."""
    for path in (str(library), str(library).removeprefix("/usr")):
        done = subprocess.run(
            ["dpkg", "--search", path],  # noqa: S607 - the system's
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    raise FileNotFoundError(f"No package of this system owns {library}: its licence is not known.")


def _debian_copyright(package: str) -> str:
    return (_DOCS / package / "copyright").read_text(encoding="utf-8")

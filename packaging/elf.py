"""What a shared object of Linux says of itself, read by binutils' readelf and objdump."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_ENTRY = re.compile(r"\((NEEDED|SONAME|RUNPATH|RPATH)\).*\[(.*)\]")
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)(?:\.\d+)?\b")
_AVX512 = re.compile(r"%zmm|%[xy]mm(?:1[6-9]|2\d|3[01])\b|%k[0-7]\b")
_AVX = re.compile(r"%[yz]mm")


@dataclass(frozen=True, slots=True)
class SharedObject:
    """A shared object, as its dynamic section tells.

    Attributes:
        path: the file.
        soname: by which others ask for it; its file's name where it says none.
        needed: the sonames that it asks for.
        looks_in: the folders in which it looks for them first.
        glibc: the newest version of glibc that it needs, such as (2, 34).
    """

    path: Path
    soname: str
    needed: tuple[str, ...]
    looks_in: tuple[Path, ...]
    glibc: tuple[int, int]


def is_elf(path: Path) -> bool:
    """Say whether a file is an ELF file, by its first bytes."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def read(path: Path) -> SharedObject:
    """Return what a shared object or program says of itself.

    Raises:
        subprocess.CalledProcessError: readelf cannot read it.
    """
    text = _output("readelf", "--wide", "--dynamic", "--version-info", str(path))
    entries = _ENTRY.findall(text)
    sonames = [value for kind, value in entries if kind == "SONAME"]
    places = ":".join(value for kind, value in entries if kind in ("RUNPATH", "RPATH"))
    return SharedObject(
        path,
        sonames[0] if sonames else path.name,
        tuple(value for kind, value in entries if kind == "NEEDED"),
        tuple(_expanded(place, path.parent) for place in places.split(":") if place),
        max(((int(a), int(b)) for a, b in _GLIBC.findall(text)), default=(2, 0)),
    )


def _expanded(place: str, origin: Path) -> Path:
    return Path(place.replace("${ORIGIN}", "$ORIGIN").replace("$ORIGIN", str(origin))).resolve()


def has_avx512(path: Path) -> bool:
    """Say whether a file's code uses AVX-512: its wide or additional registers, or its masks."""
    return any(_AVX512.search(line) for line in _instructions(path))


def has_avx(path: Path) -> bool:
    """Say whether a file's code uses more than every 64-bit processor has: AVX or AVX-512."""
    return any(_AVX.search(line) for line in _instructions(path))


def _instructions(path: Path) -> Iterator[str]:
    command = ["objdump", "--disassemble", "--no-show-raw-insn", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None  # noqa: S101 - it was asked for
        yield from process.stdout


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout

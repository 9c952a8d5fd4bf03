"""What the frozen program needs of the system it is installed on: Debian packages, computed.

Every library that a file within asks for and that is not within has to be there. Where one is
asked for that the table does not know, packaging stops: it has to be looked at once, by a person.
"""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from frozen_folder import PackagingError

_ELF = b"\x7fELF"
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")

_C_LIBRARY = "libc6"
# Names are Debian 12's and Ubuntu 22.04's. Where a later release has renamed one (…t64), the new
# package provides the old name.
PACKAGE_OF = {
    "ld-linux-x86-64.so.2": _C_LIBRARY,
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libXrender.so.1": "libxrender1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libc.so.6": _C_LIBRARY,
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": _C_LIBRARY,
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgmodule-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgomp.so.1": "libgomp1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libm.so.6": _C_LIBRARY,
    "libpng16.so.16": "libpng16-16",
    "libpthread.so.0": _C_LIBRARY,
    "libresolv.so.2": _C_LIBRARY,
    "librt.so.1": _C_LIBRARY,
    "libstdc++.so.6": "libstdc++6",
    "libutil.so.1": _C_LIBRARY,
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
# No library asks for these by name, but the window cannot be used without: what keys are called,
# and letters to show (fontconfig takes whichever fonts there are).
ALWAYS = ("fonts-dejavu-core | fonts-liberation | fonts-freefont-ttf | fonts-noto-core", "xkb-data")


@dataclass(frozen=True, slots=True)
class Needs:
    """What the program needs of the system.

    Attributes:
        libraries: names of libraries that are not within, sorted.
        glibc: the oldest version of the C library with every symbol that is asked for.
    """

    libraries: tuple[str, ...]
    glibc: tuple[int, int]

    @classmethod
    def of(cls, folder: Path) -> Self:
        """Return what the files in a folder need from outside.

        Raises:
            PackagingError: objdump is missing, or cannot read a file.
        """
        files = [path for path in sorted(folder.rglob("*")) if _is_elf(path)]
        return cls.said(_headers(files), {path.name for path in folder.rglob("*")})

    @classmethod
    def said(cls, headers: str, within: set[str]) -> Self:
        """Return what is needed according to objdump.

        Args:
            headers: what `objdump -p` says of all files.
            within: names of the files that come along.
        """
        versions = [(int(major), int(minor)) for major, minor in _GLIBC.findall(headers)]
        libraries = sorted(set(_NEEDED.findall(headers)) - within)
        return cls(tuple(libraries), max(versions, default=(2, 17)))

    def depends(self) -> list[str]:
        """Return the Debian packages to depend on, sorted.

        Raises:
            PackagingError: a library is needed that the table does not know.
        """
        unknown = [library for library in self.libraries if library not in PACKAGE_OF]
        if unknown:
            raise PackagingError(
                f"Which Debian package has {', '.join(unknown)}? Leave the library that asks for "
                "it out of build.spec, or add it to packaging/linux/needed_libraries.py."
            )
        packages = {PACKAGE_OF[library] for library in self.libraries} - {_C_LIBRARY}
        major, minor = self.glibc
        return sorted([*packages, *ALWAYS, f"{_C_LIBRARY} (>= {major}.{minor})"])


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def _headers(files: Iterable[Path]) -> str:
    command = ["objdump", "-p", *map(str, files)]
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout
    except FileNotFoundError as error:
        raise PackagingError("objdump is missing. Install binutils.") from error
    except subprocess.CalledProcessError as error:
        raise PackagingError(f"objdump failed: {error.stderr.strip()}") from error

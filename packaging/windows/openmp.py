"""Finds the OpenMP library that llama.cpp needs, for build.spec to put beside the program.

Microsoft's compiler links ggml with vcomp140.dll, which is not part of Windows, and lies on a
developer's machine anyway: left out, the program fails on all others. It may be passed on, from
the compiler's redistributables. LLVM's libomp140.x86_64.dll, which clang-cl links with, may not
(it lies in debug_nonredist), so that the wheel is built with Microsoft's own compiler.
"""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

LIBRARY = "vcomp140.dll"
_REDISTRIBUTABLES = "VC/Redist/MSVC/*/x64/Microsoft.VC*.OpenMP"


class OpenMPMissingError(Exception):
    """Visual Studio, or its OpenMP library, is not on this machine."""


def openmp_library() -> Path:
    """Return the newest OpenMP library that may be passed on.

    Raises:
        OpenMPMissingError: there is none.
    """
    finder = finder_of(os.environ)
    if not finder.is_file():
        raise OpenMPMissingError("Install Visual Studio's build tools with C++.")
    done = subprocess.run(finder_command(finder), check=True, stdout=subprocess.PIPE, text=True)
    library = library_in(Path(done.stdout.strip()))
    if library is None:
        raise OpenMPMissingError(
            f"Visual Studio in {done.stdout.strip()} has no {LIBRARY} to pass on. Add its C++ "
            "redistributables in the Visual Studio Installer."
        )
    return library


def finder_of(environment: Mapping[str, str]) -> Path:
    """Return where Visual Studio's installer puts the program that finds Visual Studio."""
    programs = environment.get("ProgramFiles(x86)", r"C:\Program Files (x86)")
    return Path(programs) / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"


def finder_command(finder: Path) -> list[str]:
    """Return the command that prints the folder of the newest Visual Studio with C++."""
    tools = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"
    command = [str(finder), "-latest", "-products", "*", "-requires", tools]
    return [*command, "-property", "installationPath", "-utf8"]


def library_in(visual_studio: Path) -> Path | None:
    """Return the newest OpenMP library of a Visual Studio's redistributables; None for none."""
    found = visual_studio.glob(f"{_REDISTRIBUTABLES}/{LIBRARY}")
    return max(found, key=lambda path: _version(path.parents[2].name), default=None)


def _version(name: str) -> tuple[int, ...]:
    return tuple(int(part) for part in name.split(".") if part.isdecimal())

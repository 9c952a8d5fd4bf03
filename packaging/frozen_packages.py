"""Which Python packages are in the frozen program, and whether they may be."""

import re
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

FORBIDDEN = frozenset(
    [
        "IPython",
        "PIL",
        "PyInstaller",
        "certifi",
        "hypothesis",
        "idlelib",
        "lib2to3",
        "matplotlib",
        "mypy",
        "nltk",
        "pip",
        "pytest",
        "readline",
        "requests",
        "setuptools",
        "ssl",
        "tkinter",
        "unittest",
        "urllib3",
    ]
)
"""Modules that must not ship: what goes online, what developers use, what the GPL covers."""

_OURS = "idiolect"
_ALLOWED_GPL = re.compile(r"LGPL|Lesser|exception", re.IGNORECASE)


def problems_of(folder: Path) -> Iterator[str]:
    """Yield what is wrong with the packages of a frozen program, a sentence each."""
    modules = modules_of(folder)
    for module in sorted(modules & FORBIDDEN):
        yield f"The Python module {module} must not ship."
    licences = folder / "_internal" / "resources" / "licences"
    yield from unlicensed(packages_of(modules), licences)


def modules_of(folder: Path) -> set[str]:
    """Return the names of the top-level modules in a frozen program."""
    # Only the environment of a build has it; the rest of this module is tested in another.
    from PyInstaller.archive.readers import CArchiveReader

    program = CArchiveReader(str(folder / "idiolect"))
    archive = program.open_embedded_archive("PYZ.pyz")
    names = {name.partition(".")[0] for name in archive.toc}
    inside = folder / "_internal"
    files = [*inside.rglob("*.abi3.so"), *inside.rglob("*.cpython-*.so")]
    return names | {_top(file.relative_to(inside)) for file in files}


def _top(extension: Path) -> str:
    # Python's own are in python3.N/lib-dynload.
    name = extension.name if "lib-dynload" in extension.parts else extension.parts[0]
    return name.partition(".")[0]


def packages_of(modules: Iterable[str]) -> set[str]:
    """Return the names, as licences are filed, of the packages that modules come from."""
    owners = metadata.packages_distributions()
    names = {owner for module in modules for owner in owners.get(module, [])}
    return {name.lower().replace("_", "-") for name in names} - {_OURS}


def unlicensed(packages: Iterable[str], licences: Path) -> Iterator[str]:
    """Yield the packages without a licence in a folder, or with one that may not ship."""
    for name in sorted(packages):
        file = licences / f"{name}.txt"
        if not file.is_file():
            yield f"{name} has no licence in resources/licences; run packaging/licences.py."
        elif is_gpl_alone(file.read_text(encoding="utf-8")):
            yield f"{name} is under the GPL, which may not ship."


def is_gpl_alone(text: str) -> bool:
    """Say whether a licence, as packaging/licences.py writes it, is the GPL without exceptions."""
    stated = next((line for line in text.splitlines() if line.startswith("Licence:")), "")
    return "GPL" in stated and not _ALLOWED_GPL.search(stated)

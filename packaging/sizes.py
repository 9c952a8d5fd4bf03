"""What takes the room: `python packaging/sizes.py` prints the table in docs/packaging.md.

Reads dist/idiolect and the installers beside it; megabytes are millions of bytes. Returns 1 where
a budget is exceeded.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent

INSTALLED_BUDGET = 320_000_000
INSTALLER_BUDGET = 185_000_000

_PARTS = (
    ("The model", ("_internal/SmolLM2",)),
    ("ICU, which Qt needs", ("_internal/PySide6/Qt/lib/libicu",)),
    ("Qt", ("_internal/PySide6/Qt/",)),
    ("Qt's Python interface", ("_internal/PySide6/", "_internal/shiboken6/")),
    ("NumPy and OpenBLAS", ("_internal/numpy",)),
    ("llama.cpp", ("_internal/llama_cpp/", "_internal/bin/", "_internal/engine/")),
    ("Language detection", ("_internal/pycld2/",)),
    ("Spelling and its dictionaries", ("_internal/hunspell/", "_internal/resources/dictionaries/")),
    (
        "Reading files (lxml, YAML, IPLD)",
        ("_internal/lxml/", "_internal/yaml/", "_internal/libipld/"),
    ),
    ("Comparing texts (RapidFuzz, rensa)", ("_internal/rapidfuzz/", "_internal/rensa/")),
    (
        "Python",
        ("_internal/libpython", "_internal/python3", "_internal/base_library", "_internal/Python"),
    ),
    ("The program, with all Python code", ("idiolect",)),
    ("Icons, translations, samples, licences", ("_internal/resources/",)),
    ("Libraries of the system (C++, X11, SQLite, …)", ("_internal/lib",)),
)
_REST = "Everything else"

INSTALLERS = ("*.deb", "*.tar.gz", "*.tar.xz", "*.AppImage", "*.dmg", "*.exe")


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes in bytes.

    Attributes:
        parts: of the installed program, by what they are; the largest first.
        installed: of all of them.
        installers: by file name; empty where none is made yet.
    """

    parts: dict[str, int]
    installed: int
    installers: dict[str, int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table and return 0, or 1 where it is over a budget."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("folder", type=Path, nargs="?", default=ROOT / "dist" / "idiolect")
    options.add_argument("--json", action="store_true", help="print one JSON object")
    given = options.parse_args(arguments)
    sizes = measure(given.folder)
    print(as_json(sizes) if given.json else as_markdown(sizes))
    problems = list(problems_of(sizes))
    for problem in problems:
        print("sizes:", problem, file=sys.stderr)
    return 1 if problems else 0


def measure(folder: Path) -> Sizes:
    """Return the sizes of a frozen program, and of the installers beside it."""
    parts: dict[str, int] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            part = part_of(path.relative_to(folder).as_posix())
            parts[part] = parts.get(part, 0) + path.stat().st_size
    largest_first = dict(sorted(parts.items(), key=lambda part: -part[1]))
    beside = [file for pattern in INSTALLERS for file in sorted(folder.parent.glob(pattern))]
    installers = {file.name: file.stat().st_size for file in beside}
    return Sizes(largest_first, sum(parts.values()), installers)


def part_of(path: str) -> str:
    """Return to which part a file belongs, by its path in the frozen program."""
    for part, beginnings in _PARTS:
        if path.startswith(beginnings):
            return part
    return _REST


def problems_of(sizes: Sizes) -> Iterator[str]:
    """Yield each budget that is exceeded, in a sentence."""
    if sizes.installed > INSTALLED_BUDGET:
        yield f"Installed, {_mb(sizes.installed)} MB: more than {_mb(INSTALLED_BUDGET)}."
    for name, size in sizes.installers.items():
        if size > INSTALLER_BUDGET:
            yield f"{name}, {_mb(size)} MB: more than {_mb(INSTALLER_BUDGET)}."


def as_json(sizes: Sizes) -> str:
    """Return the sizes, and the budgets that they are held to, as JSON."""
    budgets = {"installed_budget": INSTALLED_BUDGET, "installer_budget": INSTALLER_BUDGET}
    return json.dumps({**asdict(sizes), **budgets}, indent=1, ensure_ascii=False)


def as_markdown(sizes: Sizes) -> str:
    """Return the sizes as a table in Markdown."""
    rows = [*sizes.parts.items(), ("**Installed**", sizes.installed), *sizes.installers.items()]
    lines = [f"| {name} | {_mb(size)} |" for name, size in rows]
    return "\n".join(["| part | MB |", "|---|---:|", *lines])


def _mb(size: int) -> str:
    return f"{size / 1e6:.1f}"


if __name__ == "__main__":
    sys.exit(main())

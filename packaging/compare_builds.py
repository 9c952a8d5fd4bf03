"""Compares two builds of the program: `python packaging/compare_builds.py DIR DIR`.

Lists the files that are in one of them only, or differ, and where each differs first. Returns 0
where the two are alike, else 1.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

_BLOCK = 1 << 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare two folders, print each difference, and return 0 where there is none, else 1."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("one", type=Path)
    options.add_argument("other", type=Path)
    given = options.parse_args(arguments)
    found = list(differences(given.one, given.other))
    for difference in found:
        print(difference)
    print(f"{len(found)} differences")
    return 1 if found else 0


def differences(one: Path, other: Path) -> Iterator[str]:
    """Yield in which files two folders differ, and how, a sentence each."""
    mine, theirs = files_of(one), files_of(other)
    for name in sorted(mine - theirs):
        yield f"{name} is in {one} only."
    for name in sorted(theirs - mine):
        yield f"{name} is in {other} only."
    for name in sorted(mine & theirs):
        if difference := _difference(one / name, other / name):
            yield f"{name} {difference}."


def files_of(folder: Path) -> set[str]:
    """Return the names of the files and links in a folder and those below it."""
    found = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return {path.relative_to(folder).as_posix() for path in found}


def _difference(one: Path, other: Path) -> str | None:
    if one.is_symlink() or other.is_symlink():
        is_same = one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()
        return None if is_same else "is another link"
    if one.stat().st_mode != other.stat().st_mode:
        return f"has mode {one.stat().st_mode:o} and {other.stat().st_mode:o}"
    if (at := first_difference(one, other)) is not None:
        return f"differs from byte {at} of {one.stat().st_size}, {other.stat().st_size}"
    return None


def first_difference(one: Path, other: Path) -> int | None:
    """Return the position of the first byte in which two files differ; None where they do not."""
    at = 0
    with one.open("rb") as mine, other.open("rb") as theirs:
        while True:
            a, b = mine.read(_BLOCK), theirs.read(_BLOCK)
            if a != b:
                pairs = enumerate(zip(a, b, strict=False))
                return at + next((i for i, (x, y) in pairs if x != y), min(len(a), len(b)))
            if not a:
                return None
            at += len(a)


if __name__ == "__main__":
    sys.exit(main())

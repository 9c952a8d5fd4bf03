"""Which importer reads which file."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import SourceError
from app.importing.eml import EmlSource
from app.importing.mbox import MboxSource
from app.importing.plain_text import path_text
from app.importing.posts import PostsSource
from app.importing.source import Source

SOURCES: tuple[Source, ...] = (MboxSource(), EmlSource(), PostsSource())
"""Every importer; the first that knows a file reads it."""

_HEAD_BYTES = 4096


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to import.

    Attributes:
        path: where it is.
        label: its name for a person: relative to the folder that was named.
        size: bytes.
    """

    path: Path
    label: str
    size: int


@dataclass(frozen=True, slots=True)
class Unit:
    """What is imported in one piece: a mailbox, or all posts or messages of a folder.

    Attributes:
        source: the importer.
        path: the file, or the folder that was named.
        files: its files, by name.
    """

    source: Source
    path: Path
    files: tuple[SourceFile, ...]

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(file.size for file in self.files)


def find_units(paths: Sequence[Path]) -> list[Unit]:
    """Return what there is to import at the paths; a folder may hold formats of all kinds.

    Hidden files and folders, symbolic links within a folder, and files of no known format are
    passed over.

    Raises:
        SourceError: a path does not exist, cannot be read, or holds nothing that can be imported.
    """
    return [unit for path in paths for unit in _units_at(path)]


def _units_at(path: Path) -> list[Unit]:
    groups: dict[tuple[str, Path], Unit] = {}
    for file in _files(path):
        source = _source_of(file)
        if source is None:
            continue
        root = file.path if source.file_a_source else path
        key = (source.name, root)
        files = groups[key].files if key in groups else ()
        groups[key] = Unit(source, root, (*files, file))
    if not groups:
        raise SourceError(
            f"{path_text(path)} holds nothing that can be imported. Choose a mailbox (mbox), "
            "messages (.eml), posts (.md, .txt), or a folder of these."
        )
    return list(groups.values())


def _files(path: Path) -> Iterator[SourceFile]:
    try:
        if path.is_dir():
            yield from _walk(path)
        else:
            with path.open("rb"):
                yield SourceFile(path, path_text(Path(path.name)), path.stat().st_size)
    except OSError as error:
        raise SourceError(
            f"{path_text(path)} cannot be read ({error.strerror}). "
            "Check the path and its permissions."
        ) from error


def _walk(root: Path) -> Iterator[SourceFile]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder, name)
            if name.startswith(".") or path.is_symlink() or not path.is_file():
                continue
            label = path_text(path.relative_to(root)).replace(os.sep, "/")
            yield SourceFile(path, label, path.stat().st_size)


def _source_of(file: SourceFile) -> Source | None:
    try:
        with file.path.open("rb") as stream:
            head = stream.read(_HEAD_BYTES)
    except OSError:
        head = b""  # its name may still tell, and then the importer reports it
    return next((s for s in SOURCES if s.detect(file.path.name, head)), None)

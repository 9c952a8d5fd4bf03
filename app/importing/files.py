"""The files at a path, be it one file, a folder or an archive."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from app.errors import SourceError
from app.importing.archives import Archive, ArchiveShelf
from app.importing.plain_text import path_text
from app.importing.source import Problem

_MAILDIR_PARTS = ("cur", "new")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to import, on its own or in an archive.

    Attributes:
        path: where it is; in an archive, the archive's path with the file's name in it.
        label: its name for a person: relative to the folder or archive that was named.
        size: bytes, unpacked.
        opener: returns its bytes from the first on.
    """

    path: Path
    label: str
    size: int
    opener: Callable[[], BinaryIO]

    def open(self) -> BinaryIO:
        """Return the file's bytes, as a context manager.

        Raises:
            OSError: it is gone, or may not be read; while it is read also: its archive is damaged.
        """
        return self.opener()


def file_at(path: Path) -> SourceFile:
    """Return the file at a path that a person named.

    Raises:
        OSError: it does not exist or cannot be read.
        SourceError: it is no file.
    """
    size = path.stat().st_size
    if not path.is_file():
        raise SourceError(f"{path_text(path)} is neither a file nor a folder. Choose one.")
    with path.open("rb"):
        return SourceFile(path, path_text(Path(path.name)), size, partial(_opened, path))


def files_in_folder(root: Path) -> Iterator[SourceFile | Problem]:
    """Yield the files of a folder and its folders by name, and what cannot be read.

    Hidden files and folders, and symbolic links, are passed over; but not the folders within a
    Maildir, whose names begin with a dot, such as ".Sent".

    Raises:
        OSError: the folder itself cannot be read.
    """
    unread: list[OSError] = []
    for folder, folders, names in os.walk(root, onerror=unread.append):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") or _is_maildir(folder, name)
        )
        for name in sorted(names):
            path = Path(folder, name)
            if name.startswith(".") or path.is_symlink():
                continue
            label = _label(path, root)
            try:
                size = path.stat().st_size
            except OSError as error:
                yield Problem(label, f"cannot be read ({error.strerror})")
                continue
            if path.is_file():
                yield SourceFile(path, label, size, partial(_opened, path))
    for failure in unread:
        if Path(failure.filename) == root:
            raise failure
        yield Problem(_label(Path(failure.filename), root), f"cannot be read ({failure.strerror})")


def files_in_archive(
    archive: Archive, prefix: str, shelf: ArchiveShelf
) -> Iterator[SourceFile | Problem]:
    """Yield the files of an archive and of the archives in it, and what cannot be read.

    Args:
        archive: the archive.
        prefix: what comes before each name in labels.
        shelf: opens it, now and whenever a file is read.
    """
    for member in shelf.members(archive, prefix):
        if isinstance(member, Problem):
            yield member
        elif member.archive is not None:
            yield from files_in_archive(member.archive, f"{member.label}/", shelf)
        else:
            path = archive.place / member.info.filename
            opener = partial(shelf.open, archive, member.info)
            yield SourceFile(path, member.label, member.info.file_size, opener)


def _is_maildir(folder: str, name: str) -> bool:
    return all(Path(folder, name, part).is_dir() for part in _MAILDIR_PARTS)


def _opened(path: Path) -> BinaryIO:
    return path.open("rb")


def _label(path: Path, root: Path) -> str:
    return path_text(path.relative_to(root)).replace(os.sep, "/")

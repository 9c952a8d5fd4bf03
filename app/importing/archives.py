"""Zip archives, read in place: nothing is unpacked to disk, and no header is believed."""

import errno
import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from app.importing.plain_text import cleaned, path_text
from app.importing.refusals import MAX_NESTED_BYTES, Refusals
from app.importing.source import Problem
from engine.owner import Owner

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MAX_MEMBERS = 200_000

MAX_DIRECTORY_BYTES = 16 * 1024 * 1024
"""An archive's table of contents: it is held in memory, at several times its length."""

_BUFFER_BYTES = 64 * 1024
_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_DAMAGE = (BadZipFile, zlib.error, struct.error, EOFError, ValueError, RuntimeError)
"""What the library raises on damaged archives, besides OSError."""


@dataclass(frozen=True, slots=True)
class Archive:
    """A zip archive, on its own or in another.

    Attributes:
        path: the file on disk.
        inside: its entry in that file, if that is another archive.
    """

    path: Path
    inside: ZipInfo | None = None

    @property
    def place(self) -> Path:
        """Where it is, as one path."""
        return self.path / self.inside.filename if self.inside else self.path


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive.

    Attributes:
        info: its entry.
        label: its name for a person.
        archive: what it is itself, if that is an archive to be walked.
    """

    info: ZipInfo
    label: str
    archive: Archive | None = None


def is_archive(path: Path) -> bool:
    """Return whether a file begins like a zip archive.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as stream:
        return stream.read(4) in _STARTS


class ArchiveShelf(Owner):
    """Opens archives, and keeps the last one open: its files are read one after another."""

    def __init__(self) -> None:
        self._archive: Archive | None = None
        self._open: ZipFile | None = None

    def members(self, archive: Archive, prefix: str) -> Iterator[Member | Problem]:
        """Yield an archive's files, and what was wrong with it or is refused.

        Folders, hidden files and what macOS adds are passed over. Archives within come last.

        Args:
            archive: the archive; one inside another is walked, one inside that is not.
            prefix: what comes before each name in labels.
        """
        name = prefix.rstrip("/") or path_text(Path(archive.path.name))
        try:
            infos = self._opened(archive).infolist()
            size = archive.inside.file_size if archive.inside else archive.path.stat().st_size
        except (OSError, *_DAMAGE) as error:
            yield Problem(name, f"cannot be read ({_damage(error).strerror})")
            return
        refusals = Refusals(prefix, size)
        yield from _sorted_out(infos[:MAX_MEMBERS], archive, prefix, refusals)
        yield from refusals.problems()
        if len(infos) > MAX_MEMBERS:
            yield Problem(name, f"holds {len(infos):,} files; all after {MAX_MEMBERS:,} were left")

    def open(self, archive: Archive, info: ZipInfo) -> BinaryIO:
        """Return a member's bytes: as many as its entry says at most.

        Raises:
            OSError: the archive is gone or damaged; raised while reading, too.
        """
        try:
            opened = self._opened(archive).open(info)
        except _DAMAGE as error:
            raise _damage(error) from error
        return io.BufferedReader(_MemberStream(opened), _BUFFER_BYTES)

    def close(self) -> None:
        """Close the archive that is open; streams of its members stay readable."""
        if self._open is not None:
            self._open.close()
        self._open = self._archive = None

    def _opened(self, archive: Archive) -> ZipFile:
        if self._open is None or self._archive != archive:
            self.close()
            self._open = _inner(archive) if archive.inside else _outer(archive.path)
            self._archive = archive
        return self._open


def _sorted_out(
    infos: list[ZipInfo], archive: Archive, prefix: str, refusals: Refusals
) -> Iterator[Member]:
    nested: list[Member] = []
    for info in infos:
        if info.is_dir() or refusals.refuse(info) or _is_passed_over(info.filename):
            continue
        label = prefix + cleaned(info.filename)
        if not info.filename.casefold().endswith(".zip"):
            yield Member(info, label)
        elif not refusals.refuse_nested(info, nested_already=archive.inside is not None):
            nested.append(Member(info, label, Archive(archive.path, info)))
    yield from nested


def _is_passed_over(name: str) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))


def _outer(path: Path) -> ZipFile:
    with path.open("rb") as stream:
        _check_directory(stream)
    return ZipFile(path)


def _inner(archive: Archive) -> ZipFile:
    info = archive.inside
    if info is None:
        raise ValueError("not an archive in another")
    with _outer(archive.path) as outer, outer.open(info) as stream:
        held = io.BytesIO(stream.read(MAX_NESTED_BYTES))
    _check_directory(held)
    return ZipFile(held)


def _check_directory(stream: BinaryIO) -> None:
    """Raise BadZipFile if an archive's table of contents is too long to be held in memory."""
    with ZipFile(_SmallReads(stream)):
        pass


class _SmallReads:
    """A file that refuses to be read in large pieces: only a table of contents ever asks for one.

    Where that table begins, and how long it says it is, is best left to the library to find out.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self.seek = stream.seek
        self.tell = stream.tell
        self._read = stream.read

    def read(self, size: int = -1) -> bytes:
        if size > MAX_DIRECTORY_BYTES:
            raise BadZipFile("its table of contents is absurdly long")
        return self._read(size)


class _MemberStream(io.RawIOBase):
    """A member's bytes, every fault of which is an OSError that says what is wrong."""

    def __init__(self, opened: IO[bytes]) -> None:
        self._opened = opened

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        try:
            data = self._opened.read(len(view))
        except _DAMAGE as error:
            raise _damage(error) from error
        view[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        try:
            return self._opened.seek(offset, whence)
        except _DAMAGE as error:
            raise _damage(error) from error

    def tell(self) -> int:
        return self._opened.tell()

    def close(self) -> None:
        self._opened.close()
        super().close()


def _damage(error: Exception) -> OSError:
    if isinstance(error, OSError):
        return error
    said = str(error).rstrip(".") or type(error).__name__
    return OSError(errno.EIO, f"the archive is damaged or cut off: {said}")

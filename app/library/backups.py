"""Copies of the library, made before a newer version of the program changes its tables.

They lie beside the library and are named for what they were made before and when, such as
`library.sqlite.before-0.2.0.20261128T031305.042000Z`.
"""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.errors import LibraryError
from app.library.migrations import known_steps
from app.library.sqlite_errors import explained

RESTORING = "restoring"
"""In place of a version: what the library was when a backup took its place."""

_MOST_KEPT = 3
_KEPT_FOR = timedelta(days=30)
"""A backup holds what was deleted after it: words that are deleted must be gone one day."""

_STEPS = "select name from _sqlite_migrations where migration_set = 'idiolect'"
_STAMP = "%Y%m%dT%H%M%S.%fZ"
_NAME = re.compile(r"\.before-(?P<event>.+)\.(?P<stamp>\d{8}T\d{6}\.\d{6}Z)\Z")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library.

    Attributes:
        path: the file.
        event: the version that was about to change the library, or `RESTORING`.
        made_at: ISO-8601, UTC, to the second.
        n_bytes: its size.
    """

    path: Path
    event: str
    made_at: str
    n_bytes: int

    @property
    def opens(self) -> bool:
        """Whether this version of the program can open it, once restored."""
        try:
            with closing(opened_to_read(self.path)) as connection:
                rows = connection.execute(_STEPS).fetchall()
        except sqlite3.Error:
            return False
        steps = {name for (name,) in rows}
        return bool(steps) and steps <= known_steps()


def backups(library: Path) -> list[Backup]:
    """Return the backups of the library at a path, the newest first."""
    found = []
    for path in library.parent.glob(f"{library.name}.before-*"):
        match = _NAME.fullmatch(path.name.removeprefix(library.name))
        if match is not None and path.is_file():
            made = datetime.strptime(match["stamp"], _STAMP).replace(tzinfo=UTC)
            made_at = made.isoformat(timespec="seconds")
            found.append((made, Backup(path, match["event"], made_at, path.stat().st_size)))
    return [backup for _, backup in sorted(found, key=lambda each: each[0], reverse=True)]


def newest_that_opens(library: Path) -> Backup | None:
    """Return the newest backup made before a version that this one can open; None if none is."""
    made_before_versions = (each for each in backups(library) if each.event != RESTORING)
    return next((each for each in made_before_versions if each.opens), None)


def backup_before(event: str, library: Path, *, spared: Backup | None = None) -> Path:
    """Copy the library as it was last committed, check the copy, and return where it is.

    Of older copies, all but the newest two are deleted.

    Args:
        event: the version that is about to change it, or `RESTORING`.
        library: its path; another connection may be writing to it.
        spared: an older copy that must stay.

    Raises:
        LibraryError: no sound copy could be made; the library is as it was.
    """
    path = new_name(event, library)
    try:
        copy_library(library, path)
    except LibraryError as error:
        raise LibraryError(
            f"{error} A backup of it is made before anything changes it, so it was left as it is."
        ) from error
    _drop(each for each in backups(library)[_MOST_KEPT:] if each != spared)
    return path


def drop_expired(library: Path) -> None:
    """Delete the backups of a library that are more than 30 days old."""
    oldest = datetime.now(UTC) - _KEPT_FOR
    _drop(each for each in backups(library) if datetime.fromisoformat(each.made_at) < oldest)


def delete_backups(library: Path) -> list[Backup]:
    """Delete all backups of a library, and return which those were.

    Raises:
        LibraryError: one cannot be deleted.
    """
    found = backups(library)
    for backup in found:
        try:
            backup.path.unlink(missing_ok=True)
        except OSError as error:
            raise LibraryError(
                f"{backup.path} cannot be deleted ({error.strerror}). Delete it yourself."
            ) from error
    return found


def new_name(event: str, library: Path) -> Path:
    """Return the path of a backup made now."""
    stamp = datetime.now(UTC).strftime(_STAMP)
    return library.with_name(f"{library.name}.before-{event}.{stamp}")


def copy_library(source: Path, target: Path) -> None:
    """Put a checked copy of a library in a place: all of it, or nothing.

    Raises:
        LibraryError: it cannot be read or written, or is damaged.
    """
    part = source.with_name(f"{source.name}.part")
    try:
        with explained(source, "copied"), _removed_unless_renamed(part):
            with closing(opened_to_read(source)) as read, closing(sqlite3.connect(part)) as copy:
                read.backup(copy)
                # A file by itself, without a log beside it.
                copy.execute("pragma journal_mode = delete")
                check_sound(copy)
            _write_through(part)
            shutil.copymode(source, part)
            part.replace(target)
            _write_through(target.parent)
    except OSError as error:
        raise LibraryError(
            f"The library {source} could not be copied to {target}: {error.strerror}. Check that "
            "the folder may be written to and that the disk has room."
        ) from error


def opened_to_read(path: Path) -> sqlite3.Connection:
    """Return a connection that cannot write.

    Raises:
        sqlite3.Error: there is no such file.
    """
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def check_sound(connection: sqlite3.Connection) -> None:
    """Check a whole file.

    Raises:
        sqlite3.DatabaseError: it is damaged.
    """
    [found] = connection.execute("pragma quick_check(1)").fetchone()
    if found != "ok":
        error = sqlite3.DatabaseError(found)
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def _drop(old: Iterable[Backup]) -> None:
    for each in old:
        # One too many does no harm for now, and is dropped the next time.
        with suppress(OSError):
            each.path.unlink()


@contextmanager
def _removed_unless_renamed(part: Path) -> Iterator[None]:
    # What a killed process may have left.
    part.unlink(missing_ok=True)
    try:
        yield
    finally:
        part.unlink(missing_ok=True)


def _write_through(path: Path) -> None:
    """Have the disk keep what was written; folders only where the system lets them be opened."""
    is_folder = path.is_dir()
    if is_folder and os.name == "nt":
        return
    file = os.open(path, os.O_RDONLY if is_folder else os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)

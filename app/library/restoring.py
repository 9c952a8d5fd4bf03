"""Putting a backup in the library's place; what was there is kept beside it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from app.errors import LibraryError
from app.library.backups import (
    RESTORING,
    Backup,
    backup_before,
    check_sound,
    copy_library,
    new_name,
    opened_to_read,
)
from app.library.sqlite_errors import error_code, explained

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_LOCK_WAIT_S = 1.0


def restore(library: Path, backup: Backup) -> Path | None:
    """Put a backup in the library's place.

    Args:
        library: the library's path.
        backup: of that library.

    Returns:
        Where the library as it was is kept: a backup like others. None where there was none.

    Raises:
        LibraryError: another program has the library open, the backup is damaged or of a newer
            version, or the disk refuses; the library is then as it was.
    """
    if not backup.opens:
        raise LibraryError(
            f"{backup.path} is damaged, or is from a newer version of Idiolect. "
            "Restore another backup (idiolect library backups), or install that version."
        )
    if not library.exists():
        copy_library(backup.path, library)
        return None
    if not _is_sound_and_nobodys(library):
        return _replace_damaged(library, backup)
    kept = backup_before(RESTORING, library, spared=backup)
    _overwrite(library, backup)
    return kept


def _is_sound_and_nobodys(library: Path) -> bool:
    """Return whether the library is sound, having checked that nobody else has it open."""
    try:
        with closing(sqlite3.connect(library, timeout=_LOCK_WAIT_S)) as connection:
            # Granted only to the one connection there is; without its log the file is complete.
            connection.execute("pragma journal_mode = delete")
            connection.execute("begin exclusive")
            connection.rollback()
            check_sound(connection)
    except sqlite3.DatabaseError as error:
        code = error_code(error) & 0xFF
        if code in _DAMAGED:
            return False
        if code in _BUSY:
            raise _in_use(library) from error
        with explained(library, "restored"):
            raise
    return True


def _overwrite(library: Path, backup: Backup) -> None:
    """Write a backup's pages over the library's in one transaction, which a crash undoes."""

    def give_up_if_busy(status: int, _remaining: int, _total: int) -> None:
        # It would be tried again without end.
        if status in _BUSY:
            raise _in_use(library)

    with (
        explained(library, "restored"),
        closing(opened_to_read(backup.path)) as source,
        closing(sqlite3.connect(library, timeout=_LOCK_WAIT_S)) as target,
    ):
        source.backup(target, progress=give_up_if_busy)


def _replace_damaged(library: Path, backup: Backup) -> Path:
    """Put a backup in the place of what SQLite cannot read, which is kept byte by byte."""
    kept = new_name(RESTORING, library)
    try:
        shutil.copy2(library, kept)
        for ending in ("-wal", "-shm", "-journal"):
            log = library.with_name(library.name + ending)
            if log.exists():
                # Left beside another file it would be taken for that one's.
                log.replace(kept.with_name(kept.name + ending))
    except OSError as error:
        raise LibraryError(
            f"{library} is damaged and could not be kept as {kept}: {error.strerror}. Check that "
            "the folder may be written to and that the disk has room."
        ) from error
    copy_library(backup.path, library)
    return kept


def _in_use(library: Path) -> LibraryError:
    return LibraryError(
        f"{library} is open in another program, probably in Idiolect's own window. "
        "Quit that and try again."
    )

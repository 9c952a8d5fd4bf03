"""What SQLite's errors mean to a person: what went wrong with which file, and what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import GoneError, LibraryError

_ADVICE = {
    sqlite3.SQLITE_FULL: "the disk is full; make room and try again",
    sqlite3.SQLITE_BUSY: "another program is writing to it; try again when that has finished",
    sqlite3.SQLITE_LOCKED: "another program is writing to it; try again when that has finished",
    sqlite3.SQLITE_READONLY: "the file may not be written to; check its permissions",
    sqlite3.SQLITE_PERM: "the file may not be read; check its permissions",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened; check that its folder may be written to",
    sqlite3.SQLITE_NOTADB: "it is not a library; choose another file, or move it away",
    sqlite3.SQLITE_CORRUPT: "the file is damaged; restore it from a backup, or move it away",
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY: "the profile was deleted meanwhile; choose another",
    sqlite3.SQLITE_IOERR: "the disk cannot be read or written; check it and try again",
}


@contextmanager
def explained(path: Path, done: str) -> Iterator[None]:
    """Turn SQLite's errors into ours.

    Args:
        path: the library's file.
        done: what is being done with it, such as "read", to follow "could not be".

    Raises:
        GoneError: what was to be changed belongs to a profile that is gone.
        LibraryError: any other error of SQLite's.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = error_code(error)
        # The low byte is the primary code; the rest only refines it.
        advice = _ADVICE.get(code) or _ADVICE.get(code & 0xFF, str(error))
        is_gone = code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY
        family = GoneError if is_gone else LibraryError
        raise family(f"The library {path} could not be {done}: {advice}.") from error


def error_code(error: sqlite3.Error) -> int:
    """Return SQLite's extended code of an error; 0 where it has none."""
    return getattr(error, "sqlite_errorcode", 0)

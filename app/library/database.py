"""The library's SQLite file: opening it, and saying plainly what went wrong with it."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import sqlite_utils

from app import __version__
from app.errors import LibraryError
from app.library.backups import backup_before, drop_expired, newest_that_opens
from app.library.migrations import known_steps, library_migrations
from app.library.sqlite_errors import explained

Row = dict[str, Any]
_Value = str | bytes | int | float | None

_CACHE_KIB = 32 * 1024
_STEPS_BETWEEN_CHECKS = 20_000


class LibraryDatabase:
    """An open library file.

    Every method raises `LibraryError`, naming the file and what to do, where SQLite fails.
    """

    def __init__(self, db: sqlite_utils.Database, path: Path) -> None:
        self._db = db
        self._path = path

    @classmethod
    def open(cls, path: Path, *, wait_seconds: float = 5.0) -> Self:
        """Open the file, creating it and its folder if need be, and bring its schema up to date.

        Args:
            path: the file.
            wait_seconds: how long to wait for another program's write before giving up.

        Raises:
            LibraryError: the file or folder cannot be used, is no library, or is from a newer
                version of the program.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryError(
                f"The folder {path.parent} for the library cannot be made ({error.strerror}). "
                "Check its permissions or choose another place."
            ) from error
        with explained(path, "opened"):
            connection = sqlite3.connect(path, timeout=wait_seconds)
        database = cls(sqlite_utils.Database(connection, execute_plugins=False), path)
        try:
            database._prepare()
        except BaseException:
            connection.close()
            raise
        return database

    def close(self) -> None:
        """Close the file; what was not committed is undone."""
        self._db.close()

    def interrupt_when(self, is_unwanted: Callable[[], bool]) -> None:
        """Have statements fail from now on where nobody waits for them any more.

        Args:
            is_unwanted: asked every millisecond or so while a statement runs.
        """
        self._db.conn.set_progress_handler(is_unwanted, _STEPS_BETWEEN_CHECKS)

    def rows(self, sql: str, values: Sequence[_Value] = ()) -> list[Row]:
        """Return the rows of a query."""
        with explained(self._path, "read"):
            return list(self._db.query(sql, values))

    def write_row(self, sql: str, values: Sequence[_Value]) -> Row:
        """Run a statement that writes one row, as `write` does, and return what it returns."""
        with explained(self._path, "written"):
            return next(iter(self._db.query(sql, values)))

    def write(self, sql: str, values: Sequence[_Value] = ()) -> int:
        """Run a statement that writes, committed unless in a `transaction`; return rows changed."""
        with explained(self._path, "written"):
            return self._db.execute(sql, values).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all of what is written inside, or, where an exception leaves it, nothing."""
        with explained(self._path, "written"):
            if self._db.conn.in_transaction:
                with self._db.atomic():
                    yield
                return
            # Asking for the write lock at once: a transaction that reads first cannot wait for it.
            self._db.execute("begin immediate")
            try:
                yield
                self._db.commit()
            except BaseException:
                self._db.rollback()
                raise

    def _prepare(self) -> None:
        with explained(self._path, "opened"):
            self._refuse_strangers()
            self._db.enable_wal()
            self._db.execute("pragma foreign_keys = on")
            # SQLite's own 2 MB are soon full; a large import would read its pages again and again.
            self._db.execute(f"pragma cache_size = -{_CACHE_KIB}")
            # Deleted writing is overwritten in the file, not just unlinked.
            self._db.execute("pragma secure_delete = on").fetchone()
        if library_migrations.pending(self._db):
            self._bring_up_to_date()
        drop_expired(self._path)

    def _bring_up_to_date(self) -> None:
        with self.transaction():
            # Asked with the write lock in hand: another program may have done it meanwhile.
            is_older = bool(library_migrations.applied(self._db))
            if is_older and library_migrations.pending(self._db):
                backup_before(__version__, self._path)
            library_migrations.apply(self._db)

    def _refuse_strangers(self) -> None:
        applied = {migration.name for migration in library_migrations.applied(self._db)}
        if not applied and self._db.table_names():
            raise LibraryError(
                f"{self._path} is another program's database, not a library. "
                "Choose another file, or move it away."
            )
        if applied - known_steps():
            raise LibraryError(self._too_new())

    def _too_new(self) -> str:
        told = (
            f"{self._path} was written by a newer version of Idiolect. "
            "Install that version to open it."
        )
        backup = newest_that_opens(self._path)
        if backup is None:
            return told
        return (
            f"{told} Or go back to the library as it was before, on {backup.made_at}, with: "
            "idiolect library restore-backup"
        )


def now() -> str:
    """Return the present time as the library stores it: ISO-8601, UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")

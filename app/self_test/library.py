"""Whether an old library is brought up to date, and whether that can be undone."""

import sqlite3
from contextlib import closing

import sqlite_utils

from app.home import Home
from app.library.backups import backups
from app.library.library import Library
from app.library.migrations import known_steps, library_migrations
from app.library.restoring import restore
from app.self_test.outcome import CheckFailedError

_NAME = "Mina"


def check_library(home: Home) -> str:
    """Make a library as the first version did, open it, and go back.

    Raises:
        CheckFailedError: what was in it is not there after either.
        LibraryError: it cannot be opened or restored.
    """
    path = home.root / "old" / "library.sqlite"
    path.parent.mkdir(parents=True, exist_ok=True)
    first, second, *_ = sorted(known_steps())
    with sqlite_utils.Database(path) as db:
        library_migrations.apply(db, stop_before=second)
        db.execute("insert into profiles values (1, ?, ?, '2026-01-01')", [_NAME, _NAME.lower()])
        db.commit()
    with Library.open(path) as library:
        names = [summary.profile.name for summary in library.profiles.summaries()]
    if names != [_NAME]:
        raise CheckFailedError(f"Of {_NAME} there is {names} in the library brought up to date.")
    made = backups(path)
    if not made:
        raise CheckFailedError("No backup was made before the library was brought up to date.")
    restore(path, made[0])
    with closing(sqlite3.connect(path)) as old:
        steps = [step for (step,) in old.execute("select name from _sqlite_migrations")]
    if steps != [first]:
        raise CheckFailedError(f"The restored library has {steps}, not {first} alone.")
    return f"{len(known_steps()) - 1} migrations, a backup, and back"

"""Clearing deleted words out of the search index little by little, beside other work."""

from app.library.database import LibraryDatabase

_PAGES = 200
"""Of some 4 KB, a step: a few hundredths of a second."""


def scrub_some(database: LibraryDatabase, *, begin: bool) -> bool:
    """Do part of what `sample_index.scrub` does, and return whether there is more to do.

    FTS5 keeps in the file how far it is, so that whoever was interrupted can go on.

    Args:
        database: the library's.
        begin: whether rows were deleted since the last call.

    Raises:
        LibraryError: the file cannot be written.
    """
    # As FTS5's documentation has it: a negative number takes all segments in, the next ones go on,
    # and a call that changes fewer than two rows had nothing left to do.
    before = _changes(database)
    database.write(
        "insert into samples_fts (samples_fts, rank) values ('merge', ?)",
        [-_PAGES if begin else _PAGES],
    )
    return _changes(database) - before >= 2


def _changes(database: LibraryDatabase) -> int:
    return int(database.rows("select total_changes() as n")[0]["n"])

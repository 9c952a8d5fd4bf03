"""The indexes that are searched by words; triggers in the schema keep them true to the tables."""

from collections.abc import Iterable

from app.library.database import LibraryDatabase

SAMPLES = ("samples_fts",)
DRAFTS = ("drafts_fts", "versions_fts")


def scrub(database: LibraryDatabase, indexes: Iterable[str] = SAMPLES) -> None:
    """Write indexes anew, without the words of what was deleted.

    FTS5 marks a deleted row and drops its words when it next merges the segments that hold them;
    until then, the text could be put together again from the file.

    Raises:
        LibraryError: the file cannot be written.
    """
    for index in indexes:
        database.write(f"insert into {index} ({index}) values ('optimize')")  # noqa: S608 - our own names

"""The index that samples are searched by; triggers in the schema keep it true to the table."""

from app.library.database import LibraryDatabase


def scrub(database: LibraryDatabase) -> None:
    """Write the index anew, without the words of samples that were deleted.

    FTS5 marks a deleted row and drops its words when it next merges the segments that hold them;
    until then, the text could be put together again from the file.

    Raises:
        LibraryError: the file cannot be written.
    """
    database.write("insert into samples_fts (samples_fts) values ('optimize')")

"""Going back to an earlier version of a draft without losing the one it replaces."""

from app.library.library import Library
from app.library.records import DraftRecord, VersionRecord


def restore(library: Library, version: VersionRecord) -> DraftRecord:
    """Make a version the text of its draft, and return the draft as it is then.

    What the person changed since the last version is kept as a version of its own before.

    Raises:
        LibraryError: the draft is gone, or the file cannot be written.
    """
    with library.transaction():
        library.drafts.keep_edits(version.draft_id)
        return library.drafts.take(version)

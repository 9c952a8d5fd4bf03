"""Drafts, and how a model might have written them, for tests of the library."""

from app.library.library import Library
from app.library.records import DraftRecord, Origin, Profile, VersionRecord, WrittenBy
from engine.writing import DraftRequest, Kind, Length

REQUEST = DraftRequest(Kind.REPLY, "yes, noon is fine", "Lunch on Friday?")
WHOLE_REQUEST = DraftRequest(
    Kind.EMAIL,
    "be kind",
    "the thread",
    "the source",
    "Omar",
    "Lunch 🙂",
    Length.SHORT,
    "de",
)
BY = WrittenBy(None, "Posts", 62.5, 7, "interrupted", "abc123", 12)


def a_draft(library: Library, profile: Profile, text: str = "", brief: str = "") -> DraftRecord:
    """Return a new draft."""
    return library.drafts.begin(profile.id, DraftRequest(Kind.NOTE, brief), text)


def a_round(library: Library, draft: DraftRecord, *texts: str) -> list[VersionRecord]:
    """Return versions that a model wrote together, of which the first is taken."""
    versions = library.drafts.add_versions(draft.id, Origin.WRITTEN, [(text, BY) for text in texts])
    library.drafts.take(versions[0])
    return versions

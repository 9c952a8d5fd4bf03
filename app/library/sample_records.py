"""What is known of a sample besides its text, and what a search in samples asks and answers."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from engine.writing import Kind, Sample

Recipient = Literal["", "one", "several", "list", "public"]
"""For whom a text was written: one person, several, a mailing list, everyone; "" if unknown."""

Order = Literal["newest", "oldest", "longest"]
"""How found samples are sorted; those without a date come last, the longest by words."""


@dataclass(frozen=True, slots=True)
class RemovedPassage:
    """What an import cut out of a text.

    Attributes:
        text: the passage; its beginning, where it was long.
        reason: why it is not the person's own words, such as "quote" or "signature".
    """

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportedSample:
    """A sample as an import hands it over.

    Attributes:
        sample: the text, without anyone else's words.
        item: its name within the source, such as "message 12 (Lunch)".
        written_at: ISO-8601 in UTC, if known.
        language: ISO 639-1, or "" if unknown.
        recipient: for whom it was written.
        removed: what was cut out of it, in order; of long passages, and of very many, the library
            keeps the beginning.
        item_is_lasting: whether the name stays with the text when the source changes, as a post's
            path does, and a message's number in a mailbox does not. It is then its source's only
            item of that name, and another text of that name is a new version of the same.
    """

    sample: Sample
    item: str
    written_at: str | None
    language: str = ""
    recipient: Recipient = ""
    removed: tuple[RemovedPassage, ...] = ()
    item_is_lasting: bool = False


class TakenIn(StrEnum):
    """What became of a sample that an import handed over."""

    NEW = "new"
    """It was added."""

    UPDATED = "updated"
    """It took the place of an older version of the same item."""

    KNOWN = "known"
    """The profile had its text already."""

    EDIT_KEPT = "edit kept"
    """The source has another version, but the person edited theirs, which stays."""

    DELETED = "deleted"
    """The person deleted it before, so it was not added."""


@dataclass(frozen=True, slots=True)
class LibrarySample:
    """A sample with all that the library knows of it.

    Attributes:
        id: its number.
        profile_id: whose it is.
        source_id: where it came from.
        sample: the sample, its text as the person edited it.
        imported_text: its text as it was imported.
        words: number of words in the sample's text.
        written_at: when the person wrote it, where that is known.
        item: its name within the source.
        language: ISO 639-1, or "" if unknown.
        recipient: for whom it was written.
        excluded: whether the person keeps it out of their voice.
        tags: the person's, in alphabetical order.
        removed: what the import cut out of it, in order.
    """

    id: int
    profile_id: int
    source_id: int
    sample: Sample
    imported_text: str
    words: int
    written_at: str | None
    item: str
    language: str
    recipient: Recipient
    excluded: bool
    tags: tuple[str, ...]
    removed: tuple[RemovedPassage, ...]

    @property
    def edited(self) -> bool:
        """Whether the person changed the text."""
        return self.sample.text != self.imported_text


@dataclass(frozen=True, slots=True)
class SampleFilter:
    """Which samples to look for; all conditions must hold, None sets none.

    Attributes:
        text: words in the subject or text, as a person types them (`search_terms.search_terms`).
        kind: what sort of text.
        source_id: where it came from.
        language: ISO 639-1; "" for samples whose language is unknown.
        tag: one that the person gave.
        excluded: whether the person keeps it out of their voice.
        since: ISO-8601 in UTC, or the beginning of it ("2024"): the earliest date.
        before: likewise, the first date that is too late. Undated samples are neither since nor
            before any date.
    """

    text: str = ""
    kind: Kind | None = None
    source_id: int | None = None
    language: str | None = None
    tag: str | None = None
    excluded: bool | None = None
    since: str | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class SamplePage:
    """Part of what a search found.

    Attributes:
        samples: those on this page, in the order asked for.
        total: how many samples there are on all pages.
    """

    samples: tuple[LibrarySample, ...]
    total: int


@dataclass(frozen=True, slots=True)
class SampleCounts:
    """How many samples of a profile there are of each sort, excluded ones too.

    Attributes:
        by_source: by the source's number.
        by_kind: by kind.
        by_language: by ISO 639-1 code, "" for unknown.
        by_year: by year, such as "2024", "" for undated.
        by_tag: by tag; samples may have several, or none.
    """

    by_source: dict[int, int]
    by_kind: dict[Kind, int]
    by_language: dict[str, int]
    by_year: dict[str, int]
    by_tag: dict[str, int]

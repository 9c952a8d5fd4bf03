"""What every importer is, and what it finds. A new format is one module with one `Source`."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from app.errors import AppError
from app.importing.own_words import Passage
from app.library.sample_records import Recipient
from engine.writing import Sample


class ImportCancelled(AppError):  # noqa: N818 - a wish of the person's, not an error
    """The import was stopped on request; the source it was reading left nothing behind."""


@dataclass(frozen=True, slots=True)
class Found:
    """A text of the person's own.

    Attributes:
        sample: the text, without anyone else's words.
        item: its name for a person, such as "message 12 (Re: Lunch)" or "posts/a.md".
        written_at: ISO-8601 in UTC, if known.
        passages: what the text was taken from, in order, the person's own words and those left
            out; empty where it was taken whole.
        recipient: for whom it was written; "" if unknown.
    """

    sample: Sample
    item: str
    written_at: str | None
    passages: tuple[Passage, ...] = ()
    recipient: Recipient = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something damaged; the rest of its source is read all the same.

    Attributes:
        item: its name for a person.
        reason: what is wrong with it, as the end of a sentence.
    """

    item: str
    reason: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something healthy that is no sample.

    Attributes:
        item: its name for a person.
        reason: one of a few, since they are counted, such as "written by someone else", "too
            short", "encrypted", "machine notice", "unpublished draft" or "repost".
    """

    item: str
    reason: str


Item = Found | Problem | LeftOut


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What an importer needs to know.

    Attributes:
        mine: the person's own addresses, as `addresses.normalised` gives them, and names, as
            `addresses.normalised_name` does.
    """

    mine: frozenset[str] = frozenset()


class Source(Protocol):
    """An importer of one format. How far it is can be read off the stream it reads."""

    @property
    def name(self) -> str:
        """The format's name, as stored with what was imported: "mbox", "eml", "posts"."""

    @property
    def file_a_source(self) -> bool:
        """Whether each file stands alone; otherwise a folder's files are imported as one."""

    def detect(self, name: str, head: bytes) -> bool:
        """Return whether a file of this name that starts with these bytes is of this format."""

    def senders(self, stream: BinaryIO) -> Iterator[str]:
        """Yield each message's author, normalised; nothing if a format has no senders."""

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:
        """Yield what a file holds; never raises for what is in it.

        Args:
            stream: the file, read from here on.
            label: the file's name for a person.
            options: whose words to take.
        """

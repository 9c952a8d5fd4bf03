"""What the importers of documents share: one text a file, the person's own, with title and date.

A format of this kind is a module with one function, from bytes to a `Document`, and a
`DocumentSource` made of it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from app.errors import AppError
from app.importing.plain_text import MAX_CHARACTERS, cleaned, n_words
from app.importing.source import Found, Item, LeftOut, Problem, ReadOptions
from engine.writing import Kind, Sample

MIN_WORDS = 20
"""Shorter posts and documents say nothing of a voice."""

_MAX_BYTES = 64 * 1024 * 1024
"""Of a file, which is held in memory; what is larger holds pictures above all."""

QUOTES_AND_CODE = frozenset(
    {
        "block text",
        "code",
        "html preformatted",
        "html code",
        "intense quote",
        "macro text",
        "preformatted text",
        "quotations",
        "quote",
        "source code",
    }
)
"""Word processors' names of the paragraph styles for what is no prose of the author's, lowered."""


class DamagedDocumentError(AppError):
    """A document cannot be read; the message ends a sentence that begins with its name."""


class UnwantedDocumentError(AppError):
    """A document is healthy but no sample; the message is the reason, as `LeftOut` has it."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document reduced to its author's prose.

    Attributes:
        text: paragraphs with blank lines between; list items are lines with a mark.
        title: its title, or "".
        written_at: ISO-8601 in UTC, if known.
    """

    text: str
    title: str = ""
    written_at: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentSource:
    """Reads documents of one format; whoever's folder it is wrote them all.

    Attributes:
        name: the format's name, as stored with what was imported.
        title: the format's name for a person, such as "a Word document".
        detects: whether a file of this name that starts with these bytes is of this format.
        reads: from a whole file to its document. It may raise anything.
        kind: what sort of text they are.
    """

    name: str
    title: str
    detects: Callable[[str, bytes], bool]
    reads: Callable[[bytes], Document]
    kind: Kind = Kind.NOTE

    @property
    def file_a_source(self) -> bool:
        """False: a folder's documents are imported as one."""
        return False

    def detect(self, name: str, head: bytes) -> bool:
        """Return whether the file is of this format, by its content or else by its name."""
        return self.detects(name.casefold(), head)

    def senders(self, stream: BinaryIO) -> Iterator[str]:  # noqa: ARG002 - documents have none
        """Yield nothing: documents are not sent."""
        return iter(())

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:  # noqa: ARG002
        """Yield the one item that the file is."""
        data = stream.read(_MAX_BYTES + 1)
        yield LeftOut(label, "too long") if len(data) > _MAX_BYTES else self._item(data, label)

    def _item(self, data: bytes, label: str) -> Item:
        try:
            return sample_item(self.reads(data), label, self.kind)
        except UnwantedDocumentError as error:
            return LeftOut(label, str(error))
        except DamagedDocumentError as error:
            return Problem(label, str(error))
        except Exception as error:  # parsers raise almost anything on hostile bytes
            return Problem(label, f"cannot be read as {self.title} ({type(error).__name__})")


def sample_item(document: Document, label: str, kind: Kind) -> Found | LeftOut:
    """Return a document as a sample, or why it is none; texts are cleaned and held to their limits.

    Args:
        document: what was read.
        label: the file's name for a person.
        kind: what sort of text it is.
    """
    text = cleaned(document.text).strip()
    if len(text) > MAX_CHARACTERS:
        return LeftOut(label, "too long")
    if n_words(text) < MIN_WORDS:
        return LeftOut(label, "too short" if text else "empty")
    title = " ".join(cleaned(document.title).split())
    return Found(Sample(kind, title, text), label, document.written_at)

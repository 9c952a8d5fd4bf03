"""The last step of every export's importer: from what it says to a sample, or why it is none."""

from dataclasses import dataclass

from app.importing.plain_text import MAX_CHARACTERS, cleaned, n_words
from app.importing.source import Found, LeftOut
from engine.writing import Kind, Sample

MIN_WORDS = 5
"""Shorter posts and comments say nothing of a voice; many good ones are not much longer."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text as a service tells of it.

    Attributes:
        item: its name for a person.
        kind: what sort of text it is.
        text: its author's words; may hold characters that are to be cleaned away.
        subject: its title, or "".
        written_at: ISO-8601 in UTC, if known.
    """

    item: str
    kind: Kind
    text: str
    subject: str = ""
    written_at: str | None = None

    def as_item(self, min_words: int = MIN_WORDS) -> Found | LeftOut:
        """Return the sample, if it is neither too short (in words) nor too long."""
        item = one_line(self.item)
        if len(self.text) > MAX_CHARACTERS:
            return LeftOut(item, "too long")
        text = cleaned(self.text).strip()
        if n_words(text) < min_words:
            return LeftOut(item, "too short" if text else "empty")
        return Found(Sample(self.kind, one_line(self.subject), text), item, self.written_at)


def one_line(text: str) -> str:
    """Return a title or a name, cleaned, with single spaces."""
    return " ".join(cleaned(text).split())

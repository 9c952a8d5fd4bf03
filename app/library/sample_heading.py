"""What a list shows of a sample."""

from dataclasses import dataclass

from engine.writing import Kind


@dataclass(frozen=True, slots=True)
class SampleHeading:
    """A sample without most of its text.

    Attributes:
        id: its number.
        kind: what sort of text it is.
        subject: an email's subject or a post's title; may be empty.
        beginning: of its text, as the person edited it.
        words: number of words in the whole text.
        written_at: ISO-8601 in UTC, if known.
        excluded: whether the person keeps it out of their voice.
        edited: whether the person changed the text.
        tags: the person's, in alphabetical order.
    """

    id: int
    kind: Kind
    subject: str
    beginning: str
    words: int
    written_at: str | None
    excluded: bool
    edited: bool
    tags: tuple[str, ...]

    @property
    def title(self) -> str:
        """The subject, or else the first words of the text."""
        return " ".join((self.subject or self.beginning).split())

"""What a person did with drafts, as far as it says which they like. No text is held."""

from dataclasses import dataclass

from engine.writing import Kind

ALIKE = 15.0
"""Strengths less than this apart read alike, in the same voice."""


@dataclass(frozen=True, slots=True)
class Option:
    """How a draft was, or could be, written.

    Attributes:
        strength: the slider, 0 to 100.
        voice: name of the voice.
    """

    strength: float
    voice: str

    def reads_like(self, other: "Option") -> bool:
        """Return whether a person could hardly tell drafts of the two apart."""
        return self.voice == other.voice and abs(self.strength - other.strength) < ALIKE


@dataclass(frozen=True, slots=True)
class Pick:
    """One draft taken where another was offered beside it.

    Attributes:
        chosen: how the one was written.
        rejected: how the other was.
        kind: what sort of text it was.
        made_at: when, ISO-8601, UTC.
    """

    chosen: Option
    rejected: Option
    kind: Kind
    made_at: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """A draft that the person made into their text.

    Attributes:
        option: how it was written.
        kept: share of its words that are left, 0 to 1 (`kept.kept_share`).
        kind: what sort of text it was.
        made_at: when, ISO-8601, UTC.
    """

    option: Option
    kept: float
    kind: Kind
    made_at: str = ""


Evidence = Pick | Edit

"""What a list shows of a draft."""

from dataclasses import dataclass

from engine.writing import Kind


@dataclass(frozen=True, slots=True)
class DraftHeading:
    """A draft without most of its texts.

    Attributes:
        id: its number.
        kind: what sort of text it is to be.
        recipient: to whom or for whom; may be empty.
        title: its subject, or else the beginning of its text, or of what was asked for; empty
            where there is nothing of these.
        updated_at: when it was changed last.
        n_versions: how many versions of it are kept.
    """

    id: int
    kind: Kind
    recipient: str
    title: str
    updated_at: str
    n_versions: int

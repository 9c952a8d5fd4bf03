"""What becomes of a text in another wording: pieces that stay, and changes to take or leave."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kept:
    """Text that both wordings have."""

    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """Text that goes, text that comes in its place; one of them may be empty."""

    removed: str
    added: str


Piece = Kept | Change


@dataclass(frozen=True, slots=True)
class Revision:
    """Two wordings of a text, as one sequence of pieces.

    A change is known by its number among the changes, from 0.
    """

    pieces: tuple[Piece, ...]

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes, in the order of the text."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Change))

    def text(self, taken: Collection[int]) -> str:
        """Return the text with these changes taken, by number, and the others left."""
        parts: list[str] = []
        number = 0
        for piece in self.pieces:
            if isinstance(piece, Kept):
                parts.append(piece.text)
                continue
            parts.append(piece.added if number in taken else piece.removed)
            number += 1
        return "".join(parts)

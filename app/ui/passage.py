"""Places in a text, and the paragraph around one of them."""

import re
from dataclasses import dataclass

_BREAK = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a text, in characters from its beginning; `end` is the first one after it."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return what stands there."""
        return text[self.start : self.end]


def to_characters(text: str, n_units: int) -> int:
    """Return how many characters the first UTF-16 units of a text are, in which Qt counts."""
    return len(
        text.encode("utf-16-le", "surrogatepass")[: 2 * n_units].decode("utf-16-le", "ignore")
    )


def to_units(text: str, n_characters: int) -> int:
    """Return how many UTF-16 units, in which Qt counts, the first characters of a text are."""
    return len(text[:n_characters].encode("utf-16-le", "surrogatepass")) // 2


def paragraph_at(text: str, position: int) -> Passage:
    """Return the paragraph at a place: what stands between blank lines, or nothing on one."""
    start = 0
    for gap in _BREAK.finditer(text):
        if position <= gap.start():
            return Passage(start, gap.start())
        if position < gap.end():
            return Passage(position, position)
        start = gap.end()
    return Passage(start, max(start, len(text.rstrip())))

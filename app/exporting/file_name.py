"""What a text's file may be called, on Windows, macOS and Linux alike."""

import re
import unicodedata

from pathvalidate import sanitize_filename

from app.exporting.finished_text import FinishedText

_LONGEST = 60
"""Characters. At four bytes each, they leave room for an ending in the 255 bytes of a name."""

_MOST_WORDS = 8
_MARKS = re.compile(r"[*_`#>\[\]{}]+")
_JOINERS = "\u200c\u200d"
"""They shape letters in some scripts, and emoji."""


def suggested_name(text: FinishedText) -> str:
    """Return a name without an ending, after the title or else the first words."""
    words = _MARKS.sub(" ", text.body).split()[:_MOST_WORDS]
    return _valid(text.title) or _valid(" ".join(words)) or text.kind.value


def _valid(name: str) -> str:
    name = unicodedata.normalize("NFC", name.replace("/", "-").replace(":", "-"))
    kept = "".join(c for c in name if c in _JOINERS or unicodedata.category(c)[0] != "C")
    cut = " ".join(kept.split())[: _LONGEST + 1]
    if len(cut) > _LONGEST:
        head, _, rest = cut.rpartition(" ")
        # A last word that is cut goes, unless that leaves little.
        cut = head if len(rest) < _LONGEST // 2 else cut[:_LONGEST]
    # What was within may be at an end, or a name that Windows keeps for itself, afterwards.
    return _allowed(_without_ends(_allowed(cut)))


def _allowed(name: str) -> str:
    return sanitize_filename(name, platform="universal")


def _without_ends(name: str) -> str:
    """Leading dots hide a file, and trailing ones are lost on Windows."""
    return name.strip(f" .,;-\u2013\u2014…{_JOINERS}")

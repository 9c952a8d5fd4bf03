"""Text fit for the library: one kind of line break, no invisible or impossible characters."""

import os
import re
import unicodedata
from pathlib import Path

MAX_CHARACTERS = 200_000
"""A longer text is no letter or post (and the patterns that read it were not made for it)."""

_LINE_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNSPACED = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_DROPPED = frozenset({"Cc", "Cf", "Cs"})
_KEPT = frozenset("\n\t\u200c\u200d")  # joiners shape letters in some scripts, and emoji


def cleaned(text: str) -> str:
    """Return the text with line feeds only and no control, format or surrogate characters.

    No-break spaces become spaces, and spaces at the ends of lines go.
    """
    text = _LINE_BREAKS.sub("\n", text).replace("\xa0", " ")
    # Of its distinct characters there are few, whatever its length.
    dropped = {ord(c) for c in set(text) - _KEPT if unicodedata.category(c) in _DROPPED}
    if dropped:
        text = text.translate(dict.fromkeys(dropped))
    return "\n".join(line.rstrip() for line in text.split("\n"))


def decoded(data: bytes, charset: str | None = None) -> str:
    """Return bytes as text: in the charset named, else UTF-8, else Windows-1252; never fails."""
    # As browsers do: what calls itself Latin-1 is mostly its superset Windows-1252.
    named = "cp1252" if (charset or "").lower() in ("iso-8859-1", "latin-1", "latin1") else charset
    for encoding in filter(None, (named, "utf-8-sig")):
        try:
            return data.decode(encoding)
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", errors="replace")


def path_text(path: Path) -> str:
    """Return a path as text; the bytes of a name that are no text become replacement marks."""
    return os.fsencode(path).decode(errors="replace")


def n_words(text: str) -> int:
    """Return the number of words with a letter or digit in them.

    Chinese and Japanese are written without spaces: there two characters count as one word.
    """
    unspaced = 0
    if not text.isascii():
        text, unspaced = _UNSPACED.subn(" ", text)
    spaced = sum(1 for word in text.split() if _LETTER_OR_DIGIT.search(word))
    return spaced + (unspaced + 1) // 2

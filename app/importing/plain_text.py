"""Text fit for the library: one kind of line break, no invisible or impossible characters."""

import os
import re
import unicodedata
from pathlib import Path

MAX_CHARACTERS = 200_000
"""A longer text is no letter or post (and the patterns that read it were not made for it)."""

_BEGINNING = 200
_LINE_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNSPACED = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_MAY_BE_UNSPACED = re.compile("[^\0-\u3004]")
_WORD = re.compile(r"[^\W_]\S*")
"""A word from its first letter or digit on."""

_DROPPED = frozenset({"Cc", "Cf", "Cs"})
_KEPT = frozenset("\n\t\u200c\u200d")  # joiners shape letters in some scripts, and emoji


def cleaned(text: str) -> str:
    """Return the text with line feeds only and no control, format or surrogate characters.

    No-break spaces become spaces, and spaces at the ends of lines go.
    """
    # Line feeds aside, most texts are all printable, and that is seen at once.
    if not text.replace("\n", "").isprintable():
        text = _without_odd_characters(text)
    return "\n".join(map(str.rstrip, text.split("\n")))


def _without_odd_characters(text: str) -> str:
    text = _LINE_BREAKS.sub("\n", text).replace("\xa0", " ")
    # Of its distinct characters there are few, whatever its length.
    dropped = {ord(c) for c in set(text) - _KEPT if unicodedata.category(c) in _DROPPED}
    return text.translate(dict.fromkeys(dropped)) if dropped else text


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


def has_words(text: str, least: int) -> bool:
    """Return whether a text has at least so many words, as `n_words` counts them."""
    # The beginning of most texts tells.
    return n_words(text[:_BEGINNING]) >= least or n_words(text) >= least


def n_words(text: str) -> int:
    """Return the number of words with a letter or digit in them.

    Chinese and Japanese are written without spaces: there two characters count as one word.
    """
    unspaced = 0
    if _MAY_BE_UNSPACED.search(text):
        text, unspaced = _UNSPACED.subn(" ", text)
    return len(_WORD.findall(text)) + (unspaced + 1) // 2

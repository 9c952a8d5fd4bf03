"""What a person types to search by, as conditions that SQLite understands. Any string will do."""

import re
from dataclasses import dataclass

_TERM = re.compile(r'"([^"]*)"|(\S+)')
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
"""Scripts without spaces between words: Thai, Lao, Burmese, Khmer, kana, Chinese characters."""


@dataclass(frozen=True, slots=True)
class SearchTerms:
    """A search, in two parts that must both hold.

    Attributes:
        match: an FTS5 expression, or "" for none.
        substrings: that the subject or text contains, letter by letter.
    """

    match: str
    substrings: tuple[str, ...]


def search_terms(typed: str) -> SearchTerms:
    """Return the conditions that what a person typed comes to.

    Every word must occur, whatever its case and accents; of the last one the beginning is enough.
    Words within double quotes must stand together. Words in scripts without spaces, and signs such
    as emoji, are looked for letter by letter, since the index knows only words between spaces.
    """
    words: list[str] = []
    substrings: list[str] = []
    last_is_open = False
    # SQLite takes neither lone surrogates nor, within an expression, NUL.
    readable = typed.encode(errors="replace").decode().replace("\0", " ")
    for quoted, bare in _TERM.findall(readable):
        term = quoted.strip() or bare
        if not any(c.isalnum() for c in term) or _UNSPACED.search(term):
            substrings += [term] if term else []
        else:
            words.append('"{}"'.format(term.replace('"', '""')))
            last_is_open = not quoted
    match = " ".join(words) + ("*" if last_is_open else "")
    return SearchTerms(match, tuple(substrings))

"""Masking what gives a writer away without being style."""

import re
from collections.abc import Collection

MASK = "\ue000"
"""Stands for whatever was masked: a character of Unicode's private use, which no text has."""

_SHORTEST_NAME = 2
"""A shorter part of a name is an initial, and may be a word: "I", "a"."""

_ADDRESSES = (
    r"\b(?:https?://|www\.)[^\s<>]*[\w/]",
    r"(?<![\w.+-])[\w.+-]+(?:@| at )[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,6}\b",
    r"(?<!\w)@\w+",
    r"\+?\d(?:[ ()./-]{0,2}\d){5,}",
)
_SPACES = re.compile(r"[^\S\n]+")


def normalised(text: str, hidden: Collection[str]) -> str:
    """Return a text fit for comparing styles.

    Names, web and email addresses (also those written "name at host"), @handles and runs of six
    digits or more (also with single spaces, brackets or hyphens between) become `MASK` each; runs
    of spaces become one, and those around the text go. Case, punctuation and line breaks stay:
    they are style.

    Args:
        text: as written.
        hidden: names; each of their parts is masked wherever it stands as a word of its own, in
            whatever case.
    """
    text = text.replace("\r\n", "\n").replace(MASK, " ")
    masked = _pattern(hidden).sub(MASK, text)
    return _SPACES.sub(" ", masked).strip()


def _pattern(hidden: Collection[str]) -> re.Pattern[str]:
    parts = {part for name in hidden for part in re.findall(r"[^\W\d_]+", name)}
    names = sorted(re.escape(part) for part in parts if len(part) >= _SHORTEST_NAME)
    words = (rf"(?i:(?<!\w)(?:{'|'.join(names)})(?!\w))",) if names else ()
    return re.compile("|".join((*_ADDRESSES, *words)))

"""A text in words, in any script."""

import re

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Scripts without spaces between words: Thai, Lao, Burmese, Khmer, kana, Chinese characters."""

_UNSPACED_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059"
    "\u17b4-\u17d3\u3099\u309a"
)
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06ed\u0900-\u0963\u0980-\u0dff\u0f71-\u0f84\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d"
    "\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
"""Signs that belong to the letter before them, which Python does not count as parts of a word."""

_LETTERS = rf"(?:[^\W{_UNSPACED}][{_MARKS}]*)+"
_WITHIN = r"(?:['\u2019-]|(?<=\d)[.,:](?=\d))"
_VISIBLE = (
    rf"[{_UNSPACED}][{_MARKS}{_UNSPACED_MARKS}]*|{_LETTERS}(?:{_WITHIN}{_LETTERS})*"
    # Flags are two signs; skin tones and families belong to the emoji that they change.
    rf"|[\U0001f1e6-\U0001f1ff]{{2}}|[^\w\s](?:\u200d\S|[{_MARKS}\U0001f3fb-\U0001f3ff])*"
)
_TOKEN = re.compile(rf"\s+|{_VISIBLE}")
_SPACED = re.compile(rf"\s+|(?:{_VISIBLE})\s*")


def tokens(text: str) -> list[str]:
    """Return a text in words, spaces and signs; joined they are the text.

    In scripts that put no spaces between words a character counts as a word.
    """
    return _TOKEN.findall(text)


def spaced_words(text: str) -> list[str]:
    """Return a text in words and signs, each with the space that follows it."""
    return _SPACED.findall(text)


def is_word(token: str) -> bool:
    """Return whether a token is a word, rather than spaces or a sign."""
    return token[:1].isalnum()

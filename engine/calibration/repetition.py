"""How much a text repeats itself: the sign of a draft that has been steered too far."""

import re

_WORD = re.compile(r"\w+")


def repetition(text: str, length: int = 4) -> float:
    """Return the share of a text's runs of `length` words that occurred in it before, 0 to 1.

    Case, punctuation and line breaks do not count; 0 for a text without two such runs.
    """
    words = _WORD.findall(text.casefold())
    runs = list(zip(*(words[start:] for start in range(length)), strict=False))
    return 1 - len(set(runs)) / len(runs) if runs else 0.0

"""How much of a draft is copied: a voice is wanted, not a parrot."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"\w+(?:['\u2019]\w+)*")


def longest_shared_run(text: str, sources: Iterable[str]) -> int:
    """Return the length in words of the longest run that a text shares with one of the sources.

    Case, punctuation and line breaks do not count.
    """
    words = _words(text)
    return max((_longest_run(words, _words(source)) for source in sources), default=0)


def _longest_run(first: list[str], second: list[str]) -> int:
    """Return the longest common run of two word lists: the textbook table, a row at a time."""
    longest = 0
    above = [0] * (len(second) + 1)
    for word in first:
        row = [0] * (len(second) + 1)
        for index, other in enumerate(second, start=1):
            if word == other:
                row[index] = above[index - 1] + 1
        longest = max(longest, *row)
        above = row
    return longest


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]

"""How much of a draft is left in what the person made of it."""

import re

_WORD = re.compile(r"\w+(?:['\u2019]\w+)*")


def kept_share(written: str, finished: str) -> float:
    """Return the share of a draft's words that are left, in their order, 0 to 1.

    Case, punctuation and line breaks do not count. A draft without words is kept whole.

    Args:
        written: the draft as it came.
        finished: the text as the person left it.
    """
    before, after = (_WORD.findall(text.casefold()) for text in (written, finished))
    return _common(before, after) / len(before) if before else 1.0


def _common(before: list[str], after: list[str]) -> int:
    """Return the length of the longest common subsequence.

    Hyyrö's bit-parallel form (2004): a bit a word of `before`, so that thousands of words take
    milliseconds.
    """
    every = (1 << len(before)) - 1
    places: dict[str, int] = {}
    for place, word in enumerate(before):
        places[word] = places.get(word, 0) | 1 << place
    unmatched = every
    for word in after:
        hits = unmatched & places.get(word, 0)
        unmatched = (unmatched + hits | unmatched - hits) & every
    return len(before) - unmatched.bit_count()

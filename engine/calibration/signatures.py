"""The names that a person signs with, where they are not known: nicknames, initials."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

FEWEST_SIGNED = 3
"""Texts that end with a word before it can be a signature."""

FEWEST_ORDINARY = 3
"""Other people's texts with a word in lower case before it counts as an ordinary one: some write
names so, too."""

_SHORTEST = 2
_WORD = re.compile(r"[^\W\d_]+")


def signed_names(texts: Sequence[str], others: Iterable[str]) -> frozenset[str]:
    """Return the words that a person signs with, in lower case, to be masked.

    They are those that end at least `FEWEST_SIGNED` of the person's texts, and that hardly anyone
    else writes in lower case: "thanks", "best" and "questions" are style and stay, "Sal" goes.

    Args:
        texts: the person's.
        others: other people's; the more of them, the fewer of the person's own words go.
    """
    endings: Counter[str] = Counter()
    for text in texts:
        endings.update(word.casefold() for word in _WORD.findall(text)[-1:])
    names = {word for word, n in endings.items() if n >= FEWEST_SIGNED and len(word) >= _SHORTEST}
    ordinary: Counter[str] = Counter()
    for text in others:
        ordinary.update(names.intersection(_WORD.findall(text)))
    return frozenset(name for name in names if ordinary[name] < FEWEST_ORDINARY)

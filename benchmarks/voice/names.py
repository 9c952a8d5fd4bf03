"""People's names in a group's writing, to be masked before anybody is told by them."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from benchmarks.corpus import AuthorTexts

_WORD = re.compile(r"[^\W\d_]{2,}")
_LONGEST_LINE = 3
"""Words that a line of greeting or a signature has at most."""

_FEWEST_TEXTS = 2
"""A name that opens or ends one text only says little about whose text another one is."""

_CAPITALISED = 0.75
"""Part of its occurrences, or more, in which a name begins with a capital; some sign without."""

_COURTESY = re.compile(
    "all|best|bye|cheers|dear|everybody|everyone|folks|fyi|greetings|hello|hey|hi|kind|later|love|"
    "many|morning|regards|sincerely|thank|thanks|thx|yours"
)
"""Words that stand where names do, and are style."""


def names_in(authors: Sequence[AuthorTexts]) -> frozenset[str]:
    """Return the authors' names, and names that open or end texts of theirs.

    There is no list of the people that writers greet, and not every file's name tells how its
    writer signs. Such a name stands in a short first or last line, begins with a capital, and is
    seldom written without one anywhere in the group.
    """
    texts = [sample.text for author in authors for sample in author.samples]
    words = Counter(word for text in texts for word in _WORD.findall(text))
    ends = Counter(word for text in texts for word in _words_at_the_ends(text))
    signed = {word for word, n in ends.items() if n >= _FEWEST_TEXTS and _is_name(word, words)}
    return frozenset(signed.union(*(_WORD.findall(author.called) for author in authors)))


def _words_at_the_ends(text: str) -> Iterable[str]:
    lines = [line for line in text.splitlines() if line.strip()]
    return {
        word
        for line in (*lines[:1], *lines[-1:])
        if len(line.split()) <= _LONGEST_LINE
        for word in _WORD.findall(line)
        if word[0].isupper()
    }


def _is_name(word: str, words: Counter[str]) -> bool:
    if _COURTESY.fullmatch(word.casefold()):
        return False
    return words[word] >= _CAPITALISED * (words[word] + words[word.lower()])

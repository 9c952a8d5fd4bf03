"""Whose writing a text resembles: a character n-gram model, and the match of two of them."""

import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

ORDER = 5
"""Characters of an n-gram: longer ones learn what is written about, not how."""

START = "\ue001"
"""Stands before every text, since openings are the most personal part of one."""

LONGEST_TEXT = 2000
"""Characters of a text that are learnt from: a long one would outweigh the openings of many."""

_N_CHARACTERS = sys.maxunicode + 1


class CharacterModel:
    """An interpolated character n-gram model with Witten and Bell's smoothing (1991, method C).

    With `n(h, c)` the count of character `c` after context `h`, `n(h)` the sum over all `c`, `T(h)`
    the number of different `c` seen after `h`, and `h'` the context without its first character,

        P(c | h) = (n(h, c) + B(h) * P(c | h')) / (n(h) + B(h)),  B(h) = T(h) + 2 * L(h)

    down to the empty context, below which all of Unicode's code points are equally likely: a model
    that has read little is never sure, and no character is impossible. The end of a text is not
    modelled: a draft that is cut at a length has none.

    `L(h)` is how much oftener `h` occurs than anything is listed after it: how many followers the
    counts leave out, being rare. Each is taken for a character of its own, seen once, which is the
    one that `P(c | h')` says: so it counts once among the different ones and once as seen. Without
    it a model of counts without rare n-grams would be surer than one that has read as much. (Of
    complete counts `L(h)` is how often a text ends in `h`.)

    Args:
        counts: times that each n-gram occurs, of every length from 1 to `order`; rare ones may be
            missing. The first characters of a text follow `START`, which is never predicted.
        order: characters of the longest n-grams.

    Raises:
        ValueError: `order` is less than 1.
    """

    def __init__(self, counts: Mapping[str, int], order: int = ORDER) -> None:
        if order < 1:
            raise ValueError(f"A character model of order {order} cannot be; 1 is the least.")
        self.order = order
        self._counts = counts
        followed: Counter[str] = Counter()
        kinds: Counter[str] = Counter()
        for ngram, count in counts.items():
            followed[ngram[:-1]] += count
            kinds[ngram[:-1]] += 1
        self._contexts = {
            context: (n, kinds[context] + 2 * max(0, counts.get(context, 0) - n))
            for context, n in followed.items()
        }

    @classmethod
    def trained_on(cls, texts: Iterable[str], order: int = ORDER) -> "CharacterModel":
        """Return a model of texts; after none of them, all characters are equally likely."""
        return cls(count_ngrams(texts, order), order)

    @property
    def known_characters(self) -> frozenset[str]:
        """Characters seen in training."""
        return frozenset(ngram for ngram in self._counts if len(ngram) == 1)

    @property
    def n_characters(self) -> int:
        """Number of characters read, `START` not among them."""
        return sum(count for ngram, count in self._counts.items() if len(ngram) == 1)

    def reading(self, n_characters: int) -> "CharacterModel":
        """Return a model that has read less: this one where it has read no more.

        Counts are scaled by the part of the characters that remains and rounded, half up; what
        becomes 0 is left out. This approximates a model of a part of the texts, taken evenly from
        all of them: what is frequent stays as frequent, and most of what would occur once or not
        at all is missing, which `L(h)` makes up for. It is the same every time.

        Args:
            n_characters: about as many as the model returned has read.
        """
        n_read = self.n_characters
        if n_characters >= n_read:
            return self
        scaled = {
            ngram: (2 * count * n_characters + n_read) // (2 * n_read)
            for ngram, count in self._counts.items()
        }
        return CharacterModel({ngram: n for ngram, n in scaled.items() if n > 0}, self.order)

    def probability(self, context: str, character: str) -> float:
        """Return `P(character | context)`; of the context its last `order - 1` characters count."""
        probability = 1 / _N_CHARACTERS
        for start in range(len(context), max(-1, len(context) - self.order), -1):
            shorter = context[start:]
            seen = self._contexts.get(shorter)
            if seen is not None:
                n, backoff = seen
                count = self._counts.get(shorter + character, 0)
                probability = (count + backoff * probability) / (n + backoff)
        return probability

    def log_likelihood(self, text: str, after: str = "") -> float:
        """Return a text's log-probability in nats; 0 for an empty text.

        Args:
            text: the text.
            after: what it goes on from; empty at the beginning.
        """
        reach = self.order - 1
        known = (START + after)[-max(1, reach) :]
        padded = known + text
        return math.fsum(
            math.log(self.probability(padded[max(0, end - reach) : end], padded[end]))
            for end in range(len(known), len(padded))
        )

    def per_character(self, text: str) -> float:
        """Return the mean log-probability in nats a character; 0 for an empty text."""
        return self.log_likelihood(text) / len(text) if text else 0.0


def voice_match(text: str, person: CharacterModel, others: CharacterModel) -> float:
    """Return how much likelier a text is as the person's than as other people's.

    `(log P_person - log P_others) / characters`, nats a character; 0 for an empty text. Text and
    models must be masked alike (`masking.normalised`), or names and addresses decide; and the
    models must have read equally much (`CharacterModel.reading`), or the one that has read less,
    being less sure, is the likelier for a text that is nobody's. Differences between texts tell
    more than the value: many people's common ways suit everyone, so that it is not 0 for a text
    that is neither like the person nor like others.
    """
    return person.per_character(text) - others.per_character(text)


def count_ngrams(texts: Iterable[str], order: int = ORDER) -> Counter[str]:
    """Return how often each n-gram of 1 to `order` characters occurs in texts.

    `START` stands before each text and is part of the n-grams that reach so far back, but none ends
    in it.
    """
    counts: Counter[str] = Counter()
    for text in texts:
        padded = START + text.replace(START, " ")
        for length in range(1, order + 1):
            first = 1 if length == 1 else 0
            counts.update(padded[at : at + length] for at in range(first, len(padded) - length + 1))
    return counts


def first_characters(texts: Iterable[str], n_characters: int) -> Iterator[str]:
    """Yield texts in their order up to a number of characters together, the last one cut."""
    for text in texts:
        if n_characters <= 0:
            return
        yield text[:n_characters]
        n_characters -= len(text)

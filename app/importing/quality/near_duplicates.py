"""Texts that are nearly the same as an earlier one."""

import re

import numpy as np
from numpy.typing import NDArray
from rensa import RMinHash

MIN_WORDS = 20
"""Shorter texts are never near-duplicates: people thank and greet in much the same words."""

THRESHOLD = 0.6
"""Jaccard similarity of two texts' runs of three words from which on they are nearly the same."""

_RUN = 3
_MAX_CHARACTERS = 20_000
_UNSPACED = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
"""A word; in scripts without spaces between words, a character."""
_MAY_BE_UNSPACED = re.compile("[^\0-\u0dff\u2000-\u2fff]")
_SPACED_WORD = re.compile(r"\w+")
"""The same where all scripts have spaces, found in less time."""

_SEED = 42
_BANDS = 16
_ROWS = 4
_N_HASHES = _BANDS * _ROWS
_TEXTS = 2**18
_SLOTS = 2**19
_MIX = np.array([0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F], np.uint64)
"""Odd numbers, by which equal bands and no others fall into equal slots, but for chance."""

_EVERY_BAND = np.arange(_BANDS)

_Signature = NDArray[np.uint32]
_Slots = NDArray[np.intp]


class NearDuplicates:
    """Remembers texts, and says of each new one which earlier one it is nearly the same as.

    Similarity is estimated by MinHash (Broder 1997), with a standard error of 0.06, and looked for
    by locality-sensitive hashing in bands (Leskovec et al., Mining of Massive Datasets, 3.4). The
    tables have a fixed size, at most 103 MB, and hold the latest 262,144 texts; where they are
    nearly full, a pair is missed now and then. The same texts in the same order always give the
    same answers.
    """

    def __init__(self) -> None:
        # Pages of such arrays take memory only when written, so that a small import stays small.
        self._signatures = np.zeros((_TEXTS, _N_HASHES), np.uint32)
        self._numbers = np.zeros(_TEXTS, np.int64)
        self._latest = np.zeros((_BANDS, _SLOTS), np.int32)
        self._n_told = 0
        self._n_kept = 0

    def earlier(self, text: str) -> int | None:
        """Return the number of the text that this one is nearly the same as; remember this one.

        Args:
            text: the next text. Its first 20,000 characters are compared.

        Returns:
            How many texts were given before that earlier one, or None if this one is new. A text
            that is nearly the same as another is not remembered itself, so that a chain of small
            changes does not go on for ever.
        """
        number = self._n_told
        self._n_told += 1
        words = _words(text[:_MAX_CHARACTERS].casefold())
        if len(words) < MIN_WORDS:
            return None
        signature = _signature(words)
        slots = _slots(signature)
        row = self._similar(signature, slots)
        if row is not None:
            return int(self._numbers[row])
        self._remember(number, signature, slots)
        return None

    def _similar(self, signature: _Signature, slots: _Slots) -> int | None:
        """Return the row of the most similar text, the earliest of equals, if it is similar."""
        places = self._latest[_EVERY_BAND, slots]
        # Rows are noted from 1 on: 0 marks a slot that nothing has fallen into.
        if not places.any():
            return None
        rows = np.unique(places[places > 0]) - 1
        similarity = (self._signatures[rows] == signature).mean(axis=1)
        best = int(similarity.argmax())
        return int(rows[best]) if similarity[best] >= THRESHOLD else None

    def _remember(self, number: int, signature: _Signature, slots: _Slots) -> None:
        row = self._n_kept % _TEXTS
        self._n_kept += 1
        self._signatures[row] = signature
        self._numbers[row] = number
        self._latest[_EVERY_BAND, slots] = row + 1


def _words(folded: str) -> list[str]:
    return (_WORD if _MAY_BE_UNSPACED.search(folded) else _SPACED_WORD).findall(folded)


def _signature(words: list[str]) -> _Signature:
    runs = zip(*(words[start:] for start in range(_RUN)), strict=False)
    sketch = RMinHash(_N_HASHES, _SEED)
    sketch.update(map(" ".join, runs))
    return np.array(sketch.digest(), np.uint32)


def _slots(signature: _Signature) -> _Slots:
    mixed = signature.reshape(_BANDS, _ROWS).astype(np.uint64) @ _MIX
    mixed ^= mixed >> np.uint64(29)
    return (mixed % np.uint64(_SLOTS)).astype(np.intp)

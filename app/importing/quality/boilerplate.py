"""Paragraphs that stand in many of a person's messages: notices and footers, not voice."""

import re
from dataclasses import dataclass

MIN_MESSAGES = 5
"""What stands in fewer messages may be chance."""

MIN_SHARE = 0.03
"""Boilerplate stands in this share of a source's messages at least."""

MIN_CHARACTERS = 100
"""Shorter paragraphs stay however often they occur: greetings and closings are voice. A character
of a script without spaces between words, being a syllable or a word, counts as three."""

_WINDOW = 100_000
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_BLANK_LINES = re.compile(r"\n\s*\n")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class WithoutBoilerplate:
    """A text and what repeats in it.

    Attributes:
        text: without the paragraphs that repeat; may be empty.
        removed: those paragraphs, in order.
    """

    text: str
    removed: tuple[str, ...]


class Boilerplate:
    """Counts the paragraphs of a source's messages; then takes out those that repeat.

    All messages are counted first (`count`), then each is `cleaned`. Paragraphs count as the same
    whatever their case, spacing and numbers, and once a message.

    Memory is bounded by lossy counting (Manku and Motwani 2002): paragraphs that were not met once
    in every 100,000 are forgotten, so that some hundred thousand digests are held at most. A count
    is then too high by one at most for every 100,000 paragraphs, far less than `MIN_SHARE`; in
    smaller sources it is exact.
    """

    def __init__(self) -> None:
        self._counts: dict[int, int] = {}
        self._n_messages = 0
        self._n_paragraphs = 0
        self._repeating: frozenset[int] | None = None

    def count(self, text: str) -> None:
        """Count a message's paragraphs.

        Args:
            text: its own words, paragraphs separated by blank lines.
        """
        self._repeating = None
        self._n_messages += 1
        for digest in {_digest(each) for each in _BLANK_LINES.split(text) if _is_long(each)}:
            windows = self._n_paragraphs // _WINDOW
            # What is met late may have been met before, and forgotten, once in every window.
            self._counts[digest] = self._counts.get(digest, windows) + 1
            self._n_paragraphs += 1
            if self._n_paragraphs % _WINDOW == 0:
                self._forget_rare(windows + 1)

    def cleaned(self, text: str) -> WithoutBoilerplate:
        """Return a message without the paragraphs that repeat over the messages counted.

        A text in which nothing repeats comes back as it is, to the letter.
        """
        repeating = self._all_repeating()
        if not repeating:
            return WithoutBoilerplate(text, ())
        kept: list[str] = []
        removed: list[str] = []
        for paragraph in _BLANK_LINES.split(text):
            repeats = _is_long(paragraph) and _digest(paragraph) in repeating
            (removed if repeats else kept).append(paragraph)
        if not removed:
            return WithoutBoilerplate(text, ())
        return WithoutBoilerplate("\n\n".join(kept).strip(), tuple(removed))

    def _all_repeating(self) -> frozenset[int]:
        """Return the digests of what repeats: in most mailboxes nothing does."""
        if self._repeating is None:
            least = max(MIN_MESSAGES, MIN_SHARE * self._n_messages)
            self._repeating = frozenset(each for each, n in self._counts.items() if n >= least)
        return self._repeating

    def _forget_rare(self, windows: int) -> None:
        self._counts = {digest: n for digest, n in self._counts.items() if n > windows}


def _is_long(paragraph: str) -> bool:
    # Most paragraphs are long enough, or too short, by their length alone.
    n_characters = len(paragraph)
    if n_characters >= MIN_CHARACTERS or n_characters * 3 < MIN_CHARACTERS:
        return n_characters >= MIN_CHARACTERS
    return n_characters + 2 * len(_UNSPACED.findall(paragraph)) >= MIN_CHARACTERS


def _digest(paragraph: str) -> int:
    # Python's own hash has 64 bits and is another one in every process: these live in one.
    return hash(_NUMBER.sub("0", " ".join(paragraph.casefold().split())))

"""Looking words up in dictionaries and among the person's own words."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, zip_longest
from pathlib import Path

from hunspell import Hunspell

from app.errors import AppError
from app.spelling.words import Word

MOST_SUGGESTIONS = 6
_COMPOUND_PART = " pa:"
_LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß"


class SpellingError(AppError):
    """A dictionary or the person's list of words cannot be read or written."""


class Speller:
    """Knows one language's words, as one or several dictionaries have them.

    Args:
        stems: the dictionaries' paths without ".aff" and ".dic"; a word is known where one has it.
        own_words: the person's, in small letters.

    Raises:
        SpellingError: a dictionary cannot be read.
    """

    def __init__(self, stems: Sequence[Path], own_words: Iterable[str] = ()) -> None:
        self._dictionaries = [_opened(stem) for stem in stems]
        self.own_words = set(own_words)

    def unknown(self, words: Iterable[Word]) -> set[str]:
        """Return which of the words, by their text, are neither in a dictionary nor the person's.

        Of words that may be names, only those that one change makes a dictionary word.
        """
        return {
            word.text
            for word in words
            if not self._knows(word.text) and not (word.may_be_name and self._is_name(word.text))
        }

    def suggestions(self, word: str) -> list[str]:
        """Return what may have been meant, at most six, best first."""
        lists = [_meant(dictionary, word) for dictionary in self._dictionaries]
        # The dictionaries' first ideas come first.
        merged = chain.from_iterable(zip_longest(*lists))
        found = dict.fromkeys(each for each in merged if each is not None and each != word)
        return list(found)[:MOST_SUGGESTIONS]

    def _knows(self, word: str) -> bool:
        small = word.lower()
        if small in self.own_words or small.removesuffix("'s") in self.own_words:
            return True
        return any(_has(dictionary, word) for dictionary in self._dictionaries)

    def _is_name(self, word: str) -> bool:
        # Hunspell's own suggestions would take ten times as long.
        return not any(
            _has(dictionary, other) and not _is_compound(dictionary, other)
            for other in _one_change_away(word)
            for dictionary in self._dictionaries
        )


def _opened(stem: Path) -> Hunspell:
    try:
        # A path in another encoding than the system's is no matter: Hunspell reads bytes.
        return Hunspell(stem.name, hunspell_data_dir=str(stem.parent), system_encoding="UTF-8")
    except (OSError, UnicodeError) as error:
        raise SpellingError(f"The dictionary {stem}.dic cannot be read ({error}).") from error


def _has(dictionary: Hunspell, word: str) -> bool:
    try:
        return bool(dictionary.spell(word))
    except UnicodeEncodeError:  # of letters that the dictionary's encoding lacks
        return True


def _meant(dictionary: Hunspell, word: str) -> list[str]:
    try:
        found = [each.replace("\u2019", "'") for each in dictionary.suggest(word)]
    except UnicodeEncodeError:
        return []
    whole = [each for each in found if not each.startswith("-") and not each.endswith("-")]
    # Where parts of words can be joined at will, much that is no word can be made to fit.
    simple = [each for each in whole if not _is_compound(dictionary, each)]
    return simple or whole


def _is_compound(dictionary: Hunspell, word: str) -> bool:
    analyses = dictionary.analyze(word)
    return bool(analyses) and all(_COMPOUND_PART in each for each in analyses)


def _one_change_away(word: str) -> Iterator[str]:
    """Yield what a letter put in, left out or changed, or two swapped, make of a word."""
    for place in range(1, len(word) + 1):
        before, after = word[:place], word[place:]
        for letter in _LETTERS:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
        if after:
            yield before + after[1:]
            yield before[:-1] + after[0] + before[-1] + after[1:]

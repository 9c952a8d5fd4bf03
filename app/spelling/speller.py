"""Looking words up in dictionaries and among the person's own words."""

from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest
from pathlib import Path

from hunspell import Hunspell

from app.errors import AppError
from app.spelling.words import Word

MOST_SUGGESTIONS = 6
_COMPOUND_PART = " pa:"
_NAME_CHANGES = 1
"""A capitalised word that is further than this from every dictionary word is a name."""


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

        Of words that may be names, only those with a dictionary word one change away.
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
        return not any(
            _is_one_change(word.lower(), each.lower()) for each in self.suggestions(word)
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


def _is_one_change(word: str, other: str) -> bool:
    """Whether a letter put in, left out or changed, or two swapped, make one word the other."""
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    word, other = word[start:], other[start:]
    end = 0
    while end < min(len(word), len(other)) and word[-1 - end] == other[-1 - end]:
        end += 1
    word, other = word[: len(word) - end], other[: len(other) - end]
    is_swap = len(word) == len(other) == 2 and word == other[::-1]
    return is_swap or max(len(word), len(other)) <= _NAME_CHANGES

"""The spelling process: dictionaries take long to load and to search, and hold Python's lock."""

from collections.abc import Callable, Iterable
from pathlib import Path

from app.errors import AppError
from app.home import Home, resources
from app.library.library import Library
from app.spelling.dictionaries import Dictionaries, system_folders
from app.spelling.personal import PersonalWords
from app.spelling.protocol import (
    Answer,
    Languages,
    Learn,
    Lookup,
    Question,
    SuggestionLookup,
    Suggestions,
    Verdicts,
    decode,
    encode,
)
from app.spelling.speller import Speller


def serve(home: Home, lines: Iterable[bytes], write: Callable[[bytes], object]) -> None:
    """Answer questions until there are no more.

    Args:
        home: where the library, the person's words and their dictionaries are.
        lines: the questions.
        write: takes each answer, a line.
    """
    server = SpellingServer(home, Dictionaries(shipped(), home.dictionaries, system_folders()))
    for line in lines:
        question = decode(line)
        if isinstance(question, Lookup | SuggestionLookup | Learn):
            write(encode(server.answer(question)))


def shipped() -> Path:
    """Return the folder of the dictionaries that come with the program."""
    return resources() / "dictionaries"


class SpellingServer:
    """Answers questions; a language's dictionaries are loaded when first asked for."""

    def __init__(self, home: Home, dictionaries: Dictionaries) -> None:
        self._home = home
        self._dictionaries = dictionaries
        self._spellers: dict[str, Speller] = {}
        self._own_words: set[str] = set()
        self._personal = PersonalWords(home.personal_words)

    def answer(self, question: Question) -> Answer:
        """Return the answer to a question; words of a language without dictionary are known."""
        match question:
            case Lookup(language, words):
                unknown = self._speller(language).unknown(words)
                asked = tuple(word.text for word in words)
                return Verdicts(language, asked, tuple(sorted(unknown)))
            case SuggestionLookup(language, word):
                found = self._speller(language).suggestions(word)
                return Suggestions(language, word, tuple(found))
            case Learn(profile_id):
                return self._learn(profile_id)

    def _learn(self, profile_id: int | None) -> Languages:
        trouble = ""
        self._own_words = set()
        try:
            self._own_words |= self._personal.read()
            if profile_id is not None and self._home.database.is_file():
                with Library.open(self._home.database) as library:
                    self._own_words |= library.own_words.of_profile(profile_id)
        except AppError as error:
            trouble = str(error)
        for speller in self._spellers.values():
            speller.own_words = self._own_words
        return Languages(tuple(self._dictionaries.languages()), trouble)

    def _speller(self, language: str) -> Speller:
        speller = self._spellers.get(language)
        if speller is None:
            stems = self._dictionaries.of(language)
            speller = Speller(stems, ()) if stems else _Nothing()
            speller.own_words = self._own_words
            self._spellers[language] = speller
        return speller


class _Nothing(Speller):
    """Stands in for a language without dictionary, of which every word is known."""

    def __init__(self) -> None:
        super().__init__([])

    def unknown(self, words: Iterable[object]) -> set[str]:  # noqa: ARG002
        """Return no word."""
        return set()

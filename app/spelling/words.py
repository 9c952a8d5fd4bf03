"""Which words of a text are to be looked up, and where they stand."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_NOUNS_CAPITALISED = frozenset({"de", "lb"})
_MOST_LETTERS = 60
"""What is longer is no word; looking it up could take long."""

_PREFIX_LETTERS = 3
"""Parts of this length or less of a hyphenated word are prefixes and the like: "re-", "E-Mail"."""

_MOST_HEADING_WORDS = 3

_MARK = "\u0300-\u036f\u00ad"
_LETTER = rf"[^\W\d_](?:[{_MARK}])*"
_WORD = re.compile(rf"(?:{_LETTER})+(?:['\u2019\u02bc](?:{_LETTER})+)*")
_NEVER = re.compile(
    r"`[^`\n]*`?"
    r"|\b[A-Za-z][A-Za-z+.-]*://\S+"
    r"|\bwww\.\S+"
    r"|[^\s<>(),;:\"]+@[^\s<>(),;:\"]+"
    r"|(?<!\w)[@#][\w-]+(?:\.\w+)*"
    r"|[^\s\"“”„«»()]*[\d_/\\][^\s\"“”„«»()]*"
    r"|\b\w+(?:\.\w+)+\b"
)
"""Code, addresses, handles, tags, what holds digits, paths, and names of files and sites."""

_SENTENCE_END = re.compile(
    r"(?:[?!…]|\w{3}['\u2019\"”»)\]]*\.|^)['\u2019\"“”„«»()\[\]\s>*•¿¡\u2013\u2014-]*$"
)
_BEFORE_SENTENCE = 24
_LATIN_END = "\u024f"
_LATIN_ADDITIONAL = ("\u1e00", "\u1eff")


@dataclass(frozen=True, slots=True)
class Word:
    """A word that is to be looked up.

    Attributes:
        start: where it begins, in characters of the text.
        end: where it ends.
        text: the word as dictionaries have it: composed, without soft hyphens, with straight
            apostrophes.
        may_be_name: whether it is capitalised where its language capitalises nouns as well.
    """

    start: int
    end: int
    text: str
    may_be_name: bool = False


def words_in(text: str, language: str) -> list[Word]:
    """Return the words of a text that are to be looked up, in order.

    Not among them are numbers, links, addresses, handles, tags, code, single letters, words with
    digits, words in capitals or with capitals inside, names, and words of another script.

    Args:
        text: one paragraph, as it stands on the page.
        language: an ISO 639-1 code, perhaps with a country: "en-GB".
    """
    never = [match.span() for match in _NEVER.finditer(text)]
    has_nouns = language.partition("-")[0] in _NOUNS_CAPITALISED
    if _is_heading(text):
        return []
    return [
        Word(start, end, plain, may_be_name=has_nouns and plain[0].isupper())
        for start, end, plain in _plain_words(text, never)
        if has_nouns or not plain[0].isupper() or _begins_sentence(text, start)
    ]


def all_words(text: str) -> set[str]:
    """Return every word of a text, as `Word.text`, in small letters."""
    return {plain_word(match.group()).lower() for match in _WORD.finditer(text)}


def plain_word(written: str) -> str:
    """Return a word as dictionaries have it."""
    if written.isascii():
        return written
    plain = written.replace("\u00ad", "").replace("\u2019", "'").replace("\u02bc", "'")
    return unicodedata.normalize("NFC", plain)


def _plain_words(text: str, never: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    upcoming = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        while upcoming < len(never) and never[upcoming][1] <= start:
            upcoming += 1
        if upcoming < len(never) and never[upcoming][0] < end:
            continue
        plain = plain_word(match.group())
        if _is_to_check(plain) and not _is_prefix(text, start, end):
            yield start, end, plain


def _is_to_check(plain: str) -> bool:
    if not 1 < len(plain) <= _MOST_LETTERS or not plain[1:].islower():
        return False
    return plain.isascii() or all(_is_latin(letter) for letter in plain)


def _is_latin(letter: str) -> bool:
    return letter <= _LATIN_END or _LATIN_ADDITIONAL[0] <= letter <= _LATIN_ADDITIONAL[1]


def _is_prefix(text: str, start: int, end: int) -> bool:
    has_hyphen = text[max(0, start - 1) : start] in _HYPHENS or text[end : end + 1] in _HYPHENS
    return has_hyphen and end - start <= _PREFIX_LETTERS


_HYPHENS = frozenset("-\u2010\u2011")


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - _BEFORE_SENTENCE) : start]
    if start > _BEFORE_SENTENCE:
        # So that the pattern's "^" means the text's beginning only.
        before = "x" + before
    return _SENTENCE_END.search(before) is not None


def _is_heading(text: str) -> bool:
    """Whether a line is a greeting, a signature or a title: a few words, all capitalised."""
    words = text.split()
    if not 0 < len(words) <= _MOST_HEADING_WORDS or text.rstrip()[-1] in ".!?…":
        return False
    return all(word[0].isupper() for word in words)

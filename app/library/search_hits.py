"""Where in a text the words of a search stand, so that they can be shown."""

import re
import unicodedata

from app.library.search_terms import SearchTerms, search_terms

_MAX_HITS = 500
_WORD = re.compile(r"[^\W_]+")
_BETWEEN_WORDS = r"[\W_]+"
_QUOTED = re.compile(r'"((?:[^"]|"")*)"')


def search_hits(typed: str, text: str) -> list[tuple[int, int]]:
    """Return beginning and end, in characters, of what a search finds in a text.

    Words are compared as the search compares them: whatever their case and accents, and of the
    last one the beginning is enough.

    Args:
        typed: the search, as `search_terms` reads it.
        text: a text that it found; others may have hits as well.

    Returns:
        The hits in order, without overlaps: the first 500.
    """
    terms = search_terms(typed)
    words = _pattern(terms)
    plain, places = _plain(text) if words else ("", [])
    spans = [(places[m.start()], places[m.end() - 1] + 1) for m in _found(words, plain)]
    substrings = "|".join(re.escape(substring) for substring in terms.substrings)
    spans += [match.span() for match in _found(substrings, text)]
    return _without_overlaps(sorted(spans))[:_MAX_HITS]


def _pattern(terms: SearchTerms) -> str:
    """Return a regular expression for the words of a search, in plain letters."""
    quoted = [_plain(term.replace('""', '"'))[0] for term in _QUOTED.findall(terms.match)]
    phrases = [_WORD.findall(term) for term in quoted]
    patterns = [_BETWEEN_WORDS.join(map(re.escape, words)) for words in phrases if words]
    if not patterns:
        return ""
    ends = [r"(?![^\W_])"] * len(patterns)
    if terms.match.endswith("*"):
        ends[-1] = r"[^\W_]*"
    return "|".join(
        rf"(?<![^\W_]){pattern}{end}" for pattern, end in zip(patterns, ends, strict=True)
    )


def _found(pattern: str, text: str) -> list[re.Match[str]]:
    if not pattern:
        return []
    matches = re.finditer(pattern, text)
    return [match for match, _ in zip(matches, range(_MAX_HITS), strict=False)]


def _plain(text: str) -> tuple[str, range | list[int]]:
    """Return a text in small letters without accents, and where each letter stood."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFD", character.lower()):
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places


def _without_overlaps(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept

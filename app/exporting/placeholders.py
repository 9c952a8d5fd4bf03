"""What a draft leaves to be filled in, such as "[Your Name]", "{date}" or "___"."""

import re
from collections.abc import Iterable, Iterator

from app.exporting.placeholder_words import CITATION, INSTRUCTION, NO_PLACE, TAGS, TO_FILL_IN

_NARROW = str.maketrans(
    "\uff3b\uff3d\uff5b\uff5d\uff1c\uff1e\uff3f\uff08\uff09\u25ef\u3007", "[]{}<>_()\u25cb\u25cb"
)
"""Characters of East Asian width, one for one, so that places stay the same."""

_LETTER = r"[^\W\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]"
"""Of scripts with spaces between words: in others, a place touches the words around it."""

_HIDDEN = (
    re.compile(r"^(?:```|~~~).*?(?:^(?:```|~~~)|\Z)|(`{1,3})[^`\n]{1,200}\1", re.M | re.S),
    re.compile(r"(?<!_)___(?=[^\s_])[^_\n]{1,200}(?<=[^\s_])___(?!_)"),
    re.compile(r"^[ \t]*_{3,}[ \t]*$", re.M),
)
"""Code, words both bold and slanted, and rules."""

_SQUARE = re.compile(
    # Neither an index, nor a link's text, nor its reference.
    rf"(?<!{_LETTER})(?<![)\]!\[\\])\[(?P<words>[^\[\]\n]{{2,60}})\]"
    r"(?![(\[\]])(?!:\s{0,9}<?(?:\w{1,20}:|www\.|[/#]))"
)
_POINTED = re.compile(rf"(?<!{_LETTER})(?<![\\<])<(?P<words>[^\W\d_][\w '\u2019-]{{1,40}})>")
_LENTICULAR = re.compile(r"【(?P<words>[^【】\n]{1,40})】")
_CURLY = re.compile(
    rf"(?<!{_LETTER})(?<![\\^{{}}])\$?\{{{{1,2}} ?[^\W\d_][\w '\u2019./-]{{1,40}}\}}{{1,2}}(?!\}})"
)
_BLANKS = re.compile(
    r"(?<![\w.-])X{2,4}(?:[./:-]X{2,4}){1,3}(?![\w-])"
    r"|(?<![\w-])X{3,}(?![\w-])"
    r"|_{3,}"
    r"|(?<![一二三四五六七八九十○])○{2,}(?!○|[一二三四五六七八九十]?年)"
)
_KISSES = re.compile(r"X{3,}\s*\Z")
"""The end of many an English letter."""


def placeholders(text: str) -> list[tuple[int, int]]:
    """Return where something is left to be filled in, in order, as begin and end in characters.

    Links, footnotes, citations, remarks such as "[sic]", code, and rules are none.
    """
    text = text.translate(_NARROW)
    hidden = [match.span() for pattern in _HIDDEN for match in pattern.finditer(text)]
    kept: list[tuple[int, int]] = []
    for begin, end in sorted(_candidates(text), key=lambda span: (span[0], -span[1])):
        if (not kept or begin >= kept[-1][1]) and not _touches((begin, end), hidden):
            kept.append((begin, end))
    return kept


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    for match in _SQUARE.finditer(text):
        if _asks(match["words"].strip()) and f"\n{match[0]}:" not in text:
            yield match.span()
    for match in _POINTED.finditer(text):
        if match["words"].lower() not in TAGS and f"</{match['words']}>" not in text:
            yield match.span()
    for match in _LENTICULAR.finditer(text):
        if TO_FILL_IN.search(match["words"]):
            yield match.span()
    for match in _BLANKS.finditer(text):
        if not _KISSES.match(text, match.start()):
            yield match.span()
    for pattern in (_CURLY, INSTRUCTION):
        yield from (match.span() for match in pattern.finditer(text))


def _asks(words: str) -> bool:
    has_letter = "_" in words or "○" in words or any(map(str.isalpha, words))
    return has_letter and not NO_PLACE.fullmatch(words) and not CITATION.fullmatch(words)


def _touches(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    return any(span[0] < end and begin < span[1] for begin, end in others)

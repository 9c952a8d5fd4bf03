"""Printed pages put back into prose: a PDF knows lines at places, not paragraphs."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_EDGE_LINES = 2
_MIN_PAGES_WITH_EDGES = 3
_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b")
_PAGE_NUMBER = re.compile(r"[\W_]*(?:\w{1,10}\W+)?#(?:\W+(?:\w{1,10}\W+)?#)?[\W_]*")
_ITEM = re.compile(r"[•◦▪‣●○■·∙–*-] *(?=\S)|\(?(?:\d{1,3}|[a-z])[.)] +(?=\S)")  # noqa: RUF001 - dashes
_BULLET = re.compile(r"[•◦▪‣●○■·∙–*-] *")  # noqa: RUF001 - dashes
_SENTENCE_END = re.compile(r"[.!?:;…。！？][\"'”’»)\]]*$")  # noqa: RUF001 - full-width marks
_HYPHENATED = re.compile(r"(\w*[^\W\d_])[-\u2010]$")
_LAST_WORD = re.compile(r"[\w-]+$")
_FIRST_WORD = re.compile(r"\w+")
_WIDER = 1.25
_SHORT = 0.75
_INDENT = 0.8


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of a page.

    Attributes:
        text: what it says, stripped.
        left: where it begins, in points from the page's left edge.
        baseline: where it stands, in points from the page's lower edge.
        size: of its type, in points.
    """

    text: str
    left: float
    baseline: float
    size: float


def prose_of_pages(pages: Sequence[Sequence[PrintedLine]]) -> str:
    """Return the pages' prose: paragraphs of one line each, with blank lines between.

    Headers and footers that repeat on many pages (numbers in them may differ), and page numbers,
    are left out. Lines are joined
    unless wide space, an indent, a short line or a list mark parts them; words hyphenated at the
    end of a line are joined, too, but for those that have their hyphen elsewhere.
    """
    pages = _without_edges(pages)
    lines = [line for page in pages for line in page]
    if not lines:
        return ""
    words = Counter(word for line in lines for word in line.text.split()[:-1])
    leading, width = _leading(pages), _width(lines)
    paragraphs = [lines[0].text]
    items = [bool(_ITEM.match(lines[0].text))]
    for before, line in pairwise(lines):
        if _is_new_paragraph(before, line, leading, width, in_item=items[-1]):
            paragraphs.append(line.text)
            items.append(bool(_ITEM.match(line.text)))
        else:
            paragraphs[-1] = _joined(paragraphs[-1], line.text, words)
    return _laid_out(paragraphs, items)


def _without_edges(pages: Sequence[Sequence[PrintedLine]]) -> list[Sequence[PrintedLine]]:
    """Drop what stands at the top or bottom of most pages, and page numbers."""
    seen = Counter(
        text
        for page in pages
        for text in {_shape(line) for line in (*page[:_EDGE_LINES], *page[-_EDGE_LINES:])}
    )
    # Left and right pages of a book have headers of their own.
    enough = max(_MIN_PAGES_WITH_EDGES, 0.4 * sum(1 for page in pages if page))
    repeated = {text for text, count in seen.items() if count >= enough}
    leading = _leading(pages)
    without: list[Sequence[PrintedLine]] = []
    for page in pages:
        top = _edge_length(page, repeated, leading)
        body = page[top:]
        bottom = _edge_length(body[::-1], repeated, leading)
        without.append(body[: len(body) - bottom])
    return without


def _edge_length(page: Sequence[PrintedLine], repeated: set[str], leading: float) -> int:
    """How many of the first lines are a header, or a footer of a page from its end."""
    length = 0
    for number, line in enumerate(page[:_EDGE_LINES], start=1):
        shape = _shape(line)
        if shape not in repeated and not _PAGE_NUMBER.fullmatch(shape):
            break
        # Unlike a body that begins alike on many pages, it is set apart.
        step = abs(line.baseline - page[number].baseline) if number < len(page) else math.inf
        if step > _WIDER * leading * line.size:
            length = number
    return length


def _shape(line: PrintedLine) -> str:
    return _DIGITS.sub("#", line.text.casefold())


def _leading(pages: Sequence[Sequence[PrintedLine]]) -> float:
    """The usual distance between lines, in sizes of their type."""
    steps = [
        (before.baseline - line.baseline) / line.size
        for page in pages
        for before, line in pairwise(page)
        if before.baseline > line.baseline
    ]
    return median(steps) if steps else 1.2


def _width(lines: Sequence[PrintedLine]) -> float:
    """Characters in a full line; nine tenths of the lines have no more."""
    lengths = sorted(len(line.text) for line in lines)
    return lengths[int(0.9 * (len(lengths) - 1))]


def _is_new_paragraph(
    before: PrintedLine, line: PrintedLine, leading: float, width: float, *, in_item: bool
) -> bool:
    if _ITEM.match(line.text) or abs(line.size - before.size) > 0.2 * before.size:
        return True
    step = (before.baseline - line.baseline) / line.size
    ended = bool(_SENTENCE_END.search(before.text))
    if step <= 0:  # the next page or column
        return ended or len(before.text) < _SHORT * width
    indented = line.left - before.left > _INDENT * line.size and not in_item
    short = ended and len(before.text) < _SHORT * width
    return step > _WIDER * leading or indented or short


def _joined(before: str, text: str, words: Counter[str]) -> str:
    if before.endswith("\u00ad"):
        return before.rstrip("\u00ad") + text
    if not _HYPHENATED.search(before) or not text[:1].islower():
        return f"{before} {text}"
    last, first = _LAST_WORD.search(before), _FIRST_WORD.match(text)
    compound = f"{last[0]}{first[0]}" if last and first else ""
    return (before if compound in words else before[:-1]) + text


def _laid_out(paragraphs: Sequence[str], items: Sequence[bool]) -> str:
    parts: list[str] = []
    for number, (text, is_item) in enumerate(zip(paragraphs, items, strict=True)):
        if number:
            parts.append("\n" if is_item and items[number - 1] else "\n\n")
        parts.append(_BULLET.sub("- ", text, count=1) if is_item and _BULLET.match(text) else text)
    return "".join(parts)

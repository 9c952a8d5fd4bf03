"""Lines that a mail program broke, put together again."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

_LIST_ITEM = re.compile(r"\s*(?:[-*+•・→]|[-=]+>|\(?\w{1,2}[.)])\s?")
_RULE = re.compile(r"[\W_]+")
_MAY_BE_WIDE = re.compile("[^\0-\u1100\u2000-\u2319]")
"""Every character that takes two columns, and others. Written so, it is searched for quickest."""

_MIN_WRAP_WIDTH = 60
_MAX_WRAP_WIDTH = 100


def paragraphs(lines: Sequence[str]) -> list[list[str]]:
    """Return the runs of lines between blank ones."""
    found: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [paragraph for paragraph in found if paragraph]


def unwrapped(paragraph: Sequence[str]) -> list[str]:
    """Join each line of a paragraph to the one before it where a mail program broke it there.

    It did where the next word would not have fitted into the paragraph's width. Lists, rules, and
    indented lines are left as they are.
    """
    if len(paragraph) == 1:
        return [paragraph[0]]
    may_be_wide = bool(_MAY_BE_WIDE.search("\n".join(paragraph)))
    widths = [_columns(line) if may_be_wide else len(line) for line in paragraph]
    fitting = [
        width
        for width, line in zip(widths, paragraph, strict=True)
        if width <= _MAX_WRAP_WIDTH and "://" not in line
    ]
    limit = max(_MIN_WRAP_WIDTH, *fitting, 0)
    joined = [paragraph[0]]
    for (before, line), width in zip(pairwise(paragraph), widths, strict=False):
        first_word = line.split(maxsplit=1)[0]
        # Between wide characters a line may be broken anywhere, and no space was taken out.
        wide = may_be_wide and _is_wide(first_word[0]) and _is_wide(before[-1])
        needed = 2 if wide else _columns(first_word) if may_be_wide else len(first_word)
        full = limit - needed <= width <= _MAX_WRAP_WIDTH
        if full and not _stands_apart(line) and not _is_rule(before):
            joined[-1] += line if wide else f" {line}"
        else:
            joined.append(line)
    return joined


def _stands_apart(line: str) -> bool:
    return line[0].isspace() or bool(_LIST_ITEM.match(line)) or _is_rule(line)


def _is_rule(line: str) -> bool:
    return not line[0].isalpha() and bool(_RULE.fullmatch(line))


def _columns(text: str) -> int:
    return len(text) + sum(map(_is_wide, text))


def _is_wide(character: str) -> bool:
    return character > "\u1100" and unicodedata.east_asian_width(character) in "WF"

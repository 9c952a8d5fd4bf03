"""A mail's text reduced to what its author wrote in it."""

import re
from itertools import pairwise

from app.importing.endings import end_of_own_words, is_disclaimer, is_sent_from
from app.importing.quoting import is_quoted, without_quotes

_LIST_ITEM = re.compile(r"\s*(?:[-*+•]|\(?\w{1,2}[.)])\s")
_RULE = re.compile(r"[\W_]+")
_MIN_WRAP_WIDTH = 60
_MAX_WRAP_WIDTH = 100


def own_words(text: str) -> str:
    """Return a mail's text without quotes, attributions, signature, footers and notices.

    Words between and below quotes stay, as do closings ("Thanks, Mina"). Lines that a mail program
    wrapped are joined, so that a paragraph is one line.

    Args:
        text: as `plain_text.cleaned` gives it, at most `plain_text.MAX_CHARACTERS`.
    """
    lines = [line.rstrip() for line in text.splitlines()]
    lines = without_quotes(lines[: end_of_own_words(lines)])
    lines = [line for line in lines if not is_sent_from(line)]
    paragraphs = _paragraphs(lines)
    while paragraphs and is_disclaimer("\n".join(paragraphs[-1])):
        paragraphs.pop()
    unwrapped = [_unwrapped(paragraph) for paragraph in paragraphs]
    # Joining lines must not make what looks like a quote.
    return "\n\n".join(
        "\n".join(line for line in paragraph if not is_quoted(line)) for paragraph in unwrapped
    ).strip()


def _paragraphs(lines: list[str]) -> list[list[str]]:
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return [paragraph for paragraph in paragraphs if paragraph]


def _unwrapped(paragraph: list[str]) -> list[str]:
    """Join each line to the one before it where a mail program broke it there.

    It did where the next word would not have fitted into the paragraph's width. Lists, rules, and
    indented lines such as code are left as they are.
    """
    widths = (len(line) for line in paragraph if "://" not in line)
    width = max((w for w in widths if w <= _MAX_WRAP_WIDTH), default=0)
    joined = [paragraph[0]]
    for before, line in pairwise(paragraph):
        first_word = line.split(maxsplit=1)[0]
        full = max(width, _MIN_WRAP_WIDTH) - len(first_word) <= len(before) <= _MAX_WRAP_WIDTH
        apart = line[0].isspace() or _LIST_ITEM.match(line) or _RULE.fullmatch(line)
        if full and not apart and not _RULE.fullmatch(before):
            joined[-1] += " " + line
        else:
            joined.append(line)
    return joined

"""Markdown that every reader of it shows as the page does."""

import re
from collections.abc import Iterable, Sequence

from markdown_it.token import Token

from app.exporting.finished_text import FinishedText
from app.exporting.light_markdown import title_above, tokens
from engine.writing import Kind

_CODE_OR_MARKUP = re.compile(
    r"(?P<code>(?<!`)(`{1,9})(?!`).{1,2000}?(?<!`)\2(?!`))"
    r"|(?P<link><(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:|[^\s<>@]{1,64}@)[^\s<>]{0,2000}>)"
    r"|\\[\\<&]"
    r"|(?P<markup><|&(?=#?\w{1,32};))"
)
"""Only what is found as markup would be taken for a tag or an entity; the rest is passed over."""

_UNDERLINE = re.compile(r"(=+|-+)\s*")
_REFERENCE = re.compile(r"\[[^\[\]]{1,999}\]:")
_ASKS_FOR_ESCAPE = re.compile(r"([\\`*_\[\]<&#])")
_HARD_BREAK = "  "


def markdown(text: FinishedText) -> str:
    """Return what a .md file holds: the title as a heading, if there is one, and the text below.

    Line breaks within a paragraph become hard ones, and what reads as markup elsewhere, such as
    "<insert link>", is escaped.
    """
    body = _body(text.body)
    title = _ASKS_FOR_ESCAPE.sub(r"\\\1", title_above(text.title, text.body))
    return "\n\n".join(part for part in (f"# {title}" if title else "", body) if part) + "\n"


def markdown_to_paste(text: FinishedText) -> str:
    """Return the text in Markdown; only a post has its title above it."""
    return markdown(text) if text.kind is Kind.POST else _body(text.body) + "\n"


def _body(text: str) -> str:
    lines = text.split("\n")
    found = tokens(text)
    for number, token in enumerate(found):
        if token.type == "inline" and token.map is not None:
            start, end = token.map
            in_paragraph = found[number - 1].type == "paragraph_open"
            lines[start:end] = _rewritten(lines[start:end], token, in_paragraph=in_paragraph)
    _part_rules(lines, found)
    return "\n".join(lines)


def _rewritten(lines: Iterable[str], token: Token, *, in_paragraph: bool) -> list[str]:
    escaped = [_CODE_OR_MARKUP.sub(_escaped, line) for line in lines]
    if not in_paragraph:
        return escaped
    if token.level == 1:  # elsewhere, what stands before the words is a list's
        escaped = [
            _as_words(line.lstrip(), first=not number) for number, line in enumerate(escaped)
        ]
    return [f"{line}{_HARD_BREAK}" for line in escaped[:-1]] + escaped[-1:]


def _escaped(match: re.Match[str]) -> str:
    return f"\\{match[0]}" if match["markup"] else match[0]


def _as_words(line: str, *, first: bool) -> str:
    would_change = _REFERENCE.match(line) if first else _UNDERLINE.fullmatch(line)
    return f"\\{line}" if would_change else line


def _part_rules(lines: list[str], found: Sequence[Token]) -> None:
    """Set a rule of dashes apart from the line above, whose heading it would make."""
    rules = [token.map[0] for token in found if token.type == "hr" and token.map]
    for number in reversed(rules):
        if number and lines[number - 1].strip():
            lines.insert(number, "")

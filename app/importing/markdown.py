"""Markdown reduced to its author's prose."""

import re
from collections.abc import Iterable, Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

_HIGHLIGHT = re.compile(
    r"\{[%{][%<]? *(highlight|raw|gist|figure)\b[^%}]{0,300}[%}>]?[%}]\}?"
    r".{0,8000}?\{[%{][%<]? *(?:end|/)\1 *[%}>]?[%}]\}?",
    re.DOTALL,
)
_SHORTCODE = re.compile(
    r"\{\{[^{}]{0,1000}\}\}|\{%[^{}]{0,1000}%\}|^\{:[^{}\n]{0,300}\}", re.MULTILINE
)
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,60}\]")
_FOOTNOTE_DEFINITION = re.compile(
    r"^ {0,3}\[\^[^\]\s]{1,60}\]:.*(?:\n(?![ \t]*$).+)*", re.MULTILINE
)
_NOT_PROSE = {"blockquote", "table"}


def prose(markdown: str) -> tuple[str, str]:
    """Return the title that a text opens with, or "", and its prose.

    Code blocks, HTML, images, tables, block quotes (someone else's words), footnotes, shortcodes
    and the targets of links are left out. Lists keep their marks, headings are plain lines,
    paragraphs are one line each, with blank lines between.
    """
    for pattern in (_HIGHLIGHT, _SHORTCODE, _FOOTNOTE_DEFINITION, _FOOTNOTE):
        markdown = pattern.sub("", markdown)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    title = ""
    if len(tokens) > 1 and tokens[0].type == "heading_open" and tokens[0].tag == "h1":
        title = _inline(tokens[1].children or [])
        tokens = tokens[3:]
    return title, _joined(_blocks(tokens))


def _blocks(tokens: Sequence[Token]) -> Iterator[tuple[str, int]]:
    """Yield each block of prose and the number of the list that it stands in, or 0."""
    skipping = 0
    n_lists = 0
    lists: list[int | None] = []
    mark = ""
    for token in tokens:
        kind = token.type.removesuffix("_open").removesuffix("_close")
        if kind in _NOT_PROSE:
            skipping += token.nesting
        elif kind in ("bullet_list", "ordered_list"):
            n_lists += not lists
            _enter_or_leave_list(lists, token)
        elif token.type == "list_item_open":
            mark = _mark(lists)
        elif token.type == "inline" and not skipping:
            text = _inline(token.children or [])
            if text:
                yield mark + text, n_lists if lists else 0
                mark = ""


def _enter_or_leave_list(lists: list[int | None], token: Token) -> None:
    if token.nesting < 0:
        lists.pop()
    elif token.type == "ordered_list_open":
        lists.append(int(token.attrGet("start") or 1))
    else:
        lists.append(None)


def _mark(lists: list[int | None]) -> str:
    indent = "  " * (len(lists) - 1)
    number = lists[-1]
    if number is None:
        return f"{indent}- "
    lists[-1] = number + 1
    return f"{indent}{number}. "


def _inline(tokens: Sequence[Token]) -> str:
    parts: list[str] = []
    for token in tokens:
        if token.type in ("text", "code_inline", "text_special"):
            parts.append(token.content)
        elif token.type == "softbreak":
            parts.append(" ")
        elif token.type == "hardbreak":
            parts.append("\n")
    lines = "".join(parts).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def _joined(blocks: Iterable[tuple[str, int]]) -> str:
    parts: list[str] = []
    last_list = 0
    for block, in_list in blocks:
        if parts:
            parts.append("\n" if in_list and in_list == last_list else "\n\n")
        parts.append(block)
        last_list = in_list
    return "".join(parts)

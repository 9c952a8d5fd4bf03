"""The little Markdown that a draft may hold, read as its author meant it.

Every line break counts, as on the page. What would make words vanish or change is taken as it
stands: HTML, references, entities, images, indented code, headings underlined with dashes.
"""

from collections.abc import Sequence
from itertools import chain

from markdown_it import MarkdownIt
from markdown_it.token import Token

_TAKEN_AS_IT_STANDS = (
    "code",
    "entity",
    "html_block",
    "html_inline",
    "image",
    "lheading",
    "reference",
)
_PLAIN = frozenset({"paragraph_open", "paragraph_close", "inline", "text", "softbreak"})


def parser() -> MarkdownIt:
    """Return a parser for drafts."""
    options = {"html": False, "breaks": True}
    return MarkdownIt("commonmark", options).disable(list(_TAKEN_AS_IT_STANDS))


def tokens(text: str) -> Sequence[Token]:
    """Return a draft's tokens, as markdown-it gives them."""
    return parser().parse(text)


def has_markdown(text: str) -> bool:
    """Return whether a text holds more than paragraphs of plain words."""
    return any(
        token.type not in _PLAIN
        for block in tokens(text)
        for token in chain((block,), block.children or ())
    )


def title_above(title: str, text: str) -> str:
    """Return the title to put above a text; "" where there is none, or the text has it already."""
    first = text.lstrip().partition("\n")[0]
    is_there = first.lstrip("# ").rstrip("# ").casefold() == title.casefold()
    return "" if is_there and first.startswith("#") else title

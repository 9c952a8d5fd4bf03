"""HTML reduced to its author's prose."""

import html_text
from lxml import etree
from lxml.html import HtmlElement

from app.importing.plain_text import MAX_CHARACTERS

MAX_PAGE_CHARACTERS = 10 * MAX_CHARACTERS
"""Most of a page is not text."""

_NOT_PROSE = (
    "//blockquote | //pre | //table | //figure | //iframe | //form | //button | //video | //audio"
    " | //svg | //sup[a]"
)
_WITHIN_LINES = (
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var",
)  # fmt: skip


def prose_of(page: str, *, without: str = "") -> str:
    """Return the prose of a page or of a piece of one.

    Code, tables, pictures with their captions, forms, players, footnote marks and block quotes
    (someone else's words) are left out. Paragraphs have blank lines between, list items a line and
    a mark each.

    Args:
        page: HTML, at most `MAX_PAGE_CHARACTERS` of which are looked at.
        without: an XPath of what else is to be left out.
    """
    if not page.strip():
        return ""
    return prose(html_text.parse_html(page[:MAX_PAGE_CHARACTERS]), without=without)


def prose(tree: HtmlElement, *, without: str = "") -> str:
    """Return the prose of a parsed page, as `prose_of`; the tree is changed."""
    for path in filter(None, (without, _NOT_PROSE)):
        for element in tree.xpath(path):
            if element.getparent() is not None:
                element.drop_tree()
    _mark_list_items(tree)
    drop_tags_within_lines(tree)
    return str(html_text.extract_text(tree))


def drop_tags_within_lines(tree: HtmlElement) -> None:
    """Leave only the text of links, emphasis and the like.

    Else the extractor puts spaces around them, even within words.
    """
    etree.strip_tags(tree, *_WITHIN_LINES)


def _mark_list_items(tree: HtmlElement) -> None:
    for numbered in tree.iter("ol"):
        # Counted once a list: asking each item for its place takes minutes in a very long one.
        for number, item in enumerate(numbered.iterchildren("li"), start=1):
            item.set("value", str(number))
    for item in tree.iter("li"):
        parent = item.getparent()
        ordered = parent is not None and parent.tag == "ol"
        mark = f"{item.get('value')}. " if ordered else "- "
        for paragraph in item.xpath("./p"):
            paragraph.tag = "div"  # so that no blank lines part the items
        if not (item.text or "").strip() and len(item) and item[0].tag == "div":
            item[0].drop_tag()  # so that the mark stands before its text
        item.text = mark + (item.text or "").lstrip()

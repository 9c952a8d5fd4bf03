"""Web pages: the main text of a saved or exported .html file."""

import re

import html_text
from lxml.html import HtmlElement

from app.importing.dates import as_utc
from app.importing.document import Document, DocumentSource, UnwantedDocumentError
from app.importing.html_prose import prose
from app.importing.plain_text import MAX_CHARACTERS, decoded
from engine.writing import Kind

_MAX_BYTES = 20 * MAX_CHARACTERS
_NAMES = (".html", ".htm", ".xhtml")
_TEXT_NAMES = (".md", ".markdown", ".mdown", ".txt", ".text", ".eml")
_INDEX_PAGES = ("archive_browser.html", "your archive.html")
"""Of Google's and X's exports: they only tell what else is there."""
_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?"
    rb"<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})", re.IGNORECASE)
_CHARSET_BYTES = 4096
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")

_ROLES = ("navigation", "complementary", "banner", "contentinfo", "search", "dialog")
_NOT_MAIN = (
    "//nav | //header | //footer | //aside | //dialog | //*[@hidden or @aria-hidden='true'] | "
    + " | ".join(f"//*[@role='{role}']" for role in _ROLES)
)
_LAYOUT_TABLE = "//table[.//p or .//article or .//h1 or .//h2 or .//h3]"
_MAIN = ("//article", "//main | //*[@role='main']", "//*[@itemprop='articleBody']")
_DATES = (
    "//meta[@property='article:published_time']/@content",
    "//*[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='date' or @name='dc.date' or @name='DC.date' or @name='dcterms.created'"
    " or @name='DCTERMS.created' or @name='created']/@content",
    "//article//time/@datetime",
    "//time/@datetime",
)


def read_page(data: bytes) -> Document:
    """Return a page's main text: its only article, else its main part, else its body.

    Navigation, headers and footers, code blocks, tables, figures, forms and block quotes (someone
    else's words) are left out. The title is the page's own heading, else what its head says.

    Raises:
        UnwantedDocumentError: the page is too long.
    """
    if len(data) > _MAX_BYTES:
        raise UnwantedDocumentError("too long")
    text = decoded(data, _charset(data)).replace("\0", "")
    if not text.strip():
        return Document("")
    tree = html_text.parse_html(text)
    main = _main_part(tree)
    headings = main.xpath(".//h1")
    title = _plain(headings[0]) if len(headings) == 1 else ""
    written_at = _written_at(tree)
    title_in_head = _title_in_head(tree)
    if title:
        headings[0].drop_tree()
    for table in main.xpath(_LAYOUT_TABLE):
        table.tag = "div"
    return Document(prose(main, without=_NOT_MAIN), title or title_in_head, written_at)


def _charset(data: bytes) -> str | None:
    if data.startswith(_UTF16_MARKS):
        return "utf-16"
    declared = _CHARSET.search(data, 0, _CHARSET_BYTES)
    return declared[1].decode("ascii", "replace") if declared else None


def _main_part(tree: HtmlElement) -> HtmlElement:
    for path in _MAIN:
        found = tree.xpath(path)
        if len(found) == 1:
            return found[0]
    bodies = tree.xpath("//body")
    return bodies[0] if bodies else tree


def _written_at(tree: HtmlElement) -> str | None:
    dates = (as_utc(str(value)) for path in _DATES for value in tree.xpath(path)[:3])
    return next((date for date in dates if date), None)


def _title_in_head(tree: HtmlElement) -> str:
    shared = tree.xpath("//meta[@property='og:title']/@content")
    if shared and shared[0].strip():
        return str(shared[0])
    titles = tree.xpath("//head/title") or tree.xpath("//title")
    return _plain(titles[0]) if titles else ""


def _plain(element: HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def _detects(name: str, head: bytes) -> bool:
    if name.endswith(_TEXT_NAMES) or name.rpartition("/")[2] in _INDEX_PAGES:
        return False
    return name.endswith(_NAMES) or bool(_BEGINNING.match(head))


HTML_PAGES = DocumentSource("html", "a web page", _detects, read_page, Kind.POST)
"""Reads web pages."""

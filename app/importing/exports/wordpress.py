"""WordPress's export (WXR): an RSS file with every post and page of a site."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from app.importing.addresses import normalised_name
from app.importing.dates import as_utc
from app.importing.document import MIN_WORDS
from app.importing.exports.rss_items import Fields, rss_items
from app.importing.exports.written import Written, one_line
from app.importing.html_prose import MAX_PAGE_CHARACTERS, prose_of
from app.importing.source import Item, LeftOut, Problem, ReadOptions
from engine.writing import Kind

_NAMESPACE = b"wordpress.org/export/"
_LEFT_OUT = {
    "draft": "unpublished draft",
    "pending": "unpublished draft",
    "future": "unpublished draft",
    "auto-draft": "unpublished draft",
    "trash": "deleted",
}
_SHORTCODE_WITH_TEXT = re.compile(
    r"\[(caption|code|sourcecode|gallery|embed|audio|video)\b[^\[\]]{0,2000}\].{0,8000}?\[/\1\]",
    re.DOTALL,
)
_SHORTCODE = re.compile(
    r"\[/?(?:caption|code|sourcecode|gallery|embed|audio|video|playlist|youtube|vimeo|tweet|more)"
    r"\b[^\[\]]{0,2000}\]"
)
_PARAGRAPH = re.compile(r"<(?:p|br)\b", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


class WordPressSource:
    """Reads the posts and pages that the person has written, one of a site's authors."""

    name = "wordpress"
    file_a_source = False

    def detect(self, name: str, head: bytes) -> bool:  # noqa: ARG002 - the content says it all
        """Return whether the file is XML that names WordPress's export format."""
        return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and _NAMESPACE in head

    def senders(self, stream: BinaryIO) -> Iterator[str]:
        """Yield the author of each post and page."""
        for fields in rss_items(stream, ""):
            if not isinstance(fields, Problem) and _is_text(fields):
                yield normalised_name(fields.get("creator", ""))

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:
        """Yield each post and page, named by its number; other things are no items."""
        for number, fields in enumerate(rss_items(stream, label), start=1):
            if isinstance(fields, Problem):
                yield fields
            elif fields.get("post_type") == "attachment":
                yield LeftOut(_named(fields, f"{label}, item {number}"), "attachment")
            elif _is_text(fields):
                yield _item(fields, _named(fields, f"{label}, item {number}"), options)


def _is_text(fields: Fields) -> bool:
    return fields.get("post_type", "post") in ("post", "page")


def _named(fields: Fields, name: str) -> str:
    number = one_line(fields.get("post_id", ""))
    return f"{fields.get('post_type', 'post')} {number}" if number else name


def _item(fields: Fields, item: str, options: ReadOptions) -> Item:
    reason = _LEFT_OUT.get(fields.get("status", "").strip())
    if normalised_name(fields.get("creator", "")) not in options.mine:
        reason = "written by someone else"
    page = fields.get("content", "")
    if len(page) >= MAX_PAGE_CHARACTERS:
        reason = "too long"
    if reason:
        return LeftOut(item, reason)
    try:
        text = prose_of(_as_html(page))
    except Exception as error:  # the parser raises almost anything on hostile bytes
        return Problem(item, f"cannot be understood as HTML ({type(error).__name__})")
    date = as_utc(fields.get("post_date_gmt", "")) or as_utc(fields.get("post_date", ""))
    return Written(item, Kind.POST, text, fields.get("title", ""), date).as_item(MIN_WORDS)


def _as_html(content: str) -> str:
    """Return a post as HTML: what was written in the old editor marks paragraphs by blank lines."""
    content = _SHORTCODE.sub("", _SHORTCODE_WITH_TEXT.sub("", content))
    content = content.replace("\r\n", "\n")
    if _PARAGRAPH.search(content):
        return content
    paragraphs = (part.replace("\n", "<br>") for part in _BLANK_LINES.split(content))
    return "".join(f"<p>{part}</p>" for part in paragraphs)

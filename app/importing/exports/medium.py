"""Medium's archive: one HTML page a story or response."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

import html_text
from lxml.html import HtmlElement

from app.importing.dates import as_utc
from app.importing.document import MIN_WORDS as MIN_STORY_WORDS
from app.importing.exports.written import MIN_WORDS, Written
from app.importing.html_prose import MAX_PAGE_CHARACTERS, prose
from app.importing.plain_text import decoded
from app.importing.source import Item, LeftOut, Problem, ReadOptions
from engine.writing import Kind

_MARKS = (b'class="h-entry"', b"aspectRatioPlaceholder")
"""The page's element for the story, and a rule of the style sheet that comes before it."""

_HAS_CLASS = "contains(concat(' ', normalize-space(@class), ' '), ' {} ')"
_BODY = f"//section[{_HAS_CLASS.format('e-content')}]"
_TITLE = f"//*[{_HAS_CLASS.format('p-name')}]"
_DATE = f"//time[{_HAS_CLASS.format('dt-published')}]/@datetime"
_HEADINGS = " | ".join(
    f"//*[{_HAS_CLASS.format(name)}]" for name in ("graf--title", "graf--subtitle")
)


class MediumSource:
    """Reads stories and responses, all by the account's owner."""

    name = "medium"
    file_a_source = False

    def detect(self, name: str, head: bytes) -> bool:
        """Return whether the file is a page of Medium's making."""
        return name.casefold().endswith(".html") and any(mark in head for mark in _MARKS)

    def senders(self, stream: BinaryIO) -> Iterator[str]:  # noqa: ARG002 - it is the owner's
        """Yield nothing: all is by the account's owner."""
        return iter(())

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:  # noqa: ARG002
        """Yield the story that the page holds; lists of bookmarks and the like are no items."""
        if PurePosixPath(label).name.startswith("draft_"):
            yield LeftOut(label, "unpublished draft")
            return
        data = stream.read(MAX_PAGE_CHARACTERS + 1)
        if len(data) > MAX_PAGE_CHARACTERS:
            yield LeftOut(label, "too long")
            return
        try:
            page = html_text.parse_html(decoded(data))
            if page.xpath(_BODY):
                yield _item(page, label)
        except Exception as error:  # the parser raises almost anything on hostile bytes
            yield Problem(label, f"cannot be understood as HTML ({type(error).__name__})")


def _item(page: HtmlElement, label: str) -> Item:
    title = "".join(page.xpath(_TITLE)[0].itertext()) if page.xpath(_TITLE) else ""
    date = next((as_utc(str(found)) for found in page.xpath(_DATE)), None)
    body = page.xpath(_BODY)[0]
    # The page does not say which texts are responses; but their titles are their own first words,
    # where a story's stands above it.
    is_story = bool(body.xpath(f".{_HEADINGS}"))
    text = prose(body, without=_HEADINGS)
    if is_story:
        return Written(label, Kind.POST, text, title, date).as_item(MIN_STORY_WORDS)
    return Written(label, Kind.REPLY, text, "", date).as_item(MIN_WORDS)

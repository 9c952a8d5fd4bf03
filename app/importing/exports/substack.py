"""Substack's archive: posts.csv, and an HTML page a post, named by its number."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, islice, starmap
from typing import BinaryIO

from app.importing.dates import as_utc
from app.importing.document import MIN_WORDS
from app.importing.exports.table import Row, has_columns, table_rows
from app.importing.exports.written import Written
from app.importing.html_prose import MAX_PAGE_CHARACTERS, prose_of
from app.importing.plain_text import decoded
from app.importing.source import Item, LeftOut, Problem, ReadOptions
from engine.writing import Kind

_COLUMNS = ("post_id", "post_date", "is_published")
_PAGE = re.compile(r"(?:.*/)?posts/(\d+)(?:\.[^/]*)?\.html", re.IGNORECASE | re.DOTALL)
_MOST_POSTS = 100_000
_HAS_CLASS = "contains(@class, '{}')"
_NOT_THE_POST = " | ".join(
    f"//*[{_HAS_CLASS.format(name)}]"
    for name in (
        "subscription-widget",
        "subscribe-widget",
        "button-wrapper",
        "captioned-image-container",
        "digest-post-embed",
        "embedded-post",
        "poll-embed",
        "tweet",
        "footnote",
        "paywall",
    )
)


@dataclass(frozen=True, slots=True)
class _Post:
    title: str
    written_at: str | None
    is_published: bool


class SubstackSource:
    """Reads posts. A page holds a post's body alone; all else that is known is in posts.csv."""

    name = "substack"
    file_a_source = False

    def __init__(self, files: Mapping[str, Callable[[], BinaryIO]] | None = None) -> None:
        """Read pages with the tables among these files, by label."""
        self._files = files or {}
        self._posts: dict[str, _Post] | None = None

    def with_index(self, files: Mapping[str, Callable[[], BinaryIO]]) -> "SubstackSource":
        """Return the importer for these files alone, by label."""
        return SubstackSource(files)

    def detect(self, name: str, head: bytes) -> bool:
        """Return whether the file is a post's page by its name, or the table of all posts."""
        return bool(_PAGE.fullmatch(name)) or has_columns(head, _COLUMNS)

    def senders(self, stream: BinaryIO) -> Iterator[str]:  # noqa: ARG002 - it is the owner's
        """Yield nothing: all is by the account's owner."""
        return iter(())

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:  # noqa: ARG002
        """Yield the post that a page holds, or what is wrong with the table of all."""
        page = _PAGE.fullmatch(label)
        if page is None:
            yield from (row for row in table_rows(stream, label) if isinstance(row, Problem))
            return
        known = self._known().get(page[1], _Post("", None, is_published=True))
        data = stream.read(MAX_PAGE_CHARACTERS + 1)
        if not known.is_published:
            yield LeftOut(label, "unpublished draft")
        elif len(data) > MAX_PAGE_CHARACTERS:
            yield LeftOut(label, "too long")
        else:
            yield _item(decoded(data), label, known)

    def _known(self) -> dict[str, _Post]:
        """What the tables say of each post, by its number; read when the first page is."""
        if self._posts is None:
            tables = {
                label: opener for label, opener in self._files.items() if not _PAGE.fullmatch(label)
            }
            self._posts = dict(chain.from_iterable(starmap(_posts_in, tables.items())))
        return self._posts


def _posts_in(label: str, opener: Callable[[], BinaryIO]) -> Iterator[tuple[str, _Post]]:
    # A table that cannot be read is reported when its turn comes.
    with suppress(OSError), opener() as stream:
        for row in islice(table_rows(stream, label), _MOST_POSTS):
            if not isinstance(row, Problem):
                # "123.a-title" is number and address.
                yield row["post_id"].partition(".")[0], _post(row)


def _post(row: Row) -> _Post:
    return _Post(
        title=row.get("title", ""),
        written_at=as_utc(row["post_date"]),
        is_published=row["is_published"].strip().casefold() != "false",
    )


def _item(page: str, label: str, post: _Post) -> Item:
    try:
        text = prose_of(page, without=_NOT_THE_POST)
    except Exception as error:  # the parser raises almost anything on hostile bytes
        return Problem(label, f"cannot be understood as HTML ({type(error).__name__})")
    return Written(label, Kind.POST, text, post.title, post.written_at).as_item(MIN_WORDS)

"""Posts: Markdown and plain text files, with or without front matter."""

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO

from app.importing.document import Document, sample_item
from app.importing.front_matter import split_front_matter
from app.importing.markdown import prose
from app.importing.plain_text import MAX_CHARACTERS, cleaned, decoded
from app.importing.source import Item, LeftOut, Problem, ReadOptions
from engine.writing import Kind

_MAX_BYTES = 4 * MAX_CHARACTERS
_MARKDOWN = (".md", ".markdown", ".mdown")
_PLAIN = (".txt", ".text")
_DATED_NAME = re.compile(r"(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))-")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


class PostsSource:
    """Reads posts, one a file; whoever's folder it is wrote them all."""

    name = "posts"
    file_a_source = False

    def detect(self, name: str, head: bytes) -> bool:  # noqa: ARG002 - the name says it all
        """Return whether the file is named like Markdown or plain text."""
        return name.lower().endswith(_MARKDOWN + _PLAIN)

    def senders(self, stream: BinaryIO) -> Iterator[str]:  # noqa: ARG002 - posts have none
        """Yield nothing: posts are not sent."""
        return iter(())

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:  # noqa: ARG002
        """Yield the post that the file holds, and what was wrong above it."""
        data = stream.read(_MAX_BYTES + 1)
        if len(data) > _MAX_BYTES:
            yield LeftOut(label, "too long")
        elif b"\0" in data and not data.startswith(_UTF16_MARKS):
            yield Problem(label, "is not text")
        else:
            yield from _read_text(_text(data), label)


def _text(data: bytes) -> str:
    return cleaned(decoded(data, "utf-16" if data.startswith(_UTF16_MARKS) else None))


def _read_text(text: str, label: str) -> Iterator[Item]:
    above, body, wrong = split_front_matter(text)
    if wrong:
        yield Problem(label, f"has {wrong}")
    if above.is_draft:
        yield LeftOut(label, "unpublished draft")
        return
    title = ""
    try:
        if label.lower().endswith(_MARKDOWN):
            title, body = prose(body)
    except Exception as error:  # hostile nesting ends in RecursionError, and more
        yield Problem(label, f"cannot be understood as Markdown ({type(error).__name__})")
        return
    dated = _DATED_NAME.match(PurePath(label).name)
    written_at = above.written_at or (f"{dated[1]}T00:00:00+00:00" if dated else None)
    yield sample_item(Document(body, above.title or title, written_at), label, Kind.POST)

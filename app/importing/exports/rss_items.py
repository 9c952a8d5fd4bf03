"""The items of an RSS file, one at a time and without a tree in memory."""

from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from app.importing.html_prose import MAX_PAGE_CHARACTERS
from app.importing.source import Problem

Fields = dict[str, str]
"""An item's own fields by name, without their namespaces; "content" is what RSS calls encoded."""

_CHUNK_BYTES = 64 * 1024
_FORBIDDEN = bytes(set(range(32)) - set(b"\t\n\r"))
"""Bytes that XML forbids and posts hold all the same; in UTF-8 they are part of nothing else."""

_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"


def rss_items(stream: BinaryIO, label: str) -> Iterator[Fields | Problem]:
    """Yield the fields of each item in turn, and a `Problem` if the file is damaged.

    A field is cut at `MAX_PAGE_CHARACTERS`.
    """
    collector = _Collector()
    # Real files are damaged here and there, so the parser goes on behind an error.
    parser = etree.XMLParser(
        target=collector, recover=True, huge_tree=False, load_dtd=False, no_network=True
    )
    wrong = ""
    try:
        while chunk := stream.read(_CHUNK_BYTES):
            parser.feed(chunk.translate(None, _FORBIDDEN))
            yield from collector.taken()
        parser.close()
    except etree.XMLSyntaxError as error:
        wrong = f" ({error.msg})"
    yield from collector.taken()
    if wrong or collector.is_open:
        yield Problem(label, f"is damaged or cut off{wrong}; export it again")


class _Collector:
    """Whom the parser tells what it reads."""

    def __init__(self) -> None:
        self._path: list[str] = []
        self._fields: Fields | None = None
        self._text: list[str] = []
        self._length = 0
        self._done: list[Fields] = []

    @property
    def is_open(self) -> bool:
        """Whether an element has not ended."""
        return bool(self._path)

    def taken(self) -> list[Fields]:
        """Return the items that are complete, each once."""
        done, self._done = self._done, []
        return done

    def start(self, tag: str, attributes: object) -> None:  # noqa: ARG002 - the parser's own
        """Begin an element."""
        if tag == "item":
            self._fields = {}
        self._path.append(tag)
        if self._is_field():
            self._text, self._length = [], 0

    def data(self, text: str) -> None:
        """Go on with a text."""
        if self._is_field() and self._length < MAX_PAGE_CHARACTERS:
            self._text.append(text[: MAX_PAGE_CHARACTERS - self._length])
            self._length += len(self._text[-1])

    def end(self, tag: str) -> None:
        """End an element, and with it those in it that a damaged file leaves open."""
        if tag not in self._path:
            return
        if self._fields is not None and self._is_field():
            name = "content" if tag == _CONTENT else tag.rpartition("}")[2]
            self._fields.setdefault(name, "".join(self._text))
        while self._path.pop() != tag:
            pass
        if tag == "item" and self._fields is not None:
            self._done.append(self._fields)
            self._fields = None

    def close(self) -> None:
        """End the file."""

    def _is_field(self) -> bool:
        return self._fields is not None and len(self._path) > 1 and self._path[-2] == "item"

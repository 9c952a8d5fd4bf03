"""The items of a long JSON array, one at a time."""

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from app.importing.source import Problem

MAX_ITEM_CHARACTERS = 4 * 1024 * 1024
"""A post of a few hundred words comes in some thousand characters, with all that is known of it."""

_CHUNK_BYTES = 256 * 1024
_ENDS = frozenset(" \t\r\n,:]}")
_SPACE = re.compile(r"[ \t\r\n]*")


def array_items(stream: BinaryIO, label: str, key: str = "") -> Iterator[Any]:
    """Yield the items of an array in turn, in memory for one of them.

    Args:
        stream: JSON in UTF-8; what comes before its first bracket is passed over, since some
            services write a JavaScript assignment.
        label: the file's name, for what is wrong with it.
        key: the array's name in the object that is the file; "" if the file is the array.

    Yields:
        Each item, and last of all a `Problem` if the file is damaged or cut off.
    """
    number = 0
    text = _Text(stream)
    try:
        text.find("{" if key else "[")
        if key:
            text.find_value(key)
            text.expect("[")
        if text.peek() == "]":
            return
        while True:
            yield text.value()
            number += 1
            if text.expect(",]") == "]":
                return
    except (ValueError, RecursionError):
        yield Problem(label, f"is damaged or cut off after item {number}; export it again")


class _Text:
    """A JSON text, decoded a chunk at a time as it is asked for. All methods raise ValueError."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._json = json.JSONDecoder()
        self._text = ""
        self._at = 0

    def find(self, mark: str) -> None:
        """Go behind the next mark."""
        while (at := self._text.find(mark, self._at)) < 0:
            self._at = len(self._text)
            self._read_on()
        self._at = at + 1

    def find_value(self, key: str) -> None:
        """Go to the value of a key of the object that begins here."""
        while self.value() != key:
            self.expect(":")
            self.value()
            self.expect(",")
        self.expect(":")

    def peek(self) -> str:
        """Return the next character that is no space."""
        while True:
            space = _SPACE.match(self._text, self._at)
            self._at = space.end() if space else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            self._read_on()

    def expect(self, marks: str) -> str:
        """Return the next mark and go behind it."""
        mark = self.peek()
        if mark not in marks:
            raise ValueError(f"expected one of {marks}, not {mark}")
        self._at += 1
        return mark

    def value(self) -> Any:  # noqa: ANN401 - JSON is anything
        """Return the value here and go behind it."""
        self.peek()
        while True:
            try:
                value, end = self._json.raw_decode(self._text, self._at)
            except json.JSONDecodeError:
                self._read_on()
                continue
            # Else a number goes on in the next chunk, perhaps behind its point.
            if self._text[end : end + 1] in _ENDS:
                self._at = end
                return value
            self._read_on()

    def _read_on(self) -> None:
        chunk = self._stream.read(_CHUNK_BYTES)
        if not chunk:
            raise ValueError("ends too early")
        if len(self._text) - self._at > MAX_ITEM_CHARACTERS:
            raise ValueError("an item is absurdly long")
        self._text = self._text[self._at :] + self._decoder.decode(chunk)
        self._at = 0

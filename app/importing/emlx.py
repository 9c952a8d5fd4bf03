"""Messages of Apple Mail (.emlx): a line with a message's length, the message, a property list."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from app.importing.mail_message import read_message, sender
from app.importing.mbox import MAX_MESSAGE_BYTES
from app.importing.source import Item, Problem, ReadOptions

_LENGTH = re.compile(rb"\s*(\d{1,15})\s*")
_BEGINNING = re.compile(rb"\s*\d{1,15} *\r?\n[A-Za-z][A-Za-z0-9-]*:")
_MAX_LINE_BYTES = 64


class EmlxSource:
    """Reads the files in which Apple Mail keeps one message each."""

    name = "emlx"
    file_a_source = False

    def detect(self, name: str, head: bytes) -> bool:
        """Return whether the file is named .emlx or begins with a length and a header."""
        return name.casefold().endswith(".emlx") or bool(_BEGINNING.match(head))

    def senders(self, stream: BinaryIO) -> Iterator[str]:
        """Yield the message's author."""
        message = _message(stream)
        if message is not None:
            yield sender(message)

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:
        """Yield what the message holds, named by its file."""
        message = _message(stream)
        if message is None:
            yield Problem(label, "does not begin with the length of its message")
        else:
            yield read_message(message, label, options)


def _message(stream: BinaryIO) -> bytes | None:
    length = _LENGTH.fullmatch(stream.readline(_MAX_LINE_BYTES))
    return stream.read(min(int(length[1]), MAX_MESSAGE_BYTES)) if length else None

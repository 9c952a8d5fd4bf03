"""Mailboxes in mbox format: many messages in one file, each after a postmark line."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from app.importing.mail_message import read_message, sender
from app.importing.source import Item, Problem, ReadOptions

MAX_MESSAGE_BYTES = 8 * 1024 * 1024
"""Of a larger message only the beginning is read: its text comes before its attachments."""

_CHUNK_BYTES = 256 * 1024
_MAX_LINE_BYTES = 64 * 1024
_MAX_POSTMARK_BYTES = 1024
_AFTER_BLANK = (b"\n\n", b"\n\r\n")
"""The end of a blank line and of the one before it; what is found next may be a postmark."""

_LONGEST_AFTER_BLANK = max(map(len, _AFTER_BLANK))
_POSTMARK = re.compile(
    rb"From .*?\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s+(?:\d{1,2}\s+)?"
    rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+.*\b\d{4}\b"
)
_ESCAPED_POSTMARK = re.compile(rb"^>(>*From )", re.MULTILINE)


class MboxSource:
    """Reads mbox files: Thunderbird's, Takeout's, and those of list archives."""

    name = "mbox"
    file_a_source = True

    def detect(self, name: str, head: bytes) -> bool:
        """Return whether the file is named .mbox or begins with a postmark."""
        return name.lower().endswith((".mbox", ".mbx")) or bool(_POSTMARK.match(head.lstrip()))

    def senders(self, stream: BinaryIO) -> Iterator[str]:
        """Yield each message's author."""
        for message in split_messages(stream):
            if message is not None:
                yield sender(message)

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:  # noqa: ARG002
        """Yield what each message holds, named by its place in the mailbox."""
        number = 0
        for message in split_messages(stream):
            if message is None:
                yield Problem("the beginning", "comes before the first message")
                continue
            number += 1
            yield read_message(message, f"message {number}", options)


def split_messages(stream: BinaryIO) -> Iterator[bytes | None]:
    r"""Yield the messages of a mailbox in turn, without their postmarks.

    A line is a postmark where it follows a blank line, or starts the file, and reads like one:
    "From", anything, and a date. Bodies hold unescaped lines that start with "From ", too.

    Yields:
        Each message's first `MAX_MESSAGE_BYTES`; None, first of all, for text before any message.
    """
    message = bytearray()
    started = False
    before = b"\n\n"
    # Whole chunks are searched: going through them line by line took as long as parsing them.
    while lines := stream.read(_CHUNK_BYTES) + stream.readline(_MAX_LINE_BYTES):
        window = before + lines
        start = len(before)
        for mark, end in _postmarks(window, start):
            _add(message, window[start:mark])
            if started or message.strip():
                yield _unescaped(message) if started else None
            message, started, start = bytearray(), True, end
        _add(message, window[start:])
        before = window[-_LONGEST_AFTER_BLANK:]
    if started or message.strip():
        yield _unescaped(message) if started else None


def _postmarks(window: bytes, start: int) -> Iterator[tuple[int, int]]:
    """Yield where each postmark begins and where the line after it does, from `start` on."""
    found = window.find(b"\nFrom ", start - 1)
    while found >= 0:
        end = window.find(b"\n", found + 1) + 1 or len(window)
        after_blank = window.endswith(_AFTER_BLANK, 0, found + 1)
        limit = min(end, found + _MAX_POSTMARK_BYTES)
        if after_blank and _POSTMARK.match(window, found + 1, limit):
            yield found + 1, end
        found = window.find(b"\nFrom ", found + 1)


def _add(message: bytearray, piece: bytes) -> None:
    message += piece[: MAX_MESSAGE_BYTES - len(message)]


def _unescaped(message: bytearray) -> bytes:
    if b">From " not in message:
        return bytes(message)
    return _ESCAPED_POSTMARK.sub(rb"\1", message)

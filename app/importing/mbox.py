"""Mailboxes in mbox format: many messages in one file, each after a postmark line."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from app.importing.mail_message import read_message, sender
from app.importing.source import Item, Problem, ReadOptions

MAX_MESSAGE_BYTES = 8 * 1024 * 1024
"""Of a larger message only the beginning is read: its text comes before its attachments."""

_MAX_LINE_BYTES = 64 * 1024
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
    parts: list[bytes] = []
    size = 0
    started = False
    previous = b"\n"
    while line := stream.readline(_MAX_LINE_BYTES):
        after_blank = previous in (b"\n", b"\r\n")
        previous = line
        if after_blank and line.startswith(b"From ") and _POSTMARK.match(line):
            if started or b"".join(parts).strip():
                yield _message(parts) if started else None
            parts, size, started = [], 0, True
        elif size < MAX_MESSAGE_BYTES:
            parts.append(line)
            size += len(line)
    if started or b"".join(parts).strip():
        yield _message(parts) if started else None


def _message(lines: list[bytes]) -> bytes:
    return _ESCAPED_POSTMARK.sub(rb"\1", b"".join(lines))

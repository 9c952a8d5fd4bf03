"""Single messages: .eml files, and the files of a Maildir."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from app.importing.mail_message import read_message, sender
from app.importing.mbox import MAX_MESSAGE_BYTES
from app.importing.source import Item, ReadOptions

_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]*: ?")
_HAS_SENDER = re.compile(rb"^From:", re.MULTILINE | re.IGNORECASE)
_IN_MAILDIR = re.compile(r"(?:^|/)(?:cur|new)/[^/]+$")
_HAS_DATE = re.compile(rb"^(?:Date|Message-ID):", re.MULTILINE | re.IGNORECASE)


class EmlSource:
    """Reads files that hold one message each."""

    name = "eml"
    file_a_source = False

    def detect(self, name: str, head: bytes) -> bool:
        """Return whether the file is named .eml or, being no text file, begins with headers.

        In the folders of a Maildir, "cur" and "new", one header tells enough: those that name
        sender and date may come after a long way's "Received".
        """
        if name.lower().endswith(".eml"):
            return True
        if name.lower().endswith((".md", ".markdown", ".txt")) or not _HEADER.match(head):
            return False
        named = bool(_HAS_SENDER.search(head) and _HAS_DATE.search(head))
        return named or bool(_IN_MAILDIR.search(name))

    def senders(self, stream: BinaryIO) -> Iterator[str]:
        """Yield the message's author."""
        yield sender(stream.read(MAX_MESSAGE_BYTES))

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:
        """Yield what the message holds, named by its file."""
        yield read_message(stream.read(MAX_MESSAGE_BYTES), label, options)

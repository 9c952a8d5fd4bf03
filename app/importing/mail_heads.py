"""What the headers of messages tell of whose they are, without reading what they say."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import parseaddr
from functools import lru_cache
from types import MappingProxyType
from typing import BinaryIO

from app.importing.addresses import normalised
from app.importing.mail_structure import blank_line
from app.importing.mbox import split_messages
from app.importing.plain_text import cleaned
from app.importing.sent_folders import is_sent_folder

_MAX_HEAD_BYTES = 256 * 1024
_MAX_HEADER_BYTES = 1000
"""Of a header: parsers of addresses take the square of its length, and names are shorter."""

_MAX_LENGTH_LINE_BYTES = 64
_HEADER = re.compile(
    rb"^(From|To|Delivered-To|X-Original-To|Envelope-To|X-Gmail-Labels):(.*(?:\r?\n[ \t].*)*)",
    re.MULTILINE | re.IGNORECASE,
)
_DELIVERED = (b"delivered-to", b"x-original-to", b"envelope-to")
_ADDRESS = re.compile(rb"[^\s<>,;]@[^\s<>,;]")


@dataclass(frozen=True, slots=True)
class MailHead:
    """Who wrote a message, and for whom.

    Attributes:
        author: as `addresses.normalised` gives it; "" if the message names none.
        name: the author's name as it stands before the address, or "".
        delivered_to: the address in whose mailbox it arrived, or "".
        addressed_to: whom it was written to, if that is one alone; else "".
        is_sent: whether a label says that the mailbox's owner sent it.
    """

    author: str
    name: str = ""
    delivered_to: str = ""
    addressed_to: str = ""
    is_sent: bool = False


def mail_head(data: bytes) -> MailHead:
    """Return what a message's headers tell.

    Args:
        data: the message, or its beginning.
    """
    head = data[:_MAX_HEAD_BYTES]
    head = head[: blank_line(head)]
    fields: dict[bytes, bytes] = {}
    for found in _HEADER.finditer(head):
        fields.setdefault(found[1].lower(), found[2].strip()[:_MAX_HEADER_BYTES])
    delivered = next((fields[name] for name in _DELIVERED if name in fields), b"")
    return MailHead(
        author=_address(fields.get(b"from", b"")),
        name=_name(fields.get(b"from", b"")),
        delivered_to=_only_address(delivered),
        addressed_to=_only_address(fields.get(b"to", b"")),
        is_sent=_names_sent_folder(fields.get(b"x-gmail-labels", b"")),
    )


def _in_mailbox(stream: BinaryIO) -> Iterator[bytes]:
    return (message for message in split_messages(stream) if message is not None)


def _in_message_file(stream: BinaryIO) -> Iterator[bytes]:
    yield stream.read(_MAX_HEAD_BYTES)


def _in_apple_file(stream: BinaryIO) -> Iterator[bytes]:
    stream.readline(_MAX_LENGTH_LINE_BYTES)
    yield stream.read(_MAX_HEAD_BYTES)


MESSAGES_IN: Mapping[str, Callable[[BinaryIO], Iterator[bytes]]] = MappingProxyType(
    {"mbox": _in_mailbox, "eml": _in_message_file, "emlx": _in_apple_file}
)
"""By the importer's name, what yields the messages in a file of its format, or their beginnings."""


def _only_address(value: bytes) -> str:
    if len(_ADDRESS.findall(value)) != 1:
        return ""
    return _address(value)


@lru_cache(maxsize=4096)
def _address(value: bytes) -> str:
    return normalised(_text(value))


@lru_cache(maxsize=4096)  # a mailbox names few people, over and over
def _name(value: bytes) -> str:
    try:
        shown = parseaddr(_text(value))[0]
    except RecursionError:  # from the parser, on brackets within brackets
        return ""
    return " ".join(cleaned(_words(shown)).split()).strip("\"'")


@lru_cache(maxsize=4096)
def _names_sent_folder(value: bytes) -> bool:
    return any(is_sent_folder(label.strip(' "')) for label in _words(_text(value)).split(","))


def _text(value: bytes) -> str:
    return " ".join(value.decode("utf-8", "replace").split())


def _words(text: str) -> str:
    """Return a header's text with its encoded words (RFC 2047) decoded."""
    try:
        return str(make_header(decode_header(text)))
    except (HeaderParseError, LookupError, ValueError):
        return text

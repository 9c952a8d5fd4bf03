"""The MAPI properties of an Outlook message, out of its compound file (MS-OXMSG)."""

import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Any, BinaryIO

import olefile

from app.importing.plain_text import decoded

_FIXED_STREAM = "__properties_version1.0"
_FIXED_HEADER_BYTES = 32
_FIXED_ENTRY = struct.Struct("<HHI8s")
_RECIPIENT = "__recip_version1.0_"
_MAX_RECIPIENTS = 100
_MAX_TEXT_BYTES = 8 * 1024 * 1024
_UNICODE, _BYTES, _BINARY = 0x001F, 0x001E, 0x0102
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_UTF_8 = 65001


class Tag(IntEnum):
    """Property identifiers (MS-OXPROPS)."""

    MESSAGE_CLASS = 0x001A
    SUBJECT = 0x0037
    CLIENT_SUBMIT_TIME = 0x0039
    REPRESENTING_EMAIL = 0x0065
    TRANSPORT_HEADERS = 0x007D
    SENDER_EMAIL = 0x0C1F
    DELIVERY_TIME = 0x0E06
    MESSAGE_FLAGS = 0x0E07
    BODY = 0x1000
    HTML = 0x1013
    IN_REPLY_TO = 0x1042
    EMAIL_ADDRESS = 0x3003
    SMTP_ADDRESS = 0x39FE
    INTERNET_CODE_PAGE = 0x3FDE
    MESSAGE_CODE_PAGE = 0x3FFD
    SENDER_SMTP = 0x5D01
    REPRESENTING_SMTP = 0x5D02


@dataclass(frozen=True, slots=True)
class MapiProperties:
    """What an Outlook message says of itself.

    Attributes:
        streams: values of variable length, by identifier and type.
        fixed: values of eight bytes, by identifier.
        recipients: addresses, the first hundred.
    """

    streams: dict[tuple[int, int], bytes]
    fixed: dict[int, bytes]
    recipients: tuple[str, ...] = ()

    @classmethod
    def read(cls, stream: BinaryIO) -> "MapiProperties":
        """Read the properties of a message, without its attachments.

        Raises:
            Exception: whatever olefile raises on damage.
        """
        with olefile.OleFileIO(stream) as compound:
            streams = _streams(compound, [])
            fixed: dict[int, bytes] = {}
            if compound.exists(_FIXED_STREAM):
                data = compound.openstream(_FIXED_STREAM).read(_MAX_TEXT_BYTES)
                whole = (len(data) - _FIXED_HEADER_BYTES) // _FIXED_ENTRY.size * _FIXED_ENTRY.size
                entries = data[_FIXED_HEADER_BYTES : _FIXED_HEADER_BYTES + max(0, whole)]
                fixed = {tag: value for _, tag, _, value in _FIXED_ENTRY.iter_unpack(entries)}
            return cls(streams, fixed, tuple(_recipients(compound)))

    def text(self, tag: Tag) -> str:
        """Return a text, or ""."""
        if (tag, _UNICODE) in self.streams:
            return self.streams[tag, _UNICODE].decode("utf-16-le", "replace").rstrip("\0")
        raw = self.streams.get((tag, _BYTES), b"")
        return decoded(raw, self._charset(Tag.MESSAGE_CODE_PAGE)).rstrip("\0")

    def page(self) -> str:
        """Return the body as HTML, or ""; it is binary, in the code page of the internet."""
        raw = self.streams.get((Tag.HTML, _BINARY))
        return decoded(raw, self._charset(Tag.INTERNET_CODE_PAGE)) if raw else self.text(Tag.HTML)

    def number(self, tag: Tag) -> int:
        """Return a whole number of 32 bits, or 0."""
        return int.from_bytes(self.fixed.get(tag, b"")[:4], "little")

    def moment(self, tag: Tag) -> datetime | None:
        """Return a time, if there is one; it counts tenths of microseconds from 1601 on."""
        ticks = int.from_bytes(self.fixed.get(tag, b""), "little")
        try:
            return _EPOCH + timedelta(microseconds=ticks // 10) if ticks else None
        except OverflowError:
            return None

    def _charset(self, tag: Tag) -> str | None:
        number = self.number(tag)
        if number == _UTF_8:
            return "utf-8"
        return f"cp{number}" if number else None


def _streams(
    compound: "olefile.OleFileIO[Any]", storage: list[str]
) -> dict[tuple[int, int], bytes]:
    found: dict[tuple[int, int], bytes] = {}
    for tag in Tag:
        for kind in (_UNICODE, _BYTES, _BINARY):
            path = [*storage, f"__substg1.0_{tag:04X}{kind:04X}"]
            if compound.exists(path):
                found[int(tag), kind] = compound.openstream(path).read(_MAX_TEXT_BYTES)
    return found


def _recipients(compound: "olefile.OleFileIO[Any]") -> list[str]:
    addresses = []
    for number in range(_MAX_RECIPIENTS):
        storage = f"{_RECIPIENT}#{number:08X}"
        if not compound.exists(storage):
            break
        recipient = MapiProperties(_streams(compound, [storage]), {})
        address = recipient.text(Tag.SMTP_ADDRESS) or recipient.text(Tag.EMAIL_ADDRESS)
        if "@" in address:
            addresses.append(f"<{address.strip()}>")
    return addresses

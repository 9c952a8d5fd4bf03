"""Messages of Outlook (.msg): a compound file of MAPI properties, made a mail again.

So it goes through the same cleaning as every other mail. Formats: MS-OXMSG, MS-OXPROPS.
"""

from collections.abc import Iterator
from email.header import Header
from email.message import Message
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import HeaderParser
from email.policy import compat32
from email.utils import format_datetime
from io import BytesIO
from typing import BinaryIO

from app.importing.mail_message import read_message, sender
from app.importing.mapi import MapiProperties, Tag
from app.importing.source import Item, LeftOut, Problem, ReadOptions

_MAX_BYTES = 64 * 1024 * 1024
_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAM_NAME = "__substg1.0_".encode("utf-16-le")
_UNSENT = 0x8
_MAIL = "ipm.note"
_ENCRYPTED = "ipm.note.smime"
_SIGNED = "ipm.note.smime.multipartsigned"
_OF_THE_BODY = ("content-", "mime-version")


class OutlookMessageSource:
    """Reads the files in which Outlook saves one message each."""

    name = "msg"
    file_a_source = False

    def detect(self, name: str, head: bytes) -> bool:
        """Return whether the file is a compound file with a message's names, or called .msg."""
        is_compound = head.startswith(_START)
        return is_compound and (name.casefold().endswith(".msg") or _STREAM_NAME in head)

    def senders(self, stream: BinaryIO) -> Iterator[str]:
        """Yield the message's author."""
        try:
            properties = _properties(stream)
            yield sender(_as_mail(properties).as_bytes())
        except Exception:  # it is reported when its turn to be read comes
            return

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:
        """Yield what the message holds, named by its file."""
        try:
            properties = _properties(stream)
            reason = _why_unwanted(properties)
            mail = b"" if reason else _as_mail(properties).as_bytes()
        except Exception as error:  # the parser raises almost anything on hostile bytes
            yield Problem(label, f"cannot be read as an Outlook message ({type(error).__name__})")
            return
        yield LeftOut(label, reason) if reason else read_message(mail, label, options)


def _properties(stream: BinaryIO) -> MapiProperties:
    return MapiProperties.read(BytesIO(stream.read(_MAX_BYTES)))


def _why_unwanted(properties: MapiProperties) -> str:
    """Return why an item is no mail of a person's, or "": a file may hold a meeting or a task."""
    kind = properties.text(Tag.MESSAGE_CLASS).casefold()
    if kind.startswith(_ENCRYPTED) and not kind.startswith(_SIGNED):
        return "encrypted"
    if kind and not kind.startswith(_MAIL):
        return "automatic message"
    return "unpublished draft" if properties.number(Tag.MESSAGE_FLAGS) & _UNSENT else ""


def _as_mail(properties: MapiProperties) -> Message:
    mail = _body(properties)
    # What was received carries its headers; what was sent has only Outlook's own fields.
    headers = HeaderParser(policy=compat32).parsestr(properties.text(Tag.TRANSPORT_HEADERS))
    for name, value in headers.items():
        if not name.lower().startswith(_OF_THE_BODY):
            _add(mail, name, str(value))
    _add_missing(mail, "From", _author(properties))
    _add_missing(mail, "Subject", properties.text(Tag.SUBJECT))
    _add_missing(mail, "To", ", ".join(properties.recipients))
    _add_missing(mail, "In-Reply-To", properties.text(Tag.IN_REPLY_TO))
    sent = properties.moment(Tag.CLIENT_SUBMIT_TIME) or properties.moment(Tag.DELIVERY_TIME)
    _add_missing(mail, "Date", format_datetime(sent) if sent else "")
    return mail


def _body(properties: MapiProperties) -> Message:
    text, page = properties.text(Tag.BODY), properties.page()
    mail = MIMEMultipart("alternative")
    if text.strip() or not page:
        mail.attach(MIMEText(text, "plain", "utf-8"))
    else:
        mail.attach(MIMEText(page, "html", "utf-8"))
    return mail


def _author(properties: MapiProperties) -> str:
    """Return the author's address, if it is not only a directory's name ("/O=…")."""
    for tag in (Tag.SENDER_SMTP, Tag.REPRESENTING_SMTP, Tag.SENDER_EMAIL, Tag.REPRESENTING_EMAIL):
        address = properties.text(tag).strip()
        if "@" in address:
            return f"<{address}>"
    return ""


def _add_missing(mail: Message, name: str, value: str) -> None:
    if value and not str(mail.get(name, "")).strip():
        del mail[name]
        _add(mail, name, value)


def _add(mail: Message, name: str, value: str) -> None:
    # No line break, else a value could bring headers of its own.
    one_line = " ".join(value.split())
    mail[name] = one_line if one_line.isascii() else Header(one_line, "utf-8").encode()

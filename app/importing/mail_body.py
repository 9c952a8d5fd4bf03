"""The text of a message, whatever it is wrapped in."""

import re
from base64 import b64decode
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import InvalidBase64LengthDefect
from email.message import Message

from app.importing.armour import is_encrypted_armour, without_armour
from app.importing.mail_charset import mail_text
from app.importing.mail_html import html_to_text
from app.importing.plain_text import MAX_CHARACTERS, cleaned
from app.importing.smime import signed_content

_SMIME = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_NESTING = re.compile(rb"^Content-Type:\s{0,80}(?:multipart|message)/", re.MULTILINE | re.I)
_MAX_NESTED = 50
_MAX_WRAPPERS = 3


def parsed(data: bytes) -> Message:
    """Return the message that these bytes hold.

    Where parts are nested too deeply for the parser, the outer ones are read, up to the first 50.
    """
    try:
        return message_from_bytes(data)
    except RecursionError:
        starts = [match.start() for match in _NESTING.finditer(data)]
        return message_from_bytes(data[: starts[_MAX_NESTED]] if len(starts) > _MAX_NESTED else b"")


def is_encrypted(message: Message) -> bool:
    """Return whether a message can be read only with a key: OpenPGP's (RFC 3156) or S/MIME's."""
    if message.get_content_type() == "multipart/encrypted":
        return True
    if message.get_content_type() in _SMIME:
        return _unwrapped(message) is None
    plain = next(_parts(message, "text/plain"), None)
    return plain is not None and is_encrypted_armour(_text(plain))


def body_text(message: Message) -> str:
    """Return a message's text: its plain part or parts, else its HTML without what it quotes.

    Attachments are ignored, signed wrappers opened. A charset that is missing, wrong or unknown is
    guessed. Longer than `MAX_CHARACTERS`, the text may be cut short, but not to less than that.
    """
    for _ in range(_MAX_WRAPPERS):
        message = _unwrapped(message) or message
    plain = [_text(part) for part in _parts(message, "text/plain")]
    if any(text.strip() for text in plain):
        return cleaned(without_armour("\n\n".join(plain)[: MAX_CHARACTERS * 2]))
    pages = "\n\n".join(_text(part) for part in _parts(message, "text/html"))
    return cleaned(html_to_text(pages))


def _unwrapped(message: Message) -> Message | None:
    """The message inside an S/MIME signature that is no part beside it; None for all others."""
    if message.get_content_type() not in _SMIME:
        return None
    content = signed_content(_payload(message))
    return None if content is None else parsed(content)


def _parts(message: Message, content_type: str) -> Iterator[Message]:
    """The parts of this type in order, but no attachments; parts may be nested without limit."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        if part.get_content_disposition() == "attachment" or part.get_filename():
            continue
        if part.get_content_maintype() == "multipart":
            inner = part.get_payload()
            if isinstance(inner, list):
                waiting += [each for each in reversed(inner) if isinstance(each, Message)]
        elif part.get_content_type() == content_type:
            yield part


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return b""
    if any(isinstance(defect, InvalidBase64LengthDefect) for defect in part.defects):
        # Cut off within a group of four characters, and then not decoded at all.
        payload = b64decode(payload[: len(payload) // 4 * 4])
    return payload


def _text(part: Message) -> str:
    text = mail_text(_payload(part), part.get_content_charset())
    if str(part.get_param("format", "")).casefold() == "flowed":
        return _unflowed(text, joined=str(part.get_param("delsp", "")).casefold() == "yes")
    return text


def _unflowed(text: str, *, joined: bool) -> str:
    """Join the soft-wrapped lines of "format=flowed" text (RFC 3676); quotes stay lines."""
    lines: list[str] = []
    soft = False
    for stuffed in text.splitlines():
        line = stuffed.removeprefix(" ")
        flows = line.endswith(" ") and line != "-- " and not line.startswith(">")
        content = line[:-1] if flows and joined else line
        if soft and line and not line.startswith(">") and line != "-- ":
            lines[-1] += content
        else:
            lines.append(content)
        soft = flows
    return "\n".join(lines)

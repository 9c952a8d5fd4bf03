"""The text of a message, whatever it is wrapped in."""

from base64 import b64decode
from collections.abc import Sequence
from email.errors import InvalidBase64LengthDefect
from email.message import Message

from app.errors import AppError
from app.importing.armour import is_encrypted_armour, without_armour
from app.importing.content_type import ContentType, content_type
from app.importing.mail_charset import mail_text
from app.importing.mail_html import html_to_text
from app.importing.mail_structure import parsed
from app.importing.plain_text import MAX_CHARACTERS, cleaned
from app.importing.smime import signed_content

_SMIME = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_MAX_WRAPPERS = 3


class EncryptedMailError(AppError):
    """A message can be read only with a key: OpenPGP's (RFC 3156) or S/MIME's."""


def body_text(message: Message) -> str:
    """Return a message's text: its plain part or parts, else its HTML without what it quotes.

    Attachments are ignored, signed wrappers opened. A charset that is missing, wrong or unknown is
    guessed. Longer than `MAX_CHARACTERS`, the text may be cut short, but not to less than that.

    Raises:
        EncryptedMailError: it is encrypted.
    """
    for _ in range(_MAX_WRAPPERS):
        if content_type(message).kind not in _SMIME:
            break
        content = signed_content(_payload(message))
        if content is None:
            raise EncryptedMailError
        message = parsed(content)
    if content_type(message).kind == "multipart/encrypted":
        raise EncryptedMailError
    parts = _text_parts(message)
    plain = [_text(part, kind) for part, kind in parts if kind.kind == "text/plain"]
    if plain and is_encrypted_armour(plain[0]):
        raise EncryptedMailError
    if any(text.strip() for text in plain):
        return cleaned(without_armour("\n\n".join(plain)[: MAX_CHARACTERS * 2]))
    pages = [_text(part, kind) for part, kind in parts if kind.kind == "text/html"]
    return cleaned(html_to_text("\n\n".join(pages)))


def _text_parts(message: Message) -> Sequence[tuple[Message, ContentType]]:
    """The parts in order, but no attachments; parts may be nested without limit."""
    found: list[tuple[Message, ContentType]] = []
    waiting = [message]
    while waiting:
        part = waiting.pop()
        kind = content_type(part)
        if kind.has_name or _is_attached(part):
            continue
        if kind.kind.startswith("multipart/"):
            inner = part.get_payload()
            if isinstance(inner, list):
                waiting += [each for each in reversed(inner) if isinstance(each, Message)]
        else:
            found.append((part, kind))
    return found


def _is_attached(part: Message) -> bool:
    if "Content-Disposition" not in part:
        return False
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return b""
    if any(isinstance(defect, InvalidBase64LengthDefect) for defect in part.defects):
        # Cut off within a group of four characters, and then not decoded at all.
        payload = b64decode(payload[: len(payload) // 4 * 4])
    return payload


def _text(part: Message, kind: ContentType) -> str:
    text = mail_text(_payload(part), kind.charset)
    return _unflowed(text, joined=kind.is_joined) if kind.is_flowed else text


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

"""The text of a message, whatever it is wrapped in."""

from base64 import b64decode
from collections.abc import Iterator
from email.errors import InvalidBase64LengthDefect
from email.message import Message

import html_text

from app.importing.plain_text import MAX_CHARACTERS, cleaned, decoded

_MAX_HTML_CHARACTERS = 10 * MAX_CHARACTERS
_CLASS = "contains(concat(' ', @class, ' '), ' {} ')"
_QUOTED = "//blockquote | " + " | ".join(
    f"//*[{_CLASS.format(name)}]" for name in ("yahoo_quoted", "protonmail_quote")
)
_SIGNATURE = " | ".join(
    f"//*[{_CLASS.format(name)}]" for name in ("gmail_signature", "moz-signature")
)


def body_text(message: Message) -> str:
    """Return a message's text: its plain part or parts, else its HTML without what it quotes.

    Attachments are ignored. A charset that is missing, wrong or unknown is guessed. Longer than
    `MAX_CHARACTERS`, the text may be cut short, but not to less than that.
    """
    plain = [_text(part) for part in _parts(message, "text/plain")]
    if any(text.strip() for text in plain):
        return cleaned("\n\n".join(plain)[: MAX_CHARACTERS * 2])
    pages = "\n\n".join(_text(part) for part in _parts(message, "text/html"))
    return cleaned(_html_to_text(pages))


def _parts(message: Message, content_type: str) -> Iterator[Message]:
    if message.get_content_disposition() == "attachment" or message.get_filename():
        return
    if message.get_content_maintype() == "multipart":
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _parts(part, content_type)
    elif message.get_content_type() == content_type:
        yield message


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    if any(isinstance(defect, InvalidBase64LengthDefect) for defect in part.defects):
        # Cut off within a group of four characters, and then not decoded at all.
        payload = b64decode(payload[: len(payload) // 4 * 4])
    text = decoded(payload, part.get_content_charset())
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


def _html_to_text(page: str) -> str:
    if len(page) > _MAX_HTML_CHARACTERS:
        return page
    if not page.strip():
        return ""
    tree = html_text.parse_html(page)
    for element in tree.xpath(_SIGNATURE):
        if element.getparent() is not None:
            element.drop_tree()
    for element in tree.xpath(_QUOTED):
        # Not dropped but marked, so that the line above it is known for an attribution.
        element.clear(keep_tail=True)
        element.tag = "p"
        element.text = ">"
    return str(html_text.extract_text(tree))

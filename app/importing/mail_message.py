"""One message of any mailbox: whose it is, and what its author wrote in it."""

import re
from contextlib import suppress
from datetime import UTC
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime

from app.importing.addresses import normalised
from app.importing.content_type import content_type
from app.importing.mail_body import EncryptedMailError, body_text
from app.importing.mail_structure import blank_line, parsed
from app.importing.own_words import marked, own_text
from app.importing.plain_text import MAX_CHARACTERS, cleaned, has_words
from app.importing.quality.automatic import automatic_sort
from app.importing.recipients import recipient
from app.importing.source import Found, Item, LeftOut, Problem, ReadOptions
from engine.writing import Kind, Sample

MIN_WORDS = 5
"""Shorter mails say nothing of a voice."""

_FROM = re.compile(rb"\nFrom:(.*(?:\r?\n[ \t].*)*)", re.IGNORECASE)
_REPLY = re.compile(
    r"\s*(?:re|aw|antw|sv|vs|rv|ref|rif|odp|ynt|atb|回复|答复|回覆)"
    r"(?:\s?[\[(]\d+[\])])?\s*[:\uff1a]",
    re.IGNORECASE,
)
_SUBJECT_PREFIX = re.compile(
    rf"(?:{_REPLY.pattern}|\s*(?:fwd?|wg|tr|enc|转发)\s*[:\uff1a]|\s*\[[^\]]{{1,40}}\](?=\s*\S))+\s*",
    re.IGNORECASE,
)
_UNATTENDED = re.compile(r"no-?reply|do-?not-?reply|mailer-daemon|bounce|notification", re.I)


def sender(data: bytes) -> str:
    """Return a message's author (From, not Sender) as `normalised`; "" if it names none."""
    # Found by searching: parsing every header of every message of a large mailbox takes minutes.
    headers = b"\n" + data[: blank_line(data)]
    start = headers.lower().find(b"\nfrom:")
    header = _FROM.match(headers, start) if start >= 0 else None
    return normalised(" ".join(header[1].decode("utf-8", "replace").split())) if header else ""


def read_message(data: bytes, name: str, options: ReadOptions) -> Item:
    """Return what a message holds; damage of any kind is a `Problem`, never an exception.

    Args:
        data: the message with its headers.
        name: its name for a person; the subject is added in parentheses.
        options: whose words to take.
    """
    try:
        author = sender(data)
        if not author:
            return Problem(name, "does not say who wrote it")
        if author not in options.mine:
            return LeftOut(name, "written by someone else")
        return _read_own(data, author, name)
    except Exception as error:  # the parsers raise almost anything on hostile bytes
        return Problem(name, f"cannot be understood ({type(error).__name__}: {error})")


def _read_own(data: bytes, author: str, name: str) -> Item:
    message = parsed(data)
    subject = _subject(message)
    item = f"{name} ({subject})" if subject else name
    try:
        body = body_text(message)
    except EncryptedMailError:
        return LeftOut(item, "encrypted")
    if len(body) > MAX_CHARACTERS:
        return LeftOut(item, "too long")
    passages = marked(body)
    text = own_text(passages)
    if (sort := _automatic_sort(message, author, subject, text)) is not None:
        return LeftOut(item, sort)
    if not has_words(text, MIN_WORDS):
        return LeftOut(item, "too short" if text else "empty")
    sample = Sample(_kind(message, subject), _SUBJECT_PREFIX.sub("", subject, count=1), text)
    if len(passages) == 1:
        passages = ()
    return Found(sample, item, _written_at(message), passages, recipient(message))


def _subject(message: Message) -> str:
    subject = str(message.get("Subject", ""))
    if "=?" in subject:
        with suppress(HeaderParseError, LookupError, ValueError):
            subject = str(make_header(decode_header(subject)))
    return " ".join(cleaned(subject).split())


def _kind(message: Message, subject: str) -> Kind:
    answers = "In-Reply-To" in message or "References" in message or _REPLY.match(subject)
    return Kind.REPLY if answers else Kind.EMAIL


def _automatic_sort(message: Message, author: str, subject: str, text: str) -> str | None:
    """Return what sort of machine wrote a mail in the person's name, None for nobody but them."""
    precedence = str(message.get("Precedence", "")).strip().casefold()
    if precedence in ("bulk", "junk", "list") and _UNATTENDED.search(author):
        return "machine notice"
    if any(content_type(part).kind == "text/calendar" for part in message.walk()):
        return "calendar mail"
    return automatic_sort(subject, text, message)


def _written_at(message: Message) -> str | None:
    try:
        date = parsedate_to_datetime(str(message.get("Date", "")))
        # A date without a zone is in UTC by the standard's "-0000".
        date = date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
    return date.isoformat(timespec="seconds")

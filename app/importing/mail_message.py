"""One message of any mailbox: whose it is, and what its author wrote in it."""

import re
from datetime import UTC
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime

from app.importing.addresses import normalised
from app.importing.mail_body import body_text, is_encrypted, parsed
from app.importing.own_words import marked, own_text
from app.importing.plain_text import MAX_CHARACTERS, cleaned, n_words
from app.importing.quality.automatic import automatic_sort
from app.importing.recipients import recipient
from app.importing.source import Found, Item, LeftOut, Problem, ReadOptions
from engine.writing import Kind, Sample

MIN_WORDS = 5
"""Shorter mails say nothing of a voice."""

_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")
_FROM = re.compile(rb"^From:(.*(?:\r?\n[ \t].*)*)", re.MULTILINE | re.IGNORECASE)
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
    # Found by pattern: parsing every header of every message of a large mailbox takes minutes.
    end = _END_OF_HEADERS.search(data)
    header = _FROM.search(data, 0, end.end() if end else len(data))
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
    if is_encrypted(message):
        return LeftOut(item, "encrypted")
    body = body_text(message)
    if len(body) > MAX_CHARACTERS:
        return LeftOut(item, "too long")
    passages = marked(body)
    text = own_text(passages)
    if (sort := _automatic_sort(message, author, subject, text)) is not None:
        return LeftOut(item, sort)
    if n_words(text) < MIN_WORDS:
        return LeftOut(item, "too short" if text else "empty")
    sample = Sample(_kind(message, subject), _SUBJECT_PREFIX.sub("", subject, count=1), text)
    if len(passages) == 1:
        passages = ()
    return Found(sample, item, _written_at(message), passages, recipient(message))


def _subject(message: Message) -> str:
    raw = str(message.get("Subject", ""))
    try:
        decoded = str(make_header(decode_header(raw)))
    except (HeaderParseError, LookupError, ValueError):
        decoded = raw
    return " ".join(cleaned(decoded).split())


def _kind(message: Message, subject: str) -> Kind:
    answers = "In-Reply-To" in message or "References" in message or _REPLY.match(subject)
    return Kind.REPLY if answers else Kind.EMAIL


def _automatic_sort(message: Message, author: str, subject: str, text: str) -> str | None:
    """Return what sort of machine wrote a mail in the person's name, None for nobody but them."""
    precedence = str(message.get("Precedence", "")).strip().casefold()
    if precedence in ("bulk", "junk", "list") and _UNATTENDED.search(author):
        return "machine notice"
    if any(part.get_content_type() == "text/calendar" for part in message.walk()):
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

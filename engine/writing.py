"""What people write, as the engine sees it: samples, and requests for a draft."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of text a sample is or a draft shall be.

    Attributes:
        EMAIL: a message that begins a conversation.
        REPLY: a message or comment that answers another one.
        POST: a text for everyone.
        NOTE: any other text, such as a letter or a report.
    """

    EMAIL = "email"
    REPLY = "reply"
    POST = "post"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Sample:
    """One text that the person wrote: only their own words, without quotes or signature.

    Attributes:
        kind: what sort of text it is.
        subject: an email's subject or a post's title; may be empty.
        text: the body, paragraphs separated by blank lines.
    """

    kind: Kind
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """What a draft shall be about.

    Attributes:
        kind: what sort of text to write.
        brief: what to say, in the person's notes.
        thread: for a reply, the message that is answered; otherwise empty.
    """

    kind: Kind
    brief: str
    thread: str = ""

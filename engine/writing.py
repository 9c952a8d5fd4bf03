"""What people write, as the engine sees it: samples, and requests for a draft."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

LANGUAGES = MappingProxyType(
    {
        "de": "German",
        "en": "English",
        "es": "Spanish",
        "fr": "French",
        "it": "Italian",
        "ja": "Japanese",
        "nl": "Dutch",
        "pl": "Polish",
        "pt": "Portuguese",
        "sv": "Swedish",
        "zh": "Chinese",
    }
)
"""Languages that a draft can be asked for in, by ISO 639-1 code: their names in English."""


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


class Length(StrEnum):
    """How long a draft shall be, roughly.

    Attributes:
        ANY: as it comes.
        SHORT: a few sentences.
        MEDIUM: a few paragraphs.
        LONG: as much as the model writes.
    """

    ANY = "any"
    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """What a draft shall be about.

    Attributes:
        kind: what sort of text to write.
        brief: what to say, in the person's notes.
        thread: for a reply, the message that is answered; otherwise empty.
        source: a text to be said in the person's own way; empty where there is none.
        recipient: to whom or for whom it is; may be empty.
        subject: the email's subject or the post's title; may be empty.
        length: how long it shall be.
        language: to write in, as an ISO 639-1 code such as "de"; empty as it comes.
    """

    kind: Kind
    brief: str
    thread: str = ""
    source: str = ""
    recipient: str = ""
    subject: str = ""
    length: Length = Length.ANY
    language: str = ""

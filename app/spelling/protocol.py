"""What the window asks the spelling process, and what that answers: JSON lines."""

import msgspec

from app.spelling.words import Word


class Lookup(msgspec.Struct, frozen=True, tag=True):
    """Asks which words of a language are unknown."""

    language: str
    words: tuple[Word, ...]


class Verdicts(msgspec.Struct, frozen=True, tag=True):
    """Answers a `Lookup`: the words asked for, and which of them are unknown."""

    language: str
    words: tuple[str, ...]
    unknown: tuple[str, ...]


class SuggestionLookup(msgspec.Struct, frozen=True, tag=True):
    """Asks what may have been meant."""

    language: str
    word: str


class Suggestions(msgspec.Struct, frozen=True, tag=True):
    """Answers a `SuggestionLookup`."""

    language: str
    word: str
    found: tuple[str, ...]


class Learn(msgspec.Struct, frozen=True, tag=True):
    """Has the words of a profile's samples, and the person's list, read anew.

    Attributes:
        profile_id: None to read the list only.
    """

    profile_id: int | None


class Languages(msgspec.Struct, frozen=True, tag=True):
    """Answers `Learn`, and comes first of all: what there are dictionaries of.

    Attributes:
        trouble: what could not be read, for the person; "" if nothing.
    """

    codes: tuple[str, ...]
    trouble: str = ""


Question = Lookup | SuggestionLookup | Learn
Answer = Verdicts | Suggestions | Languages

_DECODER = msgspec.json.Decoder(Question | Answer)


def encode(message: Question | Answer) -> bytes:
    """Return a message as a line."""
    return msgspec.json.encode(message) + b"\n"


def decode(line: bytes) -> Question | Answer:
    """Return the message in a line.

    Raises:
        msgspec.DecodeError: it holds none.
    """
    message: Question | Answer = _DECODER.decode(line)
    return message

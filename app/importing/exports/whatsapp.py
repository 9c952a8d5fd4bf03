"""Chats that WhatsApp exports as text, from iPhones and from Android."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import chain
from typing import BinaryIO

from app.importing.addresses import normalised_name
from app.importing.dates import as_utc
from app.importing.exports.whatsapp_lines import (
    FirstLine,
    Message,
    day_comes_first,
    first_line,
    words_of,
)
from app.importing.exports.written import Written
from app.importing.plain_text import MAX_CHARACTERS
from app.importing.source import Item, LeftOut, ReadOptions
from engine.writing import Kind

PAUSE = timedelta(minutes=5)
"""Messages of one person that follow each other faster are one text in several pieces."""

_MAX_LINE_BYTES = 64 * 1024
_LOOK_AHEAD_CHARACTERS = 1024 * 1024
"""So much of a chat tells whether days or months come first."""


class WhatsAppSource:
    """Reads the person's own messages in a chat, as replies; what they answer is not kept."""

    name = "whatsapp"
    file_a_source = True

    def detect(self, name: str, head: bytes) -> bool:
        """Return whether the file is a text whose first line is a message's."""
        if not name.casefold().endswith(".txt"):
            return False
        line = head.decode("utf-8-sig", "replace").lstrip().partition("\n")[0]
        return first_line(line.rstrip("\r")) is not None

    def senders(self, stream: BinaryIO) -> Iterator[str]:
        """Yield the author's name, normalised, of each text in turn."""
        for turn in _turns(stream):
            # What the program says in a group's name makes that nobody's author.
            if turn.words:
                yield turn.author

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:  # noqa: ARG002
        """Yield each text, named by the moment it begins."""
        before, number = "", 1
        for turn in _turns(stream):
            item = f"message of {turn.began:%Y-%m-%d %H:%M:%S}"
            number = number + 1 if item == before else 1
            before = item
            # Texts of one moment must not take each other's place when they are imported again.
            yield _item(turn, f"{item} ({number})" if number > 1 else item, options)


@dataclass(slots=True)
class _Turn:
    """What one person writes without another's word or a pause between."""

    author: str
    began: datetime
    last: datetime
    words: list[str] = field(default_factory=list)
    length: int = 0
    left_out: str = ""

    def goes_on_with(self, message: Message, author: str) -> bool:
        """Whether a message is part of this text."""
        follows = timedelta() <= message.sent - self.last <= PAUSE
        return author == self.author and follows and self.length <= MAX_CHARACTERS

    def add(self, message: Message) -> None:
        """Take a message into this text."""
        self.last = message.sent
        words, left_out = words_of(message)
        if words:
            self.words.append(words)
            self.length += len(words)
        self.left_out = left_out or self.left_out


def _item(turn: _Turn, item: str, options: ReadOptions) -> Item:
    if turn.author not in options.mine:
        return LeftOut(item, "written by someone else")
    if not turn.words and turn.left_out:
        return LeftOut(item, turn.left_out)
    date = as_utc(turn.began)
    return Written(item, Kind.REPLY, "\n".join(turn.words), written_at=date).as_item()


def _turns(stream: BinaryIO) -> Iterator[_Turn]:
    turn: _Turn | None = None
    for message in _messages(stream):
        author = normalised_name(message.sender)
        if turn is None or not turn.goes_on_with(message, author):
            if turn is not None:
                yield turn
            turn = _Turn(author, message.sent, message.sent)
        turn.add(message)
    if turn is not None:
        yield turn


def _messages(stream: BinaryIO) -> Iterator[Message]:
    """Yield the messages of people; the program's own notices are none."""
    lines = _lines(stream)
    ahead = list(_beginning(lines))
    day_first = day_comes_first(ahead)
    for begun, further in _grouped(chain(ahead, lines)):
        message = begun.message(further, day_first=day_first)
        if message is not None:
            yield message


def _grouped(lines: Iterable[str]) -> Iterator[tuple[FirstLine, list[str]]]:
    """Yield each line that a message or notice begins with, and those that follow it."""
    begun: FirstLine | None = None
    further: list[str] = []
    length = 0
    for line in lines:
        next_one = first_line(line)
        if next_one is not None:
            if begun is not None:
                yield begun, further
            begun, further, length = next_one, [], 0
        elif length <= MAX_CHARACTERS:
            further.append(line)
            length += len(line) + 1
    if begun is not None:
        yield begun, further


def _beginning(lines: Iterator[str]) -> Iterator[str]:
    length = 0
    for line in lines:
        yield line
        length += len(line) + 1
        if length > _LOOK_AHEAD_CHARACTERS:
            return


def _lines(stream: BinaryIO) -> Iterator[str]:
    encoding = "utf-8-sig"
    while line := stream.readline(_MAX_LINE_BYTES):
        yield line.decode(encoding, "replace").rstrip("\r\n")
        encoding = "utf-8"

"""Whose words an import may take: who wrote what is there, and which of them the person may be.

Only headers and names are looked at. Nothing is decided here: the person confirms.
"""

import math
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from app.importing.author_tally import AuthorTally
from app.importing.detect import Unit, find_units
from app.importing.files import SourceFile
from app.importing.mail_heads import MESSAGES_IN, MailHead, mail_head
from app.importing.plain_text import path_text
from app.importing.report import ImportProgress
from app.importing.sent_folders import is_sent_folder

MOST_AUTHORS = 50
"""Of a proposal: who wrote less than all these is hardly the person."""

_SECONDS_BETWEEN_REPORTS = 0.1
_PARTS_OF_PATH = 3
_SENT_SHARE = 0.05
_DELIVERED_SHARE = 0.2
_ADDRESSED_SHARE = 0.3
_FEWEST_WRITERS = 2
_CHATS_SHARE = 0.8


class Evidence(StrEnum):
    """Why an author may be the person, the strongest reason first."""

    SENT = "sent"
    """Their messages lie in a folder of what was sent, or carry its label."""

    DELIVERED = "delivered"
    """The mail of others arrived in their mailbox."""

    ADDRESSED = "addressed"
    """Many others wrote to them alone."""

    EVERY_CHAT = "every chat"
    """They wrote in every chat, or nearly."""

    ONLY_AUTHOR = "only author"
    """Nobody else wrote anything."""

    MAJORITY = "majority"
    """They wrote more than all others together, and nothing tells of a mailbox's owner."""

    MOST_FREQUENT = "most frequent"
    """They wrote more than anyone else; that alone does not make them likely."""


@dataclass(frozen=True, slots=True)
class Author:
    """Someone who wrote what is to be imported.

    Attributes:
        identity: their address, or their name where there is none, as an import understands it.
        name: the name that stands beside the address, or "".
        messages: how many messages or texts they wrote.
        evidence: why they may be the person, the strongest reason first.
        is_likely: whether they probably are.
    """

    identity: str
    name: str
    messages: int
    evidence: tuple[Evidence, ...]
    is_likely: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """Who wrote what is to be imported.

    Attributes:
        authors: the likeliest to be the person first, then by messages; at most `MOST_AUTHORS`.
        n_authors: how many there are in all.
        whole: names of the formats found whose texts are all taken for the person's own.
    """

    authors: tuple[Author, ...]
    n_authors: int
    whole: tuple[str, ...]


def propose(
    paths: Sequence[Path], on_progress: Callable[[ImportProgress], None] = lambda _: None
) -> Proposal:
    """Return who wrote what is at the paths.

    Args:
        paths: files, folders and zips.
        on_progress: called some ten times a second; `added` is always 0.

    Raises:
        SourceError: a path cannot be read, or holds nothing that can be imported.
    """
    tally = AuthorTally()
    whole: dict[str, None] = {}
    with find_units(paths) as findings:
        look = _Look(findings.units, on_progress)
        for unit in findings.units:
            before = look.seen
            for file in unit.files:
                for head in _heads(unit, file, look):
                    tally.count(head)
                tally.file_done(is_chat=unit.source.name not in MESSAGES_IN)
                look.file_done(unit, file)
            if look.seen == before and unit.source.name not in MESSAGES_IN:
                whole.setdefault(unit.source.name)
    return Proposal(tuple(_authors(tally)[:MOST_AUTHORS]), len(tally.wrote), tuple(whole))


class _Look:
    """Tells how far the look is.

    Attributes:
        seen: messages and texts whose authors were looked at.
    """

    def __init__(
        self, units: Sequence[Unit], on_progress: Callable[[ImportProgress], None]
    ) -> None:
        self._total = max(1, sum(unit.size for unit in units))
        self._on_progress = on_progress
        self._done = 0
        self.seen = 0
        self._reported = -_SECONDS_BETWEEN_REPORTS

    def tick(self, unit: Unit, position: int) -> None:
        """Say that another message is seen, and `position` bytes of its file."""
        self.seen += 1
        self._report(unit, position)

    def file_done(self, unit: Unit, file: SourceFile) -> None:
        """Say that a file has been looked through."""
        self._done += file.size
        self._report(unit, 0)

    def _report(self, unit: Unit, position: int) -> None:
        now = time.monotonic()
        if now - self._reported >= _SECONDS_BETWEEN_REPORTS:
            self._reported = now
            fraction = min(1.0, (self._done + position) / self._total)
            self._on_progress(ImportProgress(path_text(unit.path), fraction, 0, self.seen))


def _heads(unit: Unit, file: SourceFile, look: _Look) -> Iterator[MailHead]:
    messages_in = MESSAGES_IN.get(unit.source.name)
    is_sent = _is_in_sent_folder(file)
    # A file that cannot be read is reported when it is imported.
    with suppress(OSError), file.open() as stream:
        if messages_in is None:
            for author in unit.source.senders(stream):
                look.tick(unit, stream.tell())
                yield MailHead(author, is_sent=is_sent)
            return
        for message in messages_in(stream):
            look.tick(unit, stream.tell())
            head = mail_head(message)
            yield replace(head, is_sent=True) if is_sent else head


def _is_in_sent_folder(file: SourceFile) -> bool:
    # The label begins below what was named; that itself may be the folder, or in it.
    parts = {*file.label.split("/"), *file.path.parts[-_PARTS_OF_PATH:]}
    return any(is_sent_folder(part) for part in parts)


def _authors(tally: AuthorTally) -> list[Author]:
    """Return everyone who wrote, the likeliest to be the person first."""
    evidence = _evidence(tally)
    authors = []
    for identity, messages in tally.wrote.items():
        found = tuple(reason for reason, people in evidence.items() if identity in people)
        is_likely = bool(set(found) - {Evidence.MOST_FREQUENT})
        name = tally.names.get(identity, "")
        authors.append(Author(identity, name, messages, found, is_likely))
    authors.sort(key=lambda author: (not author.is_likely, -author.messages, author.identity))
    return authors


def _evidence(tally: AuthorTally) -> dict[Evidence, frozenset[str]]:
    """Return whom each reason speaks for, the strongest reason first."""
    everyone = frozenset(tally.wrote)
    regulars = frozenset(
        author for author, n in tally.chats.items() if n >= _CHATS_SHARE * tally.n_chats
    )
    evidence = {
        Evidence.SENT: _with_share(tally.sent, _SENT_SHARE),
        Evidence.DELIVERED: _with_share(tally.delivered, _DELIVERED_SHARE),
        Evidence.ADDRESSED: _with_share(tally.addressed, _ADDRESSED_SHARE, least=_FEWEST_WRITERS),
        # Two who wrote in every chat may be the person and a friend.
        Evidence.EVERY_CHAT: regulars if tally.n_chats > 1 and len(regulars) == 1 else frozenset(),
        Evidence.ONLY_AUTHOR: everyone if len(everyone) == 1 else frozenset(),
    }
    if everyone.isdisjoint(frozenset().union(*evidence.values())):
        evidence[Evidence.MAJORITY] = _majority(tally)
    if len(everyone) > 1:
        evidence[Evidence.MOST_FREQUENT] = _first(tally.wrote)
    return evidence


def _majority(tally: AuthorTally) -> frozenset[str]:
    # Of what arrived in someone's mailbox, most may be one shop's; in a chat, some like to talk.
    if tally.sent or tally.delivered or tally.n_chats:
        return frozenset()
    half = tally.wrote.total() / 2
    return frozenset(author for author, messages in tally.wrote.items() if messages > half)


def _with_share(counter: Counter[str], share: float, *, least: int = 1) -> frozenset[str]:
    least = max(least, math.ceil(share * counter.total()))
    return frozenset(key for key, count in counter.items() if count >= least)


def _first(counter: Counter[str]) -> frozenset[str]:
    """Return the most frequent alone, or nobody if several are."""
    (first, most), (_, second) = counter.most_common(2)
    return frozenset({first}) if most > second else frozenset()

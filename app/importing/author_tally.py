"""How often each author was met, and where: what tells whose a mailbox is."""

from collections import Counter
from dataclasses import dataclass, field

from app.importing.mail_heads import MailHead

MOST_COUNTED = 50_000
"""Different people, counted at a time; beyond that the rarest are forgotten."""


@dataclass(slots=True)
class AuthorTally:
    """Counts the authors of messages, and whom those of others reached.

    Attributes:
        wrote: messages by author.
        sent: those of them in a folder of what was sent.
        delivered: others' messages by the mailbox that they arrived in.
        addressed: how many others wrote to someone alone; not how often, since who writes much to
            a friend gives that friend much mail.
        chats: chats and blogs by those who wrote in them.
        n_chats: chats and blogs in which anyone wrote.
        names: the name that stood beside an author's address when they were first met.
    """

    wrote: Counter[str] = field(default_factory=Counter)
    sent: Counter[str] = field(default_factory=Counter)
    delivered: Counter[str] = field(default_factory=Counter)
    addressed: Counter[str] = field(default_factory=Counter)
    chats: Counter[str] = field(default_factory=Counter)
    n_chats: int = 0
    names: dict[str, str] = field(default_factory=dict)
    _here: set[str] = field(default_factory=set)
    _pairs: set[tuple[str, str]] = field(default_factory=set)

    def count(self, head: MailHead) -> None:
        """Take note of a message or text; one that names no author is passed over."""
        author = head.author
        if not author:
            return
        _count(self.wrote, author)
        if head.is_sent:
            _count(self.sent, author)
        if head.delivered_to not in ("", author):
            _count(self.delivered, head.delivered_to)
        if head.addressed_to not in ("", author):
            self._count_pair(author, head.addressed_to)
        if head.name and len(self.names) < MOST_COUNTED:
            self.names.setdefault(author, head.name)
        if len(self._here) < MOST_COUNTED:
            self._here.add(author)

    def file_done(self, *, is_chat: bool) -> None:
        """Take note that a file ends.

        Args:
            is_chat: whether its authors wrote to each other in it, as in a chat or on a blog.
        """
        if is_chat and self._here:
            self.n_chats += 1
            for author in self._here:
                _count(self.chats, author)
        self._here.clear()

    def _count_pair(self, author: str, recipient: str) -> None:
        pair = (author, recipient)
        if pair not in self._pairs and len(self._pairs) < MOST_COUNTED:
            self._pairs.add(pair)
            _count(self.addressed, recipient)


def _count(counter: Counter[str], key: str) -> None:
    counter[key] += 1
    if len(counter) > MOST_COUNTED:
        for rare, _ in counter.most_common()[MOST_COUNTED // 2 :]:
            del counter[rare]

"""How WhatsApp writes a message: its date in the phone's own manner, its author, its words.

iPhones write "[01/02/2010, 16:07:20] Mina: Noon?", Android "01/02/2010, 16:07 - Mina: Noon?", each
with its language's order of day and month, its separators and its clock.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

_DIRECTION = "[\u200e\u200f\u202a-\u202e\u2066-\u2069]*"
_MARK = "\u200e"
"""Before what the program says in a person's name, on an iPhone: pictures, calls, deletions."""

_FIRST_LINE = re.compile(
    _DIRECTION
    + r"(?P<open>\[)?(?P<a>\d{1,4})[./-](?P<b>\d{1,2})[./-](?P<c>\d{1,4})\.?,?\s(?:\w{1,3}\s)?"
    r"(?P<noon>[上下]午)?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?"
    r"(?:\s?(?P<half>[ap])\.?\s?m\.?)?(?(open)\]|\s[-\u2013])\s(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_SENDER = re.compile(r"(?P<name>[^:]{1,100}): (?P<words>.*)|(?P<alone>[^:]{1,100}):$", re.DOTALL)
_ATTACHED = re.compile(
    r"<[^<>\n]{3,100}>|(?:image|video|audio|sticker|gif|document|contact card) omitted|null",
    re.IGNORECASE,
)
_FILE = re.compile(
    rf"(?:{_MARK}[^\n]{{1,200}}|\S{{1,200}})\.\w{{2,5}} \([^()\n]{{4,40}}\)(?:\n|\Z)"
)
"""A file's name and "(file attached)"; a caption may follow."""

_EDITED = re.compile(rf"{_MARK}?<\w+(?: \w+){{2,8}}\.?>\Z")
_DELETED = re.compile(
    "(?:"
    + "|".join(
        (
            "you deleted this message",
            "this message was deleted",
            "du hast diese nachricht gelöscht",
            "diese nachricht wurde gelöscht",
            "vous avez supprimé ce message",
            "ce message a été supprimé",
            "eliminaste este mensaje",
            "se eliminó este mensaje",
            "hai eliminato questo messaggio",
            "questo messaggio è stato eliminato",
            "(?:je|u) hebt dit bericht verwijderd",
            "dit bericht (?:is|werd) verwijderd",
            "(?:você apagou|apagou) esta mensagem",
            "(?:esta )?mensagem (?:foi )?apagada",
            "usunięto tę wiadomość",
            "ta wiadomość została usunięta",
            "du (?:raderade|tog bort) det här meddelandet",
            "det här meddelandet (?:raderades|har raderats|togs bort)",
            "(?:この)?メッセージ(?:を|は)削除(?:し|され)ました",
            "(?:您|你)(?:已)?(?:删除|刪除)了?(?:此|这条|這則)(?:消息|訊息)",
            "(?:此|这条|這則)(?:消息|訊息)已(?:被)?(?:删除|刪除)",
        )
    )
    + ")[.。]?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a chat.

    Attributes:
        sender: its author's name, as the phone's owner has it among their contacts.
        sent: when, by the phone's clock.
        words: its lines, as they stand in the chat.
    """

    sender: str
    sent: datetime
    words: str


@dataclass(frozen=True, slots=True)
class FirstLine:
    """The line that a message or a notice begins with.

    Attributes:
        date: the three numbers of its date, as they stand there.
        clock: hour (0 to 23), minute and second.
        twelve_hours: whether the clock is one of twelve hours.
        rest: the author and the first words, or a notice.
    """

    date: tuple[int, int, int]
    clock: tuple[int, int, int]
    twelve_hours: bool
    rest: str

    def message(self, further: Iterable[str], *, day_first: bool) -> Message | None:
        """Return the message that begins here; None for a notice or a date that there is not.

        Args:
            further: the lines that follow, up to the next message.
            day_first: as `day_comes_first` says.
        """
        parts = _SENDER.fullmatch(self.rest)
        if parts is None:
            return None
        year, month, day = self._year_month_day(day_first=day_first)
        try:
            sent = datetime(year, month, day, *self.clock)
        except ValueError:
            return None
        words = "\n".join([parts["words"] or "", *further])
        return Message(parts["name"] or parts["alone"], sent, words)

    def _year_month_day(self, *, day_first: bool) -> tuple[int, int, int]:
        first, second, third = self.date
        if first > 31:
            return first, second, third
        year = third if third > 99 else 2000 + third
        return (year, second, first) if day_first else (year, first, second)


def first_line(line: str) -> FirstLine | None:
    """Return what a line says if a message or a notice begins with it."""
    match = _FIRST_LINE.fullmatch(line)
    if match is None:
        return None
    hour = int(match["hour"])
    half = match["half"] or match["noon"]
    if half:
        hour = hour % 12 + (12 if half in ("p", "P", "下午") else 0)
    clock = (hour, int(match["minute"]), int(match["second"] or 0))
    date = (int(match["a"]), int(match["b"]), int(match["c"]))
    return FirstLine(date, clock, bool(half), match["rest"])


def day_comes_first(lines: Iterable[str]) -> bool:
    """Return whether a chat's dates have the day before the month.

    A number above 12 tells. Where there is none, a clock of twelve hours and strokes between the
    numbers are the American way, which has the month first.
    """
    american = False
    for line in lines:
        begun = first_line(line)
        if begun is None or begun.date[0] > 31:
            continue
        if begun.date[0] > 12:
            return True
        if begun.date[1] > 12:
            return False
        american = american or (begun.twelve_hours and "/" in line[:12])
    return not american


def words_of(message: Message) -> tuple[str, str]:
    """Return what a person wrote in a message, and why it is left out, if it is."""
    words = _EDITED.sub("", message.words).strip()
    if _DELETED.fullmatch(words.lstrip(_MARK)):
        return "", "deleted"
    file = _FILE.match(words)
    if file is not None:
        return words[file.end() :].strip(), "attachment"
    if words.startswith(_MARK) or _ATTACHED.fullmatch(words):
        return "", "attachment"
    return words, ""

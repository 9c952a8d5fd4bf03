"""Reads the labelled mails: text files, a language each, in two halves.

A mail begins with "# " and its name; "(format=flowed)" in the name says how its body is sent. Each
line of its text follows a letter, which says what the line is, and a bar: `LABELS`.

Rules are tuned on one half. The other was written before them, and is only ever measured.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

HALVES = ("held_out", "tuning")
OWN = "own"
LABELS = {
    "o": OWN,
    "a": "attribution",
    "q": "quote",
    "f": "forwarded message",
    "s": "signature",
    "d": "notice",
    "l": "list footer",
    "t": "mail program's line",
    "c": "code",
    "k": "links",
}
_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line of a mail and what it is, one of the values of `LABELS`; "" for a blank line."""

    text: str
    label: str


@dataclass(frozen=True, slots=True)
class LabelledMail:
    """A mail's language (ISO 639-1), its name and its lines."""

    language: str
    name: str
    lines: tuple[LabelledLine, ...]

    @property
    def text(self) -> str:
        """The body as it is sent."""
        return "\n".join(line.text for line in self.lines)

    @property
    def data(self) -> bytes:
        """The message, with the headers that its body needs."""
        flowed = "; format=flowed" if "(format=flowed)" in self.name else ""
        headers = (
            "From: mina@example.org\nMIME-Version: 1.0\n"
            f"Content-Type: text/plain; charset=utf-8{flowed}\nContent-Transfer-Encoding: 8bit\n\n"
        )
        return headers.encode() + self.text.encode()


def labelled_mails(half: str) -> list[LabelledMail]:
    """Return one half of the set, by language.

    Raises:
        ValueError: a line has no label that is known.
    """
    return [
        mail
        for path in sorted((_FOLDER / half).glob("*.txt"))
        for mail in _mails(path.stem, path.read_text("utf-8").split("\n"))
    ]


def _mails(language: str, lines: list[str]) -> Iterator[LabelledMail]:
    name = ""
    for is_name, run in groupby(lines, key=lambda line: line.startswith("# ")):
        for line in run if is_name else ():
            name = line.removeprefix("# ")
        if not is_name:
            yield LabelledMail(language, name, tuple(_labelled(line) for line in run))


def _labelled(line: str) -> LabelledLine:
    if not line:
        return LabelledLine("", "")
    letter, bar, text = line.partition("|")
    if not bar or letter not in LABELS:
        raise ValueError(f"This line of the labelled mails has no label: {line!r}.")
    return LabelledLine(text, LABELS[letter])

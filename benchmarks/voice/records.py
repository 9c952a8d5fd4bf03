"""Raw results, one JSON line a draft, so that a run can end at any time and go on later.

A line is a `Run` (what was measured, with what), a `Match` (a control matched to our method) or a
`DraftFigures`. None holds a word of a draft or a sample.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec

FILE_NAME = "drafts.jsonl"


class RecordsError(Exception):
    """Raw results are damaged, or are of another measurement."""


class Conditions(msgspec.Struct, frozen=True):
    """What must be the same for results to be put together.

    Attributes:
        model: the model file's fingerprint.
        corpus: digest of the texts.
        settings: everything else that a figure depends on, by name.
    """

    model: str
    corpus: str
    settings: dict[str, str]


class Run(msgspec.Struct, frozen=True, tag_field="line", tag="run"):
    """One run of the benchmark.

    Attributes:
        commit: the source's; with "+" behind it if files were changed since.
        command: as it was typed, folders by their last name only.
        date: when it began, ISO 8601, UTC.
        conditions: of every draft that follows.
    """

    commit: str
    command: str
    date: str
    conditions: Conditions


class Match(msgspec.Struct, frozen=True, tag_field="line", tag="match"):
    """Random heads that disturb one author's predictions as much as our heads do.

    Attributes:
        author: whose.
        n_heads: number of random heads, all masked.
        divergence: mean KL(full || generic) with them, nats a token.
        wanted: the same with our heads.
    """

    author: str
    n_heads: int
    divergence: float
    wanted: float


class DraftFigures(msgspec.Struct, frozen=True, tag_field="line", tag="draft"):
    """What was measured of one draft.

    Attributes:
        author: whose voice was asked for.
        request: number of the request, from 0.
        method: its name without the strength.
        strength: the slider, 0 to 100.
        draw: of a control that is drawn several times, from 0; otherwise 0.
        seed: of the sampler.
        n_heads: heads that are suppressed at all.
        values: figures by name; None where one has no meaning.
        attributed: author whom the draft is attributed to; empty where nobody asked.
    """

    author: str
    request: int
    method: str
    strength: float
    draw: int
    seed: int
    n_heads: int
    values: dict[str, float | None]
    attributed: str = ""

    @property
    def key(self) -> "DraftKey":
        """What tells it from every other draft of the same measurement."""
        return DraftKey(self.author, self.request, self.method, self.strength, self.draw)


class DraftKey(NamedTuple):
    """Which draft it is."""

    author: str
    request: int
    method: str
    strength: float
    draw: int


class Records(NamedTuple):
    """All that a file of raw results holds, in its order."""

    runs: list[Run]
    matches: list[Match]
    drafts: list[DraftFigures]


_Line = Run | Match | DraftFigures


class RecordFile:
    """A file of raw results that grows by whole lines.

    Args:
        folder: where it is, or will be.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME

    def read(self) -> Records:
        """Return what is there; nothing if there is no file. A line without its end is left out.

        Raises:
            RecordsError: a whole line is damaged.
        """
        if not self.path.exists():
            return Records([], [], [])
        content = self.path.read_bytes()
        lines = content[: content.rfind(b"\n") + 1].splitlines()
        parsed = [self._parsed(number, line) for number, line in enumerate(lines, start=1)]
        return Records(
            [line for line in parsed if isinstance(line, Run)],
            [line for line in parsed if isinstance(line, Match)],
            [line for line in parsed if isinstance(line, DraftFigures)],
        )

    def begin(self, run: Run) -> Records:
        """Add a run, and return what those before it found.

        Raises:
            RecordsError: it is damaged, or those before it measured something else.
        """
        before = self.read()
        for earlier in before.runs:
            if earlier.conditions != run.conditions:
                raise RecordsError(
                    f"{self.path} holds results of another measurement "
                    f"({_difference(earlier.conditions, run.conditions)}). "
                    "Choose another folder for these."
                )
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._drop_torn_line()
        self.append([run])
        return before

    def append(self, lines: Iterable[_Line]) -> None:
        """Add lines, and hand them to the system at once."""
        with self.path.open("ab") as stream:
            stream.write(b"".join(msgspec.json.encode(line) + b"\n" for line in lines))

    def _drop_torn_line(self) -> None:
        if self.path.exists():
            with self.path.open("r+b") as stream:
                stream.truncate(stream.read().rfind(b"\n") + 1)

    def _parsed(self, number: int, line: bytes) -> _Line:
        try:
            parsed: _Line = msgspec.json.decode(line, type=_Line)
        except msgspec.DecodeError as error:
            raise RecordsError(
                f"Line {number} of {self.path} is damaged: {error}. Remove it, and run again."
            ) from error
        return parsed


def _difference(one: Conditions, other: Conditions) -> str:
    """Name what differs first: model, corpus, or a setting with both values."""
    for name in ("model", "corpus"):
        if getattr(one, name) != getattr(other, name):
            return f"another {name}"
    for name in sorted(one.settings.keys() | other.settings.keys()):
        values = one.settings.get(name, "none"), other.settings.get(name, "none")
        if values[0] != values[1]:
            return f"{name} was {values[0]} and is {values[1]}"
    return "nothing"

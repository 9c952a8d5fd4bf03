"""What an import tells: on its way, and at its end."""

from dataclasses import dataclass

from app.importing.own_words import Passage
from app.importing.source import Problem


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is.

    Attributes:
        path: the file or folder being read.
        fraction: part of the whole import that is done, 0 to 1.
        added: samples found so far.
        seen: messages and posts looked at so far.
    """

    path: str
    fraction: float
    added: int
    seen: int


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What came of one file or folder.

    Attributes:
        path: where it is.
        format: what it was read as.
        added: samples that are new in the library.
        already_known: samples whose text was in the profile already.
        updated: samples that took the place of an older version.
    """

    path: str
    format: str
    added: int
    already_known: int
    updated: int = 0


@dataclass(frozen=True, slots=True)
class Example:
    """A text that would be kept.

    Attributes:
        item: its name for a person.
        path: the file or folder it is from.
        passages: the text in order, with what would be left out.
    """

    item: str
    path: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import.

    Attributes:
        profile: the profile's name.
        added: samples that are new in the library.
        already_known: samples whose text was in the profile already.
        left_out: how many items were healthy but not wanted, by reason.
        problems: what was damaged.
        sources: each file or folder in turn.
        updated: samples that took the place of an older version of the same post or document.
        examples: of a dry run, some of what would be kept.
    """

    profile: str
    added: int
    already_known: int
    left_out: dict[str, int]
    problems: tuple[Problem, ...]
    sources: tuple[SourceReport, ...]
    updated: int = 0
    examples: tuple[Example, ...] = ()

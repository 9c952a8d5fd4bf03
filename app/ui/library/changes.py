"""What a person changes in the library view, each so that it can be undone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from app.library.library import Library
from app.library.sample_records import LibrarySample
from app.ui.library.words import n_texts

_BATCH = 500
"""Samples deleted in one transaction, so that nobody else waits long to write."""


class SampleNumbers:
    """Which numbers samples have now; one that is undeleted may get another."""

    def __init__(self) -> None:
        self._now: dict[int, int] = {}

    def note(self, numbers: Mapping[int, int]) -> None:
        """Take note of samples' numbers now, by those before."""
        self._now.update((old, new) for old, new in numbers.items() if old != new)

    def current(self, numbers: Sequence[int]) -> tuple[int, ...]:
        """Return what numbers that were right once are now."""
        return tuple(self._current(number) for number in numbers)

    def _current(self, number: int) -> int:
        while number in self._now:
            number = self._now[number]
        return number


class Change(Protocol):
    """A step that can be undone; `do` and `undo` are called in the worker's thread."""

    @property
    def title(self) -> str:
        """What it does, in a few words."""

    @property
    def lists_anew(self) -> bool:
        """Whether other samples may be found after it than before."""

    def do(self, library: Library) -> None:
        """Do it, for the first time or again.

        Raises:
            AppError: it could not be done.
        """

    def undo(self, library: Library) -> None:
        """Have all as it was before.

        Raises:
            AppError: it could not be undone; it may be tried again.
        """

    @property
    def has_effect(self) -> bool:
        """Whether there is anything to undo, even where `do` failed."""


@dataclass(slots=True, eq=False)
class Exclusion:
    """Keeps samples out of the voice, or lets them be part of it again."""

    numbers: tuple[int, ...]
    excluded: bool
    known: SampleNumbers
    changed: tuple[int, ...] = ()
    lists_anew: bool = True

    @property
    def title(self) -> str:
        """What it does, in a few words."""
        verb = _tr("Exclude {0}") if self.excluded else _tr("Include {0}")
        return verb.format(n_texts(len(self.numbers)))

    @property
    def has_effect(self) -> bool:
        """Whether there is anything to undo."""
        return bool(self.changed)

    def do(self, library: Library) -> None:
        """Exclude or include those that are not so yet."""
        editing, now = library.sample_editing, self.known.current(self.numbers)
        self.changed = editing.exclude(now) if self.excluded else editing.include(now)

    def undo(self, library: Library) -> None:
        """Do the opposite to those that were changed."""
        editing, now = library.sample_editing, self.known.current(self.changed)
        if self.excluded:
            editing.include(now)
        else:
            editing.exclude(now)


@dataclass(slots=True, eq=False)
class Tagging:
    """Gives samples a tag, or takes it off them."""

    numbers: tuple[int, ...]
    tag: str
    adds: bool
    known: SampleNumbers
    changed: tuple[int, ...] = ()
    lists_anew: bool = True

    @property
    def title(self) -> str:
        """What it does, in a few words."""
        verb = _tr("Tag {0} “{1}”") if self.adds else _tr("Untag {0} “{1}”")
        return verb.format(n_texts(len(self.numbers)), self.tag)

    @property
    def has_effect(self) -> bool:
        """Whether there is anything to undo."""
        return bool(self.changed)

    def do(self, library: Library) -> None:
        """Tag those that lack it, or untag those that have it."""
        editing, now = library.sample_editing, self.known.current(self.numbers)
        self.changed = editing.tag(now, self.tag) if self.adds else editing.untag(now, self.tag)

    def undo(self, library: Library) -> None:
        """Do the opposite to those that were changed."""
        editing, now = library.sample_editing, self.known.current(self.changed)
        if self.adds:
            editing.untag(now, self.tag)
        else:
            editing.tag(now, self.tag)


@dataclass(slots=True, eq=False)
class Deletion:
    """Deletes samples, and keeps them in memory for as long as it can be undone."""

    numbers: tuple[int, ...]
    known: SampleNumbers
    deleted: list[LibrarySample] = field(default_factory=list)
    lists_anew: bool = True

    @property
    def title(self) -> str:
        """What it does, in a few words."""
        return _tr("Delete {0}").format(n_texts(len(self.numbers)))

    @property
    def has_effect(self) -> bool:
        """Whether there is anything to undo."""
        return bool(self.deleted)

    def do(self, library: Library) -> None:
        """Delete those that are still there, some hundred at a time."""
        now = self.known.current(self.numbers)
        for first in range(0, len(now), _BATCH):
            batch = now[first : first + _BATCH]
            self.deleted += library.sample_editing.delete(batch, scrub_now=False)

    def undo(self, library: Library) -> None:
        """Put back what was deleted."""
        while self.deleted:
            batch = self.deleted[-_BATCH:]
            self.known.note(library.sample_editing.undelete(batch))
            del self.deleted[-_BATCH:]


@dataclass(slots=True, eq=False)
class TextEdit:
    """Gives a sample another text, that the person typed or that was imported."""

    number: int
    before: str
    after: str
    known: SampleNumbers
    is_typed: bool = True
    lists_anew: bool = False

    @property
    def title(self) -> str:
        """What it does, in a few words."""
        return _tr("Edit a text") if self.is_typed else _tr("Revert a text")

    @property
    def has_effect(self) -> bool:
        """Whether there is anything to undo."""
        return self.before != self.after

    def do(self, library: Library) -> None:
        """Have the new text."""
        (now,) = self.known.current([self.number])
        library.sample_editing.edit(now, self.after)

    def undo(self, library: Library) -> None:
        """Have the text before; of a sample that is gone, there is nothing to undo."""
        (now,) = self.known.current([self.number])
        if library.sample_search.get([now]):
            library.sample_editing.edit(now, self.before)


class Scrubbing:
    """Clears the words of deleted samples out of the library's file, a little at each call."""

    def __init__(self) -> None:
        self._has_begun = False

    def __call__(self, library: Library) -> bool:
        """Clear out some, and return whether there are more."""
        begin, self._has_begun = not self._has_begun, True
        return library.sample_editing.scrub_some(begin=begin)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryChanges", text)

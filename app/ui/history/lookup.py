"""Looking up drafts without holding up the window."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.library.draft_heading import DraftHeading
from app.library.library import Library
from app.ui.history.entries import ChosenDraft
from app.ui.library_worker import LibraryWorker


@dataclass(frozen=True, slots=True)
class FoundDrafts:
    """The answer to a search.

    Attributes:
        headings: of the drafts found, those changed last first.
        is_any: whether the profile has any draft.
    """

    headings: Sequence[DraftHeading]
    is_any: bool


class HistoryLookup(QObject):
    """Asks the worker for drafts.

    Signals:
        found: the `FoundDrafts` of the latest search.
        read: the `ChosenDraft` that was asked for last.
        find_failed: why there is no answer.
        read_failed: the number of a draft that could not be read, and why.
    """

    found = Signal(object)
    read = Signal(object)
    find_failed = Signal(str)
    read_failed = Signal(int, str)

    def __init__(self, worker: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker

    def find(self, profile_id: int, typed: str) -> None:
        """Look for drafts; what was looked for before is given up."""
        self._worker.ask(
            "find",
            lambda library: _found(library, profile_id, typed),
            self.found.emit,
            self._on_find_failed,
        )

    def read_draft(self, draft_id: int) -> None:
        """Read a draft; one that was asked for before is given up."""

        def fail(error: AppError) -> None:
            self.read_failed.emit(draft_id, str(error))

        self._worker.ask("read", lambda library: _read(library, draft_id), self.read.emit, fail)

    def _on_find_failed(self, error: AppError) -> None:
        self.find_failed.emit(str(error))


def _found(library: Library, profile_id: int, typed: str) -> FoundDrafts:
    headings = library.draft_search.headings(profile_id, typed)
    is_any = bool(headings) or library.drafts.latest(profile_id) is not None
    return FoundDrafts(headings, is_any)


def _read(library: Library, draft_id: int) -> ChosenDraft:
    draft = library.drafts.get(draft_id)
    return ChosenDraft(draft, tuple(library.drafts.versions(draft_id)))

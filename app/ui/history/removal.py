"""Deleting drafts, and bringing them back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.library.library import Library
from app.library.records import RemovedDraft
from app.ui.library_worker import LibraryWorker


@dataclass(frozen=True, slots=True)
class _Step:
    """A deletion.

    Attributes:
        title: what the person is told it was.
        removed: all that was deleted.
    """

    title: str
    removed: tuple[RemovedDraft, ...]


class HistoryRemoval(QObject):
    """Has the worker delete drafts, and keeps them to be given back, the latest first.

    Signals:
        removed: the number of a draft that is gone.
        given_back: the numbers that drafts have now.
        undo_changed: what undoing would bring back, in words; "" for nothing.
        failed: why nothing was changed.
    """

    removed = Signal(int)
    given_back = Signal(object)
    undo_changed = Signal(str)
    failed = Signal(str)

    def __init__(self, worker: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._steps: list[_Step] = []

    def remove(self, draft_ids: Sequence[int], title: str) -> None:
        """Delete drafts, all of them or none.

        Args:
            draft_ids: their numbers.
            title: what the person is told that it was.
        """
        self._worker.change(
            lambda library: _remove(library, draft_ids),
            lambda removed: self._on_removed(_Step(title, removed)),
            self._on_failed,
        )

    def undo(self) -> None:
        """Give back what was deleted last."""
        if not self._steps:
            return
        step = self._steps.pop()
        self._tell_undo()
        self._worker.change(
            lambda library: _give_back(library, step.removed),
            self.given_back.emit,
            lambda error: self._on_undo_failed(step, error),
        )

    def _on_removed(self, step: _Step) -> None:
        self._steps.append(step)
        self._tell_undo()
        for each in step.removed:
            self.removed.emit(each.draft.id)

    def _on_undo_failed(self, step: _Step, error: AppError) -> None:
        self._steps.append(step)
        self._tell_undo()
        self._on_failed(error)

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(str(error))

    def _tell_undo(self) -> None:
        self.undo_changed.emit(self._steps[-1].title if self._steps else "")


def _remove(library: Library, draft_ids: Sequence[int]) -> tuple[RemovedDraft, ...]:
    with library.transaction():
        return tuple(library.drafts.remove(draft_id) for draft_id in draft_ids)


def _give_back(library: Library, removed: Sequence[RemovedDraft]) -> list[int]:
    with library.transaction():
        # The oldest first: of those changed in one second the newest number is listed first.
        back = [library.drafts.give_back(each) for each in reversed(removed)]
    return [draft.id for draft in reversed(back)]

"""Doing, undoing and redoing changes of the library."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.errors import AppError
from app.ui.library.changes import Change, Deletion, Scrubbing, TextEdit
from app.ui.library_worker import LibraryWorker

_MAX_STEPS = 100


class _Step(QUndoCommand):
    """A change that was done; Qt's stack keeps its place, and the worker does the work."""

    def __init__(self, change: Change) -> None:
        super().__init__(change.title)
        self.change = change


class LibraryHistory(QObject):
    """Has changes done by the worker, and remembers them once they are.

    Attributes:
        stack: what can be undone and redone.

    Signals:
        changed: a `Change` was to be done, undone or redone, and whether it was.
        failed: why a change could not be, for the person to read.
    """

    changed = Signal(object, bool)
    failed = Signal(str)

    def __init__(self, worker: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._n_under_way = 0
        self._waiting: list[Callable[[], None]] = []
        self._edited: TextEdit | None = None
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_MAX_STEPS)

    @property
    def is_busy(self) -> bool:
        """Whether changes are under way."""
        return self._n_under_way > 0

    def do(self, change: Change, over: Callable[[AppError | None], None] | None = None) -> None:
        """Have a change done.

        Args:
            change: what to do.
            over: gets the error where it could not be done, in place of the signal, or None.
        """

        def end(error: AppError | None) -> None:
            if change.has_effect and (error is None or isinstance(change, Deletion)):
                self._remember(change)
            if over is not None:
                over(error)

        self._start(change, change.do, end, tells=over is None)

    def undo(self) -> None:
        """Undo the latest change, as soon as none is under way."""
        self._when_idle(self._undo)

    def redo(self) -> None:
        """Redo the change that was undone last, as soon as none is under way."""
        self._when_idle(self._redo)

    def close_edit(self) -> None:
        """Have the next edit of a text be a step of its own."""
        self._edited = None

    def clear(self) -> None:
        """Forget all steps; what was done stays."""
        self._edited = None
        self.stack.clear()

    def _undo(self) -> None:
        change = self._change_at(self.stack.index() - 1)
        if change is not None:
            self._start(change, change.undo, lambda error: self._step(error, self.stack.undo))

    def _redo(self) -> None:
        change = self._change_at(self.stack.index())
        if change is not None:
            self._start(change, change.do, lambda error: self._step(error, self.stack.redo))

    def _step(self, error: AppError | None, move: Callable[[], None]) -> None:
        # What failed stays where it is, and can be tried again.
        if error is None:
            move()

    def _change_at(self, place: int) -> Change | None:
        step = self.stack.command(place)
        return step.change if isinstance(step, _Step) else None

    def _start(
        self,
        change: Change,
        work: Callable[..., None],
        end: Callable[[AppError | None], None],
        *,
        tells: bool = True,
    ) -> None:
        def over(error: AppError | None) -> None:
            self._n_under_way -= 1
            end(error)
            if isinstance(change, Deletion) and change.has_effect:
                self._worker.at_leisure(Scrubbing())
            if error is not None and tells:
                self.failed.emit(str(error))
            self.changed.emit(change, error is None)
            self._go_on()

        self._n_under_way += 1
        self._worker.change(work, lambda _: over(None), over)

    def _remember(self, change: Change) -> None:
        # All that is typed in one text until another is shown can be undone at once.
        if isinstance(change, TextEdit) and self._is_more_of_it(change):
            return
        self.stack.push(_Step(change))
        self._edited = change if isinstance(change, TextEdit) and change.is_typed else None

    def _is_more_of_it(self, change: TextEdit) -> bool:
        edited, place = self._edited, self.stack.index()
        if edited is None or edited.number != change.number or not change.is_typed:
            return False
        if place != self.stack.count() or self._change_at(place - 1) is not edited:
            return False
        edited.after = change.after
        return True

    def _when_idle(self, step: Callable[[], None]) -> None:
        self._waiting.append(step)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self.is_busy:
            self._waiting.pop(0)()

"""Keeping what the person changes in a sample's text, whatever happens meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError, SampleGoneError
from app.ui.library.changes import SampleNumbers, TextEdit
from app.ui.library.history import LibraryHistory

_INTERVAL_MS = 700
_AGAIN_MS = 2000


class LibrarySaving(QObject):
    """Has the text of the sample shown written within a second of a change.

    A text that cannot be written now, since another program holds the library, is kept here and
    tried again until it can.

    Args:
        history: does it, so that it can be undone.
        known: which numbers samples have now.
        current_text: returns the text on the page.
        parent: the Qt owner.

    Signals:
        lost: why a text cannot be kept, and the text, for the person to copy.
        failed: why it could not be kept yet.
    """

    lost = Signal(str, str)
    failed = Signal(str)

    def __init__(
        self,
        history: LibraryHistory,
        known: SampleNumbers,
        current_text: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._known = known
        self._current_text = current_text
        self._number: int | None = None
        self._kept_text = ""
        self._sent: dict[int, TextEdit] = {}
        self._unkept: dict[int, TextEdit] = {}
        # Not restarted by further typing: whoever types without pause is saved all the same.
        self._timer = QTimer(self, singleShot=True, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.flush)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.try_again)

    @property
    def has_unkept(self) -> bool:
        """Whether there are changes that are not in the library yet."""
        return self._is_changed or bool(self._sent) or bool(self._unkept)

    def follow(self, number: int | None, text: str = "") -> str:
        """Keep the text of another sample from now on, or of none, after that of the present one.

        Args:
            number: the sample's.
            text: its text in the library.

        Returns:
            Its text as the person left it, which may not be in the library yet.
        """
        self.flush()
        if number != self._number:
            self._history.close_edit()
        elif self._is_changed:
            return self._current_text()
        self._number = number
        edit = None if number is None else self._sent.get(number) or self._unkept.get(number)
        self._kept_text = text if edit is None else edit.after
        return self._kept_text

    def note_change(self) -> None:
        """Take note that the text has changed."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Have the text written now, if it differs from what is kept."""
        self._timer.stop()
        if self._number is None or not self._is_changed:
            return
        text = self._current_text()
        if not text.strip():
            self.failed.emit(
                self.tr("A text without words is not kept. To be rid of it, exclude or delete it.")
            )
            return
        edit = TextEdit(self._number, self._kept_text, text, self._known)
        self._kept_text = text
        self._do(edit)

    def try_again(self) -> None:
        """Have written what could not be before."""
        self._again.stop()
        edits, self._unkept = list(self._unkept.values()), {}
        for edit in edits:
            self._do(edit)

    def give_up(self) -> None:
        """Tell of all that could not be kept, since there will be no other time."""
        edits, self._unkept = list(self._unkept.values()), {}
        for edit in edits:
            self.lost.emit(self.tr("Another program was writing to the library."), edit.after)

    @property
    def _is_changed(self) -> bool:
        return self._number is not None and self._current_text() != self._kept_text

    def _do(self, edit: TextEdit) -> None:
        before = self._unkept.pop(edit.number, None)
        if before is not None:
            edit.before = before.before
        self._sent[edit.number] = edit
        self._history.do(edit, lambda error: self._on_over(edit, error))

    def _on_over(self, edit: TextEdit, error: AppError | None) -> None:
        is_latest = self._sent.get(edit.number) is edit
        if is_latest:
            del self._sent[edit.number]
        if isinstance(error, SampleGoneError):
            self.lost.emit(str(error), edit.after)
        elif error is not None:
            # A newer text of the sample, if there is one, is on its way already.
            if is_latest:
                self._unkept[edit.number] = edit
            self._again.start()
            self.failed.emit(str(error))

"""Keeping the person's changes without being asked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import LibraryError
from app.library.drafts import Drafts

_INTERVAL_MS = 700


class Autosave(QObject):
    """Writes the text on the page to its draft's record, within a second of a change.

    Signals:
        failed: the text could not be written; says why. It is tried again at the next change.
    """

    failed = Signal(str)

    def __init__(
        self, drafts: Drafts, current_text: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._current_text = current_text
        self._draft_id: int | None = None
        self._saved_text = ""
        # Not restarted by further typing: whoever types without pause is saved all the same.
        self._timer = QTimer(self, singleShot=True, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.flush)

    def follow(self, draft_id: int | None, saved_text: str = "") -> None:
        """Save to another record from now on, or to none; flush the present one first.

        Args:
            draft_id: the record of the text on the page; None while it has none.
            saved_text: the text in that record.
        """
        self._timer.stop()
        self._draft_id = draft_id
        self._saved_text = saved_text

    def note_change(self) -> None:
        """Take note that the text has changed."""
        if self._draft_id is not None and not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Write the text now, if it differs from what is kept."""
        self._timer.stop()
        text = self._current_text()
        if self._draft_id is None or text == self._saved_text:
            return
        try:
            self._drafts.update_text(self._draft_id, text)
        except LibraryError as error:
            self.failed.emit(str(error))
        else:
            self._saved_text = text

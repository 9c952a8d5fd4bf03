"""A profile's voices: found, looked at, changed, and changed back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.job_progress import JobProgress
from app.ui.status_line import StatusLine
from app.ui.voices.empty_page import VoicesEmptyPage
from app.ui.voices.page import VoicesPage
from app.voice_overview import VoicesOverview


class VoicesDialog(QDialog):
    """One page where there are voices, another where there are none yet.

    Signals:
        change_wanted: a `Change`.
        undo_wanted: the latest change is to be taken back.
        grouping_wanted: voices are to be found.
        heads_wanted: the name of the voice whose own preference heads are to be found.
        stop_wanted: what the engine does is to end.
    """

    change_wanted = Signal(object)
    undo_wanted = Signal()
    grouping_wanted = Signal()
    heads_wanted = Signal(str)
    stop_wanted = Signal()

    def __init__(self, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The voices of {0}").format(author))
        self.setModal(True)
        self.resize(780, 700)
        self._is_busy = False
        self.empty = VoicesEmptyPage(self)
        self.page = VoicesPage(self)
        self.pages = QStackedWidget(self)
        self.status = StatusLine(self)
        self.undo_button = QPushButton(self.tr("&Undo"), self)
        self.undo_button.setShortcut(QKeySequence.StandardKey.Undo)
        self.undo_button.setToolTip(
            self.tr("Take back the latest change ({0})").format(_undo_keys())
        )
        self.undo_button.setAccessibleName(self.tr("Undo the latest change"))
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setProperty("role", "large")
        self.close_button.setAccessibleName(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._choose_default()
        self.pages.hide()
        self.show_undo(possible=False)

    def show_voices(self, overview: VoicesOverview) -> None:
        """Show the voices as they are now, or the way to find them."""
        self.page.show_voices(overview)
        self.empty.show_amount(overview)
        page: QWidget = self.page if overview.voices else self.empty
        is_new = self.pages.isHidden() or self.pages.currentWidget() is not page
        self.pages.setCurrentWidget(page)
        self.pages.show()
        if is_new:
            self._focus()

    def show_undo(self, *, possible: bool) -> None:
        """Say whether there is a change to take back."""
        self.undo_button.setEnabled(possible and not self._is_busy)

    def show_progress(self, progress: JobProgress) -> None:
        """Show what the engine does; until `show_end` nothing can be changed."""
        if not self._is_busy:
            self._is_busy = True
            self.pages.setEnabled(False)
            self.undo_button.setEnabled(False)
        self.status.show_progress(
            progress.text, progress.fraction, progress.figures, cancellable=True
        )
        self.status.cancel_button.setFocus()

    def show_end(self, message: str, is_error: bool) -> None:
        """Say how it ended."""
        self._is_busy = False
        self.pages.setEnabled(True)
        self._focus()
        if is_error:
            self.show_error(message)
        else:
            self.show_message(message)

    def show_message(self, message: str) -> None:
        """Say what a change came to."""
        self.status.show_message(message)

    def show_error(self, message: str) -> None:
        """Say what went wrong."""
        self.status.show_error(message)

    def reject(self) -> None:
        """Stop what the engine does, else close."""
        if self._is_busy:
            self.stop_wanted.emit()
        else:
            super().reject()

    def _focus(self) -> None:
        is_empty = self.pages.currentWidget() is self.empty
        (self.empty.find_button if is_empty else self.page.table).setFocus()

    def _connect(self) -> None:
        self.page.change_wanted.connect(self.change_wanted)
        self.page.grouping_wanted.connect(self.grouping_wanted)
        self.page.heads_wanted.connect(self.heads_wanted)
        self.empty.grouping_wanted.connect(self.grouping_wanted)
        self.status.cancel_wanted.connect(self.stop_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.close_button.clicked.connect(self.reject)

    def _choose_default(self) -> None:
        """Let Return press the one button before there are voices, and none after."""
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.empty.find_button.setDefault(True)

    def _lay_out(self) -> None:
        for page in (self.page, self.empty):
            self.pages.addWidget(page)
        buttons = QHBoxLayout()
        buttons.addWidget(self.undo_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 20, 24, 12)
        inner.addWidget(self.pages)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 6, 24, 20)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, stretch=1)
        column.addWidget(self.status)
        column.addLayout(foot)


def _undo_keys() -> str:
    keys = QKeySequence(QKeySequence.StandardKey.Undo)
    return keys.toString(QKeySequence.SequenceFormat.NativeText)

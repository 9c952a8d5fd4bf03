"""The window "History": all that a profile has written here, with every version of it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from app.library.records import Profile
from app.ui.dialogs import Dialogs
from app.ui.history.actions import HistoryActions
from app.ui.history.desk import HistoryDesk
from app.ui.history.list_model import HistoryListModel
from app.ui.history.view import HistoryView
from app.ui.library_worker import LibraryWorker


class HistoryWindow(QMainWindow):
    """Stands beside the main window, so that one can look something up while writing.

    Args:
        database: the library's file, which the window's worker opens once more.
        dialogs: what tells of changes that failed when the window was closed.

    Attributes:
        desk: has the signals of what the person wants.

    Signals:
        closed: the window was closed.
    """

    closed = Signal()

    def __init__(self, database: Path, dialogs: Dialogs) -> None:
        super().__init__()
        self._dialogs = dialogs
        self.resize(1280, 780)
        self._worker = LibraryWorker(database, self)
        self.model = HistoryListModel(self)
        self.view = HistoryView(self.model, self)
        self.desk = HistoryDesk(self.view, self.model, self._worker, self)
        self.actions_ = HistoryActions(self, self.view.list)
        self.setCentralWidget(self.view)
        self._connect()
        self.view.words.setFocus()

    def follow(self, profile: Profile) -> None:
        """Show a person's drafts."""
        self.setWindowTitle(self.tr("History: {0}").format(profile.name))
        self.desk.follow(profile)

    def refresh(self) -> None:
        """Take note that the library may hold other drafts or versions than before."""
        self.desk.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Have what was asked for done; what was deleted is gone for good."""
        self.hide()
        self.desk.removal.failed.connect(self._on_late_failure)
        self._worker.shutdown()
        self.closed.emit()
        super().closeEvent(event)

    def _on_late_failure(self, reason: str) -> None:
        self._dialogs.show_text(self, self.tr("The drafts were not changed"), reason)

    def _show_what_can_be_done(self) -> None:
        actions, pane, desk = self.actions_, self.view.pane, self.desk
        n_chosen = len(self.view.list.chosen)
        for action in (actions.open, actions.again):
            action.setEnabled(n_chosen == 1)
        actions.delete.setEnabled(n_chosen > 0)
        pane.restore_button.setEnabled(desk.can_restore)
        actions.restore.setEnabled(desk.can_restore)
        actions.compare.setEnabled(pane.entry is not None)
        for part in (actions.copy, actions.sample, pane.copy_button, pane.sample_button):
            part.setEnabled(desk.has_text)

    def _connect(self) -> None:
        actions, view, desk = self.actions_, self.view, self.desk
        actions.find.triggered.connect(self._find)
        actions.open.triggered.connect(desk.open_chosen)
        actions.again.triggered.connect(desk.ask_again)
        actions.delete.triggered.connect(desk.delete)
        actions.undo.triggered.connect(desk.removal.undo)
        actions.close.triggered.connect(self.close)
        actions.restore.triggered.connect(desk.restore)
        actions.compare.triggered.connect(desk.compare)
        actions.copy.triggered.connect(desk.copy)
        actions.sample.triggered.connect(desk.use_as_sample)
        desk.removal.undo_changed.connect(lambda title: actions.undo.setEnabled(bool(title)))
        actions.undo.setEnabled(False)
        for change in (view.list.chosen_changed, view.pane.chosen_changed):
            change.connect(self._show_what_can_be_done)
        self._show_what_can_be_done()

    def _find(self) -> None:
        self.view.words.setFocus()
        self.view.words.selectAll()

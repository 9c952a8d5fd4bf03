"""The window "Your writing": all samples of a profile, to look through and to put in order."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from app.library.library import Library
from app.library.records import Profile
from app.ui.dialogs import Dialogs
from app.ui.library.actions import LibraryActions
from app.ui.library.desk import LibraryDesk
from app.ui.library.list_model import LibraryListModel
from app.ui.library.view import LibraryView
from app.ui.library_worker import LibraryWorker


class LibraryWindow(QMainWindow):
    """Stands beside the main window, so that one can look something up while writing.

    Args:
        database: the library's file, which the window's worker opens once more.
        library: the open library, for what is read at once.
        dialogs: what tells of texts that could not be kept.

    Signals:
        samples_changed: the profile's samples are not what they were.
        import_wanted: the person would like to import writing.
        closed: the window was closed.
    """

    samples_changed = Signal()
    import_wanted = Signal()
    closed = Signal()

    def __init__(self, database: Path, library: Library, dialogs: Dialogs) -> None:
        super().__init__()
        self.resize(1180, 760)
        self._dialogs = dialogs
        self._worker = LibraryWorker(database, self)
        self.model = LibraryListModel(library.sample_search.headings, self)
        self.view = LibraryView(self.model, self)
        self.desk = LibraryDesk(self.view, self.model, library, self._worker, self)
        self.actions_ = LibraryActions(self, self.view.list)
        self.setCentralWidget(self.view)
        self._connect()
        self.view.filters.words.setFocus()

    def show_profile(self, profile: Profile) -> None:
        """Show a person's samples."""
        self.setWindowTitle(self.tr("Your writing: {0}").format(profile.name))
        self.desk.show_profile(profile)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was changed, and tell of what could not be."""
        self.hide()
        self.desk.finish()
        self._worker.shutdown()
        self.desk.saving.give_up()
        self.desk.tell()
        self.closed.emit()
        super().closeEvent(event)

    def _on_lost(self, reason: str, text: str) -> None:
        title = self.tr("The edit was not kept")
        self._dialogs.show_text(self, title, f"{reason}\n\n{text}")

    def _show_what_can_be_done(self) -> None:
        actions, stack = self.actions_, self.desk.history.stack
        has_chosen = bool(self.view.list.selectionModel().hasSelection())
        for action in (actions.exclude, actions.tag, actions.delete):
            action.setEnabled(has_chosen)
        actions.undo.setEnabled(stack.canUndo())
        actions.redo.setEnabled(stack.canRedo())

    def _connect(self) -> None:
        actions, view, desk = self.actions_, self.view, self.desk
        actions.find.triggered.connect(self._find)
        actions.save.triggered.connect(desk.saving.flush)
        actions.close.triggered.connect(self.close)
        actions.undo.triggered.connect(desk.undo)
        actions.redo.triggered.connect(desk.redo)
        actions.exclude.triggered.connect(view.pane.toggle_exclusion)
        actions.tag.triggered.connect(view.pane.tags.field.setFocus)
        actions.revert.triggered.connect(desk.revert)
        actions.delete.triggered.connect(desk.delete)
        desk.changed.connect(self.samples_changed)
        desk.saving.lost.connect(self._on_lost)
        view.import_wanted.connect(self.import_wanted)
        stack = desk.history.stack
        for change in (stack.canUndoChanged, stack.canRedoChanged, view.list.chosen_changed):
            change.connect(self._show_what_can_be_done)
        self._show_what_can_be_done()

    def _find(self) -> None:
        self.view.filters.words.setFocus()
        self.view.filters.words.selectAll()

"""The history brought to life: what its widgets do with the library."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.library.records import Profile
from app.ui.history.entries import ChosenDraft
from app.ui.history.list_model import HistoryListModel
from app.ui.history.lookup import FoundDrafts, HistoryLookup
from app.ui.history.reader import BEFORE, NOTHING
from app.ui.history.removal import HistoryRemoval
from app.ui.history.view import HistoryView
from app.ui.library_worker import LibraryWorker

_SEARCHING_MS = 300
_REFRESH_MS = 400
"""Whoever types has their text kept every second or so; looking it up more often shows no more."""


class HistoryDesk(QObject):
    """Connects the view with the library and with whoever opens drafts.

    Attributes:
        lookup: searches and reads.
        removal: deletes, and brings back.

    Signals:
        open_wanted: a draft's number.
        restore_wanted: a `VersionRecord`.
        again_wanted: a `DraftRequest`.
        sample_wanted: a `DraftRecord` and a text.
        removed: the number of a draft that was deleted.
        found: the search was answered, and its answer is listed.
        shown: the chosen draft was read, and is shown.
    """

    open_wanted = Signal(int)
    restore_wanted = Signal(object)
    again_wanted = Signal(object)
    sample_wanted = Signal(object, str)
    removed = Signal(int)
    found = Signal()
    shown = Signal()

    def __init__(
        self,
        view: HistoryView,
        model: HistoryListModel,
        worker: LibraryWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._model = model
        self._profile: Profile | None = None
        self._unread: tuple[int, str] | None = None
        self._given_back: Sequence[int] = ()
        self.lookup = HistoryLookup(worker, self)
        self.removal = HistoryRemoval(worker, self)
        self._searching = QTimer(self, singleShot=True, interval=_SEARCHING_MS)
        self._searching.timeout.connect(view.show_searching)
        self._refreshing = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refreshing.timeout.connect(self._find)
        self._connect()

    def follow(self, profile: Profile) -> None:
        """Show another person's drafts."""
        if profile == self._profile:
            return
        self._profile = profile
        self._model.show([])
        self._view.pane.show_nothing()
        self._find()

    def refresh(self) -> None:
        """Look everything up anew before long, since the library may be another than before."""
        if self._profile is not None and not self._refreshing.isActive():
            self._refreshing.start()

    def open_chosen(self) -> None:
        """Ask for the chosen draft to be opened."""
        if len(chosen := self._view.list.chosen) == 1:
            self.open_wanted.emit(chosen[0])

    def restore(self) -> None:
        """Ask for the chosen version to become the draft's text."""
        if self.can_restore:
            entry = self._view.pane.entry
            self.restore_wanted.emit(entry.version if entry else None)

    @property
    def can_restore(self) -> bool:
        """Whether one version is chosen that the draft's text is not."""
        entry = self._view.pane.entry
        return entry is not None and entry.version is not None and not entry.is_present

    @property
    def has_text(self) -> bool:
        """Whether one version is chosen that has words."""
        entry = self._view.pane.entry
        return entry is not None and bool(entry.text.strip())

    def copy(self) -> None:
        """Copy the chosen version's text."""
        entry = self._view.pane.entry
        if entry is not None and self.has_text:
            QGuiApplication.clipboard().setText(entry.text)
            self._view.status.show_message(self.tr("Copied."))

    def use_as_sample(self) -> None:
        """Ask for the chosen version's text to be added to the samples."""
        chosen, entry = self._view.pane.chosen, self._view.pane.entry
        if chosen is not None and entry is not None and self.has_text:
            self.sample_wanted.emit(chosen.draft, entry.text)

    def ask_again(self) -> None:
        """Ask for a new draft with what the chosen one was asked for with."""
        chosen = self._view.pane.chosen
        if chosen is not None:
            self.again_wanted.emit(chosen.draft.request)

    def compare(self) -> None:
        """Compare the chosen version with the one before, or stop comparing."""
        reader = self._view.pane.reader
        reader.compare_with(NOTHING if reader.is_comparing else BEFORE)

    def delete(self) -> None:
        """Delete the chosen drafts."""
        chosen = self._view.list.chosen
        if len(chosen) == 1:
            row = self._model.keys.index(chosen[0])
            title = self.tr("delete “{0}”").format(self._model.index(row).data())
        else:
            title = self.tr("delete {0} drafts").format(len(chosen))
        if chosen:
            self.removal.remove(chosen, title)

    def _find(self) -> None:
        if self._profile is not None:
            self._refreshing.stop()
            self._searching.start()
            self._view.pane.mark(self._view.words.text())
            self.lookup.find(self._profile.id, self._view.words.text())

    def _on_found(self, found: FoundDrafts) -> None:
        self._searching.stop()
        self._view.list.keep_choice(lambda: self._model.show(found.headings), instead=0)
        if self._given_back:
            self._view.list.choose(*self._given_back)
            self._given_back = ()
        self._view.show_found(len(found.headings), is_any=found.is_any)
        self._read_chosen()
        self._unread = None
        self.found.emit()

    def _read_chosen(self) -> None:
        chosen = self._view.list.chosen
        if len(chosen) > 1:
            self._view.pane.show_several(len(chosen))
        elif not chosen:
            has_choice = bool(self._model.keys)
            told = self.tr("Choose a draft to see its versions.") if has_choice else ""
            self._view.pane.show_nothing(told)
        elif self._unread is not None and self._unread[0] == chosen[0]:
            self._view.pane.show_nothing()
            self._view.status.show_error(self._unread[1])
        else:
            self.lookup.read_draft(chosen[0])

    def _on_read(self, chosen: ChosenDraft) -> None:
        if self._view.list.chosen == (chosen.draft.id,):
            self._view.pane.show_draft(chosen)
            self.shown.emit()

    def _on_read_failed(self, draft_id: int, reason: str) -> None:
        # It may just be gone: then it is not listed any more, and nobody need be told.
        self._unread = (draft_id, reason)
        self._find()

    def _on_removed(self, draft_id: int) -> None:
        self.removed.emit(draft_id)
        self._find()

    def _on_given_back(self, numbers: Sequence[int]) -> None:
        self._given_back = numbers
        self._find()

    def _connect(self) -> None:
        view, pane = self._view, self._view.pane
        view.search_changed.connect(self._find)
        view.words.returnPressed.connect(view.list.setFocus)
        view.list.chosen_changed.connect(self._read_chosen)
        view.list.open_wanted.connect(self.open_chosen)
        view.undo_button.clicked.connect(self.removal.undo)
        pane.versions.open_wanted.connect(self.open_chosen)
        pane.open_button.clicked.connect(self.open_chosen)
        pane.again_button.clicked.connect(self.ask_again)
        pane.delete_button.clicked.connect(self.delete)
        pane.restore_button.clicked.connect(self.restore)
        pane.copy_button.clicked.connect(self.copy)
        pane.sample_button.clicked.connect(self.use_as_sample)
        self.lookup.found.connect(self._on_found)
        self.lookup.read.connect(self._on_read)
        self.lookup.find_failed.connect(view.status.show_error)
        self.lookup.read_failed.connect(self._on_read_failed)
        self.removal.removed.connect(self._on_removed)
        self.removal.given_back.connect(self._on_given_back)
        self.removal.undo_changed.connect(view.show_undo)
        self.removal.failed.connect(view.status.show_error)

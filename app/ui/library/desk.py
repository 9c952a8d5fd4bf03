"""The library view brought to life: what its widgets do with the library."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import Profile
from app.library.sample_heading import SampleHeading
from app.library.sample_records import LibrarySample
from app.ui.library.changes import (
    Change,
    Deletion,
    Exclusion,
    SampleNumbers,
    Tagging,
    TextEdit,
)
from app.ui.library.history import LibraryHistory
from app.ui.library.list_model import LibraryListModel
from app.ui.library.lookup import LibraryCounts, LibraryLookup
from app.ui.library.saving import LibrarySaving
from app.ui.library.view import LibraryView
from app.ui.library_worker import LibraryWorker

_TELL_MS = 1000
_SEARCHING_MS = 300
_MANY = 500
"""Samples whose change takes long enough to say so."""

_HEADINGS_READ = 200
"""Of many chosen samples, those whose tags are shown."""


class LibraryDesk(QObject):
    """Connects the view with searching, changing and saving.

    What is quick, the rows in view and the one text, is read at once; all else the worker does.

    Attributes:
        history: what was changed.
        saving: keeps the text of the chosen sample.
        lookup: searches and counts.

    Signals:
        changed: the profile's samples are not what they were; once a second at most.
        found: the search was answered, and its answer is listed.
    """

    changed = Signal()
    found = Signal()

    def __init__(
        self,
        view: LibraryView,
        model: LibraryListModel,
        library: Library,
        worker: LibraryWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._model = model
        self._library = library
        self._profile: Profile | None = None
        self._counts: LibraryCounts | None = None
        self._known = SampleNumbers()
        self._is_found = False
        self.lookup = LibraryLookup(worker, self)
        self.history = LibraryHistory(worker, self)
        editor = view.pane.editor
        self.saving = LibrarySaving(self.history, self._known, editor.toPlainText, self)
        self._tell = QTimer(self, singleShot=True, interval=_TELL_MS)
        self._tell.timeout.connect(self.changed)
        self._searching = QTimer(self, singleShot=True, interval=_SEARCHING_MS)
        self._searching.timeout.connect(view.show_searching)
        self._connect()

    @property
    def is_up_to_date(self) -> bool:
        """Whether nothing is being changed, and what is listed was found since the last change."""
        return self._is_found and not self.history.is_busy

    def show_profile(self, profile: Profile) -> None:
        """Show another person's samples; what was changed of the one before stays."""
        if profile == self._profile:
            return
        self.saving.follow(None)
        self.history.clear()
        self._profile = profile
        self._counts = None
        self._model.show([])
        self._view.pane.show_nothing()
        self.refresh()

    def refresh(self) -> None:
        """Look everything up anew, since the library may be another than before."""
        if self._profile is not None:
            self.lookup.count(self._profile.id)
            self._find()
            self._show_again()

    def finish(self) -> None:
        """Give what is unsaved to the worker."""
        self.saving.flush()
        self.saving.try_again()

    def tell(self) -> None:
        """Tell of changes that were not told of yet."""
        if self._tell.isActive():
            self._tell.stop()
            self.changed.emit()

    def exclude(self, excluded: bool) -> None:
        """Exclude the chosen samples, or include them."""
        if chosen := self._view.list.chosen:
            self._do(Exclusion(chosen, excluded, self._known))

    def add_tag(self, tag: str) -> None:
        """Give the chosen samples a tag."""
        if chosen := self._view.list.chosen:
            self._do(Tagging(chosen, tag, adds=True, known=self._known))

    def remove_tag(self, tag: str) -> None:
        """Take a tag off the chosen samples."""
        if chosen := self._view.list.chosen:
            self._do(Tagging(chosen, tag, adds=False, known=self._known))

    def delete(self) -> None:
        """Delete the chosen samples."""
        if chosen := self._view.list.chosen:
            self._do(Deletion(chosen, self._known))

    def revert(self) -> None:
        """Give the chosen sample the text that it was imported with."""
        self.saving.flush()
        sample = self._sample()
        if sample is not None and self._view.pane.can_revert:
            before, after = self._view.pane.editor.toPlainText(), sample.imported_text
            self._do(TextEdit(sample.id, before, after, self._known, is_typed=False))

    def undo(self) -> None:
        """Undo the latest change, that of a text not yet saved included."""
        self.saving.flush()
        self.history.undo()

    def redo(self) -> None:
        """Redo what was undone last."""
        self.saving.flush()
        self.history.redo()

    def _do(self, change: Change) -> None:
        self.saving.flush()
        if len(self._view.list.chosen) > _MANY:
            self._view.status.show_progress(change.title, None)
        self.history.do(change)

    def _find(self) -> None:
        if self._profile is not None:
            filters = self._view.filters
            self._is_found = False
            self._searching.start()
            self._view.pane.editor.mark(filters.words.text())
            self.lookup.find(self._profile.id, filters.wanted, filters.order_wanted)

    def _on_found(self, numbers: list[int]) -> None:
        self._searching.stop()
        self._is_found = True
        self._view.list.show_numbers(numbers)
        self._show_chosen()
        self._show_counts()
        self.found.emit()

    def _on_counted(self, counts: LibraryCounts) -> None:
        self._counts = counts
        self._view.filters.show_counts(counts)
        self._view.pane.tags.show_known(list(counts.counts.by_tag))
        self._show_counts()
        self._show_again()

    def _show_counts(self) -> None:
        if self._counts is not None and self._is_found:
            self._view.show_counts(len(self._model.numbers), self._counts)

    def _on_changed(self, change: Change, is_done: bool) -> None:
        self._tell.start()
        if is_done and not self.history.is_busy:
            self._view.status.show_message("")
        if change.lists_anew:
            self.refresh()
        else:
            self._model.read_anew()
            self._show_again()

    def _sample(self) -> LibrarySample | None:
        chosen = self._view.list.chosen
        if len(chosen) != 1:
            return None
        try:
            found = self._library.sample_search.get(chosen)
        except LibraryError as error:
            self._view.status.show_error(str(error))
            return None
        return found[0] if found else None

    def _show_chosen(self) -> None:
        chosen, pane = self._view.list.chosen, self._view.pane
        sample = self._sample()
        if sample is not None:
            text = self.saving.follow(sample.id, sample.sample.text)
            self._show_about(sample)
            if pane.editor.toPlainText() != text:
                pane.editor.show_text(text)
            return
        self.saving.follow(None)
        if len(chosen) > 1:
            pane.show_several(len(chosen), self._headings(chosen[:_HEADINGS_READ]))
        else:
            pane.show_nothing(has_choice=bool(self._model.numbers))

    def _headings(self, numbers: Sequence[int]) -> Sequence[SampleHeading]:
        try:
            return self._library.sample_search.headings(numbers)
        except LibraryError as error:
            self._view.status.show_error(str(error))
            return ()

    def _show_again(self) -> None:
        """Show what is known of the chosen samples now, but let nobody's typing be replaced."""
        if not self.history.is_busy and not self.saving.has_unkept:
            self._show_chosen()
        elif (sample := self._sample()) is not None:
            self._show_about(sample)

    def _show_about(self, sample: LibrarySample) -> None:
        sources = self._counts.sources if self._counts is not None else {}
        self._view.pane.show_sample(sample, sources.get(sample.source_id))

    def _connect(self) -> None:
        view, pane = self._view, self._view.pane
        view.filters.changed.connect(self._find)
        view.filters.words.returnPressed.connect(view.list.setFocus)
        view.list.chosen_changed.connect(self._show_chosen)
        view.list.open_wanted.connect(pane.editor.setFocus)
        view.clear_wanted.connect(view.filters.clear)
        view.undo_button.clicked.connect(self.undo)
        pane.editor.edited.connect(self.saving.note_change)
        pane.exclusion_wanted.connect(self.exclude)
        pane.delete_button.clicked.connect(self.delete)
        pane.revert_button.clicked.connect(self.revert)
        pane.tags.add_wanted.connect(self.add_tag)
        pane.tags.remove_wanted.connect(self.remove_tag)
        self.lookup.found.connect(self._on_found)
        self.lookup.counted.connect(self._on_counted)
        self.lookup.failed.connect(view.status.show_error)
        self.history.changed.connect(self._on_changed)
        self.history.failed.connect(view.status.show_error)
        self.history.stack.undoTextChanged.connect(view.show_undo)
        self.saving.failed.connect(view.status.show_error)

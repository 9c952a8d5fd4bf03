"""The history beside the page: what a person wants there happens here."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import LibraryError
from app.finished_samples import add_finished
from app.library.library import Library
from app.library.records import DraftRecord, VersionRecord
from app.library.sample_records import TakenIn
from app.ui.desk import Desk
from app.ui.dialogs import Dialogs
from app.ui.history.opener import HistoryOpener
from app.ui.workspace import Workspace
from engine.writing import DraftRequest


class DraftHistory(QObject):
    """Connects the window of drafts with the page.

    Args:
        database: the library's file.
        library: the open library.
        desk: where the person drafts.
        workspace: its widgets.
        dialogs: what tells of changes that failed.
        parent: the Qt owner.

    Attributes:
        opener: the window.

    Signals:
        shown: what the person chose in the history is on the page.
        samples_changed: a text was added to the profile's samples.
    """

    shown = Signal()
    samples_changed = Signal()

    def __init__(
        self,
        database: Path,
        library: Library,
        desk: Desk,
        workspace: Workspace,
        dialogs: Dialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._desk = desk
        self._picker = workspace.picker
        self.opener = HistoryOpener(database, dialogs, self)
        self._picker.picked.connect(self.opener.follow)
        desk.keeper.kept.connect(self.opener.refresh)
        self.opener.open_wanted.connect(self._open)
        self.opener.restore_wanted.connect(self._restore)
        self.opener.again_wanted.connect(self._begin)
        self.opener.sample_wanted.connect(self._add_sample)
        self.opener.removed.connect(self._forget)

    def open_window(self) -> None:
        """Open the window on the profile's drafts, or bring it to the front."""
        # What was typed a moment ago belongs there, too.
        self._desk.keeper.flush()
        self.opener.open_window(self._picker.profile)

    def follow(self) -> None:
        """Show the drafts of the profile that is chosen now, if the window is open."""
        self.opener.follow(self._picker.profile)

    def close(self) -> None:
        """Close the window."""
        self.opener.close()

    def _open(self, draft_id: int) -> None:
        if self._is_free():
            self._desk.open_draft(draft_id)
            self.shown.emit()

    def _restore(self, version: VersionRecord) -> None:
        if self._is_free():
            self._desk.restore(version)
            self.shown.emit()

    def _begin(self, request: DraftRequest) -> None:
        if self._is_free():
            self._desk.new_draft(request)
            self.shown.emit()

    def _is_free(self) -> bool:
        if self._desk.is_drafting:
            told = self.tr("A draft is being written. Stop it, or try again when it is complete.")
            self.opener.show_message(told)
            return False
        return True

    def _forget(self, draft_id: int) -> None:
        keeper, profile = self._desk.keeper, self._picker.profile
        if profile is None or draft_id != keeper.draft_id:
            return
        if self._desk.is_drafting:
            # What is being written was not deleted: it becomes a draft of its own.
            keeper.open(profile.id, None)
        else:
            self._desk.opener.forget(profile)

    def _add_sample(self, draft: DraftRecord, text: str) -> None:
        try:
            became = add_finished(self._library, draft, text)
        except LibraryError as error:
            self.opener.show_error(str(error))
            return
        self.opener.show_message(self._told(became))
        if became in (TakenIn.NEW, TakenIn.UPDATED):
            self.samples_changed.emit()

    def _told(self, became: TakenIn) -> str:
        words = {
            TakenIn.NEW: self.tr("Added to your samples."),
            TakenIn.UPDATED: self.tr("It replaces the sample that this draft gave before."),
            TakenIn.KNOWN: self.tr("It is among your samples already."),
            TakenIn.EDIT_KEPT: self.tr(
                "You changed the sample that this draft gave before; that one stays."
            ),
            TakenIn.DELETED: self.tr(
                "You deleted this text from your samples before, so it was not added."
            ),
        }
        return words[became]

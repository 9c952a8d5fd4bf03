"""Which draft is on the page: the latest one, another from the history, or a new one."""

from PySide6.QtCore import QObject, Signal

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import DraftRecord, Profile, VersionRecord
from app.ui.draft_keeper import DraftKeeper
from app.ui.workspace import Workspace
from engine.writing import DraftRequest, Kind


class DraftOpener(QObject):
    """Puts drafts onto the page; the one before is kept first, with its edits.

    Args:
        workspace: the page.
        library: where drafts are.
        keeper: keeps the one on the page.
        parent: the Qt owner.

    Signals:
        leaving: the draft on the page is about to give way to another.
        opened: another draft is on the page.
        failed: a draft could not be read; says why.
    """

    leaving = Signal()
    opened = Signal()
    failed = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        library: Library,
        keeper: DraftKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._library = library
        self._keeper = keeper

    def begin(self, profile: Profile, request: DraftRequest | None = None) -> None:
        """Begin an empty draft.

        Args:
            profile: whose voice.
            request: what is asked for; None for nothing yet, of the same kind as before.
        """
        self.leave()
        kind = self._workspace.composer.kind_buttons.kind
        self._show(profile, request or DraftRequest(kind, ""), "")
        self._workspace.composer.brief.setFocus()

    def open_draft(self, profile: Profile, draft_id: int) -> None:
        """Show a draft as it stands, unless it is on the page already."""
        if draft_id == self._keeper.draft_id:
            return
        self.leave()
        if self._show_unkept(profile, draft_id):
            return
        try:
            draft = self._library.drafts.get(draft_id)
            self._show_kept(profile, draft)
        except LibraryError as error:
            self.failed.emit(str(error))

    def open_latest(self, profile: Profile) -> None:
        """Show the draft that a profile worked on last, or an empty page."""
        self.leave()
        if self._show_unkept(profile):
            return
        try:
            draft = self._library.drafts.latest(profile.id)
            if draft is not None:
                self._show_kept(profile, draft)
                return
        except LibraryError as error:
            self.failed.emit(str(error))
        self._show(profile, DraftRequest(Kind.EMAIL, ""), "")

    def restore(self, profile: Profile, version: VersionRecord) -> None:
        """Put an earlier version onto its draft's page, as one undo step."""
        self.open_draft(profile, version.draft_id)
        if self._keeper.draft_id == version.draft_id:
            self._keeper.leave()
            self._workspace.page.view.replace_all(version.text)
            self._keeper.take(version)

    def forget(self, profile: Profile) -> None:
        """Show an empty page in place of a draft that was deleted, without keeping it again."""
        self.leaving.emit()
        self._show(profile, DraftRequest(self._workspace.composer.kind_buttons.kind, ""), "")

    def leave(self) -> None:
        """Keep the draft on the page before another one takes its place."""
        self.leaving.emit()
        self._keeper.leave()

    def _show_unkept(self, profile: Profile, draft_id: int | None = None) -> bool:
        """Show a draft that is still to be kept: the library knows less of it."""
        change = self._keeper.unkept(profile.id, draft_id)
        if change is not None:
            self._workspace.page.view.show_text(change.present.text)
            self._workspace.composer.show_request(change.present.request)
            self._keeper.resume(change)
            self.opened.emit()
        return change is not None

    def _show_kept(self, profile: Profile, draft: DraftRecord) -> None:
        version = None
        if draft.version_id is not None:
            version = self._library.drafts.version(draft.version_id)
        self._show(profile, draft.request, draft.text, draft, version)

    def _show(
        self,
        profile: Profile,
        request: DraftRequest,
        text: str,
        draft: DraftRecord | None = None,
        version: VersionRecord | None = None,
    ) -> None:
        self._workspace.page.view.show_text(text)
        self._workspace.composer.show_request(request)
        self._keeper.open(profile.id, draft, version)
        self.opened.emit()

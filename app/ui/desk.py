"""The working page brought to life: what its widgets do with the model and the library."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.draft_jobs import DraftOrder
from app.errors import LibraryError
from app.library.library import Library
from app.library.records import VersionRecord
from app.ui.draft_desk import DraftDesk
from app.ui.draft_heading import draft_heading
from app.ui.draft_keeper import DraftKeeper, Present
from app.ui.draft_opener import DraftOpener
from app.ui.drafting_controller import DraftingController, Sink
from app.ui.learning_desk import LearningDesk, LearningParts
from app.ui.library_worker import LibraryWorker
from app.ui.order_maker import OrderMaker
from app.ui.page_desk import PageDesk
from app.ui.rewording_desk import RewordingDesk
from app.ui.status_desk import StatusDesk, StatusParts
from app.ui.text_tools import TextTools
from app.ui.variants_desk import VariantsDesk
from app.ui.workspace import Workspace
from engine.writing import DraftRequest


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What a desk works with."""

    library: Library
    keeping: LibraryWorker
    drafting: DraftingController
    orders: OrderMaker
    learning: LearningParts
    status: StatusParts


class Desk(QObject):
    """Connects the working page with what writes and what keeps, so that no word is lost.

    Attributes:
        keeper: keeps the page.
        opener: puts other drafts onto it.
        page: writes onto it.
        variants: writes several drafts beside each other.
        rewording: proposes other words.
        tools: has the model write at the cursor.
        learning: finds heads and strengths; a draft always comes first.
        status: the line at the foot.

    Signals:
        availability_changed: what can be done now has changed; see the `can_…` properties.
        chosen: a `VariantsChoice`.
    """

    availability_changed = Signal()
    chosen = Signal(object)

    def __init__(
        self, workspace: Workspace, parts: DeskParts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._library = parts.library
        self._drafting = parts.drafting
        self._orders = parts.orders
        view = workspace.page.view
        self.keeper = DraftKeeper(parts.keeping, self._present, self)
        self.opener = DraftOpener(workspace, parts.library, self.keeper, self)
        self.variants = VariantsDesk(workspace.variants, parts.drafting, self.keeper, self)
        self.page = PageDesk(view, parts.drafting, self.keeper, self.variants.show, self)
        self.rewording = RewordingDesk(workspace.proposal, parts.drafting, parts.orders.again, self)
        self._drafts = DraftDesk(
            *(workspace, parts.orders, self.keeper, self.page, self.variants, self.rewording, self)
        )
        self.learning = LearningDesk(workspace, parts.learning, self)
        self.tools = TextTools(view, workspace.slider, parts.orders, self.page, self.rewording)
        self.status = StatusDesk(
            workspace.status, parts.status, parts.drafting, self.learning, self
        )
        self._connect_page()
        self._connect_desks()
        self.learning.refresh()
        self._refresh()

    @property
    def is_busy(self) -> bool:
        """Whether there is anything that `stop` ends."""
        return self.is_drafting or self._is_deciding or self.learning.is_active

    @property
    def is_drafting(self) -> bool:
        """Whether the model writes for the person."""
        return self._drafting.is_running

    @property
    def can_write(self) -> bool:
        """Whether the model could write on the page: nothing else is being decided."""
        return self._orders.can_make and not self.is_drafting and not self._is_deciding

    @property
    def can_draft(self) -> bool:
        """Whether there is all that a draft needs, and nothing is being written."""
        return self.can_write and self._workspace.composer.is_ready

    @property
    def can_discover(self) -> bool:
        """Whether discovery could begin now."""
        return self.learning.can_discover and not self.is_drafting

    def draft(self) -> None:
        """Begin a draft of what the composer asks for; beside a text that the person changed."""
        if self.can_draft:
            self._drafts.draft()

    def draft_side_by_side(self, strengths: Sequence[float]) -> None:
        """Begin several drafts, each with luck of its own, at these strengths."""
        if self.can_draft:
            self._drafts.draft_side_by_side(strengths)

    def draft_in_voices(self, voices: Mapping[str, Sequence[float]]) -> None:
        """Begin several drafts side by side: in each of these voices, at its strengths."""
        if self.can_draft:
            self._drafts.draft_in_voices(voices)

    def draft_strengths(self) -> None:
        """Begin one draft at several strengths, side by side."""
        if self.can_draft:
            self._drafts.draft_strengths()

    def discover(self) -> None:
        """Find the chosen profile's preference heads, as soon as the model is loaded."""
        if not self.is_drafting:
            self.learning.discover()

    def rewrite(self, text: str, sink: Sink) -> bool:
        """Have a text from elsewhere said in the person's voice.

        Returns:
            Whether it was begun: not while something else is being written.
        """
        if not self.can_write:
            return False
        strength = self._workspace.slider.strength
        self._drafting.write(self._orders.rewording(text, strength), sink)
        return True

    def stop(self) -> None:
        """Stop what is being written, or else leave what is to be decided, or end the lesson."""
        if self.is_drafting:
            self._drafting.stop()
        elif self.variants.is_open:
            self.variants.close()
        elif self.rewording.is_open:
            self.rewording.close()
        else:
            self.learning.stop()

    def new_draft(self, request: DraftRequest | None = None) -> None:
        """Begin an empty draft; the present one stays in the history."""
        profile = self._workspace.picker.profile
        if profile is not None and not self.is_drafting:
            self.opener.begin(profile, request)

    def open_draft(self, draft_id: int) -> None:
        """Show a draft from the history as it stands."""
        profile = self._workspace.picker.profile
        if profile is not None and not self.is_drafting:
            self.opener.open_draft(profile, draft_id)

    def restore(self, version: VersionRecord) -> None:
        """Put an earlier version onto the page, as one undo step."""
        profile = self._workspace.picker.profile
        if profile is not None and not self.is_drafting:
            self.opener.restore(profile, version)

    def show_profiles(self, chosen: str | None) -> None:
        """List the library's profiles anew, and show the chosen one's latest draft."""
        picker = self._workspace.picker
        before = picker.profile
        try:
            summaries = self._library.profiles.summaries()
        except LibraryError as error:
            self.status.show_error(str(error))
            return
        picker.show_profiles(summaries, chosen)
        if picker.profile is not None and picker.profile != before:
            self.opener.open_latest(picker.profile)
            self._workspace.slider.forget_choice()
        self.learning.note_new_writing()
        self._refresh()

    def keep_all(self) -> None:
        """Keep what is on the page, dropping what is being written."""
        self._drafting.quit()
        self.opener.leave()

    @property
    def _is_deciding(self) -> bool:
        return self.variants.is_open or self.rewording.is_open

    def _present(self) -> Present:
        return Present(self._workspace.composer.request, self._workspace.page.view.text)

    def _leave_decisions(self) -> None:
        self.variants.close()
        self.rewording.close()

    def _connect_page(self) -> None:
        workspace = self._workspace
        workspace.picker.picked.connect(self.opener.open_latest)
        workspace.picker.picked.connect(self._refresh)
        workspace.composer.changed.connect(self.keeper.note_change)
        workspace.composer.changed.connect(self._refresh)
        workspace.composer.refused.connect(self.status.show_error)
        workspace.draft_button.clicked.connect(self.draft)
        workspace.stop_button.clicked.connect(self.stop)
        workspace.page.view.edited.connect(self.keeper.note_change)
        workspace.slider.moved.connect(self._redraft)

    def _connect_desks(self) -> None:
        self.opener.leaving.connect(self._leave_decisions)
        self.opener.opened.connect(self._refresh)
        self.opener.failed.connect(self.status.show_error)
        self.keeper.failed.connect(self._on_not_kept)
        self.keeper.recovered.connect(self._on_kept_again)
        self.keeper.version_changed.connect(self._show_heading)
        self.variants.opened.connect(lambda: self._show_variants(shown=True))
        self.variants.closed.connect(lambda: self._show_variants(shown=False))
        self.variants.chosen.connect(self._drafts.take_variant)
        self.variants.chosen.connect(self.chosen)
        self.rewording.opened.connect(lambda: self._show_proposal(shown=True))
        self.rewording.closed.connect(lambda: self._show_proposal(shown=False))
        self.rewording.taken.connect(self._take_rewording)
        self._drafting.began.connect(self.learning.interrupt)
        self._drafting.began.connect(self._refresh)
        self._drafting.ended.connect(lambda _: self._on_ended())
        self.learning.changed.connect(self._refresh)
        self.learning.known.connect(lambda _: self._refresh())
        self.status.stop_wanted.connect(self.stop)

    def _redraft(self, strength: int) -> None:
        if self.page.is_writing:
            self.page.redraft(strength)
        elif self.can_draft:
            self._drafts.redraft(strength)

    def _take_rewording(self, order: DraftOrder, text: str) -> None:
        self.keeper.leave()
        view = self._workspace.page.view
        passage = self.tools.passage
        if passage is None:
            view.replace_all(text)
        else:
            view.replace(passage, text)
        self.keeper.keep_reworded(order, view.text)
        view.setFocus()

    def _show_variants(self, *, shown: bool) -> None:
        self._workspace.show_variants(shown=shown)
        if shown:
            self._workspace.variants.back_button.setFocus()
        else:
            self._workspace.page.view.setFocus()
        self._refresh()

    def _show_proposal(self, *, shown: bool) -> None:
        workspace = self._workspace
        workspace.proposal.setVisible(shown)
        is_whole = self.tools.passage is None
        workspace.page.setVisible(not (shown and is_whole))
        # What a proposal is for must be where it was when it is taken.
        workspace.page.view.setReadOnly(shown)
        if not shown:
            workspace.page.view.setFocus()
        self._refresh()

    def _show_heading(self, version: VersionRecord | None) -> None:
        kind = self._workspace.composer.kind_buttons.kind
        self._workspace.page.set_heading(draft_heading(kind, version) if version else "")

    def _on_not_kept(self, message: str) -> None:
        self.status.show_error(
            self.tr("{0} What is on the page is not kept yet: it is tried again.").format(message)
        )

    def _on_kept_again(self) -> None:
        self.status.show_message(self.tr("All you wrote is kept now."))

    def _on_ended(self) -> None:
        self.learning.go_on()
        self._refresh()

    def _refresh(self) -> None:
        workspace = self._workspace
        workspace.show_drafting(drafting=self.is_drafting)
        workspace.draft_button.setEnabled(self.can_draft)
        workspace.more_button.setEnabled(self.can_draft)
        workspace.picker.setEnabled(not self.is_drafting)
        workspace.slider.set_busy(busy=not self.can_discover)
        self.availability_changed.emit()

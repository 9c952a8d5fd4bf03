"""The working page brought to life: what its widgets do with the engine and the library."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import DraftRecord, Profile
from app.ui.autosave import Autosave
from app.ui.draft_heading import draft_heading
from app.ui.drafting_controller import DraftingController, DraftOutcome
from app.ui.engine_client import EngineClient
from app.ui.job_progress import JobProgress
from app.ui.learning_desk import LearningDesk, LearningParts
from app.ui.model_loader import ModelLoader
from app.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What a desk works with."""

    library: Library
    client: EngineClient
    loader: ModelLoader
    drafting: DraftingController
    learning: LearningParts


class Desk(QObject):
    """Connects the working page with the controllers, and keeps its text safe.

    Attributes:
        autosave: keeps changes of the text.
        learning: finds heads and strengths; a draft always comes first.

    Signals:
        availability_changed: what can be done now has changed; see the `can_…` properties.
    """

    availability_changed = Signal()

    def __init__(
        self, workspace: Workspace, parts: DeskParts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._library = parts.library
        self._client = parts.client
        self._loader = parts.loader
        self._drafting = parts.drafting
        self._learner = parts.learning.learner
        view = workspace.page.view
        self.autosave = Autosave(parts.library.drafts, view.toPlainText, self)
        self.learning = LearningDesk(workspace, parts.learning, self)
        self._connect_page()
        self._connect_engine()
        self._connect_learning()
        self.learning.refresh()
        self._refresh()

    @property
    def is_busy(self) -> bool:
        """Whether a draft or a lesson is under way."""
        return self.is_drafting or self.learning.is_active

    @property
    def is_drafting(self) -> bool:
        """Whether a draft is being written."""
        return self._drafting.is_running

    @property
    def can_draft(self) -> bool:
        """Whether there is all that a draft needs, and none is being written."""
        has_profile = self._workspace.picker.profile is not None
        has_all = has_profile and self._workspace.composer.is_ready
        return has_all and self._loader.model is not None and not self.is_drafting

    @property
    def can_discover(self) -> bool:
        """Whether discovery could begin now."""
        return self.learning.can_discover and not self.is_drafting

    def draft(self) -> None:
        """Begin a draft of what the composer asks for."""
        profile, model = self._workspace.picker.profile, self._loader.model
        if profile is not None and model is not None and self.can_draft:
            self.learning.interrupt()
            request = self._workspace.composer.request
            self._drafting.draft(profile, model, request, self._workspace.slider.strength)

    def discover(self) -> None:
        """Find the chosen profile's preference heads, as soon as the model is loaded."""
        if not self.is_drafting:
            self.learning.discover()

    def stop(self) -> None:
        """Stop the draft, or else the lesson."""
        if self.is_drafting:
            self._drafting.stop()
        else:
            self.learning.stop()

    def copy(self) -> None:
        """Copy the whole draft."""
        QGuiApplication.clipboard().setText(self._workspace.page.view.toPlainText())
        if not self.is_busy:
            self._workspace.status.show_message(self.tr("Copied."))

    def show_profiles(self, chosen: str | None) -> None:
        """List the library's profiles anew, and show the chosen one's latest draft."""
        picker = self._workspace.picker
        before = picker.profile
        try:
            summaries = self._library.profiles.summaries()
        except LibraryError as error:
            self._show_error(str(error))
            return
        picker.show_profiles(summaries, chosen)
        if picker.profile is not None and picker.profile != before:
            self._show_profile(picker.profile)
            self._workspace.slider.forget_choice()
        self.learning.note_new_writing()
        self._refresh()

    def keep_all(self) -> None:
        """Keep what is on the page, dropping a draft that is being written.

        Raises:
            LibraryError: a draft could not be kept.
        """
        record = self._drafting.keep_and_quit()
        if record is not None:
            self.autosave.follow(record.id, record.text)
        self.autosave.flush()

    def _show_profile(self, profile: Profile) -> None:
        self.autosave.flush()
        try:
            record = self._library.drafts.latest(profile.id)
        except LibraryError as error:
            record = None
            self._show_error(str(error))
        page, composer = self._workspace.page, self._workspace.composer
        page.view.show_text(record.text if record else "")
        page.set_editable(editable=record is not None)
        self._follow(record)
        if record is not None and not composer.is_ready:
            composer.show_request(record.request)

    def _follow(self, record: DraftRecord | None) -> None:
        self.autosave.follow(record.id if record else None, record.text if record else "")
        self._workspace.page.set_heading(draft_heading(record) if record else "")

    def _connect_page(self) -> None:
        workspace = self._workspace
        workspace.picker.picked.connect(self._show_profile)
        workspace.picker.picked.connect(self._refresh)
        workspace.composer.changed.connect(self._refresh)
        workspace.composer.refused.connect(workspace.status.show_error)
        workspace.draft_button.clicked.connect(self.draft)
        workspace.stop_button.clicked.connect(self.stop)
        workspace.page.copy_wanted.connect(self.copy)
        workspace.page.view.edited.connect(self.autosave.note_change)
        workspace.status.cancel_wanted.connect(self.stop)
        workspace.status.retry_wanted.connect(self._retry)
        self.autosave.failed.connect(self._show_error)

    def _connect_engine(self) -> None:
        page = self._workspace.page
        self._client.gone.connect(self._show_error)
        self._client.gave_up.connect(self._show_error)
        self._loader.progressed.connect(self._on_loading)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._show_error)
        self._drafting.began.connect(self._on_drafting_began)
        self._drafting.text_began.connect(self._on_text_began)
        self._drafting.text_arrived.connect(page.view.add_piece)
        self._drafting.progressed.connect(self._show_progress)
        self._drafting.ended.connect(self._on_drafting_ended)

    def _connect_learning(self) -> None:
        self._learner.began.connect(self._on_lesson_began)
        self._learner.progressed.connect(self._on_learning)
        self.learning.changed.connect(self._refresh)
        self.learning.told.connect(self._on_lesson_told)

    def _on_loading(self, progress: JobProgress) -> None:
        # After a restart the message that explains it matters more.
        if not self._workspace.status.is_error and not self.is_busy:
            self._show_progress(progress)

    def _on_loaded(self) -> None:
        if not self._workspace.status.is_error and not self.is_busy:
            self._workspace.status.show_message("")
        self._refresh()

    def _on_drafting_began(self) -> None:
        self._workspace.page.view.begin_stream()
        self._workspace.status.show_progress(self.tr("Preparing"), None)
        self._refresh()

    def _on_text_began(self) -> None:
        # The words on the page belong to the draft before; they are about to be replaced.
        self.autosave.flush()
        self._follow(None)
        self._workspace.page.set_editable(editable=True)

    def _on_drafting_ended(self, outcome: DraftOutcome) -> None:
        self._workspace.page.view.end_stream()
        if outcome.record is not None:
            self._follow(outcome.record)
            self.autosave.flush()
        self._tell(outcome.message, is_error=outcome.is_error)
        self.learning.go_on()

    def _on_lesson_began(self) -> None:
        self._on_learning(JobProgress(self.tr("Preparing"), None))

    def _on_learning(self, progress: JobProgress) -> None:
        # The engine may say a last word of a lesson that a draft has interrupted.
        if not self.is_drafting:
            self._workspace.status.show_progress(
                progress.text, progress.fraction, progress.figures, cancellable=True
            )

    def _on_lesson_told(self, message: str, is_error: bool) -> None:
        if not self.is_drafting:
            self._tell(message, is_error=is_error)

    def _tell(self, message: str, *, is_error: bool) -> None:
        if is_error:
            self._show_error(message)
        else:
            self._workspace.status.show_message(message)
        self._refresh()

    def _show_progress(self, progress: JobProgress) -> None:
        self._workspace.status.show_progress(progress.text, progress.fraction, progress.figures)

    def _show_error(self, message: str) -> None:
        self._workspace.status.show_error(
            message, self._client.error_tail, retry=self._client.has_given_up
        )

    def _retry(self) -> None:
        self._workspace.status.show_message(self.tr("Starting the writing engine"))
        self._client.start()

    def _refresh(self) -> None:
        workspace = self._workspace
        workspace.show_drafting(drafting=self.is_drafting)
        workspace.draft_button.setEnabled(self.can_draft)
        workspace.picker.setEnabled(not self.is_drafting)
        workspace.slider.set_busy(busy=not self.can_discover)
        self.availability_changed.emit()

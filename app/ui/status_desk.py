"""What the line at the foot of the window tells, of whatever is under way."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.ui.drafting_controller import DraftingController, DraftOutcome
from app.ui.engine_client import EngineClient
from app.ui.job_progress import JobProgress
from app.ui.learner import Learner
from app.ui.learning_desk import LearningDesk
from app.ui.model_loader import ModelLoader
from app.ui.status_line import StatusLine


@dataclass(frozen=True, slots=True)
class StatusParts:
    """Whatever there is something to tell of."""

    client: EngineClient
    loader: ModelLoader
    learner: Learner


class StatusDesk(QObject):
    """Shows what matters most: an error stays until something else is begun.

    Signals:
        stop_wanted: Cancel was pressed.
    """

    stop_wanted = Signal()

    def __init__(
        self,
        line: StatusLine,
        parts: StatusParts,
        drafting: DraftingController,
        learning: LearningDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._client = parts.client
        self._drafting = drafting
        self._learning = learning
        line.cancel_wanted.connect(self.stop_wanted)
        line.retry_wanted.connect(self._retry)
        parts.client.gone.connect(self.show_error)
        parts.client.gave_up.connect(self.show_error)
        parts.loader.progressed.connect(self._on_loading)
        parts.loader.loaded.connect(self._on_loaded)
        parts.loader.failed.connect(self.show_error)
        drafting.began.connect(lambda: line.show_progress(self.tr("Preparing"), None))
        drafting.progressed.connect(self._show_progress)
        drafting.ended.connect(self._on_drafted)
        parts.learner.began.connect(
            lambda: self._on_learning(JobProgress(self.tr("Preparing"), None))
        )
        parts.learner.progressed.connect(self._on_learning)
        learning.told.connect(self._on_lesson_told)

    def show_error(self, message: str) -> None:
        """Show what went wrong, with what the engine said last."""
        self._line.show_error(message, self._client.error_tail, retry=self._client.has_given_up)

    def show_message(self, message: str) -> None:
        """Show a message, unless something is under way."""
        if not self._is_busy:
            self._line.show_message(message)

    @property
    def _is_busy(self) -> bool:
        return self._drafting.is_running or self._learning.is_active

    def _on_loading(self, progress: JobProgress) -> None:
        # After a restart the message that explains it matters more.
        if not self._line.is_error and not self._is_busy:
            self._show_progress(progress)

    def _on_loaded(self) -> None:
        if not self._line.is_error:
            self.show_message("")

    def _on_learning(self, progress: JobProgress) -> None:
        # The engine may say a last word of a lesson that a draft has interrupted.
        if not self._drafting.is_running:
            self._line.show_progress(
                progress.text, progress.fraction, progress.figures, cancellable=True
            )

    def _on_lesson_told(self, message: str, is_error: bool) -> None:
        if not self._drafting.is_running:
            self._tell(message, is_error=is_error)

    def _on_drafted(self, outcome: DraftOutcome) -> None:
        self._tell(outcome.message, is_error=outcome.is_error)

    def _tell(self, message: str, *, is_error: bool) -> None:
        if is_error:
            self.show_error(message)
        else:
            self._line.show_message(message)

    def _show_progress(self, progress: JobProgress) -> None:
        self._line.show_progress(progress.text, progress.fraction, progress.figures)

    def _retry(self) -> None:
        self._line.show_message(self.tr("Starting the writing engine"))
        self._client.start()

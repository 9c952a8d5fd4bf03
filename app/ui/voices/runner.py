"""One task for voices at a time on the engine, from the library and back to it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.library.library import Library
from app.ui.engine_client import EngineClient
from app.ui.engine_job import EngineJob
from app.ui.job_progress import JobProgress, learning_in_words
from app.ui.library_worker import LibraryWorker
from app.ui.voices.editor import VoicesEditor
from app.ui.voices.tasks import VoicesTask
from engine.process import protocol


class VoicesRunner(QObject):
    """Prepares a task off the window's thread, has the engine do it, and has its answer kept.

    Signals:
        began: a task began.
        progressed: a `JobProgress`.
        ended: it is over; where it was stopped or failed, says so.
    """

    began = Signal()
    progressed = Signal(object)
    ended = Signal(str, bool)

    def __init__(
        self,
        client: EngineClient,
        worker: LibraryWorker,
        editor: VoicesEditor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._editor = editor
        self._task: VoicesTask | None = None
        self._is_running = self._is_stopping = False
        self._engine = EngineJob(client, self)
        self._engine.progressed.connect(
            lambda progress: self.progressed.emit(learning_in_words(progress))
        )
        self._engine.answered.connect(self._on_answer)

    @property
    def is_running(self) -> bool:
        """Whether a task is under way."""
        return self._is_running

    def begin(self, prepare: Callable[[Library, int], VoicesTask]) -> None:
        """Begin a task, unless one is under way.

        Args:
            prepare: returns the task, given the library and its job's number.
        """
        if self._is_running:
            return
        self._is_running, self._is_stopping = True, False
        self.began.emit()
        self.progressed.emit(JobProgress(self.tr("Preparing"), None))
        job_id = self._engine.new_id()
        self._worker.change(
            lambda library: prepare(library, job_id),
            self._submit,
            lambda error: self._end(str(error), is_error=True),
        )

    def stop(self) -> None:
        """Ask for the end of the task; nothing of it is kept."""
        self._is_stopping = True
        self._engine.cancel()

    def _submit(self, task: VoicesTask) -> None:
        if self._is_stopping:
            self._end(self._stopped())
        else:
            self._task = task
            self._engine.submit(task.job)

    def _on_answer(self, answer: protocol.Answer) -> None:
        task, self._task = self._task, None
        match answer:
            case protocol.Failed(error="Cancelled"):
                self._end(self._stopped())
            case protocol.Failed(message=message):
                self._end(message, is_error=True)
            case _ if task is not None:
                self._editor.keep(
                    lambda library: task.keep(library, answer),
                    can_be_undone=task.changes_voices,
                    over=lambda: self._end(""),
                )

    def _end(self, message: str, *, is_error: bool = False) -> None:
        self._is_running = False
        self.ended.emit(message, is_error)

    def _stopped(self) -> str:
        return self.tr("Stopped. The voices are as they were.")

"""One job at a time on the engine, told apart from everybody else's."""

from PySide6.QtCore import QObject, Signal

from app.ui.engine_client import EngineClient
from engine.process import protocol


class EngineJob(QObject):
    """Hands the engine a job, and passes on what is said of that job and of no other.

    Signals:
        progressed: a `protocol.Progress`.
        token_arrived: a `protocol.Token`.
        partial_arrived: a `protocol.Partial`.
        answered: a `protocol.Answer`; the job is over by then, and another may begin.
    """

    progressed = Signal(object)
    token_arrived = Signal(object)
    partial_arrived = Signal(object)
    answered = Signal(object)

    def __init__(self, client: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._job_id: int | None = None
        client.progress.connect(self._on_progress)
        client.token.connect(self._on_token)
        client.partial.connect(self._on_partial)
        client.answer.connect(self._on_answer)

    @property
    def is_running(self) -> bool:
        """Whether a job's answer is still to come."""
        return self._job_id is not None

    def new_id(self) -> int:
        """Return an id for the next job."""
        return self._client.new_id()

    def submit(self, job: protocol.Job) -> None:
        """Begin a job, whose id must be new; there must be none running."""
        self._job_id = job.id
        self._client.submit(job)

    def cancel(self) -> None:
        """Ask for the end of the job, if there is one; its answer follows all the same."""
        if self._job_id is not None:
            self._client.cancel(self._job_id)

    def forget(self) -> None:
        """Hear no more of the job."""
        self._job_id = None

    def _on_progress(self, progress: protocol.Progress) -> None:
        if progress.id == self._job_id:
            self.progressed.emit(progress)

    def _on_token(self, token: protocol.Token) -> None:
        if token.id == self._job_id:
            self.token_arrived.emit(token)

    def _on_partial(self, partial: protocol.Partial) -> None:
        if partial.id == self._job_id:
            self.partial_arrived.emit(partial)

    def _on_answer(self, answer: protocol.Answer) -> None:
        if self._job_id is not None and answer.id == self._job_id:
            self._job_id = None
            self.answered.emit(answer)

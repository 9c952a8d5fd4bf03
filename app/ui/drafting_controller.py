"""One draft at a time: from the request to the record in the library, whatever happens between."""

from dataclasses import dataclass, replace
from time import monotonic

from PySide6.QtCore import QObject, Signal

from app.errors import AppError, EngineGoneError
from app.jobs import Written, draft_job, keep_draft, written_by
from app.library.library import Library
from app.library.records import DraftFinish, DraftRecord, Profile
from app.ui.engine_client import EngineClient
from app.ui.engine_job import EngineJob
from app.ui.job_progress import JobProgress, in_words
from app.ui.voices.memory import VoicesMemory
from app.ui.voices.words import routing_in_words
from engine.drafting.settings import DraftReport, DraftSettings, Finish
from engine.errors import EngineError
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.writing import DraftRequest

_NOTABLE_COPY = 10
"""Shorter runs of words are a person's turns of phrase rather than a copy."""

_PIECES_FOR_SPEED = 8
"""Fewer say too little about the speed to be shown."""


@dataclass(frozen=True, slots=True)
class DraftOutcome:
    """How a draft ended.

    Attributes:
        record: the draft as kept; None where nothing was written or it could not be kept.
        message: for the person to read.
        is_error: whether something went wrong.
        routing: which voice it was written in and why; empty where there was no choice.
    """

    record: DraftRecord | None
    message: str
    is_error: bool = False
    routing: str = ""


@dataclass(slots=True)
class _Running:
    job: protocol.Draft
    profile: Profile
    model: ModelDescription
    text: str = ""
    pieces: int = 0
    first_piece_at: float = 0.0


class DraftingController(QObject):
    """Runs drafts on the engine and keeps each of them.

    Signals:
        began: a draft was handed to the engine.
        text_began: the first piece of text is about to arrive.
        text_arrived: the next piece of text.
        progressed: a `JobProgress`.
        ended: a `DraftOutcome`, for every call of `draft` that was not cut off by `keep_and_quit`.
    """

    began = Signal()
    text_began = Signal()
    text_arrived = Signal(str)
    progressed = Signal(object)
    ended = Signal(object)

    def __init__(
        self,
        client: EngineClient,
        library: Library,
        settings: DraftSettings,
        memory: VoicesMemory,
        parent: QObject | None = None,
    ) -> None:
        """Make a controller.

        Args:
            client: the engine.
            library: where drafts are kept.
            settings: of every draft; strength and seed are set anew for each.
            memory: knows the voice that the person chose.
            parent: the Qt owner.
        """
        super().__init__(parent)
        self._engine = EngineJob(client, self)
        self._library = library
        self._settings = settings
        self._memory = memory
        self._running: _Running | None = None
        self._engine.progressed.connect(lambda progress: self.progressed.emit(in_words(progress)))
        self._engine.token_arrived.connect(self._on_token)
        self._engine.answered.connect(self._on_answer)

    @property
    def is_running(self) -> bool:
        """Whether a draft is being written."""
        return self._running is not None

    def draft(
        self, profile: Profile, model: ModelDescription, request: DraftRequest, strength: float
    ) -> None:
        """Begin a draft, unless one is being written; a new seed each time gives a new text."""
        if self._running is not None:
            return
        settings = replace(self._settings, strength=strength)
        self._settings = replace(self._settings, seed=self._settings.seed + 1)
        job_id = self._engine.new_id()
        try:
            job = draft_job(
                self._library,
                profile,
                request,
                [settings],
                job_id=job_id,
                model=model,
                voice=self._memory.chosen(profile, model),
            )
        except (AppError, EngineError) as error:
            self.ended.emit(DraftOutcome(None, str(error), is_error=True))
            return
        self._running = _Running(job, profile, model)
        self.began.emit()
        self._engine.submit(job)

    def stop(self) -> None:
        """Ask for the end of the draft; what is written by then is kept."""
        self._engine.cancel()

    def keep_and_quit(self) -> DraftRecord | None:
        """Drop the draft without waiting for the engine, and return what is kept of it.

        Raises:
            LibraryError: it could not be kept.
        """
        running, self._running = self._running, None
        self._engine.forget()
        return self._keep_partly(running, "stopped") if running is not None else None

    def _on_token(self, token: protocol.Token) -> None:
        running = self._running
        if running is None:
            return
        if not running.pieces:
            running.first_piece_at = monotonic()
            self.text_began.emit()
        running.pieces += 1
        running.text += token.text
        self.text_arrived.emit(token.text)
        self.progressed.emit(_writing_progress(running))

    def _on_answer(self, answer: protocol.Answer) -> None:
        running, self._running = self._running, None
        if running is None:
            return
        try:
            outcome = self._outcome(running, answer)
        except AppError as error:
            message = self.tr("{0} The draft is on the page only: copy it.").format(error)
            outcome = DraftOutcome(None, message, is_error=True)
        self.ended.emit(outcome)

    def _outcome(self, running: _Running, answer: protocol.Answer) -> DraftOutcome:
        match answer:
            case protocol.Drafted(reports=[report], voices=voices):
                # White space is kept, too: what is typed on the page beside it belongs to a draft.
                written = written_by(report, voices=voices)
                record = self._keep(running, written) if report.text else None
                if not report.text.strip():
                    return DraftOutcome(record, self._nothing_written(report.finish))
                routing = routing_in_words(running.job, voices)
                return DraftOutcome(record, self._summary(report), routing=routing)
            case protocol.Failed(error="Cancelled"):
                kept = self._keep_partly(running, "stopped")
                told = self._nothing_written("stopped") if kept is None else self.tr("Stopped.")
                return DraftOutcome(kept, told)
            case protocol.Failed(error=error, message=message):
                kept = self._keep_partly(running, "interrupted")
                if kept is not None and error == EngineGoneError.__name__:
                    message = self.tr("{0} The text so far is kept.").format(message)
                return DraftOutcome(kept, message, is_error=True)
        raise AssertionError(f"{type(answer).__name__} is no answer to a draft")

    def _nothing_written(self, finish: Finish) -> str:
        if finish == "stopped":
            return self.tr("Stopped before the first word.")
        return self.tr("The model wrote nothing this time. Draft again, or say more in the brief.")

    def _summary(self, report: DraftReport) -> str:
        how = {
            "end": self.tr("Done"),
            "length": self.tr("Cut at its greatest length"),
            "stopped": self.tr("Stopped"),
        }[report.finish]
        summary = self.tr("{0} · {1} tokens at {2:.0f} a second · drew on {3} samples").format(
            how, report.n_tokens, report.tokens_per_second, report.n_samples
        )
        if report.copied_words < _NOTABLE_COPY:
            return summary
        copied = self.tr("repeats {0} words in a row of one").format(report.copied_words)
        return f"{summary} · {copied}"

    def _keep_partly(self, running: _Running, finish: DraftFinish) -> DraftRecord | None:
        if not running.text:
            return None
        return self._keep(running, Written(running.text, finish, running.pieces))

    def _keep(self, running: _Running, written: Written) -> DraftRecord:
        return keep_draft(self._library, running.profile, running.job, running.model, written)


def _writing_progress(running: _Running) -> JobProgress:
    most = running.job.variants[0].max_tokens
    fraction = min(1.0, running.pieces / most)
    elapsed = monotonic() - running.first_piece_at
    if running.pieces < _PIECES_FOR_SPEED or elapsed <= 0:
        return in_words(protocol.Progress(running.job.id, "writing", fraction))
    # The first piece waited for the prompt; speed is that of the pieces after it.
    speed = (running.pieces - 1) / elapsed
    seconds_left = max(0, most - running.pieces) / speed
    return in_words(protocol.Progress(running.job.id, "writing", fraction, seconds_left), speed)

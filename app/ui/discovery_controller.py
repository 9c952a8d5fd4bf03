"""Finding a profile's preference heads: one job on the engine, its progress, its result."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.jobs import discover_job, keep_discovery
from app.library.library import Library
from app.library.records import Profile, Voice
from app.ui.engine_client import EngineClient
from app.ui.job_progress import in_words
from engine.errors import EngineError
from engine.llama.description import ModelDescription
from engine.process import protocol

_REPEATS_WELL = 0.6
_REPEATS_FAIRLY = 0.3


@dataclass(frozen=True, slots=True)
class DiscoveryOutcome:
    """How discovery ended.

    Attributes:
        voice: what was found, as kept; None where nothing was.
        message: for the person to read.
        is_error: whether something went wrong.
    """

    voice: Voice | None
    message: str
    is_error: bool = False


@dataclass(frozen=True, slots=True)
class _Running:
    job_id: int
    profile: Profile
    model: ModelDescription


class DiscoveryController(QObject):
    """Runs discovery on the engine and keeps what it finds.

    Signals:
        began: discovery was handed to the engine.
        progressed: a `JobProgress`.
        ended: a `DiscoveryOutcome`; follows every call of `discover`.
    """

    began = Signal()
    progressed = Signal(object)
    ended = Signal(object)

    def __init__(
        self,
        client: EngineClient,
        library: Library,
        budget_s: float,
        parent: QObject | None = None,
    ) -> None:
        """Make a controller.

        Args:
            client: the engine.
            library: where samples come from and voices go.
            budget_s: about how long a discovery may take, seconds.
            parent: the Qt owner.
        """
        super().__init__(parent)
        self._client = client
        self._library = library
        self._budget_s = budget_s
        self._running: _Running | None = None
        client.progress.connect(self._on_progress)
        client.answer.connect(self._on_answer)

    @property
    def is_running(self) -> bool:
        """Whether discovery is under way."""
        return self._running is not None

    def discover(self, profile: Profile, model: ModelDescription) -> None:
        """Begin discovery, unless one is under way."""
        if self._running is not None:
            return
        job_id = self._client.new_id()
        try:
            job = discover_job(
                self._library,
                profile,
                job_id=job_id,
                model=Path(model.path),
                budget_s=self._budget_s,
            )
        except (AppError, EngineError) as error:
            self.ended.emit(DiscoveryOutcome(None, str(error), is_error=True))
            return
        self._running = _Running(job_id, profile, model)
        self.began.emit()
        self._client.submit(job)

    def stop(self) -> None:
        """Ask for the end of discovery; nothing is kept of it."""
        if self._running is not None:
            self._client.cancel(self._running.job_id)

    def _on_progress(self, progress: protocol.Progress) -> None:
        if self._running is not None and progress.id == self._running.job_id:
            self.progressed.emit(in_words(progress))

    def _on_answer(self, answer: protocol.Answer) -> None:
        running = self._running
        if running is None or answer.id != running.job_id:
            return
        self._running = None
        try:
            outcome = self._outcome(running, answer)
        except AppError as error:
            outcome = DiscoveryOutcome(None, str(error), is_error=True)
        self.ended.emit(outcome)

    def _outcome(self, running: _Running, answer: protocol.Answer) -> DiscoveryOutcome:
        match answer:
            case protocol.Discovered(discovery=discovery):
                voice = keep_discovery(self._library, running.profile, running.model, discovery)
                return DiscoveryOutcome(voice, self._summary(voice))
            case protocol.Failed(error="Cancelled"):
                return DiscoveryOutcome(None, self.tr("Stopped; nothing changed."))
            case protocol.Failed(message=message):
                return DiscoveryOutcome(None, message, is_error=True)
        raise AssertionError(f"{type(answer).__name__} is no answer to discovery")

    def _summary(self, voice: Voice) -> str:
        found = self.tr("Found {0} preference heads in {1} samples ({2} tokens)").format(
            len(voice.weights), voice.n_examples, voice.n_tokens
        )
        if voice.split_half is None:
            return self.tr("{0}.").format(found)
        if voice.split_half >= _REPEATS_WELL:
            trust = self.tr("the ranking repeats well")
        elif voice.split_half >= _REPEATS_FAIRLY:
            trust = self.tr("the ranking repeats fairly")
        else:
            trust = self.tr("the ranking hardly repeats, so take it as a first guess")
        return self.tr("{0}; {1} ({2:.2f}).").format(found, trust, voice.split_half)

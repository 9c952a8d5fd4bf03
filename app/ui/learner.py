"""Learning a person's voice: first which heads carry it, then which strength suits them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError
from app.jobs import calibrate_job, discover_job, keep_discovery, keep_partial
from app.library.library import Library
from app.library.records import Profile, Voice
from app.ui.engine_client import EngineClient
from app.ui.engine_job import EngineJob
from app.ui.job_progress import learning_in_words
from app.ui.library_worker import LibraryWorker
from app.ui.voice_words import what_was_learnt
from engine.discovery.result import Discovery
from engine.llama.description import ModelDescription
from engine.process import protocol

_REST_MS = 4000
"""Between a draft and the rest of a lesson that it interrupted: time to read how it went."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learnt.

    Attributes:
        profile: whose voice.
        model: with which model.
        discovery_s: seconds for finding the heads, over all lessons on the same writing.
        calibration_s: seconds for trying strengths.
        is_asked: whether the person asked for it, and waits for an answer.
    """

    profile: Profile
    model: ModelDescription
    discovery_s: float
    calibration_s: float
    is_asked: bool = True


@dataclass(frozen=True, slots=True)
class LessonOutcome:
    """How a lesson ended.

    Attributes:
        lesson: what was to be learnt.
        voice: what is known now; None where it ended without an answer.
        message: for the person to read.
        is_error: whether something went wrong.
    """

    lesson: Lesson
    voice: Voice | None
    message: str
    is_error: bool = False


class _Step(Enum):
    DISCOVERY = auto()
    CALIBRATION = auto()


class Learner(QObject):
    """Runs one lesson at a time on the engine, which a draft may interrupt, and keeps it.

    What discovery measured before an interruption is not measured again.

    Args:
        client: the engine.
        reading: looks up what is to be learnt from; stays the caller's.
        keeping: keeps what was learnt; stays the caller's.
        parent: the Qt owner.

    Signals:
        began: a lesson began.
        progressed: a `JobProgress`.
        learnt: more is known of a voice, and kept.
        ended: a `LessonOutcome`, for every call of `begin` that began a lesson.
    """

    began = Signal()
    progressed = Signal(object)
    learnt = Signal()
    ended = Signal(object)

    def __init__(
        self,
        client: EngineClient,
        reading: LibraryWorker,
        keeping: LibraryWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._keeping = keeping
        self._is_keeping = False
        self._preparing: int | None = None
        self._lesson: Lesson | None = None
        self._step = _Step.DISCOVERY
        self._voice: Voice | None = None
        self._is_paused = False
        self._is_stopping = False
        self._engine = EngineJob(client, self)
        self._engine.progressed.connect(self._on_progress)
        self._engine.partial_arrived.connect(self._on_partial)
        self._engine.answered.connect(self._on_answer)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.go_on)

    @property
    def lesson(self) -> Lesson | None:
        """The lesson under way, interrupted or not."""
        return self._lesson

    @property
    def is_interrupted(self) -> bool:
        """Whether the lesson under way, if there is one, waits for `go_on`."""
        return self._is_paused

    def begin(self, lesson: Lesson) -> None:
        """Begin a lesson, unless one is under way."""
        if self._lesson is not None:
            return
        self._lesson = lesson
        self._step = _Step.DISCOVERY
        self._is_paused = self._is_stopping = False
        self.began.emit()
        self._start()

    def interrupt(self) -> None:
        """Leave the engine to something else until `go_on`."""
        self._rest.stop()
        self._is_paused = True
        self._preparing = None
        self._engine.cancel()

    def go_on(self) -> None:
        """Take up an interrupted lesson."""
        if not self._is_paused:
            return
        self._is_paused = False
        if self._lesson is not None and not self._engine.is_running and not self._is_keeping:
            self._start()

    def go_on_soon(self) -> None:
        """Take up an interrupted lesson in a few seconds."""
        self._rest.start()

    def start_over(self) -> None:
        """Have an interrupted lesson begin again, since there may be new writing."""
        self._step = _Step.DISCOVERY

    def stop(self) -> None:
        """Ask for the end of the lesson; what was kept so far stays."""
        self._is_stopping = True
        if self._engine.is_running:
            self._engine.cancel()
        elif self._lesson is not None and not self._is_keeping:
            self._end(None, self._stopped())

    def _start(self) -> None:
        lesson = self._lesson
        if lesson is None:
            return
        job_id = self._engine.new_id()
        voice = self._voice if self._step is _Step.CALIBRATION else None
        prepare = partial(_job, lesson=lesson, voice=voice, job_id=job_id)
        self._preparing = job_id
        failed = partial(self._on_unprepared, job_id)
        self._reading.ask("lesson", prepare, self._on_prepared, failed)

    def _on_prepared(self, job: protocol.Job) -> None:
        # What was stopped or interrupted meanwhile is not wanted any more.
        if job.id == self._preparing:
            self._preparing = None
            self._engine.submit(job)

    def _on_unprepared(self, job_id: int, error: Exception) -> None:
        if job_id == self._preparing:
            self._end(None, str(error), is_error=True)

    def _on_progress(self, progress: protocol.Progress) -> None:
        if not self._is_paused:
            self.progressed.emit(learning_in_words(progress))

    def _on_partial(self, found: protocol.Partial) -> None:
        lesson = self._lesson
        # In the background a voice that has its mark is not given up for one that has none yet.
        if lesson is None or not lesson.is_asked:
            return
        keep = partial(
            keep_partial, profile=lesson.profile, model=lesson.model, discovery=found.discovery
        )
        # Where it cannot be kept, the answer is still to come, and will be told then.
        self._keeping.change(keep, self._on_partial_kept, lambda _: None)

    def _on_partial_kept(self, voice: Voice | None) -> None:
        if voice is not None:
            self.learnt.emit()

    def _on_answer(self, answer: protocol.Answer) -> None:
        lesson = self._lesson
        if lesson is None:
            return
        match answer:
            case protocol.Discovered(discovery=discovery):
                keep = partial(_keep_discovery, lesson=lesson, discovery=discovery)
                self._keep(keep, self._on_discovery_kept)
            case protocol.Calibrated(calibration=calibration) if self._voice is not None:
                voice_id = self._voice.id
                self._keep(
                    lambda library: library.voices.keep_calibration(voice_id, calibration),
                    self._end_with,
                )
            case protocol.Failed(error="Cancelled") if self._is_stopping:
                self._end(None, self._stopped())
            case protocol.Failed(error="Cancelled"):
                self._start_unless_paused()
            case protocol.Failed(message=message):
                self._end(None, message, is_error=True)
            case _:
                raise AssertionError(f"{type(answer).__name__} is no answer to a lesson")

    def _keep(
        self, keep: Callable[[Library], Voice | None], then: Callable[[Voice | None], None]
    ) -> None:
        self._is_keeping = True

        def kept(voice: Voice | None) -> None:
            self._is_keeping = False
            self.learnt.emit()
            then(voice)

        def failed(error: AppError) -> None:
            self._is_keeping = False
            self._end(None, str(error), is_error=True)

        self._keeping.change(keep, kept, failed)

    def _on_discovery_kept(self, voice: Voice | None) -> None:
        self._voice = voice
        is_wanted = voice is not None and voice.weights and voice.calibration is None
        if voice is None or not is_wanted or self._is_stopping:
            self._end_with(voice)
        else:
            self._step = _Step.CALIBRATION
            self._start_unless_paused()

    def _end_with(self, voice: Voice | None) -> None:
        self._end(voice, what_was_learnt(voice) if voice else "")

    def _start_unless_paused(self) -> None:
        if not self._is_paused:
            self._start()

    def _end(self, voice: Voice | None, message: str, *, is_error: bool = False) -> None:
        lesson, self._lesson = self._lesson, None
        self._preparing = None
        self._rest.stop()
        if lesson is not None:
            self.ended.emit(LessonOutcome(lesson, voice, message, is_error))

    def _stopped(self) -> str:
        return self.tr("Stopped. What was learnt so far is kept.")


def _job(library: Library, *, lesson: Lesson, voice: Voice | None, job_id: int) -> protocol.Job:
    """Return the job that finds heads, or, with a voice, its strength."""
    profile, model = lesson.profile, Path(lesson.model.path)
    if voice is not None:
        budget_s = lesson.calibration_s
        return calibrate_job(library, profile, voice, job_id=job_id, model=model, budget_s=budget_s)
    return discover_job(library, profile, job_id=job_id, model=model, budget_s=lesson.discovery_s)


def _keep_discovery(library: Library, *, lesson: Lesson, discovery: Discovery) -> Voice | None:
    """Return the voice as it is known now, kept or known better before."""
    keep = keep_discovery if lesson.is_asked else keep_partial
    kept = keep(library, lesson.profile, lesson.model, discovery)
    return kept or library.voices.find(lesson.profile.id, lesson.model.fingerprint)

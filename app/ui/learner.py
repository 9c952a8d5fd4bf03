"""Learning a person's voice: first which heads carry it, then which strength suits them."""

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
from engine.errors import EngineError
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
        library: where what is learnt is kept.
        parent: the Qt owner.
        worker: reads what is to be learnt from, which of much writing takes too long for the
            window's thread; stays the caller's. None to read it there all the same.

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
        library: Library,
        parent: QObject | None = None,
        *,
        worker: LibraryWorker | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._worker = worker
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
        if self._lesson is not None and not self._engine.is_running:
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
        elif self._lesson is not None:
            self._end(None, self._stopped())

    def _start(self) -> None:
        lesson = self._lesson
        if lesson is None:
            return
        job_id = self._engine.new_id()
        voice = self._voice if self._step is _Step.CALIBRATION else None
        prepare = partial(_job, lesson=lesson, voice=voice, job_id=job_id)
        self._preparing = job_id
        if self._worker is not None:
            failed = partial(self._on_unprepared, job_id)
            self._worker.ask("lesson", prepare, self._on_prepared, failed)
            return
        try:
            job = prepare(self._library)
        except (AppError, EngineError) as error:
            self._on_unprepared(job_id, error)
        else:
            self._on_prepared(job)

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
        try:
            kept = keep_partial(self._library, lesson.profile, lesson.model, found.discovery)
        except AppError:
            # The answer is still to come, and will be told where it cannot be kept either.
            return
        if kept is not None:
            self.learnt.emit()

    def _on_answer(self, answer: protocol.Answer) -> None:
        lesson = self._lesson
        if lesson is None:
            return
        try:
            self._take(lesson, answer)
        except AppError as error:
            self._end(None, str(error), is_error=True)

    def _take(self, lesson: Lesson, answer: protocol.Answer) -> None:
        match answer:
            case protocol.Discovered(discovery=discovery):
                self._take_discovery(lesson, discovery)
            case protocol.Calibrated(calibration=calibration) if self._voice is not None:
                voice = self._library.voices.keep_calibration(self._voice.id, calibration)
                self._end(voice, what_was_learnt(voice))
            case protocol.Failed(error="Cancelled") if self._is_stopping:
                self._end(None, self._stopped())
            case protocol.Failed(error="Cancelled"):
                self._start_unless_paused()
            case protocol.Failed(message=message):
                self._end(None, message, is_error=True)
            case _:
                raise AssertionError(f"{type(answer).__name__} is no answer to a lesson")

    def _take_discovery(self, lesson: Lesson, discovery: Discovery) -> None:
        keep = keep_discovery if lesson.is_asked else keep_partial
        voice = keep(self._library, lesson.profile, lesson.model, discovery)
        if voice is None:
            voice = self._library.voices.find(lesson.profile.id, lesson.model.fingerprint)
        self._voice = voice
        self.learnt.emit()
        is_wanted = voice is not None and voice.weights and voice.calibration is None
        if voice is None or not is_wanted or self._is_stopping:
            self._end(voice, what_was_learnt(voice) if voice else "")
        else:
            self._step = _Step.CALIBRATION
            self._start_unless_paused()

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

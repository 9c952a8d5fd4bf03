"""Going on learning while nobody works."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from app.errors import LibraryError
from app.jobs import CALIBRATION_BUDGET_S, DISCOVERY_BUDGET_S
from app.library.library import Library
from app.library.records import Profile, Voice
from app.ui.learner import Learner, Lesson, LessonOutcome
from engine.discovery.confidence import Confidence
from engine.llama.description import ModelDescription

_FULL_S = 480.0
"""Seconds of measuring after which more changes little."""

_SECOND_MS = 1000


@dataclass(frozen=True, slots=True)
class LearningTimes:
    """How long learning may take.

    Attributes:
        discovery_s: of one lesson for finding heads, seconds; in the background as much more each
            time.
        calibration_s: of one lesson for trying strengths, seconds.
        idle_s: seconds without work after which a lesson of the background begins.
    """

    discovery_s: float = DISCOVERY_BUDGET_S
    calibration_s: float = CALIBRATION_BUDGET_S
    idle_s: float = 30.0


class IdleLearning(QObject):
    """Begins lessons of its own, where the person allows it, until a voice is sure.

    A voice of which a lesson found no more is left alone until there is new writing.

    Args:
        learner: runs the lessons.
        library: what is known so far.
        times: how long lessons take, and how long nobody must have worked.
        parent: the Qt owner.
    """

    def __init__(
        self,
        learner: Learner,
        library: Library,
        times: LearningTimes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._learner = learner
        self._library = library
        self._times = times
        self._is_allowed = False
        self._subject: tuple[Profile, ModelDescription] | None = None
        self._n_before = 0
        self._learnt_out: set[tuple[int, str]] = set()
        self._timer = QTimer(self, singleShot=True, interval=round(times.idle_s * _SECOND_MS))
        self._timer.timeout.connect(self._begin)
        learner.ended.connect(self._on_ended)

    def allow(self, *, allowed: bool) -> None:
        """Say whether the person allows it; a lesson that it began ends where they no longer do."""
        self._is_allowed = allowed
        lesson = self._learner.lesson
        if not allowed and lesson is not None and not lesson.is_asked:
            self._learner.stop()
        self.note_activity()

    def watch(self, profile: Profile, model: ModelDescription) -> None:
        """Learn this profile's voice with this model from now on."""
        self._subject = (profile, model)
        self.note_activity()

    def note_activity(self) -> None:
        """Take note that the person is at work."""
        if self._is_allowed:
            self._timer.start()
        else:
            self._timer.stop()

    def note_new_writing(self) -> None:
        """Take note that there may be more to learn from."""
        self._learnt_out.clear()

    def _begin(self) -> None:
        if self._subject is None or self._learner.lesson is not None:
            return
        profile, model = self._subject
        try:
            voice = self._library.voices.find(profile.id, model.fingerprint)
        except LibraryError:
            # Nobody asked for it, so nobody is told; whatever needs the library next will be.
            return
        spent = voice.seconds if voice is not None else 0.0
        if (profile.id, model.fingerprint) in self._learnt_out or _is_enough(voice):
            return
        self._n_before = voice.n_examples if voice is not None else 0
        times = self._times
        budget_s = spent + times.discovery_s
        self._learner.begin(Lesson(profile, model, budget_s, times.calibration_s, is_asked=False))

    def _on_ended(self, outcome: LessonOutcome) -> None:
        lesson, voice = outcome.lesson, outcome.voice
        has_more = voice is not None and voice.n_examples > self._n_before
        if not lesson.is_asked and not has_more:
            self._learnt_out.add((lesson.profile.id, lesson.model.fingerprint))
        self.note_activity()


def _is_enough(voice: Voice | None) -> bool:
    return voice is not None and (voice.confidence is Confidence.SURE or voice.seconds >= _FULL_S)

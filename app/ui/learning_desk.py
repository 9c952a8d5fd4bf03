"""The learning side of the working page: finding heads, the slider's mark, what is known."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import Voice
from app.ui.idle_learning import IdleLearning, LearningTimes
from app.ui.learner import Learner, Lesson, LessonOutcome
from app.ui.model_loader import ModelLoader
from app.ui.voice_details import VoiceDetails
from app.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LearningParts:
    """What learning works with."""

    library: Library
    loader: ModelLoader
    learner: Learner
    idle: IdleLearning
    times: LearningTimes


class LearningDesk(QObject):
    """Connects the page's slider and note with the learner.

    Signals:
        told: how a lesson ended, for the person to read, and whether it is an error.
        changed: a lesson began or ended.
        known: what is known of the chosen profile's voice, or None; told whenever it may be new.
    """

    told = Signal(str, bool)
    changed = Signal()
    known = Signal(object)

    def __init__(
        self, workspace: Workspace, parts: LearningParts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._library = parts.library
        self._loader = parts.loader
        self._learner = parts.learner
        self._idle = parts.idle
        self._times = parts.times
        self._is_wanted = False
        self._voice: Voice | None = None
        self.details: VoiceDetails | None = None
        workspace.slider.discovery_wanted.connect(self.discover)
        workspace.note.details_wanted.connect(self.show_details)
        workspace.picker.picked.connect(self._on_picked)
        self._loader.loaded.connect(self._on_loaded)
        self._learner.began.connect(self.changed)
        self._learner.learnt.connect(self.refresh)
        self._learner.ended.connect(self._on_ended)
        for activity in (
            workspace.composer.changed,
            workspace.slider.slider.valueChanged,
            workspace.page.view.edited,
        ):
            activity.connect(self._idle.note_activity)

    @property
    def is_active(self) -> bool:
        """Whether a lesson is under way, interrupted or not."""
        return self._learner.lesson is not None

    @property
    def can_discover(self) -> bool:
        """Whether the person could have heads found now: a lesson of the background gives way."""
        lesson = self._learner.lesson
        has_all = self._workspace.picker.profile is not None and self._loader.model is not None
        return has_all and (lesson is None or not lesson.is_asked)

    def discover(self) -> None:
        """Learn the chosen profile's voice, as soon as the model is loaded."""
        profile, model = self._workspace.picker.profile, self._loader.model
        lesson = self._learner.lesson
        if lesson is not None and lesson.is_asked:
            return
        # Taken up again when the model is there, or the lesson that gives way has ended.
        self._is_wanted = model is None or lesson is not None
        if lesson is not None:
            self._learner.stop()
        elif profile is not None and model is not None:
            times = self._times
            self._learner.begin(Lesson(profile, model, times.discovery_s, times.calibration_s))

    def allow_background(self, *, allowed: bool) -> None:
        """Say whether learning may go on while nobody works."""
        self._idle.allow(allowed=allowed)

    def interrupt(self) -> None:
        """Leave the engine to a draft."""
        self._learner.interrupt()

    def go_on(self) -> None:
        """Take up what a draft interrupted."""
        self._idle.note_activity()
        self._learner.go_on_soon()

    def stop(self) -> None:
        """End the lesson under way, and the wish for one."""
        self._is_wanted = False
        self._learner.stop()

    def note_new_writing(self) -> None:
        """Take note that profiles may have more samples than before."""
        self._idle.note_new_writing()
        if self._learner.is_interrupted:
            self._learner.start_over()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known of the chosen profile's voice with the model."""
        profile, model = self._workspace.picker.profile, self._loader.model
        slider = self._workspace.slider
        # Whether there are heads to steer with is a question of the model, too.
        slider.setVisible(model is not None)
        if profile is None or model is None:
            return
        self._idle.watch(profile, model)
        try:
            self._voice = self._library.voices.find(profile.id, model.fingerprint)
        except LibraryError as error:
            self._voice = None
            self.told.emit(str(error), True)  # noqa: FBT003 - a signal takes no names
        voice = self._voice
        slider.set_mark(None if voice is None else voice.recommended_strength)
        slider.set_available(available=voice is not None and bool(voice.weights))
        self._workspace.note.show_voice(voice)
        self.known.emit(voice)

    def show_details(self) -> None:
        """Open the figures of the chosen profile's voice."""
        profile = self._workspace.picker.profile
        if self._voice is None or profile is None:
            return
        self.details = VoiceDetails(self._voice, profile.name, self._workspace.window())
        self.details.finished.connect(self.details.deleteLater)
        self.details.open()

    def _on_picked(self) -> None:
        lesson = self._learner.lesson
        if lesson is not None and not lesson.is_asked:
            self._learner.stop()
        self._workspace.slider.forget_choice()
        self.refresh()

    def _on_loaded(self) -> None:
        self.refresh()
        if self._is_wanted:
            self.discover()

    def _on_ended(self, outcome: LessonOutcome) -> None:
        self.refresh()
        self.changed.emit()
        if self._is_wanted:
            self.discover()
        elif outcome.lesson.is_asked:
            self.told.emit(outcome.message, outcome.is_error)
        else:
            self.told.emit("", False)  # noqa: FBT003 - a signal takes no names

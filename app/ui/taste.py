"""What is learnt from a person's choices, put to use where they draft."""

from PySide6.QtCore import QObject

from app.library.library import Library
from app.library.records import Voice
from app.library.voices import EVERYTHING
from app.preference.evidence import Option
from app.ui.desk import Desk
from app.ui.preference.desk import PreferenceDesk, PreferenceSubject
from app.ui.preference.recorder import PreferenceRecorder
from app.ui.workspace import Workspace

_N_VARIANTS = 3


class Taste(QObject):
    """Learns from picks and edits, and lets the slider and the next variants follow from it.

    Args:
        desk: where the person drafts.
        workspace: its widgets.
        library: where choices are kept.
        parent: the Qt owner.

    Attributes:
        preference: what is known.
    """

    def __init__(
        self, desk: Desk, workspace: Workspace, library: Library, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self.preference = PreferenceDesk(library, workspace.preference, self)
        self._recorder = PreferenceRecorder(self.preference, self)
        self._voice: Voice | None = None
        self._voices: tuple[str, ...] = (EVERYTHING,)
        self.preference.changed.connect(self._stand)
        self.preference.failed.connect(desk.status.show_error)
        desk.chosen.connect(self._recorder.note_choice)
        desk.opener.leaving.connect(self._note_edits)
        desk.learning.known.connect(self._on_known)

    def draft_variants(self) -> None:
        """Begin several drafts side by side, at the strengths whose comparison tells most."""
        slider = self._workspace.slider
        current = Option(slider.strength, self._voices[0])
        options = [current]
        if slider.is_available:
            kind = self._workspace.composer.kind_buttons.kind
            options = self.preference.next_options(current, _N_VARIANTS, kind)
        strengths = sorted(option.strength for option in options)
        if len(strengths) < _N_VARIANTS:
            strengths += [current.strength] * (_N_VARIANTS - len(strengths))
        self._desk.draft_side_by_side(strengths)

    def note_finished(self) -> None:
        """Take note that the person copied, saved or sent what is on the page."""
        version, text = self._desk.keeper.version, self._workspace.page.view.text
        self._recorder.note_finished(self._workspace.composer.kind_buttons.kind, version, text)

    def shutdown(self) -> None:
        """Close what is open."""
        self.preference.show_subject(None)

    def _note_edits(self) -> None:
        # A draft that is left as it was written may just have been given up.
        if self._desk.keeper.is_edited:
            self.note_finished()

    def _on_known(self, voice: Voice | None) -> None:
        profile = self._workspace.picker.profile
        self._voice = voice
        calibration = None if voice is None else voice.calibration
        subject = None
        if profile is not None:
            subject = PreferenceSubject(profile, calibration, self._voices)
        self.preference.show_subject(subject)

    def _stand(self) -> None:
        known = self.preference.preference
        is_learnt = known is not None and known.n_evidence > 0
        self._workspace.slider.set_learnt(known.strength if known and is_learnt else None)

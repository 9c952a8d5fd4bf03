"""What is learnt from a person's choices, put to use where they draft."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.library.library import Library
from app.library.records import Profile, Voice
from app.preference.evidence import Option
from app.ui.desk import Desk
from app.ui.library_worker import LibraryWorker
from app.ui.order_maker import OrderMaker
from app.ui.preference.desk import PreferenceDesk, PreferenceSubject
from app.ui.preference.recorder import PreferenceRecorder
from app.ui.voices.desk import VoicesDesk
from app.ui.workspace import Workspace
from engine.writing import Kind

_N_VARIANTS = 3


@dataclass(frozen=True, slots=True)
class TasteParts:
    """What taste needs of the window.

    Attributes:
        library: where choices are read.
        keeping: the library's thread, where they are written.
        orders: are made with regard to what the person likes.
    """

    library: Library
    keeping: LibraryWorker
    orders: OrderMaker


class Taste(QObject):
    """Learns from picks and edits, and lets the slider, voices and next variants follow from it.

    Args:
        desk: where the person drafts.
        voices: the voices that they draft in.
        workspace: the widgets.
        parts: what it works with.
        parent: the Qt owner.

    Attributes:
        preference: what is known.

    Signals:
        changed: what is known is other than before.
    """

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        voices: VoicesDesk,
        workspace: Workspace,
        parts: TasteParts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._voices = voices
        self._workspace = workspace
        self.preference = PreferenceDesk(parts.library, parts.keeping, workspace.preference, self)
        self._recorder = PreferenceRecorder(self.preference, self)
        self._profile: Profile | None = None
        self._voice: Voice | None = None
        parts.orders.follow(self._mix)
        self.preference.changed.connect(self._stand)
        self.preference.failed.connect(desk.status.show_error)
        desk.chosen.connect(self._recorder.note_choice)
        desk.opener.leaving.connect(self._note_edits)
        desk.opener.opened.connect(self._on_opened)
        desk.learning.known.connect(self._on_known)
        voices.known.connect(self._show_subject)

    def draft_variants(self) -> None:
        """Begin several drafts side by side, at the options whose comparison tells most."""
        slider = self._workspace.slider
        kind = self._workspace.composer.kind_buttons.kind
        voices = self._voices.open_to(kind)
        current = Option(slider.strength, self._likely(voices, kind))
        options = [current]
        if slider.is_available:
            options = self.preference.next_options(current, _N_VARIANTS, kind, voices)
        wanted = {name: _strengths(options, name) for name in (current.voice, *voices)}
        by_voice = {name: strengths for name, strengths in wanted.items() if strengths}
        if len(by_voice) > 1:
            self._desk.draft_in_voices(by_voice)
            return
        strengths = by_voice[current.voice]
        missing = _N_VARIANTS - len(strengths)
        self._desk.draft_side_by_side([*strengths, *[current.strength] * missing])

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

    def _likely(self, voices: Sequence[str], kind: Kind) -> str:
        """Return the voice that a draft would be in as things are set, as far as can be told."""
        known = self.preference.preference
        if known is not None and known.tells_apart(voices):
            mix = known.mix(voices, kind)
            return max(voices, key=lambda name: mix[name])
        version = self._desk.keeper.version
        latest = "" if version is None or version.by is None else version.by.voice
        return latest if latest in voices else voices[0]

    def _mix(self, kind: Kind) -> Mapping[str, float]:
        known, names = self.preference.preference, self._voices.names
        if known is None or len(names) < 2 or not known.tells_apart(names):
            return {}
        return known.mix(names, kind)

    def _on_opened(self) -> None:
        # Whose choices they are is known before there is a model, if there ever is one.
        if self._workspace.picker.profile != self._profile:
            self._profile, self._voice = self._workspace.picker.profile, None
            self._show_subject()

    def _on_known(self, voice: Voice | None) -> None:
        self._voice = voice
        self._show_subject()

    def _show_subject(self) -> None:
        profile = self._workspace.picker.profile
        subject = None
        if profile is not None:
            calibration = None if self._voice is None else self._voice.calibration
            subject = PreferenceSubject(profile, calibration, tuple(self._voices.names))
        self.preference.show_subject(subject)

    def _stand(self) -> None:
        known = self.preference.preference
        has_evidence = self.preference.has_evidence
        self._workspace.slider.set_learnt(known.strength if known and has_evidence else None)
        self.changed.emit()


def _strengths(options: Sequence[Option], voice: str) -> list[float]:
    return sorted(option.strength for option in options if option.voice == voice)

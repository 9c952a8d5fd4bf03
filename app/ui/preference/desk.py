"""Preference brought to life: choices kept as they are made, learnt from, shown and forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import Profile
from app.preference.evidence import Evidence, Option
from app.preference.kept import kept_share
from app.preference.learning import learn
from app.preference.next_pair import next_pair
from app.preference.preference import Preference
from app.preference.prior import prior_from
from app.ui.preference.details import PreferenceDetails
from app.ui.preference.note import PreferenceNote
from engine.calibration.result import Calibration
from engine.writing import Kind


@dataclass(frozen=True, slots=True)
class PreferenceSubject:
    """Whose preference it is.

    Attributes:
        profile: the person.
        calibration: of the voice that drafts are written in; None before it.
        voices: names of all voices that drafts may be written in.
    """

    profile: Profile
    calibration: Calibration | None
    voices: tuple[str, ...]


class PreferenceDesk(QObject):
    """Keeps the chosen person's picks and edits, and says what follows from them.

    Args:
        library: where they are kept.
        note: shows what was learnt.
        parent: the Qt owner.

    Attributes:
        preference: what is known; None while no person is chosen or the library cannot be read.
        details: the dialog while it is open.

    Signals:
        changed: `preference` is another.
        failed: what the library said to a read or write that failed.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, library: Library, note: PreferenceNote, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._note = note
        self._subject: PreferenceSubject | None = None
        self._choices: tuple[Evidence, ...] = ()
        self._forgotten: tuple[Evidence, ...] = ()
        self.preference: Preference | None = None
        self.details: PreferenceDetails | None = None
        note.details_wanted.connect(self.open_details)

    def show_subject(self, subject: PreferenceSubject | None) -> None:
        """Turn to another person, or to what is new about the same one; None for nobody."""
        before, self._subject = self._subject, subject
        if subject is None or before is None or before.profile != subject.profile:
            self._forgotten = ()
            if self.details is not None:
                self.details.done(0)
        self._learn()

    def record_pick(self, kind: Kind, chosen: Option, others: Sequence[Option]) -> None:
        """Keep that a draft was taken over others that were shown beside it.

        Those that read like the one that was taken say nothing, and are passed over.
        """
        subject = self._subject
        told = [other for other in others if not other.reads_like(chosen)]
        if subject is None or not told:
            return
        try:
            with self._library.transaction():
                for other in told:
                    self._library.choices.add_pick(subject.profile.id, kind, chosen, other)
        except LibraryError as error:
            self.failed.emit(str(error))
            return
        self._learn()

    def record_edit(self, kind: Kind, option: Option, written: str, finished: str) -> None:
        """Keep how much of a draft is left in what the person made of it; no text is kept."""
        if self._subject is None or not written.strip():
            return
        kept = kept_share(written, finished)
        try:
            self._library.choices.add_edit(self._subject.profile.id, kind, option, kept)
        except LibraryError as error:
            self.failed.emit(str(error))
            return
        self._learn()

    def next_options(self, current: Option, n: int, kind: Kind) -> list[Option]:
        """Return which drafts to offer side by side, as `next_pair` does; without a person one."""
        if self.preference is None or self._subject is None:
            return [current]
        return next_pair(self.preference, current, n, voices=self._subject.voices, kind=kind)

    def open_details(self) -> None:
        """Show all that was learnt."""
        if self._subject is None or self.preference is None or self.details is not None:
            return
        details = PreferenceDetails(self._subject.profile.name, self._note.window())
        details.forget_wanted.connect(self._forget)
        details.undo_wanted.connect(self._give_back)
        details.finished.connect(self._on_closed)
        self.details = details
        self._show()
        details.open()

    def _forget(self) -> None:
        if self._subject is not None:
            try:
                self._forgotten = self._library.choices.reset(self._subject.profile.id)
            except LibraryError as error:
                self.failed.emit(str(error))
            self._learn()

    def _give_back(self) -> None:
        if self._subject is not None:
            try:
                self._library.choices.restore(self._subject.profile.id, self._forgotten)
                self._forgotten = ()
            except LibraryError as error:
                self.failed.emit(str(error))
            self._learn()

    def _on_closed(self) -> None:
        details, self.details = self.details, None
        self._forgotten = ()
        if details is not None:
            details.deleteLater()

    def _learn(self) -> None:
        subject = self._subject
        self._choices, self.preference = (), None
        if subject is not None:
            try:
                self._choices = self._library.choices.for_profile(subject.profile.id)
                self.preference = learn(self._choices, prior_from(subject.calibration))
            except LibraryError as error:
                self.failed.emit(str(error))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._note.show_preference(self.preference)
        if self.details is not None and self.preference is not None and self._subject is not None:
            self.details.show_preference(
                self.preference,
                self._choices,
                self._subject.voices,
                can_undo=bool(self._forgotten),
            )

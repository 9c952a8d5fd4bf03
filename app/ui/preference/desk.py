"""Preference brought to life: choices kept as they are made, learnt from, shown and forgotten."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.errors import AppError, LibraryError
from app.library.library import Library
from app.library.records import Profile
from app.preference.evidence import Evidence, Option
from app.preference.kept import kept_share
from app.preference.learning import learn
from app.preference.next_pair import next_pair
from app.preference.preference import Preference
from app.preference.prior import prior_from
from app.ui.library_worker import LibraryWorker
from app.ui.preference.details import PreferenceDetails
from app.ui.preference.note import PreferenceNote
from engine.calibration.result import Calibration
from engine.writing import Kind

T = TypeVar("T")


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

    They are kept in the library's thread: no import that holds the file holds up the window. What
    follows is known as soon as they are.

    Args:
        library: where they are read; at once, since nobody who writes holds up a reader.
        worker: the library's thread.
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
        self,
        library: Library,
        worker: LibraryWorker,
        note: PreferenceNote,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._worker = worker
        self._note = note
        self._subject: PreferenceSubject | None = None
        self._choices: tuple[Evidence, ...] = ()
        self._learnt_with: Calibration | None = None
        self._forgotten: tuple[Evidence, ...] = ()
        self.preference: Preference | None = None
        self.details: PreferenceDetails | None = None
        note.details_wanted.connect(self.open_details)

    @property
    def has_evidence(self) -> bool:
        """Whether there is anything to show of what the person likes."""
        return self.preference is not None and self.preference.n_evidence > 0

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
        told = [other for other in others if not other.reads_like(chosen)]
        if not told:
            return

        def keep(library: Library, profile_id: int) -> None:
            with library.transaction():
                for other in told:
                    library.choices.add_pick(profile_id, kind, chosen, other)

        self._change(keep)

    def record_edit(
        self,
        kind: Kind,
        option: Option,
        written: str,
        finished: str,
        *,
        version_id: int | None = None,
    ) -> None:
        """Keep how much of a draft is left in what the person made of it; no text is kept.

        Args:
            kind: what sort of text it is.
            option: how it was written.
            written: the draft.
            finished: what the person made of it.
            version_id: the draft's version, which what was kept before gives way for; None if it
                has none.
        """
        if not written.strip():
            return

        def keep(library: Library, profile_id: int) -> None:
            kept = kept_share(written, finished)
            library.choices.add_edit(profile_id, kind, option, kept, version_id=version_id)

        self._change(keep)

    def next_options(
        self, current: Option, n: int, kind: Kind, voices: Sequence[str] = ()
    ) -> list[Option]:
        """Return which drafts to offer side by side, as `next_pair` does; without a person one.

        Args:
            current: as things are set.
            n: how many, 2 to 4.
            kind: of the text.
            voices: that may be offered beside the current one.
        """
        if self.preference is None:
            return [current]
        return next_pair(self.preference, current, n, voices=voices, kind=kind)

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
        details = self.details

        def forget(library: Library, profile_id: int) -> tuple[Evidence, ...]:
            return library.choices.reset(profile_id)

        def forgotten(choices: tuple[Evidence, ...]) -> None:
            # What the dialog has been closed on is not held any longer.
            if details is not None and details is self.details:
                self._forgotten = (*self._forgotten, *choices)

        self._change(forget, forgotten)

    def _give_back(self) -> None:
        forgotten, self._forgotten = self._forgotten, ()

        def give_back(library: Library, profile_id: int) -> None:
            library.choices.restore(profile_id, forgotten)

        def keep_on() -> None:
            self._forgotten = forgotten

        self._change(give_back, failed=keep_on)

    def _change(
        self,
        work: Callable[[Library, int], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """Have the chosen person's choices changed, and learn from them anew."""
        subject = self._subject
        if subject is None:
            return
        profile_id = subject.profile.id

        def succeed(result: T) -> None:
            if self._is_shown(profile_id):
                done(result)
                self._learn()

        def fail(error: AppError) -> None:
            if self._is_shown(profile_id):
                failed()
                self._show()
            self.failed.emit(str(error))

        self._worker.change(lambda library: work(library, profile_id), succeed, fail)

    def _is_shown(self, profile_id: int) -> bool:
        return self._subject is not None and self._subject.profile.id == profile_id

    def _on_closed(self) -> None:
        details, self.details = self.details, None
        self._forgotten = ()
        if details is not None:
            details.deleteLater()

    def _learn(self) -> None:
        subject = self._subject
        before, self._choices = self._choices, ()
        known, self.preference = self.preference, None
        if subject is not None:
            try:
                self._choices = self._library.choices.for_profile(subject.profile.id)
                # Asked for more often than there is anything new to learn.
                is_new = self._choices != before or self._learnt_with != subject.calibration
                if known is None or is_new:
                    known = learn(self._choices, prior_from(subject.calibration))
                self.preference, self._learnt_with = known, subject.calibration
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

"""A profile's voices while they are looked at and changed, and the way back from each change."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.library.library import Library
from app.library.records import Profile
from app.ui.library_worker import LibraryWorker
from app.ui.voices.changes import Change
from app.voice_overview import VoicesOverview, voices_overview
from app.voice_undo import VoicesBefore, restore_voices, voices_before
from engine.llama.description import ModelDescription


@dataclass(frozen=True, slots=True)
class VoicesSubject:
    """Whose voices, and with which model."""

    profile: Profile
    model: ModelDescription


@dataclass(frozen=True, slots=True)
class _Changed:
    before: VoicesBefore | None
    message: str
    overview: VoicesOverview


class VoicesEditor(QObject):
    """Reads and changes voices off the window's thread; every change can be taken back.

    Signals:
        shown: a `VoicesOverview`: the voices as they are now.
        told: what a change came to.
        refused: why the voices could not be read or changed.
    """

    shown = Signal(object)
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, worker: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._subject: VoicesSubject | None = None
        self._undo: list[VoicesBefore] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    def show_subject(self, subject: VoicesSubject | None) -> None:
        """Read the voices of a profile anew, which may be another than before; None for nobody."""
        if subject != self._subject:
            self._undo.clear()
        self._subject = subject
        if subject is not None:
            self._worker.change(
                lambda library: _overview(library, subject),
                lambda overview: self._show(subject, overview),
                lambda error: self.refused.emit(str(error)),
            )

    def make(self, change: Change) -> None:
        """Make a change of the person's."""
        subject = self._subject
        if subject is not None:
            fingerprint = subject.model.fingerprint
            self.keep(lambda library: change.make(library, subject.profile, fingerprint))

    def keep(
        self,
        write: Callable[[Library], str],
        *,
        can_be_undone: bool = True,
        over: Callable[[], None] = lambda: None,
    ) -> None:
        """Have something written of voices.

        Args:
            write: writes it, and returns what to tell of it.
            can_be_undone: whether there is anything in it to be taken back.
            over: called when it is written or has failed, before it is told.
        """
        subject = self._subject
        if subject is None:
            return

        def take(changed: _Changed) -> None:
            over()
            self._take(subject, changed, can_be_undone=can_be_undone)

        def refuse(error: AppError) -> None:
            over()
            self._refuse(error)

        self._worker.change(lambda library: _changed(library, subject, write), take, refuse)

    def undo(self) -> None:
        """Take back the latest change."""
        subject = self._subject
        if subject is None or not self._undo:
            return
        before = self._undo.pop()
        self._worker.change(
            lambda library: _restored(library, subject, before),
            lambda overview: self._show(subject, overview, self.tr("Taken back.")),
            self._refuse,
        )

    def _take(self, subject: VoicesSubject, changed: _Changed, *, can_be_undone: bool) -> None:
        if can_be_undone and changed.before is not None and subject == self._subject:
            self._undo.append(changed.before)
        self._show(subject, changed.overview, changed.message)

    def _show(self, subject: VoicesSubject, overview: VoicesOverview, message: str = "") -> None:
        if subject != self._subject:
            return
        self.shown.emit(overview)
        if message:
            self.told.emit(message)

    def _refuse(self, error: AppError) -> None:
        # What was typed over a name that stays must give way to that name.
        self.show_subject(self._subject)
        self.refused.emit(str(error))


def _overview(library: Library, subject: VoicesSubject) -> VoicesOverview:
    return voices_overview(library, subject.profile, subject.model.fingerprint)


def _changed(library: Library, subject: VoicesSubject, write: Callable[[Library], str]) -> _Changed:
    with library.transaction():
        before = voices_before(library, subject.profile, subject.model.fingerprint)
        message = write(library)
    return _Changed(before, message, _overview(library, subject))


def _restored(library: Library, subject: VoicesSubject, before: VoicesBefore) -> VoicesOverview:
    restore_voices(library, subject.profile, subject.model, before)
    return _overview(library, subject)

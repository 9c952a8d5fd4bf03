"""Changes to drafts, done in their order however long the library cannot be written."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError, GoneError
from app.library.library import Library
from app.library.records import Origin, VersionRecord
from app.ui.library_worker import LibraryWorker
from engine.writing import DraftRequest

_RETRY_MS = 5000


@dataclass(frozen=True, slots=True)
class Present:
    """What a person sees of a draft: what is asked for, and the text on the page."""

    request: DraftRequest
    text: str

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing yet that could be lost."""
        asked = self.request
        parts = (asked.brief, asked.thread, asked.source, asked.recipient, asked.subject, self.text)
        return not any(part.strip() for part in parts)


@dataclass(slots=True, eq=False)
class DraftHandle:
    """A draft that is on the page, or was and is still to be kept.

    Attributes:
        profile_id: whose it is.
        draft_id: its number; known in the library's thread as soon as it is begun there.
        version: the version that its text was last, as far as it is kept.
        known_text: that version's text, known before it is kept; None where there is none.
        known_seed: its seed, known as early; None unless a model wrote it whole.
    """

    profile_id: int
    draft_id: int | None = None
    version: VersionRecord | None = None
    known_text: str | None = None
    known_seed: int | None = None

    def follow(self, version: VersionRecord) -> None:
        """Take note of the version that the text is now."""
        self.version, self.known_text = version, version.text
        by = version.by if version.origin is Origin.WRITTEN else None
        self.known_seed = by.seed if by else None


@dataclass(frozen=True, slots=True, eq=False)
class DraftChange:
    """The page as it is to be kept, and what is to be done with the draft then.

    Attributes:
        handle: the draft.
        present: the page.
        follow: gets the library and the draft's number, in the library's thread.
        done: gets what that returned, in the window's.
    """

    handle: DraftHandle
    present: Present
    follow: Callable[[Library, int], Any]
    done: Callable[[Any], None]

    def keep(self, library: Library) -> object:
        """Do all of it or nothing, and return what `follow` returned.

        Raises:
            GoneError: there is no such draft or profile any more.
            LibraryError: the library cannot be written.
        """
        handle, request, text = self.handle, self.present.request, self.present.text
        with library.transaction():
            if handle.draft_id is None:
                draft_id = library.drafts.begin(handle.profile_id, request, text).id
            else:
                draft_id = handle.draft_id
                library.drafts.update(draft_id, request, text)
            result = self.follow(library, draft_id)
        # Not before it is certain: a draft that was begun in vain has no number.
        handle.draft_id = draft_id
        return result


class DraftQueue(QObject):
    """Does changes one after another; where one cannot be done, it and those behind it wait.

    A change of a draft that is gone is told and dropped, since waiting would not help.

    Args:
        worker: the library's thread.
        parent: the Qt owner.

    Signals:
        failed: a change could not be done; says why, and names the `DraftHandle` of one that is
            dropped, else None.
        kept: a change was done.
        recovered: all is kept that had to wait.
    """

    failed = Signal(str, object)
    kept = Signal()
    recovered = Signal()

    def __init__(self, worker: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._waiting: deque[DraftChange] = deque()
        self._results: deque[tuple[DraftChange, object]] = deque()
        self._n_failures = 0
        self._is_late = False
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self.work_on)

    @property
    def waiting(self) -> list[DraftChange]:
        """The changes that are not kept yet, as far as this thread knows."""
        return list(self._waiting)

    def add(self, change: DraftChange) -> None:
        """Have a change done behind those before it."""
        self._waiting.append(change)
        if not self._retry.isActive():
            self.work_on()

    def work_on(self) -> None:
        """Have all that waits done now."""
        self._retry.stop()
        if self._waiting:
            n_failures = self._n_failures
            self._worker.change(
                lambda library: self._work(library, n_failures), lambda _: self._tell(), self._fail
            )

    def _work(self, library: Library, n_failures: int) -> None:
        # What was asked for before a failure would only fail, too, and take as long.
        while self._waiting and n_failures == self._n_failures:
            change = self._waiting[0]
            try:
                result = change.keep(library)
            except GoneError as error:
                result = error
            except AppError:
                self._n_failures += 1
                raise
            self._results.append((change, result))
            self._waiting.popleft()

    def _tell(self) -> None:
        while self._results:
            change, result = self._results.popleft()
            if isinstance(result, GoneError):
                self.failed.emit(str(result), change.handle)
                continue
            change.done(result)
            self.kept.emit()
        if self._is_late and not self._waiting:
            self._is_late = False
            self.recovered.emit()

    def _fail(self, error: AppError) -> None:
        self._tell()
        self._is_late = True
        self._retry.start()
        self.failed.emit(str(error), None)

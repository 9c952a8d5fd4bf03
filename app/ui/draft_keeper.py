"""Keeping the draft that is worked on, and all of its versions, without being asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.draft_jobs import DraftOrder, Written, keep_written
from app.errors import AppError
from app.library.library import Library
from app.library.records import DraftRecord, Origin, VersionRecord
from app.ui.library_worker import LibraryWorker
from engine.writing import DraftRequest

T = TypeVar("T")

_INTERVAL_MS = 700
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
class _Handle:
    """A draft's number, known in the library's thread as soon as it is begun there."""

    profile_id: int
    draft_id: int | None


class DraftKeeper(QObject):
    """Writes what is on the page to the library, within a second of a change.

    It happens in the library's thread, in order: no import that holds the file, and no slow disk,
    holds up the window.

    Args:
        worker: the library's thread.
        present: tells what is on the page now.
        parent: the Qt owner.

    Signals:
        failed: something could not be kept; says why. The page is tried again soon.
        kept: something was.
        version_changed: the version that the text was last is another one, or None.
    """

    failed = Signal(str)
    kept = Signal()
    version_changed = Signal(object)

    def __init__(
        self,
        worker: LibraryWorker,
        present: Callable[[], Present],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._present = present
        self._handle: _Handle | None = None
        self._saved: Present | None = None
        self._version: VersionRecord | None = None
        # Not restarted by further typing: whoever types without pause is saved all the same.
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)

    @property
    def draft_id(self) -> int | None:
        """The number of the draft on the page; None while it has none."""
        return self._handle.draft_id if self._handle else None

    @property
    def version(self) -> VersionRecord | None:
        """The version that the text was last; None where the person began it."""
        return self._version

    @property
    def is_edited(self) -> bool:
        """Whether the text on the page has words of the person's that no version has."""
        text = self._present().text
        if self._version is None:
            return bool(text.strip())
        return text != self._version.text

    def open(
        self, profile_id: int, draft: DraftRecord | None, version: VersionRecord | None = None
    ) -> None:
        """Follow another draft from now on; `leave` the present one first.

        Args:
            profile_id: whose draft.
            draft: as it stands on the page; None for one that is still to be begun.
            version: that its text was last.
        """
        self._timer.stop()
        self._handle = _Handle(profile_id, draft.id if draft else None)
        self._saved = Present(draft.request, draft.text) if draft else None
        self._set_version(version)

    def note_change(self) -> None:
        """Take note that something on the page has changed."""
        if self._handle is not None and not self._timer.isActive():
            self._timer.start(_INTERVAL_MS)

    def flush(self) -> None:
        """Have the page written now, if it differs from what is kept."""
        self._timer.stop()
        handle, present = self._handle, self._present()
        if handle is None or present == self._saved:
            return
        if handle.draft_id is None and self._saved is None and present.is_empty:
            return
        self._saved = present
        self._change(lambda library: _save(library, handle, present), lambda _: None)

    def leave(self) -> None:
        """Keep the page, and its edits as a version of their own, before another draft is shown."""
        self.flush()
        handle = self._handle
        if handle is not None and self.is_edited:
            self._change(lambda library: _keep_edits(library, handle), lambda _: None)

    def keep_written(
        self,
        order: DraftOrder,
        written: Sequence[Written],
        origin: Origin = Origin.WRITTEN,
        *,
        taken: int | None = None,
        then: Callable[[list[VersionRecord]], None] | None = None,
    ) -> None:
        """Keep what a model wrote as versions of the draft on the page.

        Args:
            order: what was asked of the model.
            written: its variants, each the draft's whole text.
            origin: how they came to be.
            taken: the index, among `written`, of the one that is on the page; None if none is.
            then: told the versions once they are kept.
        """
        handle = self._handle
        if handle is None or not written:
            return
        present = (
            Present(self._present().request, written[taken].text)
            if taken is not None
            else (self._present())
        )
        self._saved = present

        def work(library: Library) -> list[VersionRecord]:
            with library.transaction():
                draft_id = _save(library, handle, present)
                versions = keep_written(library, draft_id, order, written, origin)
                if taken is not None:
                    library.drafts.take(versions[taken])
            return versions

        def done(versions: list[VersionRecord]) -> None:
            if taken is not None and handle is self._handle:
                self._set_version(versions[taken])
                self.note_change()
            if then is not None:
                then(versions)

        self._change(work, done)

    def keep_reworded(self, order: DraftOrder, text: str) -> None:
        """Keep the page as it is after a proposal was taken.

        Args:
            order: that the proposal came of.
            text: the whole text.
        """
        written = Written(text, "end", n_tokens=0)
        self.keep_written(order, [written], Origin.REWORDED, taken=0)

    def take(self, version: VersionRecord) -> None:
        """Take note that a version is on the page now."""
        self.flush()
        self._saved = replace(self._present_or_saved(), text=version.text)
        self._set_version(version)
        self._change(lambda library: library.drafts.take(version), lambda _: self.note_change())

    def _present_or_saved(self) -> Present:
        return self._saved if self._saved is not None else self._present()

    def _set_version(self, version: VersionRecord | None) -> None:
        self._version = version
        self.version_changed.emit(version)

    def _change(self, work: Callable[[Library], T], done: Callable[[T], None]) -> None:
        def succeeded(result: T) -> None:
            done(result)
            self.kept.emit()

        def failed(error: AppError) -> None:
            # Whatever is on the page is unsaved again, as far as is known.
            self._saved = None
            self._timer.start(_RETRY_MS)
            self.failed.emit(str(error))

        self._worker.change(work, succeeded, failed)


def _save(library: Library, handle: _Handle, present: Present) -> int:
    if handle.draft_id is None:
        handle.draft_id = library.drafts.begin(handle.profile_id, present.request, present.text).id
    else:
        library.drafts.update(handle.draft_id, present.request, present.text)
    return handle.draft_id


def _keep_edits(library: Library, handle: _Handle) -> None:
    if handle.draft_id is not None:
        library.drafts.keep_edits(handle.draft_id)

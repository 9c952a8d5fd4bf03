"""Keeping the draft that is worked on, and all of its versions, without being asked."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.draft_jobs import DraftOrder, Written, keep_written
from app.library.library import Library
from app.library.records import DraftRecord, Origin, VersionRecord
from app.ui.draft_queue import DraftChange, DraftHandle, DraftQueue, Present
from app.ui.draft_view import as_shown
from app.ui.library_worker import LibraryWorker

__all__ = ["DraftKeeper", "Present"]

_INTERVAL_MS = 700
_RETRY_MS = 5000


class DraftKeeper(QObject):
    """Writes what is on the page to the library, within a second of a change.

    It happens in the library's thread, in order: no import that holds the file, and no slow disk,
    holds up the window.

    Args:
        worker: the library's thread.
        present: tells what is on the page now.
        parent: the Qt owner.

    Signals:
        failed: something could not be kept; says why. It is tried again soon.
        kept: something was.
        recovered: all is kept that could not be before.
        version_changed: the version that the text was last is another one, or None.
    """

    failed = Signal(str)
    kept = Signal()
    recovered = Signal()
    version_changed = Signal(object)

    def __init__(
        self,
        worker: LibraryWorker,
        present: Callable[[], Present],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = DraftQueue(worker, self)
        self._present = present
        self._handle: DraftHandle | None = None
        self._saved: Present | None = None
        # Not restarted by further typing: whoever types without pause is saved all the same.
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self._queue.kept.connect(self.kept)
        self._queue.recovered.connect(self.recovered)
        self._queue.failed.connect(self._on_failure)

    @property
    def draft_id(self) -> int | None:
        """The number of the draft on the page; None while it has none."""
        return self._handle.draft_id if self._handle else None

    @property
    def version(self) -> VersionRecord | None:
        """The version that the text was last; None where the person began it."""
        return self._handle.version if self._handle else None

    @property
    def is_edited(self) -> bool:
        """Whether the text on the page has words of the person's that no version has."""
        text = self._present().text
        known = self._handle.known_text if self._handle else None
        return bool(text.strip()) if known is None else text != as_shown(known)

    @property
    def seed(self) -> int | None:
        """The seed that a model wrote the text on the page with, whole and unchanged since."""
        return self._handle.known_seed if self._handle and not self.is_edited else None

    @property
    def unkept_texts(self) -> list[str]:
        """The newest text of each draft that is not kept as it is."""
        texts = {change.handle: change.present.text for change in self._queue.waiting}
        return [text for text in texts.values() if text.strip()]

    def open(
        self, profile_id: int, draft: DraftRecord | None, version: VersionRecord | None = None
    ) -> None:
        """Follow another draft from now on; `leave` the present one first.

        Args:
            profile_id: whose draft.
            draft: as it stands on the page; None for one that is still to be begun.
            version: that its text was last.
        """
        handle = DraftHandle(profile_id, draft.id if draft else None)
        if version is not None:
            handle.follow(version)
        self._follow(handle, Present(draft.request, draft.text) if draft else None)

    def unkept(self, profile_id: int, draft_id: int | None = None) -> DraftChange | None:
        """Return how a draft stands of which the library does not know yet.

        Args:
            profile_id: whose draft.
            draft_id: its number; None for the one that was worked on last.
        """
        for change in reversed(self._queue.waiting):
            handle = change.handle
            if handle.profile_id == profile_id and draft_id in (None, handle.draft_id):
                return change
        return None

    def resume(self, change: DraftChange) -> None:
        """Follow a draft that is still to be kept, as `open` does."""
        self._follow(change.handle, change.present)

    def note_change(self) -> None:
        """Take note that something on the page has changed."""
        if self._handle is not None and not self._timer.isActive():
            self._timer.start(_INTERVAL_MS)

    def flush(self) -> None:
        """Have the page written now, if it differs from what is kept."""
        self._timer.stop()
        present = self._present()
        if self._handle is None or present == self._saved:
            return
        is_begun = self._handle.draft_id is not None or self._saved is not None
        if is_begun or not present.is_empty:
            self._keep(present)

    def leave(self) -> None:
        """Keep the page, and its edits as a version of their own, before another draft is shown."""
        if self._handle is not None and self.is_edited:
            self._timer.stop()
            self._keep(
                self._present(), lambda library, draft_id: library.drafts.keep_edits(draft_id)
            )
        else:
            self.flush()
        self._queue.work_on()

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
        handle, present = self._handle, self._present()
        if handle is None or not written:
            return
        if taken is not None:
            handle.known_text = written[taken].text
            is_whole = origin is Origin.WRITTEN
            handle.known_seed = order.variants[written[taken].variant].seed if is_whole else None
            present = Present(present.request, as_shown(written[taken].text))

        def follow(library: Library, draft_id: int) -> list[VersionRecord]:
            versions = keep_written(library, draft_id, order, written, origin)
            if taken is not None:
                library.drafts.take(versions[taken])
            return versions

        def done(versions: list[VersionRecord]) -> None:
            # Another may have been taken since.
            if taken is not None and handle.known_text == versions[taken].text:
                self._set_version(handle, versions[taken])
            if then is not None:
                then(versions)

        self._keep(present, follow, done)
        # The person may have typed meanwhile.
        self.note_change()

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
        if self._handle is None:
            return
        self._timer.stop()
        self._keep(
            Present(self._present().request, as_shown(version.text)),
            lambda library, _: library.drafts.take(version),
        )
        self._set_version(self._handle, version)
        self.note_change()

    def _follow(self, handle: DraftHandle, saved: Present | None) -> None:
        self._timer.stop()
        self._handle, self._saved = handle, saved
        self.version_changed.emit(handle.version)

    def _set_version(self, handle: DraftHandle, version: VersionRecord) -> None:
        handle.follow(version)
        if handle is self._handle:
            self.version_changed.emit(version)

    def _keep(
        self,
        present: Present,
        follow: Callable[[Library, int], Any] = lambda *_: None,
        done: Callable[[Any], None] = lambda _: None,
    ) -> None:
        if self._handle is not None:
            self._saved = present
            self._queue.add(DraftChange(self._handle, present, follow, done))

    def _on_failure(self, message: str, dropped: DraftHandle | None) -> None:
        if dropped is not None and dropped is self._handle:
            self._saved = None
            self._timer.start(_RETRY_MS)
        self.failed.emit(message)

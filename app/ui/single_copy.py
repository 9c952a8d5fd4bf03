"""One copy of the program a data folder: two would overwrite each other's drafts.

The first copy locks the folder; a later one leaves a word for it in a small file, since nothing
here opens a connection, not even to the same machine.
"""

import os
import time
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QLockFile, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import AppError
from app.ui.dialogs import Dialogs

_LOCK = "open.lock"
_WORDS = "words"
_ENDING = ".word"
_MOST_BYTES = 64
_CLAIM_MS = 100
_ANSWER_S, _LOOK_S = 2.0, 0.02


class DataFolderError(AppError):
    """The data folder cannot be locked."""


class Word(StrEnum):
    """What a later copy may ask of the one that is open."""

    SHOW = "show"
    REWRITE_CLIPBOARD = "rewrite-clipboard"


class SingleCopy(QObject):
    """The right to be the one copy on a data folder, held until `release` or the process's end.

    Args:
        folder: the data folder; made if it is missing.
        parent: owner.

    Signals:
        asked: a later copy asks for something; carries a `Word`.
    """

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._words = folder / _WORDS
        self._lock = _lock_of(folder)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._hear)

    def claim(self) -> bool:
        """Become the one copy, and listen; return whether no other is.

        Raises:
            DataFolderError: the folder cannot be made or written to.
        """
        try:
            self._words.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._refused(error.strerror or str(error)) from error
        # Whoever only looks whether a copy is open holds the lock for a moment.
        if not self._lock.tryLock(_CLAIM_MS):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                raise self._refused("it cannot be written to")
            return False
        for left in self._words.iterdir():
            left.unlink(missing_ok=True)
        self._watcher.addPath(str(self._words))
        return True

    def release(self) -> None:
        """Let another copy have the folder."""
        if self._lock.isLocked():
            self._watcher.removePath(str(self._words))
            self._lock.unlock()

    def _hear(self) -> None:
        for path in sorted(self._words.glob(f"*{_ENDING}")):
            if (word := _taken(path)) is not None:
                self.asked.emit(word)

    def _refused(self, why: str) -> DataFolderError:
        return DataFolderError(
            f"Idiolect cannot keep your data in {self._folder}: {why}. Check who may write to the "
            "folder, and that the disk is not full."
        )


def claim_or_tell(
    folder: Path, dialogs: Dialogs, parent: QObject | None = None
) -> SingleCopy | None:
    """Return the right to be the one copy on a data folder, to be kept while the window is open.

    Where another copy is open, it is asked to come to the front, the person is told, and the
    answer is None.

    Raises:
        DataFolderError: the folder cannot be made or written to.
    """
    copy = SingleCopy(folder, parent)
    if copy.claim():
        return copy
    text = (
        _tr("Idiolect is already open with this data folder. Its window was asked to the front.")
        if ask(folder, Word.SHOW)
        else _tr(
            "Idiolect is already open with this data folder, and does not answer. Look for its "
            "window. If there is none, another account or computer may have the folder open, or "
            "the program hangs and has to be ended.\n\nThe folder: {0}"
        ).format(folder)
    )
    dialogs.show_text(None, "Idiolect", text)
    return None


def is_open(folder: Path) -> bool:
    """Return whether a copy is open on a data folder."""
    lock = _lock_of(folder)
    if lock.tryLock(0):
        lock.unlock()
        return False
    return lock.error() is QLockFile.LockError.LockFailedError


def ask(folder: Path, word: Word) -> bool:
    """Ask the copy that is open for something; return whether it heard, after two seconds at most.

    Waits for the answer, so it is for a process that has no window.
    """
    name = f"{time.time_ns()}-{os.getpid()}"
    unready, path = folder / _WORDS / name, folder / _WORDS / f"{name}{_ENDING}"
    try:
        unready.write_text(word, encoding="ascii")
        unready.rename(path)
    except OSError:
        return False
    until = time.monotonic() + _ANSWER_S
    while path.exists():
        if time.monotonic() > until:
            path.unlink(missing_ok=True)
            return False
        time.sleep(_LOOK_S)
    return True


def come_to_the_front(window: QWidget) -> None:
    """Show a window before all others, or have the desktop point to it where that is forbidden."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / _LOCK))
    # A copy may be open for weeks; only one whose process is gone no longer counts.
    lock.setStaleLockTime(0)
    return lock


def _taken(path: Path) -> Word | None:
    """Take a file away and return its word; None if it is gone, or makes no sense."""
    try:
        with path.open("rb") as file:
            said = file.read(_MOST_BYTES)
        path.unlink()
        return Word(said.decode("ascii"))
    except (OSError, ValueError):
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("SingleCopy", text)

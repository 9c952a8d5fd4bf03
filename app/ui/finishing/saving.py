"""Writing files beside the window's thread: a disk, above all one elsewhere, may take its time."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import AppError
from app.exporting.finished_text import FinishedText
from app.exporting.save import save


class FileSaving(QObject):
    """Saves texts, each in a thread of its own, which lives no longer than that takes.

    Signals:
        saved: a `FinishedText` and the `Path` that it was written to.
        failed: why one could not be.
    """

    saved = Signal(object, object)
    failed = Signal(str)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[threading.Thread] = []
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def save(self, text: FinishedText, path: Path) -> None:
        """Begin to write a text to a file."""
        thread = threading.Thread(target=self._work, args=(text, path), name="saving")
        self._threads.append(thread)
        thread.start()

    def shutdown(self) -> None:
        """Wait until everything is written."""
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _work(self, text: FinishedText, path: Path) -> None:
        fault: Exception | None = None
        try:
            save(text, path)
        except AppError as error:
            self.failed.emit(str(error))
        except Exception as error:
            fault = error
        else:
            self.saved.emit(text, path)
        self._ended.emit(threading.current_thread(), fault)

    def _on_ended(self, thread: threading.Thread, fault: Exception | None) -> None:
        thread.join()
        if thread in self._threads:
            self._threads.remove(thread)
        if fault is not None:
            # A fault of ours is reported as if it had happened in the window's thread.
            raise fault

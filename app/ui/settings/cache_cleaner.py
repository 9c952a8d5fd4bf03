"""Deleting the cache in a thread beside the window's: gigabytes take a moment to go."""

import threading

from PySide6.QtCore import QObject, Qt, Signal

from app.data_sizes import CacheError, delete_cache
from app.home import Home


class CacheCleaner(QObject):
    """Deletes what can be made anew.

    Signals:
        ended: why it could not be deleted; empty if it was.
    """

    ended = Signal(str)
    _done = Signal(str)

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._thread: threading.Thread | None = None
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Delete it, unless that is under way."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="cache")
            self._thread.start()

    def shutdown(self) -> None:
        """Wait for the end."""
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        try:
            delete_cache(self._home)
        except CacheError as error:
            self._done.emit(str(error))
        else:
            self._done.emit("")

    def _on_done(self, error: str) -> None:
        self.shutdown()
        self._thread = None
        self.ended.emit(error)

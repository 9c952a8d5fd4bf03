"""Work on the library that would hold up the window, in a thread of its own."""

import gc
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.library.library import Library
from engine.errors import EngineError

T = TypeVar("T")


class VoicesWorker(QObject):
    """Does one thing after another, in the order of asking; answers come in the window's thread.

    A library of 20,000 texts takes a second to change its voices in. SQLite's connections belong
    to one thread, so that each piece of work gets the library opened for it.

    Args:
        database: the library's file.
        parent: the Qt owner.
    """

    _finished = Signal(object, object, object)

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="voices")
        self._finished.connect(self._answer)

    def run(
        self,
        work: Callable[[Library], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
    ) -> None:
        """Have something done.

        Args:
            work: what to do with the library.
            done: gets the result.
            failed: gets the message of an error that was raised on purpose.
        """
        future = self._thread.submit(self._with_library, work)
        future.add_done_callback(lambda ended: self._finished.emit(ended, done, failed))

    def shutdown(self) -> None:
        """Wait for the work under way, within moments, and drop the rest and all answers."""
        self._finished.disconnect(self._answer)
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _with_library(self, work: Callable[[Library], T]) -> T:
        # A full collection among 20,000 records would hold up the window for a tenth of a second.
        gc.disable()
        try:
            with Library.open(self._database) as library:
                return work(library)
        finally:
            gc.enable()

    def _answer(
        self, ended: Future[Any], done: Callable[[Any], None], failed: Callable[[str], None]
    ) -> None:
        try:
            result = ended.result()
        except CancelledError:
            return
        except (AppError, EngineError) as error:
            failed(str(error))
        else:
            done(result)

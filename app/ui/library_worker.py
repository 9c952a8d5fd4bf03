"""The library's long questions and all changes to it, in a thread beside the window's."""

import gc
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import AppError
from app.library.library import Library
from engine.errors import EngineError

T = TypeVar("T")

_LOCK_WAIT_S = 5.0
_LEISURE_AT_END_S = 2.0

_SWITCH_S = 0.0005
"""How long a thread that computes keeps Python's lock from another, a tenth of what is usual: the
window's thread needs the lock again for every row it paints, and would wait as often."""


@dataclass(slots=True, eq=False)
class _Job:
    """What is to be done, and who is told: an object that is changed under the worker's lock.

    Attributes:
        question: what it asks, where it only reads; a newer one of that name takes its place.
        is_void: whether nobody waits for the answer any more.
    """

    work: Callable[[Library], Any]
    done: Callable[[Any], None]
    failed: Callable[[AppError], None]
    question: str = ""
    is_void: bool = False


class LibraryWorker(QObject):
    """Does one thing at a time on a connection of its own; answers come in the window's thread.

    SQLite works outside Python's lock and can be interrupted, so that a thread is enough here:
    searching 200,000 texts for a common beginning takes a second, clearing deleted words out of
    their index several, changing the voices of 20,000 one. Changes come first, in order; a question
    under way when one arrives is interrupted, and asked again after it.

    Args:
        database: the library's file.
        parent: the Qt owner.
        lock_wait_s: how long a change waits for another program's, seconds.
    """

    _answered = Signal()

    def __init__(
        self,
        database: Path,
        parent: QObject | None = None,
        *,
        lock_wait_s: float = _LOCK_WAIT_S,
    ) -> None:
        super().__init__(parent)
        self._lock_wait_s = lock_wait_s
        self._database = database
        self._wake = threading.Condition()
        self._changes: deque[_Job] = deque()
        self._questions: dict[str, _Job] = {}
        self._answers: deque[Callable[[], None]] = deque()
        self._leisure: Callable[[Library], bool] | None = None
        self._running: _Job | None = None
        self._library: Library | None = None
        self._ends_at: float | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        sys.setswitchinterval(_SWITCH_S)
        # A process that ends without a word to us, at a fault, must not wait for it forever.
        self._thread = threading.Thread(target=self._work, name="library", daemon=True)
        self._thread.start()

    def ask(
        self,
        question: str,
        work: Callable[[Library], T],
        done: Callable[[T], None],
        failed: Callable[[AppError], None],
    ) -> None:
        """Have something looked up, in place of what was asked under that name before.

        Args:
            question: its name.
            work: reads the library; may be called twice, where a change interrupts it.
            done: gets the answer, unless the question is asked anew before.
            failed: gets an error that was raised on purpose.
        """
        with self._wake:
            self._questions[question] = _Job(work, done, failed, question)
            if self._running is not None and self._running.question == question:
                self._running.is_void = True
            self._wake.notify()

    def change(
        self,
        work: Callable[[Library], T],
        done: Callable[[T], None],
        failed: Callable[[AppError], None],
    ) -> None:
        """Have the library changed, as soon as the changes before are done.

        Args:
            work: changes the library.
            done: gets what `work` returns.
            failed: gets an error that was raised on purpose.
        """
        with self._wake:
            self._changes.append(_Job(work, done, failed))
            running = self._running
            if running is not None and running.question and not running.is_void:
                again = _Job(running.work, running.done, running.failed, running.question)
                self._questions.setdefault(running.question, again)
                running.is_void = True
            self._wake.notify()

    def at_leisure(self, step: Callable[[Library], bool]) -> None:
        """Have something done while there is nothing else to do.

        Args:
            step: does a short part of it, and returns whether there is more. An error ends it.
        """
        with self._wake:
            self._leisure = step
            self._wake.notify()

    def shutdown(self) -> None:
        """Wait for changes to be done, and tell their outcome; questions are dropped.

        What is done at leisure goes on for two seconds at most.
        """
        with self._wake:
            self._ends_at = time.monotonic() + _LEISURE_AT_END_S
            self._questions.clear()
            if self._running is not None and self._running.question:
                self._running.is_void = True
            self._wake.notify()
        self._thread.join()
        self._answered.disconnect(self._deliver)
        self._deliver()

    def _is_unwanted(self) -> bool:
        # Without the lock: the worst that can happen is that it is asked once more.
        return self._running is not None and self._running.is_void

    def _deliver(self) -> None:
        while self._answers:
            self._answers.popleft()()

    def _work(self) -> None:
        try:
            while (job := self._next()) is not None:
                self._do(job)
        finally:
            if self._library is not None:
                self._library.close()

    def _next(self) -> _Job | None:
        with self._wake:
            while True:
                self._running = self._chosen()
                if self._running is not None or self._ends_at is not None:
                    return self._running
                self._wake.wait()

    def _chosen(self) -> _Job | None:
        if self._changes:
            return self._changes.popleft()
        if self._questions:
            return self._questions.pop(next(iter(self._questions)))
        is_late = self._ends_at is not None and time.monotonic() > self._ends_at
        return None if self._leisure is None or is_late else self._at_leisure(self._leisure)

    def _at_leisure(self, step: Callable[[Library], bool]) -> _Job:
        def work(library: Library) -> None:
            has_more = False
            try:
                has_more = step(library)
            finally:
                with self._wake:
                    if not has_more and self._leisure is step:
                        self._leisure = None

        return _Job(work, _tell_nobody, _tell_nobody)

    def _do(self, job: _Job) -> None:
        try:
            if self._library is None:
                self._library = Library.open(self._database, wait_seconds=self._lock_wait_s)
                self._library.interrupt_when(self._is_unwanted)
            with _without_collections():
                result = job.work(self._library)
        except AppError as error:
            self._end(job, partial(job.failed, error))
        except EngineError as error:
            # Of voices, whose rules are the engine's: for the person to read, too.
            self._end(job, partial(job.failed, AppError(str(error))))
        except Exception as error:
            # A fault of ours is reported as if it had happened in the window's thread.
            self._end(job, partial(_raise, error))
        else:
            self._end(job, partial(job.done, result))

    def _end(self, job: _Job, answer: Callable[[], None]) -> None:
        with self._wake:
            self._running = None
            if job.is_void:
                return
        self._answers.append(answer)
        self._answered.emit()


@contextmanager
def _without_collections() -> Iterator[None]:
    """Let garbage lie: a full collection among 20,000 records holds up the window for 0.1 s."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _raise(error: Exception) -> None:
    raise error


def _tell_nobody(_: object) -> None:
    return

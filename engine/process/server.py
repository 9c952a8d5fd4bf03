"""The engine process: jobs read from one stream, events written to another."""

import logging
import os
import queue
import sys
import threading
from typing import BinaryIO

from engine.errors import EngineError, ProtocolError
from engine.process import protocol
from engine.process.jobs import JobRunner

_log = logging.getLogger("engine.process")


class Server:
    """Runs jobs one at a time while a second thread listens for more, and for cancels.

    Args:
        requests: lines in; its end is the parent's end, and ends the server.
        events: lines out.
    """

    def __init__(self, requests: BinaryIO, events: BinaryIO) -> None:
        self._requests = requests
        self._events = events
        self._write_lock = threading.Lock()
        self._jobs: queue.Queue[protocol.Job | None] = queue.Queue()
        self._cancelled: set[int] = set()
        self._ending = threading.Event()

    def serve(self) -> None:
        """Answer requests until told to shut down, or until the parent is gone."""
        listener = threading.Thread(target=self._listen, name="engine-requests", daemon=True)
        listener.start()
        self._emit(protocol.Hello())
        with JobRunner(self._emit) as runner:
            while (job := self._jobs.get()) is not None and not self._ending.is_set():
                self._emit(self._answer(runner, job))
                self._cancelled.discard(job.id)

    def _answer(self, runner: JobRunner, job: protocol.Job) -> protocol.Answer:
        def cancelled() -> bool:
            return self._ending.is_set() or job.id in self._cancelled

        try:
            return runner.run(job, cancelled)
        except EngineError as error:
            return protocol.Failed(job.id, type(error).__name__, str(error))
        except MemoryError:
            message = "The machine has too little free memory for this. Close other programs."
            return protocol.Failed(job.id, "MemoryError", message)
        except Exception as error:
            # A defect of ours must not take the model and the waiting jobs with it.
            _log.exception("job %d failed", job.id)
            message = f"The engine met a fault of its own: {error!r}. Please report it."
            return protocol.Failed(job.id, type(error).__name__, message)

    def _listen(self) -> None:
        try:
            while line := self._requests.readline(protocol.MAX_LINE_BYTES + 1):
                self._hear(line)
                if self._ending.is_set():
                    break
        finally:
            self._ending.set()
            self._jobs.put(None)

    def _hear(self, line: bytes) -> None:
        try:
            request = protocol.decode_request(line)
        except ProtocolError as error:
            self._skip_rest_of(line)
            self._emit(protocol.Failed(None, "ProtocolError", str(error)))
            return
        match request:
            case protocol.Cancel(target=target):
                self._cancelled.add(target)
            case protocol.Shutdown():
                self._ending.set()
            case _:
                self._jobs.put(request)

    def _skip_rest_of(self, line: bytes) -> None:
        while line and not line.endswith(b"\n"):
            line = self._requests.readline(protocol.MAX_LINE_BYTES)

    def _emit(self, event: protocol.Event) -> None:
        try:
            with self._write_lock:
                self._events.write(protocol.encode(event))
                self._events.flush()
        except (BrokenPipeError, ValueError):
            # The parent is gone: nobody is left to tell.
            self._ending.set()


def main() -> int:
    """Serve on this process's standard streams; return its exit code.

    Whatever native code prints goes to standard error, so that it cannot break the protocol.
    """
    events = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with events:
        Server(sys.stdin.buffer, events).serve()
    return 0

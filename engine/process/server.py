"""The engine process: jobs read from one stream, events written to another."""

import logging
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from engine.errors import Cancelled, EngineError, ProtocolError
from engine.process import protocol
from engine.process.job_queue import JobQueue, Ticket
from engine.process.jobs import JobRunner
from engine.process.lines import bounded_lines
from engine.process.outbox import ROOM_BYTES, Outbox

_GRACE_S = 1.0
"""A job that is told to stop hears it within milliseconds, except while a model is loaded."""

_PATIENCE_S = 0.5

_log = logging.getLogger("engine.process")


class Server:
    """Runs jobs one at a time in the thread that calls `serve`.

    A second thread listens, so that a cancel is heard while a job runs, and a third writes: where
    the parent does not read, a job is held back, but what the parent says is heard all the same.
    Either stream belongs to its thread, which closes it.

    Args:
        requests: lines in; its end is the parent's end, and ends the server.
        events: lines out.
        abandon: called where the server shall end, and a job does not stop within a second.
        cache: a folder for what can be made anew; None to keep nothing on disk.
        atlases: a folder of head atlases; None to go without.
        room: bytes of events that may wait for a parent that does not read.
    """

    def __init__(
        self,
        requests: BinaryIO,
        events: BinaryIO,
        *,
        abandon: Callable[[], None],
        cache: Path | None = None,
        atlases: Path | None = None,
        room: int = ROOM_BYTES,
    ) -> None:
        self._requests = requests
        self._abandon = abandon
        self._cache = cache
        self._atlases = atlases
        self._outbox = Outbox(events, self._end, room=room)
        self._queue = JobQueue()
        self._running: Ticket | None = None
        self._has_ended = threading.Event()
        # As a daemon it may stay behind in a read, where the parent closed only its other end.
        self._listener = threading.Thread(target=self._listen, name="engine-requests", daemon=True)

    def serve(self) -> None:
        """Answer requests until told to shut down, or until the parent is gone."""
        self._outbox.post(protocol.Hello())
        self._outbox.start()
        self._listener.start()
        try:
            with JobRunner(self._tell, self._cache, atlases=self._atlases) as runner:
                while (ticket := self._queue.take()) is not None:
                    self._do(runner, ticket)
        finally:
            self._has_ended.set()
            self._outbox.close(_PATIENCE_S)
            self._listener.join(_PATIENCE_S)

    def _do(self, runner: JobRunner, ticket: Ticket) -> None:
        self._running = ticket
        answer = _answer(runner, ticket)
        self._wait_for_room(ticket)
        # Before its answer can be read: a cancel that follows it may mean a later job's same id.
        self._queue.close(ticket)
        self._outbox.post(answer)

    def _tell(self, event: protocol.Event) -> None:
        if self._running is not None:
            self._wait_for_room(self._running)
        self._outbox.post(event)

    def _wait_for_room(self, ticket: Ticket) -> None:
        self._outbox.wait_for_room(lambda: ticket.is_cancelled)

    def _listen(self) -> None:
        try:
            with self._requests:
                for line in bounded_lines(self._requests, protocol.MAX_LINE_BYTES):
                    if not self._hear(line):
                        break
        except OSError:
            # Some systems report the parent's end as a broken pipe.
            pass
        finally:
            self._end()

    def _hear(self, line: bytes) -> bool:
        """Take up a request; return whether more may follow."""
        try:
            request = protocol.decode_request(line)
        except ProtocolError as error:
            self._outbox.refuse(str(error))
            return True
        match request:
            case protocol.Shutdown():
                return False
            case protocol.Cancel(target=target):
                self._queue.cancel(target)
                self._outbox.look_again()
            case _:
                self._queue.put(request)
        return True

    def _end(self) -> None:
        """Stop every job: the last act of whichever thread learns that the end has come."""
        self._queue.end()
        self._outbox.look_again()
        if not self._has_ended.wait(_GRACE_S):
            self._abandon()


def _answer(runner: JobRunner, ticket: Ticket) -> protocol.Answer:
    job = ticket.job
    if ticket.is_cancelled:
        return protocol.Failed(job.id, Cancelled.__name__, "Stopped before it began.")
    try:
        return runner.run(job, lambda: ticket.is_cancelled)
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


def main(cache: Path | None = None, atlases: Path | None = None) -> int:
    """Serve on this process's standard streams; return its exit code.

    Whatever native code prints goes to standard error, so that it cannot break the protocol.

    Args:
        cache: a folder for what can be made anew; None to keep nothing on disk.
        atlases: a folder of head atlases; None to go without.
    """
    # Not the streams of `sys`: the interpreter closes those when it ends, and would stumble over
    # a thread that still waits in one.
    requests = os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    events = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    Server(requests, events, abandon=lambda: os._exit(0), cache=cache, atlases=atlases).serve()
    return 0

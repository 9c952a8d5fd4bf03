"""Jobs that wait for their turn, and those that nobody wants any more."""

import threading
from collections import deque
from dataclasses import dataclass

from engine.process import protocol


@dataclass(slots=True, eq=False)
class Ticket:
    """A job's place in the queue.

    Attributes:
        job: what to do.
        is_cancelled: whether it shall be stopped, or never begin.
    """

    job: protocol.Job
    is_cancelled: bool = False


class JobQueue:
    """Hands out jobs in the order of their arrival; every method may be called by any thread.

    A job is open until it is closed, waiting or not. Only open jobs can be cancelled, so nothing is
    remembered of a cancel that came too late, and a later job may bear the same id.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: deque[Ticket] = deque()
        self._open: list[Ticket] = []
        self._has_ended = False

    def put(self, job: protocol.Job) -> None:
        """Add a job; after the end it is cancelled from the start."""
        with self._changed:
            ticket = Ticket(job, is_cancelled=self._has_ended)
            self._waiting.append(ticket)
            self._open.append(ticket)
            self._changed.notify()

    def take(self) -> Ticket | None:
        """Wait for the next job and return it; None when the end has come and none is left."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._has_ended)
            return self._waiting.popleft() if self._waiting else None

    def close(self, ticket: Ticket) -> None:
        """Forget a job that was taken: from now on its id is that of a later job, or of none."""
        with self._changed:
            self._open.remove(ticket)

    def cancel(self, job_id: int) -> None:
        """Cancel the open jobs of an id; there may be none."""
        with self._changed:
            for ticket in self._open:
                ticket.is_cancelled |= ticket.job.id == job_id

    def end(self) -> None:
        """Cancel every job, those to come included."""
        with self._changed:
            self._has_ended = True
            for ticket in self._open:
                ticket.is_cancelled = True
            self._changed.notify_all()

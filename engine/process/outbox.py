"""Events on their way to a reader who may be slow, or may not read at all."""

import threading
from collections import deque
from collections.abc import Callable
from typing import BinaryIO

from engine.errors import ProtocolError
from engine.process import protocol

ROOM_BYTES = 1 << 16
"""Events that may wait to be written: several drafts of the usual length."""

_REASON_CHARACTERS = 300
"""A reason may quote the line, which may have any length."""

_UNEXPLAINED = "not a request; there was no room to keep the reason"


class Outbox:
    """Writes events in the order in which they are posted, in a thread of its own.

    Posting never waits. Whoever has much to say asks `wait_for_room` first, so that a reader who
    does not read costs no more memory than `room`; whoever must not wait, `refuse`s.

    Args:
        stream: lines out. It belongs to the outbox's thread, which closes it.
        on_broken: called in that thread, as its last act, when nobody is left to read.
        room: bytes that may wait to be written.
    """

    def __init__(
        self, stream: BinaryIO, on_broken: Callable[[], None], *, room: int = ROOM_BYTES
    ) -> None:
        self._stream = stream
        self._on_broken = on_broken
        self._room = room
        self._changed = threading.Condition()
        self._lines: deque[bytes] = deque()
        self._waiting_bytes = 0
        self._unexplained = 0
        self._is_closing = False
        self._is_broken = False
        # As a daemon it may stay behind in a write that nobody ends by reading.
        self._thread = threading.Thread(target=self._run, name="engine-events", daemon=True)

    def start(self) -> None:
        """Begin to write; what was posted before waits until then."""
        self._thread.start()

    def close(self, patience_s: float = 0.5) -> None:
        """Write what still waits, for at most so many seconds; a second call does nothing."""
        with self._changed:
            self._is_closing = True
            self._changed.notify_all()
        self._thread.join(patience_s)

    def post(self, event: protocol.Event) -> None:
        """Have an event written after those before it; never waits."""
        line = protocol.encode(event)
        with self._changed:
            self._append(line)

    def refuse(self, reason: str) -> None:
        """Have a `Failed` written for a line that was no request; never waits.

        While there is no room, such failures are only counted. Each is told in the end, but
        without its reason.
        """
        line = protocol.encode(_refusal(reason))
        with self._changed:
            if self._is_full:
                self._unexplained += 1
            else:
                self._append(line)

    def wait_for_room(self, given_up: Callable[[], bool]) -> None:
        """Wait until there is room, nobody is left to read, or `given_up` says so.

        `given_up` is asked again whenever something was written, and after `look_again`.
        """
        with self._changed:
            self._changed.wait_for(lambda: not self._is_full or given_up())

    def look_again(self) -> None:
        """Have `wait_for_room` ask anew whether to give up."""
        with self._changed:
            self._changed.notify_all()

    @property
    def _is_full(self) -> bool:
        return self._waiting_bytes >= self._room and not self._is_broken

    def _append(self, line: bytes) -> None:
        if self._is_broken:
            return
        self._lines.append(line)
        self._waiting_bytes += len(line)
        self._changed.notify_all()

    def _run(self) -> None:
        try:
            with self._stream:
                while (line := self._next_line()) is not None:
                    self._write(line)
                    self._make_room(len(line))
        except (OSError, ValueError):
            # The parent is gone: nobody is left to tell.
            self._give_up()
            self._on_broken()

    def _next_line(self) -> bytes | None:
        with self._changed:
            self._changed.wait_for(lambda: self._lines or self._unexplained or self._is_closing)
            if not self._lines and self._unexplained:
                self._unexplained -= 1
                self._append(protocol.encode(_refusal(_UNEXPLAINED)))
            return self._lines.popleft() if self._lines else None

    def _write(self, line: bytes) -> None:
        rest = memoryview(line)
        while rest:
            rest = rest[self._stream.write(rest) :]
        self._stream.flush()

    def _make_room(self, n_bytes: int) -> None:
        with self._changed:
            self._waiting_bytes -= n_bytes
            self._changed.notify_all()

    def _give_up(self) -> None:
        with self._changed:
            self._is_broken = True
            self._lines.clear()
            self._unexplained = 0
            self._changed.notify_all()


def _refusal(reason: str) -> protocol.Failed:
    return protocol.Failed(None, ProtocolError.__name__, reason[:_REASON_CHARACTERS])

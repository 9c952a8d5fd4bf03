"""A server in a thread of this process: for all that needs no model."""

import os
import threading

from engine.process import protocol
from engine.process.outbox import ROOM_BYTES
from engine.process.server import Server

PATIENCE_S = 30
"""For a machine with other things to do."""


class Served:
    """A running server at the other end of two pipes."""

    def __init__(self, *, room: int = ROOM_BYTES) -> None:
        requests, requests_out = os.pipe()
        events_in, events = os.pipe()
        self._requests = os.fdopen(requests_out, "wb", buffering=0)
        self._events = os.fdopen(events_in, "rb")
        self.is_abandoned = threading.Event()
        server = Server(
            os.fdopen(requests, "rb"),
            os.fdopen(events, "wb", buffering=0),
            abandon=self.is_abandoned.set,
            room=room,
        )
        self._thread = threading.Thread(target=server.serve)
        self._thread.start()
        assert self.hear() == protocol.Hello()

    def say(self, data: bytes) -> None:
        """Write to the server as it stands."""
        self._requests.write(data)

    def ask(self, *requests: protocol.Request) -> None:
        """Write requests."""
        self.say(b"".join(map(protocol.encode, requests)))

    def hear(self) -> protocol.Event:
        """Wait for the next event."""
        return protocol.decode_event(self._events.readline())

    def hear_refusal(self) -> str:
        """Wait for the answer to a line that was no request, and return its reason."""
        refusal = self.hear()
        assert isinstance(refusal, protocol.Failed)
        assert (refusal.id, refusal.error) == (None, "ProtocolError")
        return refusal.message

    def hear_failure(self) -> tuple[int | None, str]:
        """Wait for a job's answer, and return its id and error."""
        while not isinstance(event := self.hear(), protocol.Answer):
            pass
        assert isinstance(event, protocol.Failed)
        return event.id, event.error

    def hang_up(self) -> None:
        """Close the server's requests."""
        self._requests.close()

    def hear_all(self) -> list[protocol.Event]:
        """Wait for everything that the server says until it ends."""
        return [protocol.decode_event(line) for line in self._events]

    def close(self) -> None:
        """Hang up, stop reading, and wait for the server's end."""
        self._requests.close()
        self._events.close()
        self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive()

"""The engine process as the window starts it, spoken to without Qt."""

import subprocess
import tempfile

from app.errors import EngineGoneError
from app.home import Home, engine_command
from app.self_test.outcome import CheckFailedError
from engine.errors import ProtocolError
from engine.owner import Owner
from engine.process import protocol

_END_S = 5.0


class EngineChild(Owner):
    """A running engine; as a context manager it is ended when left, whatever it does.

    Args:
        home: where it keeps what can be made anew.
    """

    def __init__(self, home: Home) -> None:
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 - closed on exit
        self._process = subprocess.Popen(
            engine_command(home),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
        )

    def close(self) -> None:
        """End the engine, by force where it does not end by itself."""
        if self._complaints.closed:
            return
        try:
            # Its input's end is its own.
            self._process.communicate(timeout=_END_S)
        except (subprocess.TimeoutExpired, OSError):
            self._process.kill()
            self._process.communicate()
        finally:
            self._complaints.close()

    def do(self, job: protocol.Job) -> protocol.Answer:
        """Have a job done and return its answer.

        Raises:
            CheckFailedError: the engine says that it failed, or speaks another version.
            EngineGoneError: it ended.
        """
        self._say(job)
        while True:
            event = self._hear()
            if isinstance(event, protocol.Hello) and event.version != protocol.VERSION:
                raise CheckFailedError(
                    f"The engine speaks protocol version {event.version}, not {protocol.VERSION}."
                )
            if isinstance(event, protocol.Failed):
                raise CheckFailedError(event.message)
            if isinstance(event, protocol.Answer):
                return event

    def _say(self, job: protocol.Job) -> None:
        assert self._process.stdin is not None  # noqa: S101 - it is a pipe
        try:
            self._process.stdin.write(protocol.encode(job))
            self._process.stdin.flush()
        except OSError:
            raise self._gone() from None

    def _hear(self) -> protocol.Event:
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        while line := self._process.stdout.readline():
            try:
                return protocol.decode_event(line)
            except ProtocolError:
                # Something that a library printed.
                continue
        raise self._gone()

    def _gone(self) -> EngineGoneError:
        code = self._process.wait(_END_S)
        self._complaints.seek(0)
        lines = self._complaints.read().decode("utf-8", "replace").strip().splitlines()
        said = f": {lines[-1]}" if lines else ""
        return EngineGoneError(f"The engine process ended with code {code}{said}.")

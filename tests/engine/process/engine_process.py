"""The engine as its parent sees it: a real process, spoken to in lines."""

import subprocess
from pathlib import Path

from app.home import Home, engine_command
from engine.drafting.settings import DraftSettings
from engine.heads import HeadWeight
from engine.process import protocol
from engine.writing import DraftRequest, Kind, Sample

PATIENCE_S = 60
"""For a machine with other things to do."""


def draft_job(
    job_id: int,
    model: Path,
    samples: list[Sample],
    *,
    brief: str = "hello",
    weights: tuple[HeadWeight, ...] = (),
    settings: DraftSettings,
) -> protocol.Draft:
    """Return a job that writes one draft."""
    return protocol.Draft(
        id=job_id,
        model=str(model),
        author="Odalys",
        samples=samples,
        request=DraftRequest(Kind.EMAIL, brief),
        weights=list(weights),
        variants=[settings],
    )


class EngineProcess:
    """A running engine; what it complains of goes to a file."""

    def __init__(self, home: Path, model: Path, samples: list[Sample]) -> None:
        self.model = model
        self.samples = samples
        self._complaints = home / "complaints"
        with self._complaints.open("wb") as complaints:
            self.process = subprocess.Popen(
                engine_command(Home(home)),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
            )

    @property
    def complaints(self) -> str:
        """What the engine has written to standard error."""
        return self._complaints.read_text()

    def say(self, data: bytes) -> None:
        """Write to the engine as it stands."""
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def ask(self, request: protocol.Request) -> None:
        """Write a request."""
        self.say(protocol.encode(request))

    def hear(self) -> protocol.Event:
        """Wait for the next event."""
        assert self.process.stdout is not None
        return protocol.decode_event(self.process.stdout.readline())

    def hear_answer(self) -> tuple[protocol.Answer, list[protocol.Event]]:
        """Wait for the next answer, and return it with the events before it."""
        before: list[protocol.Event] = []
        while not isinstance(event := self.hear(), protocol.Answer):
            before.append(event)
        return event, before

    def hear_all(self) -> list[protocol.Event]:
        """Wait for everything that the engine says until it ends."""
        assert self.process.stdout is not None
        return [protocol.decode_event(line) for line in self.process.stdout]

    def hear_token(self) -> str:
        """Wait for the next piece of text."""
        while not isinstance(event := self.hear(), protocol.Token):
            pass
        return event.text

    def draft(self, job_id: int, max_tokens: int = 8, brief: str = "hello") -> protocol.Draft:
        """Return an unsteered draft of two samples."""
        settings = DraftSettings(strength=0, max_tokens=max_tokens)
        return draft_job(job_id, self.model, self.samples[:2], brief=brief, settings=settings)

    def hang_up(self) -> None:
        """Close the engine's standard input."""
        assert self.process.stdin is not None
        self.process.stdin.close()

    def stop_reading(self) -> None:
        """Close the engine's standard output."""
        assert self.process.stdout is not None
        self.process.stdout.close()

    def wait(self) -> int:
        """Wait for the engine's own end, reading nothing, and return its exit code."""
        return self.process.wait(PATIENCE_S)

    def end(self) -> int:
        """Hang up, read the rest, and return the exit code."""
        self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode

    def kill(self) -> None:
        """End the engine whatever it does."""
        self.process.kill()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None and not stream.closed:
                stream.close()
        self.process.wait()

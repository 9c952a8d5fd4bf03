"""A parent that is killed: the engine must not stay behind, whatever it is doing."""

import contextlib
import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from app.home import Home, engine_command
from engine.drafting.settings import DraftSettings
from engine.process import protocol
from engine.writing import Sample
from tests.engine.process.engine_process import PATIENCE_S, draft_job

if sys.platform == "win32":
    pytest.skip("there are no descriptors to pass on", allow_module_level=True)

PARENT = """
import subprocess, sys
lifeline, first, wanted, then, *command = sys.argv[1:]
engine = subprocess.Popen(
    command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=[int(lifeline)]
)
engine.stdin.write(open(first, "rb").read())
engine.stdin.flush()
while wanted.encode() not in engine.stdout.readline():
    pass
engine.stdin.write(open(then, "rb").read())
engine.stdin.flush()
print("ready", flush=True)
sys.stdin.read()
"""
"""Starts an engine, gives it work, and reads no more once it has seen what it wanted."""

WITHOUT_END = DraftSettings(strength=0, max_tokens=4000)
FILLS_THE_PIPE = b'{"method":"fly"}\n' * 3000


class Parent:
    """A process between this one and an engine, to be killed.

    The engine holds one end of a pipe, whose other end tells when the engine is gone.
    """

    def __init__(self, home: Path, first: protocol.Request, wanted: str, then: bytes) -> None:
        (home / "first").write_bytes(protocol.encode(first))
        (home / "then").write_bytes(then)
        self._lifeline, held = os.pipe()
        self._complaints = home / "complaints"
        files = [str(home / "first"), wanted, str(home / "then")]
        with self._complaints.open("wb") as complaints:
            self._process = subprocess.Popen(
                [sys.executable, "-c", PARENT, str(held), *files, *engine_command(Home(home))],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                pass_fds=[held],
            )
        os.close(held)
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == b"ready\n"

    def is_survived(self) -> bool:
        """Whether the engine stays behind, for as long as one can wait."""
        ended, _, _ = select.select([self._lifeline], [], [], PATIENCE_S)
        return not ended

    @property
    def complaints(self) -> str:
        """What either process has written to standard error."""
        return self._complaints.read_text()

    def kill(self) -> None:
        """Take the parent away without a chance to say goodbye."""
        self._process.kill()
        self._process.communicate()

    def close(self) -> None:
        """Give everything back."""
        self.kill()
        os.close(self._lifeline)


@pytest.mark.parametrize(
    ("job", "wanted", "then"),
    [
        pytest.param("draft", "token", b"", id="a-draft"),
        pytest.param("draft", "token", FILLS_THE_PIPE, id="a-draft-that-nobody-reads"),
        pytest.param("discover", "measuring", b"", id="a-discovery"),
        pytest.param("load", "loading", b"", id="a-model-being-loaded"),
        pytest.param("nothing", "hello", b"", id="no-work-at-all"),
        pytest.param("nothing", "hello", b'{"method":"loa', id="half-a-request"),
    ],
)
def test_the_engine_ends_with_a_parent_that_is_killed_during(
    job: str,
    wanted: str,
    then: bytes,
    tmp_path: Path,
    embedded_model_path: Path,
    samples: list[Sample],
) -> None:
    requests: dict[str, protocol.Request] = {
        "draft": draft_job(1, embedded_model_path, samples[:2], settings=WITHOUT_END),
        "discover": protocol.Discover(1, str(embedded_model_path), "Odalys", samples, 600.0),
        "load": protocol.LoadModel(1, str(embedded_model_path)),
        "nothing": protocol.Cancel(1),
    }
    with contextlib.closing(Parent(tmp_path, requests[job], wanted, then)) as parent:
        parent.kill()
        assert not parent.is_survived()
        assert parent.complaints == ""


def test_the_engine_ends_with_its_parent_even_if_a_job_never_hears_of_it(tmp_path: Path) -> None:
    # Opening it waits for somebody to write to it, as a dead network folder makes one wait.
    endless = tmp_path / "endless.gguf"
    os.mkfifo(endless)
    job = protocol.LoadModel(1, str(endless))
    with contextlib.closing(Parent(tmp_path, job, "loading", b"")) as parent:
        parent.kill()
        assert not parent.is_survived()
        assert parent.complaints == ""

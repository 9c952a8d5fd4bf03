"""A check in a process of its own: what it does to itself, others do not feel."""

import json
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import BinaryIO

import psutil

from app.errors import AppError
from app.home import Home, self_test_command
from app.self_test.checks import check
from app.self_test.network import connections, watch_python
from app.self_test.outcome import Outcome
from engine.errors import EngineError

LIMIT_S = 300.0
"""For a machine that is emulated, or has much else to do."""

_LOOK_S = 0.05
_LINES_TOLD = 3


@dataclass(frozen=True, slots=True)
class Ended:
    """A check's process once it has ended.

    Attributes:
        outcome: of the check.
        connections: to the network that it, or a child of its own, opened or tried to.
    """

    outcome: Outcome
    connections: frozenset[str] = field(default_factory=frozenset)


def run_in_child(name: str, home: Home, *, limit_s: float = LIMIT_S) -> Ended:
    """Do a check in a process of its own.

    However this is left, that process and its children are gone.

    Args:
        name: of the check.
        home: a temporary one.
        limit_s: seconds that it may take.
    """
    begun = time.monotonic()
    seen: set[str] = set()
    with tempfile.TemporaryFile() as complaints, _started(name, home, complaints) as process:
        is_late = False
        while True:
            try:
                output, _ = process.communicate(timeout=_LOOK_S)
                break
            except subprocess.TimeoutExpired:
                seen |= connections(_family(process.pid))
                is_late = time.monotonic() - begun > limit_s
                if is_late:
                    output = b""
                    break
        milliseconds = 1000 * (time.monotonic() - begun)
        if is_late:
            said, passed = f"It took more than {limit_s:.0f} s and was ended.", False
        else:
            passed, said, noted = _understood(output, process.returncode, complaints)
            seen |= noted
    return Ended(Outcome(name, passed, said, round(milliseconds, 1)), frozenset(seen))


def answer_as_child(name: str, home: Home) -> bytes:
    """Do a check in this process and return what `run_in_child` reads."""
    noted: list[str] = []
    watch_python(noted.append)
    try:
        passed, detail = True, check(name, home)
    except (AppError, EngineError) as error:
        passed, detail = False, str(error)
    except Exception as error:
        passed, detail = False, f"{type(error).__name__}: {error}"
    return json.dumps({"passed": passed, "detail": detail, "noted": noted}).encode() + b"\n"


@contextmanager
def _started(name: str, home: Home, complaints: BinaryIO) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        self_test_command(home, name),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=complaints,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            _end(_family(process.pid))
        process.communicate()


def _family(pid: int) -> list[psutil.Process]:
    with suppress(psutil.Error):
        parent = psutil.Process(pid)
        return [*parent.children(recursive=True), parent]
    return []


def _end(processes: Sequence[psutil.Process]) -> None:
    for process in processes:
        with suppress(psutil.Error):
            process.kill()


def _understood(output: bytes, code: int, complaints: BinaryIO) -> tuple[bool, str, set[str]]:
    """Return whether the check passed, what it says, and which connections it noted."""
    # A library may have printed something before.
    lines = output.splitlines()
    with suppress(ValueError, KeyError, TypeError, IndexError):
        answer = json.loads(lines[-1])
        return bool(answer["passed"]), str(answer["detail"]), set(answer["noted"])
    complaints.seek(0)
    said = complaints.read().decode("utf-8", "replace").strip().splitlines()[-_LINES_TOLD:]
    told = f": {' / '.join(said)}" if said else ""
    return False, f"Its process ended {_ending(code)} without an answer{told}.", set()


def _ending(code: int) -> str:
    if code < 0 and sys.platform != "win32":
        with suppress(ValueError):
            return f"by {signal.Signals(-code).name}"
    return f"with code {code}"

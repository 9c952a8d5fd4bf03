"""How soon one can write: `python -m benchmarks.startup [--installed [PATH]] [--json]`.

Starts the program as a person does, on a screen of its own (Xvfb), in a data folder that holds the
sample voice and the model's working copy, and looks at it from outside only:

- window: until its window is on the screen and answers when asked, as window managers ask
  (_NET_WM_PING), whether it has hung. It answers in its turn, after painting: from then on it takes
  keys.
- model: until the engine, its child process, has said its last word on loading: when the bytes that
  it has written have last become more, and stay so for a while, with the model's file open.

The first start is not counted: it brings the files into memory. Medians of the others.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil
from Xlib import X, display
from Xlib.protocol import event

from app.home import Home
from benchmarks.interface import prepare

RUNS = 7
INSTALLED = Path("dist/idiolect/idiolect")
WINDOW_BUDGET_MS = 800
MODEL_BUDGET_MS = 1000
"""After the window."""

_LOOK_EVERY_S = 0.002
_PATIENCE_S = 60
_SILENCE_S = 0.7
_MODEL_SUFFIX = ".gguf"


class Screen:
    """An X display, as a window manager sees it."""

    def __init__(self, name: str) -> None:
        self._display = display.Display(name)
        self._root = self._display.screen().root
        # The second is how Qt addresses its answer, whatever the custom.
        mask = X.SubstructureNotifyMask | X.StructureNotifyMask
        self._root.change_attributes(event_mask=mask)
        self._display.sync()

    def wait_for_answer(self) -> int:
        """Return the window that is the first to answer a ping; every window that comes gets one.

        Raises:
            TimeoutError: none does.
        """
        give_up = time.perf_counter() + _PATIENCE_S
        while time.perf_counter() < give_up:
            while self._display.pending_events():
                got = self._display.next_event()
                if got.type == X.MapNotify and not got.override:
                    self._send(got.window, "_NET_WM_PING", got.window.id)
                elif got.type == X.ClientMessage and self._is_pong(got):
                    return int(got.data[1][2])
            time.sleep(_LOOK_EVERY_S)
        raise TimeoutError(f"No window answered within {_PATIENCE_S} s.")

    def close(self, window_id: int) -> None:
        """Ask a window to close, as its cross does."""
        self._send(self._display.create_resource_object("window", window_id), "WM_DELETE_WINDOW", 0)

    def _is_pong(self, got: event.ClientMessage) -> bool:
        return bool(got.data[1][0] == self._display.intern_atom("_NET_WM_PING"))

    def _send(self, window: "display.drawable.Window", protocol: str, value: int) -> None:
        data = [self._display.intern_atom(protocol), X.CurrentTime, value, 0, 0]
        kind = self._display.intern_atom("WM_PROTOCOLS")
        message = event.ClientMessage(window=window, client_type=kind, data=(32, data))
        window.send_event(message)
        self._display.flush()


@contextmanager
def screen() -> Iterator[str]:
    """Start a screen that nobody sees, and give its name.

    Raises:
        FileNotFoundError: Xvfb is not installed.
    """
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout is not None  # noqa: S101 - it was asked for
        try:
            yield f":{int(server.stdout.readline())}"
        finally:
            server.terminate()


def start(command: Sequence[str], name: str) -> dict[str, float]:
    """Start the program once on a screen, close it again, and return the figures in ms."""
    seen = Screen(name)
    environment = {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    began = time.perf_counter()
    with subprocess.Popen(command, env=environment) as program:
        try:
            window = seen.wait_for_answer()
            answered = time.perf_counter()
            loaded = _last_word(psutil.Process(program.pid))
            seen.close(window)
            if program.wait(_PATIENCE_S) != 0:
                raise RuntimeError(f"{command[0]} ended with {program.returncode}.")
        finally:
            program.kill()
    return {
        "window_ms": (answered - began) * 1000,
        "model_ms": (loaded - began) * 1000,
        "model_after_window_ms": (loaded - answered) * 1000,
    }


def _last_word(program: psutil.Process) -> float:
    """Return when the engine last wrote something, before it fell silent with a model open.

    Raises:
        TimeoutError: it does not.
    """
    give_up = time.perf_counter() + _PATIENCE_S
    written, at = -1, 0.0
    while (now := time.perf_counter()) < give_up:
        engine = _engine(program)
        if engine is None:
            continue
        if (count := engine.io_counters().write_chars) != written:
            written, at = count, now
        elif now - at > _SILENCE_S and _has_model(engine):
            return at
        time.sleep(_LOOK_EVERY_S)
    raise TimeoutError(f"The engine had not loaded the model after {_PATIENCE_S} s.")


def _engine(program: psutil.Process) -> psutil.Process | None:
    return next((each for each in program.children() if each.cmdline()[-1:] == ["engine"]), None)


def _has_model(engine: psutil.Process) -> bool:
    return any(each.path.endswith(_MODEL_SUFFIX) for each in engine.memory_maps())


def measure(program: Sequence[str], runs: int) -> dict[str, float]:
    """Return the medians, in ms.

    Args:
        program: the command that opens the window, without options.
        runs: how many starts to count.
    """
    with tempfile.TemporaryDirectory(prefix="idiolect-bench-") as folder, screen() as name:
        home = Home(Path(folder, "home"))
        prepare(home)
        command = [*program, "--home", str(home.root), "window"]
        starts = [start(command, name) for _ in range(runs + 1)][1:]
    return {figure: statistics.median(each[figure] for each in starts) for figure in starts[0]}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and return 0, or 1 where it takes longer than it may."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_argument("--runs", type=int, default=RUNS, metavar="N")
    options.add_argument(
        "--installed",
        type=Path,
        nargs="?",
        const=INSTALLED,
        metavar="PATH",
        help=f"the installed program (default: {INSTALLED}) instead of this source",
    )
    given = options.parse_args(arguments)
    is_source = given.installed is None
    program = [sys.executable, "-m", "app"] if is_source else [str(given.installed.absolute())]
    figures = {name: round(value, 1) for name, value in measure(program, given.runs).items()}
    print(json.dumps(figures) if given.json else _told(figures))
    is_late = figures["model_after_window_ms"] > MODEL_BUDGET_MS
    return 1 if is_late or figures["window_ms"] > WINDOW_BUDGET_MS else 0


def _told(figures: dict[str, float]) -> str:
    return "\n".join(f"{name:24} {value:10.1f}" for name, value in figures.items())


if __name__ == "__main__":
    sys.exit(main())

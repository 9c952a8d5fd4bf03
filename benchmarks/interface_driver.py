"""The program with somebody at its window: what `benchmarks.interface` starts.

It is `idiolect window`, but that the window, once open, is used by a script, timed and closed. The
last line printed is a JSON object with the figures; stalls are told on standard error.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

import app.ui.application
from app.home import SAMPLE_VOICE_NAME, Home
from app.library.library import Library
from app.ui.application import run_window
from app.ui.dialogs import Dialogs
from app.ui.idle_learning import LearningTimes
from app.ui.importing.request import ImportRequest
from app.ui.importing.step import Step
from app.ui.main_window import MainWindow, WindowSettings
from app.ui.stall_watch import StallWatch
from engine.process import protocol

BRIEF = "the umbrella is mended, collect it on Saturday before the ferry, it costs four pounds"
STRENGTHS = (50, 70)

_LOOK_EVERY_MS = 2
_CALIBRATION_S = 1.0
_MB = 1e6

Waiting = Iterator[Callable[[], bool]]
"""What is to be true before the script goes on."""


class Visit(QObject):
    """Uses a window from its first moment to its last.

    Args:
        window: the window.
        options: the command's.

    Attributes:
        figures: what was measured so far.
    """

    def __init__(self, window: MainWindow, options: argparse.Namespace) -> None:
        super().__init__(window)
        self._window = window
        self._options = options
        self._watch = StallWatch()
        self._came: dict[type, float] = {}
        self.figures: dict[str, float] = {}
        window.client.hello.connect(self._note_hello)
        for said in (window.client.token, window.client.answer):
            said.connect(self._note)
        self._script = self._first_run() if options.first_run else self._whole()
        self._wanted: Callable[[], bool] = lambda: True
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if not self._wanted():
            return
        try:
            self._wanted = next(self._script)
        except StopIteration:
            self._timer.stop()
            self._watch.stop()
            self.figures["longest_stall_ms"] = self._watch.longest_ms
            sys.stderr.write(f"{self._watch.told()}\n")
            self._window.close()

    def _whole(self) -> Waiting:
        self._watch.start()
        yield from self._type_a_letter()
        yield from self._draft_at_once()
        yield from self._move_the_slider()
        self._look_at_memory()
        yield from self._import()
        if self._options.discovery:
            yield from self._discover()

    def _first_run(self) -> Waiting:
        """From nothing to a draft in the sample voice, by one click, a brief and another click."""
        window = self._window
        self._watch.start()
        yield lambda: window.isVisible() and window.is_welcoming
        window.welcome.sample_button.click()
        yield lambda: window.workspace.picker.profile is not None and not window.importing.dialog
        window.workspace.composer.brief.setPlainText(BRIEF)
        yield window.workspace.slider.slider.isEnabled
        self._note_seconds("first_heads_s")
        window.workspace.draft_button.click()
        yield lambda: protocol.Token in self._came
        self._note_seconds("first_steered_word_s")
        yield lambda: not window.desk.is_drafting
        self._note_seconds("first_steered_draft_s")

    def _note_seconds(self, name: str) -> None:
        self.figures[name] = time.time() - self._options.started

    def _type_a_letter(self) -> Waiting:
        brief = self._window.workspace.composer.brief
        brief.clear()
        key = (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        QCoreApplication.postEvent(brief, QKeyEvent(QEvent.Type.KeyPress, *key))
        yield lambda: brief.toPlainText() == "a" and self._window.isVisible()
        self.figures["cold_start_ms"] = (time.time() - self._options.started) * 1000
        brief.setPlainText(BRIEF)

    def _draft_at_once(self) -> Waiting:
        window = self._window
        window.workspace.slider.slider.setValue(STRENGTHS[0])
        yield lambda: window.desk.can_draft and window.workspace.slider.slider.isEnabled()
        window.workspace.slider.slider.setValue(STRENGTHS[0])
        window.workspace.draft_button.click()
        yield lambda: protocol.Token in self._came
        waited = self._came[protocol.Token] - self._came[protocol.Hello]
        self.figures["load_to_first_token_ms"] = waited * 1000
        yield lambda: not window.desk.is_drafting

    def _move_the_slider(self) -> Waiting:
        window = self._window
        self._came.pop(protocol.Token)
        moved_at = time.perf_counter()
        window.workspace.slider.slider.setValue(STRENGTHS[1])
        if not window.desk.is_drafting:
            window.workspace.draft_button.click()
        yield lambda: protocol.Token in self._came
        waited = self._came[protocol.Token] - moved_at
        self.figures["slider_to_token_ms"] = waited * 1000
        yield lambda: not window.desk.is_drafting

    def _look_at_memory(self) -> None:
        self.figures["rss_window_mb"] = psutil.Process().memory_info().rss / _MB
        engine = psutil.Process(self._window.client.process_id)
        self.figures["rss_engine_mb"] = engine.memory_info().rss / _MB

    def _import(self) -> Waiting:
        self._window.import_writing()
        dialog = self._window.importing.dialog
        if dialog is None:
            raise RuntimeError("the import dialog did not open")
        paths = (self._options.mailbox,)
        dialog.import_now(ImportRequest(SAMPLE_VOICE_NAME, paths, (self._options.mine,)))
        yield lambda: dialog.step is Step.REPORT
        dialog.buttons.close_.click()
        yield lambda: self._window.importing.dialog is None

    def _discover(self) -> Waiting:
        desk = self._window.desk
        yield lambda: desk.can_discover
        desk.discover()
        yield lambda: protocol.Discovered in self._came or not desk.is_busy
        if protocol.Discovered not in self._came:
            raise RuntimeError(f"no discovery: {self._window.workspace.status.message.text()}")
        desk.stop()
        yield lambda: not desk.is_busy

    def _note_hello(self) -> None:
        # The model is asked for at the same moment.
        self._came.setdefault(protocol.Hello, time.perf_counter())

    def _note(self, event: protocol.Event) -> None:
        self._came.setdefault(type(event), time.perf_counter())


def main() -> int:
    """Run the program, print the figures, and return its exit code."""
    options = _options()
    visits: list[Visit] = []

    class VisitedWindow(MainWindow):
        """The window, with somebody at it."""

        def __init__(
            self, home: Home, library: Library, settings: WindowSettings, dialogs: Dialogs
        ) -> None:
            super().__init__(home, library, _shortened(settings, options), dialogs)
            visits.append(Visit(self, options))

    # What starts the window is the program's own, so that all that it does is timed.
    replaced: Any = app.ui.application
    replaced.MainWindow = VisitedWindow
    code = run_window(Home(options.home))
    print(json.dumps(visits[0].figures))
    return code


def _shortened(settings: WindowSettings, options: argparse.Namespace) -> WindowSettings:
    draft = replace(settings.draft, max_tokens=options.tokens or settings.draft.max_tokens)
    if options.first_run:
        return replace(settings, draft=draft)
    return replace(
        settings,
        draft=draft,
        learning=LearningTimes(options.discovery, _CALIBRATION_S),
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--first-run", action="store_true")
    parser.add_argument("--tokens", type=int)
    parser.add_argument("--mailbox", type=Path)
    parser.add_argument("--mine", default="")
    parser.add_argument("--discovery", type=float)
    parser.add_argument("--started", type=float, required=True)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

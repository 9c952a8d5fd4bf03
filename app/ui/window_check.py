"""The self-test's check of the window: the real one, shown for a moment."""

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import psutil
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.home import Home
from app.self_test.outcome import CheckFailedError
from app.ui.application import run_window
from app.ui.finishing.file_formats import FileFormat
from app.ui.main_window import MainWindow

_LOOK_MS = 10
_LIMIT_S = 60.0


def check_window(home: Home) -> str:
    """Open the window as the program does, wait until it and its engine are up, and close it.

    Raises:
        CheckFailedError: it was not shown, told of a fault, or left a process behind.
    """
    if sys.platform == "linux" and not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    dialogs = _NobodysDialogs()
    visits: list[_Visit] = []
    code = run_window(home, dialogs=dialogs, on_shown=lambda window: visits.append(_Visit(window)))
    if dialogs.told:
        raise CheckFailedError(f"The window told: {' '.join(dialogs.told)}")
    if code or not visits:
        raise CheckFailedError(f"The window ended with code {code}.")
    [visit] = visits
    if not visit.is_done:
        raise CheckFailedError(visit.fault)
    if left := psutil.Process().children():
        raise CheckFailedError(f"The window left processes behind: {left}.")
    return (
        f"opened on {visit.platform} ({visit.width}x{visit.height} pixels), its engine up after "
        f"{visit.milliseconds:.0f} ms, and closed"
    )


class _Visit(QObject):
    """Waits until a window is on the screen and its engine has answered, and closes it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._begun = time.monotonic()
        self._has_engine = False
        self.is_done = False
        self.milliseconds = 0.0
        self.width, self.height = 0, 0
        self.platform = QGuiApplication.platformName()
        self._no_engine = ""
        window.client.hello.connect(self._on_engine)
        window.client.gave_up.connect(self._on_no_engine)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def fault(self) -> str:
        """What was waited for in vain."""
        missing = "Its engine did not start" if self.width else "The window was not shown"
        return self._no_engine or f"{missing} within {_LIMIT_S:.0f} s."

    def _on_engine(self) -> None:
        self._has_engine = True

    def _on_no_engine(self, why: str) -> None:
        self._no_engine = why

    def _look(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle.isExposed():
            picture = self._window.grab()
            self.width, self.height = picture.width(), picture.height()
        seconds = time.monotonic() - self._begun
        self.is_done = self.width > 0 and self._has_engine
        if self.is_done or self._no_engine or seconds > _LIMIT_S:
            self._timer.stop()
            self.milliseconds = 1000 * seconds
            self._window.quit()


class _NobodysDialogs:
    """Keeps what the window would have told, and chooses nothing."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def choose_files(self, parent: QWidget) -> list[Path]:  # noqa: ARG002
        return []

    def choose_folder(self, parent: QWidget) -> Path | None:  # noqa: ARG002
        return None

    def choose_save_path(
        self,
        parent: QWidget,  # noqa: ARG002
        suggested: Path,  # noqa: ARG002
        formats: Sequence[FileFormat],  # noqa: ARG002
    ) -> Path | None:
        return None

    def choose_model(self, parent: QWidget) -> Path | None:  # noqa: ARG002
        return None

    def choose_data_folder(self, parent: QWidget) -> Path | None:  # noqa: ARG002
        return None

    def open_folder(self, folder: Path) -> None:
        """Open nothing."""

    def show_text(self, parent: QWidget | None, title: str, text: str) -> None:  # noqa: ARG002
        self.told.append(f"{title}: {text}")


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))

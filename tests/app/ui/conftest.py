"""Real windows on a real library and a real engine, and nothing left behind."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.home import Home, embedded_model
from app.library.library import Library
from app.ui.finishing.file_formats import FileFormat
from app.ui.idle_learning import LearningTimes
from app.ui.main_window import MainWindow
from app.ui.window_settings import WindowSettings
from engine.drafting.settings import DraftSettings
from engine.writing import Kind, Sample
from tests.app.ui.drafting import give_heads

SAMPLES = (
    "Hello Ida,\n\nthe clock on the pontoon is mended, more or less. Come and see.\n\nJo",
    "Dear all,\n\nno ferry on Sunday. The bell is being polished and must stay dry.\n\nJo",
)


class RecordedDialogs:
    """Answers dialogs as a test says, and remembers what was shown."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.folder: Path | None = None
        self.save_path: Path | None = None
        self.suggested: list[Path] = []
        self.model: Path | None = None
        self.opened: list[Path] = []
        self.shown: list[tuple[str, str]] = []

    def choose_files(self, parent: QWidget) -> list[Path]:  # noqa: ARG002
        return self.files

    def choose_folder(self, parent: QWidget) -> Path | None:  # noqa: ARG002
        return self.folder

    def choose_save_path(
        self,
        parent: QWidget,  # noqa: ARG002
        suggested: Path,
        formats: Sequence[FileFormat],  # noqa: ARG002
    ) -> Path | None:
        self.suggested.append(suggested)
        return self.save_path

    def choose_model(self, parent: QWidget) -> Path | None:  # noqa: ARG002
        return self.model

    def choose_data_folder(self, parent: QWidget) -> Path | None:  # noqa: ARG002
        return self.folder

    def open_folder(self, folder: Path) -> None:
        self.opened.append(folder)

    def show_text(self, parent: QWidget | None, title: str, text: str) -> None:  # noqa: ARG002
        self.shown.append((title, text))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The offscreen platform complains of every window that has a least size.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def no_window_left_open(qapp: QApplication) -> Iterator[None]:
    yield
    windows = [window for window in qapp.topLevelWidgets() if window.isVisible()]
    assert not windows, f"windows left open: {windows}"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    with Library.open(home.database) as opened:
        yield opened


@pytest.fixture
def profile_of_jo(library: Library) -> int:
    profile = library.profiles.get_or_create("Jo")
    source = library.samples.open_source(profile.id, "jo.mbox", "mbox")
    for number, text in enumerate(SAMPLES):
        sample = Sample(Kind.EMAIL, "", text)
        assert library.samples.add(source, sample, item=f"message {number}", written_at=None)
    return profile.id


@pytest.fixture
def profile_of_ida(library: Library) -> int:
    """A profile whose prompts are short, for tests that read many of them."""
    profile = library.profiles.get_or_create("Ida")
    source = library.samples.open_source(profile.id, "ida.mbox", "mbox")
    sample = Sample(Kind.EMAIL, "", "Come and see the clock. Ida")
    assert library.samples.add(source, sample, item="message 1", written_at=None)
    return profile.id


@pytest.fixture
def dialogs() -> RecordedDialogs:
    return RecordedDialogs()


@pytest.fixture
def open_window(
    qtbot: QtBot, home: Home, dialogs: RecordedDialogs
) -> Iterator[Callable[..., MainWindow]]:
    opened: list[MainWindow] = []

    def open_one(max_tokens: int = 12, idle_s: float = 60.0) -> MainWindow:
        settings = WindowSettings(
            embedded_model(),
            DraftSettings(max_tokens=max_tokens),
            LearningTimes(discovery_s=1.0, calibration_s=1.0, idle_s=idle_s),
        )
        window = MainWindow(home, Library.open(home.database), settings, dialogs)
        opened.append(window)
        window.show()
        return window

    yield open_one
    for window in opened:
        if window.isVisible():
            window.close()
        window.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, open_window: Callable[..., MainWindow], profile_of_jo: int) -> MainWindow:
    """A window with the profile Jo and a brief, its model loaded."""
    window = open_window()
    window.workspace.composer.brief.setPlainText("to Ida: come and see the clock")
    qtbot.waitUntil(lambda: window.desk.can_draft, timeout=30_000)
    return window


@pytest.fixture
def short_window(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    library: Library,
    profile_of_ida: int,
) -> MainWindow:
    """A window with the profile Ida, whose heads are known, a brief, and its model loaded."""
    window = open_window(max_tokens=8)
    window.workspace.composer.brief.setPlainText("the clock")
    qtbot.waitUntil(lambda: window.desk.can_draft, timeout=30_000)
    give_heads(window, library, profile_of_ida)
    return window


@pytest.fixture
def clipboard_text(qapp: QApplication) -> Callable[[], str]:
    return QGuiApplication.clipboard().text

"""Steps of a person who drafts in a real window, and what the library has of it by then."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.library.records import DraftRecord, VersionRecord, WrittenBy
from app.ui.main_window import MainWindow
from app.ui.model_loader import ModelLoader
from engine.discovery.result import Discovery
from engine.heads import HeadScore, HeadWeight

BRIEFLY = 60_000
SOON = 10_000


def page(window: MainWindow) -> str:
    return window.workspace.page.view.text


def status(window: MainWindow) -> str:
    return window.workspace.status.message.text()


def press_draft(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace.draft_button.isEnabled()
    qtbot.mouseClick(window.workspace.draft_button, Qt.MouseButton.LeftButton)


def wait_until_idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)


def wait_until_written(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is being written, though there may be something to decide."""
    qtbot.waitUntil(lambda: not window.desk.is_drafting, timeout=BRIEFLY)


def draft(qtbot: QtBot, window: MainWindow) -> None:
    """Have a draft written onto the page."""
    press_draft(qtbot, window)
    wait_until_idle(qtbot, window)


def type_at(qtbot: QtBot, window: MainWindow, where: QTextCursor.MoveOperation, text: str) -> None:
    view = window.workspace.page.view
    view.moveCursor(where)
    qtbot.keyClicks(view, text)


def type_first(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type at the beginning of the page."""
    type_at(qtbot, window, QTextCursor.MoveOperation.Start, text)


def latest(library: Library, profile_id: int) -> DraftRecord:
    record = library.drafts.latest(profile_id)
    assert record is not None
    return record


def kept(qtbot: QtBot, window: MainWindow, library: Library, profile_id: int) -> DraftRecord:
    """Return the draft on the page once it is in the library as it stands, with its versions."""
    composer = window.workspace.composer

    def is_kept() -> bool:
        if window.desk.keeper.unkept(profile_id) is not None:
            return False
        record = library.drafts.latest(profile_id)
        seen = (composer.request, page(window))
        return record is not None and (record.request, record.text) == seen

    qtbot.waitUntil(is_kept, timeout=SOON)
    return latest(library, profile_id)


def version_of(library: Library, record: DraftRecord) -> VersionRecord:
    """Return the version that a draft's text was last."""
    assert record.version_id is not None
    version = library.drafts.version(record.version_id)
    assert version is not None
    return version


def by(version: VersionRecord) -> WrittenBy:
    """Return how a model wrote a version."""
    assert version.by is not None
    return version.by


def give_heads(window: MainWindow, library: Library, profile_id: int) -> None:
    """Make a profile's heads known without measuring them."""
    loader = window.findChild(ModelLoader)
    assert loader is not None
    assert loader.model is not None
    score = HeadScore.normal(3, 1, 0.2, 0.01)
    found = Discovery((score,), 1, 10, None, 1.0)
    library.voices.save(profile_id, loader.model, found, [HeadWeight(3, 1, 1.0)])
    window.desk.learning.refresh()

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from app.exporting.finished_text import FinishedText
from app.ui.draft_view import DraftView
from app.ui.finishing.finishing import Finishing
from engine.writing import Kind
from tests.app.ui.conftest import RecordedDialogs


def test_all_follows_the_page_and_nothing_is_left_at_the_end(
    qtbot: QtBot, dialogs: RecordedDialogs, tmp_path: Path
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    view = DraftView(window)
    copy = QAction("Copy", window)

    def current() -> FinishedText:
        return FinishedText(Kind.NOTE, "", "", view.toPlainText())

    finishing = Finishing(window, view, current, dialogs, copy)
    for widget in (finishing.button, finishing.handle):
        qtbot.addWidget(widget)
    menu = QMenu(window)
    finishing.fill(menu)
    assert not finishing.button.isEnabled()
    assert [action for action in menu.actions() if action.isEnabled() and action.text()] == [copy]

    with qtbot.waitSignal(finishing.marks.count_changed):
        view.show_text("Dear [Name]")
    assert finishing.button.isEnabled()
    assert all(action.isEnabled() for action in finishing.with_shortcuts)
    assert set(finishing.with_shortcuts) < set(menu.actions())

    data = finishing.handle.mime_data()
    assert data is not None
    (url,) = data.urls()
    file = Path(QUrl(url).toLocalFile())
    assert file.exists()
    dialogs.save_path = tmp_path / "note.md"
    finishing.actions.save.trigger()
    finishing.shutdown()
    assert dialogs.save_path.read_text() == "Dear [Name]\n"
    assert not file.exists()

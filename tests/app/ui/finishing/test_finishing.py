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
    last = menu.addAction("Quit")
    finishing.fill(menu, before=last)
    assert menu.actions()[-1] is last
    assert not finishing.button.isEnabled()
    enabled = [action for action in menu.actions() if action.isEnabled() and action.text()]
    assert enabled == [copy, last]

    with qtbot.waitSignal(finishing.marks.count_changed):
        view.show_text("Dear [Name]")
    assert finishing.button.isEnabled()
    with_shortcuts = [each for each in menu.actions() if not each.shortcut().isEmpty()]
    assert finishing.actions.save in with_shortcuts
    assert all(action.isEnabled() for action in with_shortcuts)

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

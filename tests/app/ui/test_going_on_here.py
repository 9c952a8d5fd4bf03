"""The model goes on from the cursor, and touches nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.library.records import Origin
from app.ui.main_window import MainWindow
from tests.app.ui.drafting import BRIEFLY, kept, page, type_at, version_of, wait_until_idle

START = "Hello Ida 🙂,\n\nthe clock"
REST = "\n\nYours,\nJo"


def _put_cursor_behind_start(window: MainWindow) -> None:
    view = window.workspace.page.view
    cursor = view.textCursor()
    # Qt counts the emoji for two.
    cursor.setPosition(len(START) + 1)
    view.setTextCursor(cursor)


def _go_on(qtbot: QtBot, window: MainWindow) -> None:
    view = window.workspace.page.view
    qtbot.keyClick(view, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.is_drafting


def test_it_goes_on_at_the_cursor_as_one_step(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    view = window.workspace.page.view
    view.setPlainText(START + REST)
    _put_cursor_behind_start(window)
    _go_on(qtbot, window)
    wait_until_idle(qtbot, window)
    assert page(window).startswith(START)
    assert page(window).endswith(REST)
    assert len(page(window)) > len(START + REST)
    version = version_of(library, kept(qtbot, window, library, profile_of_ida))
    assert version.origin is Origin.CONTINUED
    assert version.text == page(window)
    assert not window.desk.keeper.is_edited
    view.undo()
    assert page(window) == START + REST


def test_what_is_typed_meanwhile_stays(qtbot: QtBot, short_window: MainWindow) -> None:
    window = short_window
    window.workspace.page.view.setPlainText(START + REST)
    _put_cursor_behind_start(window)
    _go_on(qtbot, window)
    # Before the first word, which moves the place along, and after it.
    type_at(qtbot, window, QTextCursor.MoveOperation.Start, "Oh! ")
    with qtbot.waitSignal(window.client.token, timeout=BRIEFLY):
        pass
    type_at(qtbot, window, QTextCursor.MoveOperation.End, " PS")
    wait_until_idle(qtbot, window)
    assert page(window).startswith(f"Oh! {START}")
    assert page(window).endswith(f"{REST} PS")
    assert len(page(window)) > len(f"Oh! {START}{REST} PS")

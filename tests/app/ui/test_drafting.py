"""The window with the real engine: streaming, stopping, losing the engine, closing."""

import os
import signal
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.library.records import DraftRecord
from app.ui.main_window import MainWindow

BRIEFLY = 60_000


def _text(window: MainWindow) -> str:
    return window.workspace.page.view.toPlainText()


def _status(window: MainWindow) -> str:
    return window.workspace.status.message.text()


def _latest(library: Library, profile_id: int) -> DraftRecord:
    record = library.drafts.latest(profile_id)
    assert record is not None
    return record


def _press_draft(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.workspace.draft_button, Qt.MouseButton.LeftButton)


def _wait_until_idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)


def _open_ready(
    qtbot: QtBot, open_window: Callable[..., MainWindow], max_tokens: int
) -> MainWindow:
    window = open_window(max_tokens)
    window.workspace.composer.brief.setPlainText("to Ida: tell her all about the clock")
    qtbot.waitUntil(lambda: window.desk.can_draft, timeout=BRIEFLY)
    return window


def test_a_draft_is_streamed_kept_and_autosaved(
    qtbot: QtBot, window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    seen: list[str] = []
    view = window.workspace.page.view
    view.textChanged.connect(lambda: seen.append(view.toPlainText()))
    qtbot.keyClick(
        window.workspace.composer.brief, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert window.desk.is_busy
    assert window.workspace.stop_button.isVisible()
    _wait_until_idle(qtbot, window)
    assert len(seen) > 3
    assert all(later.startswith(earlier) for earlier, later in pairwise(seen))
    record = _latest(library, profile_of_jo)
    assert record.text == _text(window) != ""
    assert record.request.brief == "to Ida: come and see the clock"
    assert record.strength == 0
    assert record.finish in {"end", "length"}

    view.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(view, "PS ")
    qtbot.waitUntil(
        lambda: _latest(library, profile_of_jo).text.startswith("PS "),
        timeout=1000,
    )


def test_stop_keeps_the_text_so_far(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    library: Library,
    profile_of_jo: int,
) -> None:
    window = _open_ready(qtbot, open_window, max_tokens=400)
    _press_draft(qtbot, window)
    qtbot.waitUntil(lambda: len(_text(window).split()) > 3, timeout=BRIEFLY)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    _wait_until_idle(qtbot, window)
    record = _latest(library, profile_of_jo)
    assert record.finish == "stopped"
    assert record.text == _text(window)
    assert record.n_tokens < 400


def test_stop_before_the_first_word_leaves_the_page_alone(
    qtbot: QtBot, window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    _press_draft(qtbot, window)
    qtbot.mouseClick(window.workspace.stop_button, Qt.MouseButton.LeftButton)
    _wait_until_idle(qtbot, window)
    assert _text(window) == ""
    assert library.drafts.latest(profile_of_jo) is None
    assert _status(window) == "Stopped before the first word."


def test_a_killed_engine_costs_no_word_and_the_next_draft_works(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    library: Library,
    profile_of_jo: int,
) -> None:
    window = _open_ready(qtbot, open_window, max_tokens=60)
    killed = window.client.process_id
    assert killed is not None
    _press_draft(qtbot, window)
    with qtbot.waitSignal(window.client.token, timeout=BRIEFLY):
        pass
    view = window.workspace.page.view
    view.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(view, "mine ")
    with qtbot.waitSignal(window.client.hello, timeout=BRIEFLY):
        os.kill(killed, signal.SIGKILL)
    assert window.isVisible()
    interrupted = _latest(library, profile_of_jo)
    assert interrupted.finish == "interrupted"
    assert interrupted.text == _text(window)
    assert interrupted.text.startswith("mine ")
    assert window.workspace.status.is_error
    assert "signal 9" in _status(window)
    assert "The text so far is kept." in _status(window)

    _press_draft(qtbot, window)
    assert window.client.process_id != killed
    _wait_until_idle(qtbot, window)
    assert not window.workspace.status.is_error
    record = _latest(library, profile_of_jo)
    assert record.id != interrupted.id
    assert record.text == _text(window)
    assert "mine " not in record.text


def test_closing_while_drafting_keeps_the_text_and_ends_the_engine(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    library: Library,
    profile_of_jo: int,
) -> None:
    window = _open_ready(qtbot, open_window, max_tokens=400)
    _press_draft(qtbot, window)
    qtbot.waitUntil(lambda: len(_text(window).split()) > 3, timeout=BRIEFLY)
    text = _text(window)
    window.close()
    assert window.client.process_id is None
    record = _latest(library, profile_of_jo)
    assert (record.finish, record.text) == ("stopped", text)

    again = open_window()
    assert _text(again) == text
    assert again.workspace.composer.request == record.request


def test_a_change_just_before_closing_is_kept(
    qtbot: QtBot, window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    _press_draft(qtbot, window)
    _wait_until_idle(qtbot, window)
    window.workspace.page.view.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(window.workspace.page.view, "Last word. ")
    window.close()
    assert _latest(library, profile_of_jo).text.startswith("Last word. ")

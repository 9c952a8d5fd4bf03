"""Whatever is missing, locked, full or too long: the window stays, says so, and loses nothing."""

import os
import re
import signal
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.home import Home, embedded_model
from app.library.library import Library
from app.ui.main_window import MainWindow
from app.ui.window_settings import WindowSettings
from engine.drafting.settings import DraftSettings
from engine.writing import Kind
from tests.app.ui.conftest import RecordedDialogs
from tests.app.ui.drafting import (
    BRIEFLY,
    draft,
    kept,
    page,
    press_draft,
    status,
)


@pytest.fixture
def open_with(
    qtbot: QtBot, home: Home, dialogs: RecordedDialogs, profile_of_ida: int
) -> Iterator[Callable[[Path], MainWindow]]:
    opened: list[MainWindow] = []

    def open_one(model: Path) -> MainWindow:
        settings = WindowSettings(model, DraftSettings(max_tokens=8))
        window = MainWindow(home, Library.open(home.database), settings, dialogs)
        opened.append(window)
        window.show()
        window.workspace.composer.brief.setPlainText("the clock")
        return window

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()


def test_without_a_model_the_window_says_so_and_keeps_what_is_written(
    qtbot: QtBot,
    open_with: Callable[[Path], MainWindow],
    library: Library,
    profile_of_ida: int,
    tmp_path: Path,
) -> None:
    window = open_with(tmp_path / "missing.gguf")
    qtbot.waitUntil(lambda: window.workspace.status.is_error, timeout=BRIEFLY)
    assert "missing.gguf" in status(window)
    assert not window.workspace.draft_button.isEnabled()
    assert not window.actions_.go_on.isEnabled()
    qtbot.keyClicks(window.workspace.page.view, "Dear Ida")
    assert kept(qtbot, window, library, profile_of_ida).text == "Dear Ida"
    assert "missing.gguf" in status(window)


def test_a_model_that_goes_while_the_window_is_open_is_told(
    qtbot: QtBot, open_with: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    model = tmp_path / "here.gguf"
    model.symlink_to(embedded_model())
    window = open_with(model)
    qtbot.waitUntil(lambda: window.desk.can_draft, timeout=BRIEFLY)
    model.unlink()
    process_id = window.client.process_id
    assert process_id is not None
    os.kill(process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: "here.gguf" in status(window), timeout=BRIEFLY)
    assert window.workspace.status.is_error
    assert window.isVisible()
    if window.desk.can_draft:
        draft(qtbot, window)
        assert window.workspace.status.is_error
        assert status(window)
    # As soon as there is a model again, so is drafting.
    model.symlink_to(embedded_model())
    process_id = window.client.process_id
    assert process_id is not None
    os.kill(process_id, signal.SIGKILL)
    with qtbot.waitSignal(window.client.hello, timeout=BRIEFLY):
        pass
    qtbot.waitUntil(window.workspace.draft_button.isEnabled, timeout=BRIEFLY)
    draft(qtbot, window)
    assert page(window)


def test_a_library_that_another_program_holds_loses_nothing(
    qtbot: QtBot, short_window: MainWindow, home: Home, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    kept(qtbot, window, library, profile_of_ida)
    # Not as long as usual, for the test's sake.
    window.keeping._lock_wait_s = 0.05
    _wait_little(window)
    other = sqlite3.connect(home.database)
    other.execute("begin immediate")
    qtbot.keyClicks(window.workspace.page.view, "Dear Ida")
    qtbot.waitUntil(lambda: window.workspace.status.is_error, timeout=BRIEFLY)
    assert "another program is writing to it" in status(window)
    assert "not kept yet" in status(window)
    qtbot.keyClicks(window.workspace.page.view, ", hello")
    assert page(window) == "Dear Ida, hello"
    other.rollback()
    other.close()
    record = kept(qtbot, window, library, profile_of_ida)
    assert record.text == "Dear Ida, hello"
    qtbot.waitUntil(lambda: not window.workspace.status.is_error, timeout=BRIEFLY)
    assert status(window) == "All you wrote is kept now."


def test_a_brief_longer_than_the_context_is_told_with_numbers(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    window.workspace.page.view.setPlainText("Dear Ida")
    window.workspace.composer.brief.setPlainText("the clock is mended " * 4000)
    window.workspace.page.view.clear()
    draft(qtbot, window)
    assert window.workspace.status.is_error
    assert len(re.findall(r"[\d,]{4,}", status(window))) >= 2
    assert page(window) == ""
    assert kept(qtbot, window, library, profile_of_ida).request.brief.startswith("the clock is")
    window.workspace.composer.brief.setPlainText("the clock")
    draft(qtbot, window)
    assert page(window)
    assert not window.workspace.status.is_error


def test_a_thread_of_three_hundred_messages_is_answered_or_told_to_be_too_long(
    qtbot: QtBot, short_window: MainWindow
) -> None:
    window = short_window
    window.workspace.composer.kind_buttons.choose(Kind.REPLY)
    message = "On Monday {0} Ida wrote:\n> When do you come to see the clock on the pontoon?\n"
    thread = "".join(message.format(number) for number in range(300))
    window.workspace.composer.thread_box.setPlainText(thread)
    press_draft(qtbot, window)
    qtbot.waitUntil(
        lambda: "Reading" in status(window) or window.workspace.status.is_error, timeout=BRIEFLY
    )
    if window.workspace.status.is_error:
        assert len(re.findall(r"[\d,]{4,}", status(window))) >= 2
    # Reading all of it takes half a minute, which nobody has to sit out.
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=5000)
    assert window.workspace.composer.thread_box.toPlainText() == thread


def test_a_profile_without_a_text_can_be_drafted_for(
    qtbot: QtBot, open_window: Callable[..., MainWindow], library: Library
) -> None:
    library.profiles.get_or_create("Nobody")
    window = open_window(max_tokens=8)
    window.workspace.composer.brief.setPlainText("the clock")
    qtbot.waitUntil(window.workspace.draft_button.isEnabled, timeout=BRIEFLY)
    draft(qtbot, window)
    assert page(window) or window.workspace.status.is_error
    assert status(window)


def _wait_little(window: MainWindow) -> None:
    """Let the library's thread give up on a lock at once, and try again soon."""
    done: list[object] = []
    window.keeping.change(
        lambda library: library.drafts._database.rows("pragma busy_timeout = 50"),
        done.append,
        lambda error: pytest.fail(str(error)),
    )

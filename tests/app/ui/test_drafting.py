"""The window with the real engine: streaming, stopping, losing the engine, closing."""

import os
import signal
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.ui.main_window import MainWindow
from tests.app.ui.drafting import (
    BRIEFLY,
    by,
    draft,
    kept,
    latest,
    page,
    press_draft,
    status,
    type_first,
    version_of,
    wait_until_idle,
    wait_until_written,
)


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
    wait_until_idle(qtbot, window)
    assert len(seen) > 3
    assert all(later.startswith(earlier) for earlier, later in pairwise(seen))
    record = kept(qtbot, window, library, profile_of_jo)
    assert record.text != ""
    assert record.request.brief == "to Ida: come and see the clock"
    version = version_of(library, record)
    assert version.text == record.text
    assert by(version).strength == 0
    assert by(version).finish in {"end", "length"}

    type_first(qtbot, window, "PS ")
    qtbot.waitUntil(
        lambda: latest(library, profile_of_jo).text.startswith("PS "),
        timeout=1000,
    )


def test_stop_keeps_the_text_so_far(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    library: Library,
    profile_of_jo: int,
) -> None:
    window = _open_ready(qtbot, open_window, max_tokens=400)
    press_draft(qtbot, window)
    qtbot.waitUntil(lambda: len(page(window).split()) > 3, timeout=BRIEFLY)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    wait_until_idle(qtbot, window)
    version = version_of(library, kept(qtbot, window, library, profile_of_jo))
    assert by(version).finish == "stopped"
    assert version.text == page(window)
    assert by(version).n_tokens < 400


def test_stop_before_the_first_word_leaves_the_page_alone(
    qtbot: QtBot, window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    press_draft(qtbot, window)
    qtbot.mouseClick(window.workspace.stop_button, Qt.MouseButton.LeftButton)
    wait_until_idle(qtbot, window)
    assert page(window) == ""
    assert library.drafts.versions(kept(qtbot, window, library, profile_of_jo).id) == []
    assert status(window) == "Stopped before the first word."


def test_a_killed_engine_costs_no_word_and_the_next_draft_works(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    library: Library,
    profile_of_jo: int,
) -> None:
    window = _open_ready(qtbot, open_window, max_tokens=60)
    killed = window.client.process_id
    assert killed is not None
    press_draft(qtbot, window)
    with qtbot.waitSignal(window.client.token, timeout=BRIEFLY):
        pass
    type_first(qtbot, window, "mine ")
    with qtbot.waitSignal(window.client.hello, timeout=BRIEFLY):
        os.kill(killed, signal.SIGKILL)
    assert window.isVisible()
    record = kept(qtbot, window, library, profile_of_jo)
    assert record.text.startswith("mine ")
    interrupted = version_of(library, record)
    assert by(interrupted).finish == "interrupted"
    assert record.text == f"mine {interrupted.text}"
    assert window.workspace.status.is_error
    assert "signal 9" in status(window)
    assert "The text so far is kept." in status(window)

    window.actions_.new.trigger()
    window.workspace.composer.brief.setPlainText("to Ida: tell her all about the clock")
    draft(qtbot, window)
    assert window.client.process_id != killed
    assert not window.workspace.status.is_error
    following = kept(qtbot, window, library, profile_of_jo)
    assert following.id != record.id
    assert "mine " not in following.text
    assert library.drafts.get(record.id).text == record.text


def test_a_draft_stands_beside_a_text_that_the_person_changed(
    qtbot: QtBot, window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    draft(qtbot, window)
    type_first(qtbot, window, "mine ")
    mine = page(window)
    press_draft(qtbot, window)
    own, other = window.workspace.variants.columns
    assert (own.text, own.column.is_own) == (mine, True)
    wait_until_written(qtbot, window)
    assert other.text
    assert page(window) == mine
    qtbot.waitUntil(own.button.isEnabled)
    own.button.click()
    assert page(window) == mine
    wait_until_idle(qtbot, window)
    record = kept(qtbot, window, library, profile_of_jo)
    assert other.text in [version.text for version in library.drafts.versions(record.id)]


def test_what_is_typed_while_a_draft_is_awaited_is_not_replaced_by_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    press_draft(qtbot, window)
    qtbot.keyClicks(window.workspace.page.view, "Dear Ida, ")
    wait_until_written(qtbot, window)
    assert page(window) == "Dear Ida, "
    own, other = window.workspace.variants.columns
    assert own.text == "Dear Ida, "
    assert other.text
    qtbot.waitUntil(other.button.isEnabled)
    other.button.click()
    assert page(window) == other.text
    window.workspace.page.view.undo()
    assert page(window) == "Dear Ida, "


def test_closing_while_drafting_keeps_the_text_and_ends_the_engine(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    library: Library,
    profile_of_jo: int,
) -> None:
    window = _open_ready(qtbot, open_window, max_tokens=400)
    press_draft(qtbot, window)
    qtbot.waitUntil(lambda: len(page(window).split()) > 3, timeout=BRIEFLY)
    text = page(window)
    window.close()
    assert window.client.process_id is None
    record = latest(library, profile_of_jo)
    assert (by(version_of(library, record)).finish, record.text) == ("stopped", text)

    again = open_window()
    assert page(again) == text
    assert again.workspace.composer.request == record.request


def test_a_change_just_before_closing_is_kept(
    qtbot: QtBot, window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    press_draft(qtbot, window)
    wait_until_idle(qtbot, window)
    type_first(qtbot, window, "Last word. ")
    window.close()
    assert latest(library, profile_of_jo).text.startswith("Last word. ")

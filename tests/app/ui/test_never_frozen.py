"""The window hears its person within 50 ms, whatever goes on, with 20,000 texts in the library."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.home import Home
from app.ui.garbage import set_aside_what_stays
from app.ui.importing.request import ImportRequest
from app.ui.importing.step import Step
from app.ui.main_window import MainWindow
from app.ui.stall_watch import StallWatch
from tests.app.ui.a_large_library import N_SAMPLES, WRITER, fill
from tests.app.ui.large_mailbox import ADDRESS, write_large_mailbox

BRIEFLY = 120_000
SOON = 10_000


@pytest.fixture(autouse=True, scope="module")
def _set_aside() -> Iterator[None]:
    """As the program does when it has started; here, thousands of tests are set aside, too."""
    gc.collect()
    set_aside_what_stays()
    yield
    gc.unfreeze()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """One for all tests here: what makes it takes seconds, and none minds what another did."""
    home = Home(tmp_path_factory.mktemp("large") / "home")
    fill(home.database)
    return home


@pytest.fixture
def large_window(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window on all of it, ready to draft."""
    window = open_window(max_tokens=40)
    window.workspace.composer.brief.setPlainText("to Ida: come and see the clock")
    qtbot.waitUntil(lambda: window.desk.can_draft, timeout=BRIEFLY)
    qtbot.waitUntil(window.actions_.voices.isEnabled, timeout=BRIEFLY)
    qtbot.waitUntil(lambda: window.workspace.voices.box.count() > 2, timeout=BRIEFLY)
    return window


@contextmanager
def never_frozen() -> Iterator[None]:
    with StallWatch() as watch:
        yield
    assert not watch.stalls, watch.told()


def test_while_the_window_opens_and_the_model_is_loaded(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    # What is made only once in a process is not what is asked here.
    first = open_window()
    first.close()
    with never_frozen():
        window = open_window()
        window.workspace.composer.brief.setPlainText("to Ida: come and see the clock")
        qtbot.waitUntil(lambda: window.desk.can_draft, timeout=BRIEFLY)
        qtbot.waitUntil(lambda: window.workspace.voices.box.count() > 2, timeout=BRIEFLY)
    assert f"{N_SAMPLES}" in window.workspace.picker.box.currentText()


def test_while_drafting_stopping_and_changing_the_profile(
    qtbot: QtBot, large_window: MainWindow
) -> None:
    window = large_window
    picker, page = window.workspace.picker.box, window.workspace.page
    with never_frozen():
        qtbot.mouseClick(window.workspace.draft_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
        qtbot.mouseClick(window.workspace.draft_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: len(page.view.toPlainText()) > 10, timeout=BRIEFLY)
        qtbot.mouseClick(window.workspace.stop_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
        for _ in range(2):
            picker.setCurrentIndex(1 - picker.currentIndex())
            qtbot.wait(100)


def test_while_heads_are_found(qtbot: QtBot, large_window: MainWindow) -> None:
    window, status = large_window, large_window.workspace.status
    with never_frozen():
        window.desk.discover()
        qtbot.waitUntil(lambda: "Trying" in status.message.text(), timeout=BRIEFLY)
        qtbot.wait(100)
        window.desk.stop()
        qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
    assert not status.is_error, status.message.text()
    assert window.workspace.slider.slider.isEnabled()


def test_while_looking_through_the_texts_and_changing_them(
    qtbot: QtBot, large_window: MainWindow
) -> None:
    large_window.desk.stop()
    with never_frozen():
        large_window.actions_.writing.trigger()
        writing = large_window.writing.window
        assert writing is not None
        qtbot.waitUntil(lambda: len(writing.model.numbers) == N_SAMPLES, timeout=SOON)
        qtbot.wait(50)
        writing.view.list.selectAll()
        writing.desk.exclude(excluded=True)
        qtbot.waitUntil(lambda: not writing.desk.is_up_to_date, timeout=SOON)
        qtbot.waitUntil(lambda: writing.desk.is_up_to_date, timeout=SOON)
        writing.desk.undo()
        qtbot.waitUntil(lambda: not writing.desk.is_up_to_date, timeout=SOON)
        qtbot.waitUntil(lambda: writing.desk.is_up_to_date, timeout=SOON)
        writing.view.list.clearSelection()
        with qtbot.waitSignal(writing.desk.found, timeout=SOON):
            writing.view.filters.words.setText("kettle")
        qtbot.wait(50)
        writing.view.list.choose(writing.model.numbers[3])
        qtbot.wait(1200)
        writing.close()


def test_while_voices_are_looked_at_and_changed(qtbot: QtBot, large_window: MainWindow) -> None:
    with never_frozen():
        large_window.actions_.voices.trigger()
        dialog = large_window.voices.dialog
        assert dialog is not None
        qtbot.waitUntil(dialog.page.isVisible, timeout=SOON)
        dialog.page.table.selectRow(1)
        qtbot.wait(50)
        dialog.page.table.selectAll()
        dialog.page.merge_button.click()
        qtbot.waitUntil(lambda: dialog.page.table.rowCount() == 1, timeout=SOON)
        dialog.undo_button.click()
        qtbot.waitUntil(lambda: dialog.page.table.rowCount() == 3, timeout=SOON)
        dialog.close_button.click()
        qtbot.wait(50)


def test_while_an_import_brings_as_many_again(
    qtbot: QtBot, large_window: MainWindow, tmp_path: Path
) -> None:
    box = tmp_path / "sent.mbox"
    write_large_mailbox(box, N_SAMPLES)
    with never_frozen():
        large_window.import_writing()
        dialog = large_window.importing.dialog
        assert dialog is not None
        dialog.import_now(ImportRequest(WRITER, (box,), (ADDRESS,)))
        qtbot.waitUntil(lambda: dialog.step is Step.REPORT, timeout=BRIEFLY)
        qtbot.wait(50)
        dialog.buttons.close_.click()
        qtbot.waitUntil(lambda: large_window.importing.dialog is None, timeout=SOON)
        qtbot.wait(500)
    assert f"{2 * N_SAMPLES}" in large_window.workspace.picker.box.currentText()

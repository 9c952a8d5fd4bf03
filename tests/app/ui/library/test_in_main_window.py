"""The library's window beside the main window, which hears of what is changed there."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.ui.library.window import LibraryWindow
from app.ui.main_window import MainWindow
from tests.app.ui.library.window_on import choose, titles, wait_for_change


def opened(qtbot: QtBot, window: MainWindow) -> LibraryWindow:
    window.actions_.writing.trigger()
    writing = window.writing.window
    assert writing is not None
    qtbot.waitUntil(lambda: writing.desk.is_up_to_date, timeout=10_000)
    return writing


def test_samples_changed_there_are_counted_here(
    qtbot: QtBot, open_window: Callable[..., MainWindow], profile_of_jo: int
) -> None:
    window = open_window()
    writing = opened(qtbot, window)
    assert window.workspace.picker.box.currentText() == "Jo  ·  2 samples"
    choose(writing, 0)
    wait_for_change(qtbot, writing, lambda: writing.desk.exclude(excluded=True))
    qtbot.waitUntil(lambda: window.workspace.picker.box.currentText() == "Jo  ·  1 sample")


def test_the_profile_chosen_here_is_shown_there_and_it_opens_once(
    qtbot: QtBot, open_window: Callable[..., MainWindow], library: Library, profile_of_jo: int
) -> None:
    library.profiles.get_or_create("Ada")
    window = open_window()
    window.desk.show_profiles("Jo")
    writing = opened(qtbot, window)
    assert opened(qtbot, window) is writing
    window.workspace.picker.box.setCurrentIndex(0)
    qtbot.waitUntil(lambda: titles(writing) == [])
    assert "Ada" in writing.windowTitle()


def test_closing_the_main_window_keeps_what_was_typed_there(
    qtbot: QtBot, open_window: Callable[..., MainWindow], library: Library, profile_of_jo: int
) -> None:
    window = open_window()
    writing = opened(qtbot, window)
    choose(writing, 0)
    qtbot.keyClicks(writing.view.pane.editor, "Kept. ")
    window.close()
    assert window.writing.window is None
    assert any(
        stored.sample.text.startswith("Kept. ")
        for stored in library.samples.for_profile(profile_of_jo)
    )

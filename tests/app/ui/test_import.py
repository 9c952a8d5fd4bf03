from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.home import SAMPLE_VOICE_NAME, Home
from app.library.library import Library
from app.ui.import_dialog import ImportDialog
from app.ui.main_window import MainWindow
from tests.app.ui.conftest import RecordedDialogs

BRIEFLY = 60_000


def _dialog(window: MainWindow) -> ImportDialog:
    assert window.import_dialog is not None
    return window.import_dialog


def test_the_sample_voice_leads_from_the_welcome_page_to_the_desk(
    qtbot: QtBot, open_window: Callable[..., MainWindow], library: Library
) -> None:
    window = open_window()
    assert window.is_welcoming
    qtbot.mouseClick(window.welcome.sample_button, Qt.MouseButton.LeftButton)
    dialog = _dialog(window)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=BRIEFLY)
    assert dialog.report.headline.text().endswith(" new samples")
    assert "left out: written by someone else" in dialog.report.counts.text()
    assert not window.is_welcoming
    assert window.workspace.picker.profile is not None
    assert window.workspace.picker.profile.name == SAMPLE_VOICE_NAME
    assert library.samples.count(window.workspace.picker.profile.id) > 20
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert window.import_dialog is None


def test_chosen_files_are_imported_and_problems_listed(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    dialogs: RecordedDialogs,
    tmp_path: Path,
) -> None:
    post = tmp_path / "clocks.md"
    post.write_text("# Clocks\n\n" + "The clock on the pontoon is mended, more or less. " * 12)
    window = open_window()
    window.import_writing()
    dialog = _dialog(window)
    assert not dialog.next_button.isEnabled()
    dialogs.files = [post, post]
    qtbot.mouseClick(dialog.form.files_button, Qt.MouseButton.LeftButton)
    dialog.form.profile.setText("Jo")
    assert dialog.form.request is not None
    assert dialog.form.request.paths == (post,)
    qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=BRIEFLY)
    assert dialog.report.headline.text() == "1 new sample"
    assert dialog.next_button.text() == "Find preference heads"
    dialog.reject()


def test_a_path_that_is_gone_is_told_and_the_window_stays_as_it_was(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = open_window()
    window.import_writing()
    dialog = _dialog(window)
    dialog.form.add_paths([tmp_path / "gone.mbox"])
    dialog.form.profile.setText("Jo")
    qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=BRIEFLY)
    assert "gone.mbox" in dialog.report.problems.toPlainText()
    assert not dialog.next_button.isVisible()
    dialog.reject()
    assert window.is_welcoming


def test_a_cancelled_import_says_so(
    qtbot: QtBot, open_window: Callable[..., MainWindow], home: Home
) -> None:
    window = open_window()
    window.try_sample()
    dialog = _dialog(window)
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.report, timeout=BRIEFLY)
    assert dialog.report.problems.toPlainText() == (
        "Stopped. Whatever was read completely is kept."
    )
    dialog.reject()

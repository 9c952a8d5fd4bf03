"""Importing from the main window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.home import SAMPLE_VOICE_ADDRESS, SAMPLE_VOICE_NAME, Home, sample_voice
from app.importing.run import import_paths
from app.library.library import Library
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.step import Step
from app.ui.main_window import MainWindow
from tests.app.ui.dropping import drop
from tests.app.ui.importing.steps import BRIEFLY, post


def _dialog(window: MainWindow) -> ImportDialog:
    assert window.importing.dialog is not None
    return window.importing.dialog


def test_the_sample_voice_leads_from_the_welcome_page_to_the_desk_and_its_heads(
    qtbot: QtBot, open_window: Callable[..., MainWindow], library: Library
) -> None:
    window = open_window()
    assert window.is_welcoming
    qtbot.mouseClick(window.welcome.sample_button, Qt.MouseButton.LeftButton)
    status = window.workspace.status
    qtbot.waitUntil(lambda: "Measuring" in status.message.text(), timeout=BRIEFLY)
    assert window.importing.dialog is None
    assert not window.is_welcoming
    assert window.workspace.picker.profile is not None
    assert window.workspace.picker.profile.name == SAMPLE_VOICE_NAME
    assert library.samples.count(window.workspace.picker.profile.id) > 20
    window.workspace.composer.brief.setPlainText("the clock is mended")
    assert window.desk.can_draft
    qtbot.waitUntil(window.workspace.slider.slider.isEnabled, timeout=BRIEFLY)
    window.desk.stop()
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)


def test_the_sample_voice_again_adds_nothing_and_says_so(
    qtbot: QtBot, open_window: Callable[..., MainWindow], library: Library
) -> None:
    import_paths(library, SAMPLE_VOICE_NAME, [sample_voice()], mine=[SAMPLE_VOICE_ADDRESS])
    window = open_window()
    window.actions_.try_sample.trigger()
    dialog = _dialog(window)
    qtbot.waitUntil(lambda: dialog.step is Step.REPORT, timeout=BRIEFLY)
    assert dialog.report.headline.text() == "No new samples"
    assert "were there already" in dialog.report.counts.text()
    assert "left out: written by someone else" in dialog.report.counts.text()
    assert not dialog.buttons.back.isVisible()
    qtbot.mouseClick(dialog.buttons.close_, Qt.MouseButton.LeftButton)
    assert window.importing.dialog is None


def test_what_is_dropped_on_the_welcome_page_is_chosen(
    open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = open_window()
    folder = tmp_path / "writing"
    folder.mkdir()
    file = post(folder / "clocks.md")
    assert drop(window.welcome, [folder, file])
    dialog = _dialog(window)
    assert dialog.step is Step.CHOOSE
    assert dialog.form.list.paths == (folder, file)
    dialog.reject()
    assert window.is_welcoming


def test_a_cancelled_import_says_so(
    qtbot: QtBot, open_window: Callable[..., MainWindow], home: Home
) -> None:
    window = open_window()
    window.importing.import_sample()
    dialog = _dialog(window)
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.step is Step.REPORT, timeout=BRIEFLY)
    assert dialog.report.headline.text() == "The import was not finished"
    assert dialog.report.problems.toPlainText() == (
        "Stopped. Whatever was read completely is kept."
    )
    dialog.reject()

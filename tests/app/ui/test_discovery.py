from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.home import SAMPLE_VOICE_ADDRESS, sample_voice
from app.importing.run import import_paths
from app.library.library import Library
from app.ui.main_window import MainWindow
from app.ui.model_loader import ModelLoader
from engine.discovery.result import Discovery
from engine.heads import HeadScore, HeadWeight

BRIEFLY = 60_000


def test_discovery_shows_progress_and_can_be_cancelled(
    qtbot: QtBot, open_window: Callable[..., MainWindow], library: Library
) -> None:
    import_paths(library, "Goldie", [sample_voice()], mine=[SAMPLE_VOICE_ADDRESS])
    window = open_window()
    window.workspace.composer.brief.setPlainText("the clock is mended")
    qtbot.waitUntil(lambda: window.desk.can_discover, timeout=BRIEFLY)
    status = window.workspace.status
    qtbot.mouseClick(window.workspace.slider.find_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Measuring" in status.message.text(), timeout=BRIEFLY)
    assert status.bar.isVisible()
    assert not window.workspace.draft_button.isEnabled()
    qtbot.mouseClick(status.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
    assert status.message.text() == "Stopped; nothing changed."
    assert not window.workspace.slider.slider.isEnabled()
    assert window.workspace.draft_button.isEnabled()


def test_discovery_asked_for_early_begins_when_the_model_is_loaded(
    qtbot: QtBot, open_window: Callable[..., MainWindow], profile_of_jo: int
) -> None:
    window = open_window()
    assert not window.desk.can_discover
    window.desk.discover()
    qtbot.waitUntil(lambda: window.workspace.status.is_error, timeout=BRIEFLY)
    assert "writing" in window.workspace.status.message.text()


def test_too_little_writing_is_told(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.discover()
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
    assert window.workspace.status.is_error
    assert "writing" in window.workspace.status.message.text()


def test_known_heads_switch_the_slider_on_and_steer_the_draft(
    qtbot: QtBot, window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    model = window.findChild(ModelLoader).model
    assert model is not None
    library.voices.save(
        profile_of_jo,
        model,
        Discovery((HeadScore(3, 1, 0.2, 0.01),), 1, 10, None, 1.0),
        [HeadWeight(3, 1, 1.0)],
    )
    window.desk.show_profiles("Jo")
    assert window.workspace.slider.slider.isEnabled()
    window.workspace.slider.slider.setValue(70)
    qtbot.mouseClick(window.workspace.draft_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
    record = library.drafts.latest(profile_of_jo)
    assert record is not None
    assert record.strength == 70
    assert record.voice_id is not None

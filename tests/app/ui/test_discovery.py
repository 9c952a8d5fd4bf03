from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.home import SAMPLE_VOICE_ADDRESS, sample_voice
from app.importing.run import import_paths
from app.library.library import Library
from app.ui.learner import Learner
from app.ui.main_window import MainWindow
from app.ui.model_loader import ModelLoader
from engine.discovery.result import Discovery
from engine.heads import HeadScore, HeadWeight
from engine.writing import Kind, Sample
from tests.app.a_calibration import CALIBRATION
from tests.app.ui.drafting import by, kept, version_of

BRIEFLY = 120_000
LETTER = "Dear all, the bell is polished and the ferry late, as she was on day {0} last year."


def add_letters(library: Library, profile_id: int, n_letters: int) -> None:
    """Give a profile enough to measure, and too little to calibrate with."""
    source = library.samples.open_source(profile_id, "more.mbox", "mbox")
    for number in range(n_letters):
        sample = Sample(Kind.EMAIL, "", LETTER.format(number))
        library.samples.add(source, sample, item=f"letter {number}", written_at=None)


def give_heads(window: MainWindow, library: Library, profile_id: int) -> None:
    """Make a profile's heads known without measuring them."""
    model = window.findChild(ModelLoader).model
    assert model is not None
    score = HeadScore.normal(3, 1, 0.2, 0.01)
    found = Discovery((score,), 1, 10, None, 1.0)
    voice = library.voices.save(profile_id, model, found, [HeadWeight(3, 1, 1.0)])
    library.voices.keep_calibration(voice.id, CALIBRATION)
    window.desk.show_profiles("Jo")


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
    assert window.workspace.draft_button.isEnabled()
    qtbot.mouseClick(status.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
    assert status.message.text() == "Stopped. What was learnt so far is kept."
    assert window.workspace.draft_button.isEnabled()


def test_discovery_asked_for_early_begins_when_the_model_is_loaded(
    qtbot: QtBot, open_window: Callable[..., MainWindow], profile_of_jo: int
) -> None:
    window = open_window()
    assert not window.desk.can_discover
    window.desk.discover()
    message = window.workspace.status.message
    qtbot.waitUntil(lambda: "writing" in message.text(), timeout=BRIEFLY)


def test_too_little_writing_is_told(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.discover()
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
    assert "writing" in window.workspace.status.message.text()


def test_known_heads_switch_the_slider_on_and_steer_the_draft(
    qtbot: QtBot, window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    give_heads(window, library, profile_of_jo)
    assert window.workspace.slider.slider.isEnabled()
    window.workspace.slider.slider.setValue(70)
    qtbot.mouseClick(window.workspace.draft_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
    version = version_of(library, kept(qtbot, window, library, profile_of_jo))
    assert by(version).strength == 70
    assert by(version).voice_id is not None


def test_after_discovery_the_window_calibrates_and_says_what_came_out(
    qtbot: QtBot, window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    add_letters(library, profile_of_jo, 3)
    window.desk.discover()
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
    said = window.workspace.status.message.text()
    assert "not enough writing yet" in said
    assert said.endswith("Too little writing to recommend a strength.")
    assert window.workspace.slider.slider.isEnabled()
    assert window.workspace.note.isVisible()
    assert window.workspace.slider.strength == 50


def test_a_draft_interrupts_learning_which_goes_on_by_itself(
    qtbot: QtBot, window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    add_letters(library, profile_of_jo, 3)
    status = window.workspace.status
    window.desk.discover()
    qtbot.waitUntil(lambda: "Measuring" in status.message.text(), timeout=BRIEFLY)
    qtbot.mouseClick(window.workspace.draft_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.desk.is_drafting, timeout=BRIEFLY)
    assert library.drafts.latest(profile_of_jo) is not None
    assert window.desk.is_busy
    qtbot.waitUntil(lambda: "Measuring" in status.message.text(), timeout=BRIEFLY)
    window.desk.stop()
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)


def test_the_slider_starts_at_the_mark_and_a_key_brings_it_back(
    window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    give_heads(window, library, profile_of_jo)
    slider = window.workspace.slider
    assert slider.strength == 25
    slider.slider.setValue(90)
    window.actions_.recommended.trigger()
    assert slider.strength == 25
    assert window.actions_.recommended.shortcut().toString() == "Ctrl+R"


def test_details_show_the_curve_of_the_chosen_voice(
    qtbot: QtBot, window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    give_heads(window, library, profile_of_jo)
    qtbot.mouseClick(window.workspace.note.details_button, Qt.MouseButton.LeftButton)
    details = window.desk.learning.details
    assert details is not None
    assert details.table.rowCount() == 6
    details.close_button.click()


def test_learning_in_the_background_begins_and_ends_with_the_wish_for_it_and_is_remembered(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    library: Library,
    profile_of_jo: int,
) -> None:
    add_letters(library, profile_of_jo, 3)
    window = open_window(idle_s=0.1)
    allowed = window.actions_.keep_learning
    assert not allowed.isChecked()
    allowed.trigger()
    qtbot.waitUntil(lambda: window.desk.is_busy, timeout=BRIEFLY)
    assert window.desk.can_discover
    assert window.desk.can_draft is window.workspace.composer.is_ready
    allowed.trigger()
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
    assert not window.workspace.status.is_error
    allowed.trigger()
    window.close()
    assert open_window().actions_.keep_learning.isChecked()


def test_what_the_background_cannot_learn_is_no_error(
    qtbot: QtBot, open_window: Callable[..., MainWindow], profile_of_jo: int
) -> None:
    window = open_window(idle_s=0.1)
    outcomes: list[object] = []
    learner = window.findChild(Learner)
    learner.ended.connect(outcomes.append)
    window.actions_.keep_learning.trigger()
    qtbot.waitUntil(lambda: bool(outcomes), timeout=BRIEFLY)
    assert not window.workspace.status.is_error

"""Voices in the window, found by the real engine and drafted in."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.library.records import Profile
from app.ui.learner import Learner
from app.ui.main_window import MainWindow
from app.ui.model_loader import ModelLoader
from app.ui.voices.changes import Merge, Rename
from app.ui.voices.dialog import VoicesDialog
from app.voice_groups import group_task
from engine.discovery.result import Discovery
from engine.heads import HeadScore, HeadWeight
from engine.llama.description import ModelDescription
from engine.writing import Kind, Sample
from tests.app.grouped_voices import a_grouped_profile, kept

BRIEFLY = 120_000
SOON = 5_000
DISCOVERY = Discovery((HeadScore.normal(3, 1, 0.2, 0.01),), 1, 10, None, 1.0)
SUBJECTS = ("the ferry", "the bell", "the regatta", "rope", "paint", "the tide", "oars", "fog")
LETTER = "Ida, please see to {0}."
ESSAY = "What is there to say of {0}?"


@pytest.fixture
def jo(library: Library, profile_of_jo: int) -> Profile:
    """Jo with ten emails and eight posts."""
    source = library.samples.open_source(profile_of_jo, "more.mbox", "mbox")
    for kind, form in ((Kind.EMAIL, LETTER), (Kind.POST, ESSAY)):
        for subject in SUBJECTS:
            sample = Sample(kind, subject, form.format(subject))
            library.samples.add(source, sample, item=subject, written_at=None)
    return library.profiles.get("Jo")


def grouped_with(library: Library, model: ModelDescription) -> Profile:
    """Return a profile whose emails and posts are its voices with a model that never saw them."""
    mina = a_grouped_profile(library)
    task = group_task(library, mina.profile, model, job_id=1)
    kept(library, mina.profile, task, mina.embeddings, model)
    return mina.profile


def model_of(window: MainWindow) -> ModelDescription:
    loader = window.findChild(ModelLoader)
    assert isinstance(loader, ModelLoader)
    assert loader.model is not None
    return loader.model


def open_dialog(qtbot: QtBot, window: MainWindow) -> VoicesDialog:
    qtbot.waitUntil(window.actions_.voices.isEnabled, timeout=SOON)
    window.actions_.voices.trigger()
    dialog = window.voices.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.pages.isVisible, timeout=SOON)
    return dialog


def find_voices(qtbot: QtBot, window: MainWindow) -> VoicesDialog:
    dialog = open_dialog(qtbot, window)
    qtbot.mouseClick(dialog.empty.find_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.page.isVisible, timeout=BRIEFLY)
    return dialog


def shown_names(dialog: VoicesDialog) -> list[str]:
    table = dialog.page.table
    return [table.item(row, 0).text() for row in range(table.rowCount())]


def draft(qtbot: QtBot, window: MainWindow) -> str:
    """Write a draft, and return what is said of its voice."""
    qtbot.mouseClick(window.workspace.draft_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)
    assert not window.workspace.status.is_error
    return window.workspace.voices.reason.text()


def test_voices_are_found_chosen_renamed_and_drafted_in(
    qtbot: QtBot, jo: Profile, window: MainWindow, library: Library
) -> None:
    choice = window.workspace.voices
    assert not choice.isVisible()
    dialog = find_voices(qtbot, window)
    qtbot.waitUntil(lambda: "2 voices" in dialog.status.message.text(), timeout=SOON)
    assert shown_names(dialog) == ["Emails", "Posts"]
    stored = library.voice_groups.find(jo.id, model_of(window).fingerprint)
    assert stored is not None
    assert stored.grouping.names == ["Emails", "Posts"]
    dialog.close_button.click()
    assert choice.isVisible()

    assert draft(qtbot, window) == "Written in “Emails”, your one voice for emails."
    choice.box.setCurrentText("Posts")
    again = open_dialog(qtbot, window)
    again.change_wanted.emit(Rename("Posts", "Essays"))
    qtbot.waitUntil(lambda: choice.box.currentText() == "Essays", timeout=SOON)
    again.close_button.click()
    assert draft(qtbot, window) == "Written in “Essays”, as you chose."


def test_cancelled_grouping_leaves_everything_as_it_was_and_learning_goes_on(
    qtbot: QtBot, jo: Profile, window: MainWindow, library: Library
) -> None:
    learner = window.findChild(Learner)
    assert isinstance(learner, Learner)
    dialog = open_dialog(qtbot, window)
    window.desk.discover()
    qtbot.mouseClick(dialog.empty.find_button, Qt.MouseButton.LeftButton)
    assert learner.is_interrupted
    assert dialog.status.cancel_button.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.voices.runner.is_running, timeout=BRIEFLY)
    assert dialog.status.message.text() == "Stopped. The voices are as they were."
    assert library.voice_groups.find(jo.id, model_of(window).fingerprint) is None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.voices.dialog is None
    qtbot.waitUntil(lambda: not learner.is_interrupted, timeout=BRIEFLY)
    window.desk.stop()
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)


def test_a_change_is_seen_at_once_beside_the_notes_and_taken_back_with_the_heads_it_lost(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    model, choice = model_of(window), window.workspace.voices
    mina = grouped_with(library, model)
    heads = library.voices.save(mina.id, model, DISCOVERY, [HeadWeight(3, 1, 1.0)], "Emails")
    window.desk.show_profiles("Mina")
    window.voices.refresh()
    dialog = open_dialog(qtbot, window)
    assert [choice.box.itemText(row) for row in (1, 2)] == ["Emails", "Posts"]
    choice.box.setCurrentText("Emails")
    dialog.change_wanted.emit(Merge(("Posts", "Emails")))
    qtbot.waitUntil(lambda: shown_names(dialog) == ["Emails and posts"], timeout=SOON)
    assert not choice.isVisible()
    assert library.voices.find(mina.id, model.fingerprint, "Emails") is None
    dialog.undo_button.click()
    qtbot.waitUntil(lambda: shown_names(dialog) == ["Emails", "Posts"], timeout=SOON)
    assert choice.isVisible()
    back = library.voices.find(mina.id, model.fingerprint, "Emails")
    assert back is not None
    assert (back.scores, back.weights) == (heads.scores, heads.weights)


def test_the_search_for_a_voices_own_heads_can_be_stopped(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    grouped_with(library, model_of(window))
    window.desk.show_profiles("Mina")
    window.voices.refresh()
    dialog = open_dialog(qtbot, window)
    qtbot.mouseClick(dialog.page.heads_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.status.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.voices.runner.is_running, timeout=BRIEFLY)
    assert dialog.status.message.text() == "Stopped. The voices are as they were."
    dialog.close_button.click()


def test_a_window_closed_while_voices_are_found_ends_at_once(
    qtbot: QtBot, jo: Profile, window: MainWindow
) -> None:
    dialog = open_dialog(qtbot, window)
    qtbot.mouseClick(dialog.empty.find_button, Qt.MouseButton.LeftButton)
    window.close()
    assert not dialog.isVisible()
    assert window.client.process_id is None

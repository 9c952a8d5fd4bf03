"""Several drafts side by side, one of which the person takes, all of which are kept."""

import os
import signal

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.ui.main_window import MainWindow
from tests.app.ui.drafting import (
    BRIEFLY,
    SOON,
    by,
    draft,
    kept,
    page,
    status,
    type_first,
    version_of,
    wait_until_idle,
    wait_until_written,
)


def _choosable(qtbot: QtBot, window: MainWindow) -> list[str]:
    """Return the columns' texts once one can be taken."""
    wait_until_written(qtbot, window)
    columns = window.workspace.variants.columns
    qtbot.waitUntil(lambda: all(column.button.isEnabled() for column in columns), timeout=SOON)
    return [column.text for column in columns]


def test_three_are_written_together_and_the_second_is_taken_as_one_step(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    qtbot.keyClick(
        window.workspace.composer.brief,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    columns = window.workspace.variants.columns
    assert len(columns) == 3
    assert window.workspace.variants.isVisible()
    assert not window.actions_.go_on.isEnabled()
    qtbot.waitUntil(lambda: all(column.text for column in columns), timeout=BRIEFLY)
    assert window.desk.is_drafting, "they came one after another"
    texts = _choosable(qtbot, window)
    assert page(window) == ""

    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page(window) == texts[1] != ""
    assert not window.workspace.variants.isVisible()
    record = kept(qtbot, window, library, profile_of_ida)
    assert version_of(library, record).text == texts[1]
    versions = library.drafts.versions(record.id)
    assert [version.text for version in versions] == texts
    assert len({version.round for version in versions}) == 1
    assert len({by(version).seed for version in versions}) == 3
    window.workspace.page.view.undo()
    assert page(window) == ""
    window.workspace.page.view.redo()
    assert page(window) == texts[1]

    # A choice that was made tells what the person likes.
    assert library.choices.for_profile(profile_of_ida)


def test_esc_stops_the_writing_then_leaves_and_all_is_in_the_history(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    window.actions_.variants.trigger()
    columns = window.workspace.variants.columns
    qtbot.waitUntil(lambda: any(column.text for column in columns), timeout=BRIEFLY)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    wait_until_written(qtbot, window)
    assert window.workspace.variants.isVisible()
    texts = [column.text for column in columns if column.text]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.workspace.variants.isVisible()
    assert not window.desk.is_busy
    assert page(window) == ""
    record = kept(qtbot, window, library, profile_of_ida)
    versions = library.drafts.versions(record.id)
    assert [version.text for version in versions] == texts
    assert {by(version).finish for version in versions} == {"stopped"}
    assert record.version_id is None


def test_at_several_strengths_only_the_strength_differs_and_own_words_stand_first(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    window.workspace.slider.slider.setValue(40)
    draft(qtbot, window)
    type_first(qtbot, window, "mine ")
    mine = page(window)
    window.actions_.strengths.trigger()
    own = window.workspace.variants.columns[0]
    assert (own.text, own.column.is_own) == (mine, True)
    _, *texts = _choosable(qtbot, window)
    own.button.click()
    assert page(window) == mine
    wait_until_idle(qtbot, window)
    record = kept(qtbot, window, library, profile_of_ida)
    newest = library.drafts.versions(record.id)[: len(texts)]
    assert [version.text for version in newest] == texts
    assert [by(version).strength for version in newest] == [0, 40, 100]
    assert len({by(version).seed for version in newest}) == 1

    # A draft of the model's beside it can be taken, and one step brings the own words back.
    window.actions_.strengths.trigger()
    _, *texts = _choosable(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert page(window) == texts[1]
    record = kept(qtbot, window, library, profile_of_ida)
    assert mine in [version.text for version in library.drafts.versions(record.id)]
    window.workspace.page.view.undo()
    assert page(window) == mine


def test_an_engine_that_dies_leaves_what_there_was_of_each(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    window.actions_.variants.trigger()
    columns = window.workspace.variants.columns
    qtbot.waitUntil(lambda: all(column.text for column in columns), timeout=BRIEFLY)
    with qtbot.waitSignal(window.client.gone, timeout=BRIEFLY):
        _kill_engine(window)
    assert window.workspace.status.is_error
    assert "The text so far is kept." in status(window)
    texts = _choosable(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert page(window) == texts[0]
    record = kept(qtbot, window, library, profile_of_ida)
    versions = library.drafts.versions(record.id)
    assert [version.text for version in versions] == texts
    assert {by(version).finish for version in versions} == {"interrupted"}


def _kill_engine(window: MainWindow) -> None:
    process_id = window.client.process_id
    assert process_id is not None
    os.kill(process_id, signal.SIGKILL)

"""Other words for a text: looked at first, and taken whole, in pieces or not at all."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.library.records import Origin
from app.ui.main_window import MainWindow
from tests.app.ui.drafting import (
    BRIEFLY,
    draft,
    kept,
    page,
    version_of,
    wait_until_idle,
    wait_until_written,
)

FIRST, SECOND, LAST = "Hello Ida 🙂,", "the clock is mended at last. Come and see it.", "Yours, Jo"
TEXT = f"{FIRST}\n\n{SECOND}\n\n{LAST}"


def _show_text(window: MainWindow) -> None:
    """Have a text of the person's own on the page, the cursor in its second paragraph."""
    view = window.workspace.page.view
    view.setPlainText(TEXT)
    cursor = view.textCursor()
    cursor.setPosition(len(FIRST) + 10)
    view.setTextCursor(cursor)


def _propose(qtbot: QtBot, window: MainWindow, action: QAction) -> None:
    """Have a proposal made, and wait until it can be decided on."""
    action.trigger()
    panel = window.workspace.proposal
    assert panel.isVisible()
    assert window.workspace.page.view.isReadOnly()
    assert not action.isEnabled()
    wait_until_written(qtbot, window)
    qtbot.waitUntil(panel.buttons.again.isVisible, timeout=BRIEFLY)


def _differ(window: MainWindow) -> bool:
    """Whether the proposal changes anything: a small model may well repeat what it is given."""
    return window.workspace.proposal.buttons.take_all.isEnabled()


def _propose_another(qtbot: QtBot, window: MainWindow, action: QAction) -> None:
    """Have proposals made until one changes something."""
    _propose(qtbot, window, action)
    for _ in range(5):
        if _differ(window):
            return
        window.workspace.proposal.buttons.again.click()
        assert window.desk.is_drafting
        wait_until_written(qtbot, window)
    assert _differ(window)


def test_more_like_me_replaces_just_its_paragraph_as_one_step(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    _show_text(window)
    _propose_another(qtbot, window, window.actions_.more)
    panel = window.workspace.proposal
    assert "80" in panel.heading.text()
    revision = panel.view.revision
    after = revision.text(range(len(revision.changes)))
    assert after != SECOND
    assert page(window) == TEXT
    qtbot.keyClick(panel.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page(window) == f"{FIRST}\n\n{after}\n\n{LAST}"
    assert not panel.isVisible()
    assert not window.workspace.page.view.isReadOnly()
    assert not window.desk.is_busy
    record = kept(qtbot, window, library, profile_of_ida)
    newest, own = library.drafts.versions(record.id)
    assert version_of(library, record) == newest
    assert (newest.origin, newest.text) == (Origin.REWORDED, page(window))
    assert (own.origin, own.text) == (Origin.EDITED, TEXT)
    window.workspace.page.view.undo()
    assert page(window) == TEXT


def test_a_proposal_can_be_left_while_it_is_written_and_after(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    _show_text(window)
    window.actions_.less.trigger()
    assert window.workspace.proposal.isVisible()
    assert "20" in window.workspace.proposal.heading.text()
    qtbot.keyClick(window.workspace.proposal.growing.after, Qt.Key.Key_Escape)
    assert not window.workspace.proposal.isVisible()
    wait_until_idle(qtbot, window)
    _propose(qtbot, window, window.actions_.reword)
    window.workspace.proposal.buttons.keep.click()
    wait_until_idle(qtbot, window)
    assert page(window) == TEXT
    assert library.drafts.versions(kept(qtbot, window, library, profile_of_ida).id) == []
    # Tools work again, and so does typing.
    assert window.actions_.more.isEnabled()
    qtbot.keyClicks(window.workspace.page.view, "!")
    assert page(window) != TEXT


def test_pieces_of_another_paragraph_can_be_taken(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    _show_text(window)
    _propose_another(qtbot, window, window.actions_.reword)
    panel = window.workspace.proposal
    before = panel.view.revision
    panel.view.toggle(0)
    chosen = before.text(panel.view.taken)
    if panel.view.taken:
        panel.buttons.take_chosen.click()
        expected = f"{FIRST}\n\n{chosen}\n\n{LAST}"
        record = kept(qtbot, window, library, profile_of_ida)
        assert version_of(library, record).text == expected
    else:
        assert not panel.buttons.take_chosen.isEnabled()
        panel.buttons.keep.click()
        expected = TEXT
    assert page(window) == expected


def test_a_pasted_text_is_rewritten_beside_it_and_the_page_before_stays_in_the_history(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    window.workspace.page.view.setPlainText("my own words")
    composer = window.workspace.composer
    composer.rewrites.click()
    qtbot.waitUntil(composer.source_box.isVisible)
    assert not window.desk.can_draft
    composer.source_box.setPlainText("We inform you that the clock has been repaired.")
    draft_before = page(window)
    qtbot.keyClick(composer.source_box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    panel = window.workspace.proposal
    assert panel.isVisible()
    assert not window.workspace.page.isVisible()
    wait_until_written(qtbot, window)
    assert page(window) == draft_before
    for _ in range(5):
        if _differ(window):
            break
        panel.buttons.again.click()
        wait_until_written(qtbot, window)
    after = panel.view.revision.text(range(len(panel.view.revision.changes)))
    panel.buttons.take_all.click()
    assert page(window) == after != draft_before
    assert window.workspace.page.isVisible()
    record = kept(qtbot, window, library, profile_of_ida)
    assert record.request.source == "We inform you that the clock has been repaired."
    assert version_of(library, record).origin is Origin.REWORDED
    assert "my own words" in [each.text for each in library.drafts.versions(record.id)]
    # A draft of the person's own text is not redrafted by the slider.
    window.workspace.slider.slider.setValue(5)
    assert not window.desk.is_drafting
    window.workspace.page.view.undo()
    assert page(window) == draft_before


def test_a_stopped_proposal_can_be_taken_as_far_as_it_is(
    qtbot: QtBot, short_window: MainWindow
) -> None:
    window = short_window
    draft(qtbot, window)
    window.actions_.more.trigger()
    panel = window.workspace.proposal
    qtbot.waitUntil(lambda: panel.growing.after.toPlainText() != "", timeout=BRIEFLY)
    panel.buttons.stop.click()
    wait_until_written(qtbot, window)
    assert panel.buttons.again.isVisible()
    panel.buttons.keep.click()
    wait_until_idle(qtbot, window)

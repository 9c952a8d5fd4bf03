"""Looking through samples and putting them in order, on a real file and a real window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.home import Home
from app.library.library import Library
from app.library.records import Profile
from app.library.sample_records import RemovedPassage
from app.ui.library.window import LibraryWindow
from engine.writing import Kind
from tests.app.library.stored import ids, imported, take_in
from tests.app.ui.conftest import RecordedDialogs
from tests.app.ui.library.window_on import (
    choose,
    fill,
    stored_texts,
    titles,
    wait_for_change,
    wait_for_search,
)

FERRY = imported(
    "No ferry on Sunday.\n\nThe bell is being polished.",
    "message 1",
    subject="Ferry",
    written_at="2024-03-01T10:00:00+00:00",
    language="en",
    recipient="list",
    removed=(RemovedPassage("> When does it go?", "quote"), RemovedPassage("-- \nJo", "signature")),
)
CLOCK = imported(
    "The clock is mended 🙂 and the café is open on Sunday.",
    "message 2",
    Kind.REPLY,
    written_at="2023-03-01T10:00:00+00:00",
    language="en",
)
BRIEF = imported("Lieber Ole, die Uhr geht wieder.", "message 3", language="de")


@pytest.fixture
def jo(library: Library) -> Profile:
    profile = library.profiles.get_or_create("Jo")
    fill(library, profile, [FERRY, CLOCK, BRIEF])
    return profile


@pytest.fixture
def open_on(
    qtbot: QtBot, home: Home, library: Library, dialogs: RecordedDialogs
) -> Iterator[Callable[[Profile], LibraryWindow]]:
    opened: list[LibraryWindow] = []

    def open_one(profile: Profile) -> LibraryWindow:
        window = LibraryWindow(home.database, library, dialogs)
        opened.append(window)
        window.show()
        wait_for_search(qtbot, window, lambda: window.show_profile(profile))
        qtbot.waitUntil(lambda: bool(window.view.counts.text()), timeout=10_000)
        return window

    yield open_one
    for window in opened:
        if window.isVisible():
            window.close()
        window.deleteLater()


@pytest.fixture
def window(open_on: Callable[[Profile], LibraryWindow], jo: Profile) -> LibraryWindow:
    return open_on(jo)


def test_all_samples_are_listed_with_their_numbers(window: LibraryWindow) -> None:
    assert titles(window) == [
        "Ferry",
        "The clock is mended 🙂 and the café is open on Sunday.",
        "Lieber Ole, die Uhr geht wieder.",
    ]
    assert window.view.counts.text() == "3 texts"
    assert "Jo" in window.windowTitle()


def test_typing_searches_once_it_pauses_and_marks_what_it_finds(
    qtbot: QtBot, window: LibraryWindow
) -> None:
    words = window.view.filters.words
    wait_for_search(qtbot, window, lambda: qtbot.keyClicks(words, "cafe sun"))
    assert titles(window) == ["The clock is mended 🙂 and the café is open on Sunday."]
    assert window.view.counts.text() == "1 of 3 texts"
    choose(window, 0)
    assert window.view.pane.editor.marked == ["café", "Sunday"]
    wait_for_search(qtbot, window, words.clear)
    assert len(titles(window)) == 3
    assert window.view.pane.editor.marked == []


def test_filters_offer_what_there_is_and_must_all_hold(qtbot: QtBot, window: LibraryWindow) -> None:
    filters = window.view.filters
    assert [filters.year.itemText(at) for at in range(filters.year.count())] == [
        "All years",
        "2024  ·  1",
        "2023  ·  1",
    ]
    assert not filters.source.isVisible()
    assert not filters.tag.isVisible()
    wait_for_search(qtbot, window, lambda: filters.year.setCurrentIndex(1))
    assert titles(window) == ["Ferry"]
    wait_for_search(
        qtbot, window, lambda: filters.kind.setCurrentIndex(filters.kind.findData(Kind.REPLY))
    )
    assert titles(window) == []
    assert not window.view.list.isVisible()
    assert "Nothing is found" in window.view.empty_text.text()
    wait_for_search(
        qtbot,
        window,
        lambda: qtbot.mouseClick(window.view.empty_button, Qt.MouseButton.LeftButton),
    )
    assert len(titles(window)) == 3


def test_a_profile_without_samples_says_what_to_do(
    qtbot: QtBot, open_on: Callable[[Profile], LibraryWindow], library: Library
) -> None:
    window = open_on(library.profiles.get_or_create("Ada"))
    assert "Import" in window.view.empty_text.text()
    with qtbot.waitSignal(window.import_wanted):
        qtbot.mouseClick(window.view.empty_button, Qt.MouseButton.LeftButton)


def test_a_text_is_shown_with_what_is_known_and_what_was_removed(
    qtbot: QtBot, window: LibraryWindow
) -> None:
    choose(window, 0)
    pane = window.view.pane
    assert pane.title.text() == "Ferry"
    assert pane.editor.toPlainText() == FERRY.sample.text
    for part in ("Email", "to a mailing list", "English", "9 words", "sent.mbox, message 1"):
        assert part in pane.about.text()
    assert not pane.removed.text.isVisible()
    qtbot.mouseClick(pane.removed.button, Qt.MouseButton.LeftButton)
    assert pane.removed.text.isVisible()
    shown = pane.removed.text.toPlainText()
    assert shown == "[quote]\n> When does it go?\n\n[signature]\n-- \nJo"
    choose(window, 1)
    assert not pane.removed.isVisible()


def test_typing_is_saved_by_itself_and_can_be_taken_back(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    choose(window, 0)
    editor = window.view.pane.editor
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    wait_for_change(qtbot, window, lambda: qtbot.keyClicks(editor, " Or not."))
    edited = f"{FERRY.sample.text} Or not."
    assert edited in stored_texts(library, jo)
    assert "edited" in window.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert window.view.undo_button.text() == "Undo: Edit a text"
    wait_for_change(qtbot, window, window.view.pane.revert_button.click)
    assert FERRY.sample.text in stored_texts(library, jo)
    assert editor.toPlainText() == FERRY.sample.text
    assert not window.view.pane.revert_button.isVisible()
    wait_for_change(qtbot, window, window.actions_.undo.trigger)
    assert editor.toPlainText() == edited
    wait_for_change(qtbot, window, window.actions_.undo.trigger)
    assert editor.toPlainText() == FERRY.sample.text
    wait_for_change(qtbot, window, window.actions_.redo.trigger)
    assert edited in stored_texts(library, jo)


def test_all_that_is_typed_in_one_text_is_one_step(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    editor = window.view.pane.editor
    choose(window, 0)
    for letter in "ab":
        qtbot.keyClicks(editor, letter)
        wait_for_change(qtbot, window, window.actions_.save.trigger)
    choose(window, 1)
    qtbot.keyClicks(editor, "c")
    wait_for_change(qtbot, window, window.actions_.save.trigger)
    assert window.desk.history.stack.count() == 2
    wait_for_change(qtbot, window, window.actions_.undo.trigger)
    wait_for_change(qtbot, window, window.actions_.undo.trigger)
    assert stored_texts(library, jo) == sorted(
        sample.sample.text for sample in (FERRY, CLOCK, BRIEF)
    )


def test_an_edit_is_kept_when_another_text_is_chosen_and_when_the_window_is_closed(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    editor = window.view.pane.editor
    choose(window, 0)
    qtbot.keyClicks(editor, "One. ")
    choose(window, 1)
    qtbot.keyClicks(editor, "Two. ")
    window.close()
    kept = stored_texts(library, jo)
    assert f"One. {FERRY.sample.text}" in kept
    assert f"Two. {CLOCK.sample.text}" in kept


def test_an_edit_of_a_text_that_vanishes_is_handed_back(
    qtbot: QtBot,
    window: LibraryWindow,
    library: Library,
    jo: Profile,
    dialogs: RecordedDialogs,
) -> None:
    choose(window, 0)
    qtbot.keyClicks(window.view.pane.editor, "Precious. ")
    library.sample_editing.delete([ids(library, jo)[FERRY.sample.text]])
    wait_for_search(qtbot, window, window.desk.refresh)
    qtbot.waitUntil(lambda: bool(dialogs.shown), timeout=10_000)
    ((title, text),) = dialogs.shown
    assert title == "The edit was not kept"
    assert "no longer in the library" in text
    assert f"Precious. {FERRY.sample.text}" in text
    assert len(titles(window)) == 2


def test_an_edit_while_another_program_writes_is_kept_afterwards(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    choose(window, 0)
    editor = window.view.pane.editor
    with library.transaction():
        library.profiles.get_or_create("Busy")
        qtbot.keyClicks(editor, "Soon. ")
        window.desk.saving.flush()
        choose(window, 1)
        assert f"Soon. {FERRY.sample.text}" not in stored_texts(library, jo)
    qtbot.waitUntil(
        lambda: f"Soon. {FERRY.sample.text}" in stored_texts(library, jo), timeout=10_000
    )


def test_a_search_answered_while_one_types_leaves_the_typing_alone(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    choose(window, 0)
    editor = window.view.pane.editor
    for letter in "abc":
        qtbot.keyClicks(editor, letter)
        with qtbot.waitSignal(window.desk.found, timeout=10_000):
            window.desk.refresh()
        assert editor.textCursor().position() == "abc".index(letter) + 1
    assert editor.toPlainText() == f"abc{FERRY.sample.text}"
    window.desk.saving.flush()
    qtbot.waitUntil(lambda: f"abc{FERRY.sample.text}" in stored_texts(library, jo))


def test_typing_after_a_reversion_is_a_step_of_its_own(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    choose(window, 0)
    editor = window.view.pane.editor
    qtbot.keyClicks(editor, "a")
    wait_for_change(qtbot, window, window.actions_.save.trigger)
    wait_for_change(qtbot, window, window.desk.revert)
    qtbot.keyClicks(editor, "b")
    wait_for_change(qtbot, window, window.actions_.save.trigger)
    stack = window.desk.history.stack
    assert [stack.text(at) for at in range(stack.count())] == [
        "Edit a text",
        "Revert a text",
        "Edit a text",
    ]


def test_an_emptied_text_is_left_alone_but_not_kept_and_the_window_says_so(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    choose(window, 0)
    window.view.pane.editor.selectAll()
    qtbot.keyClick(window.view.pane.editor, Qt.Key.Key_Delete)
    window.actions_.save.trigger()
    assert "exclude or delete" in window.view.status.message.text()
    wait_for_search(qtbot, window, window.desk.refresh)
    assert window.view.pane.editor.toPlainText() == ""
    choose(window, 1)
    choose(window, 0)
    assert window.view.pane.editor.toPlainText() == FERRY.sample.text


def test_samples_are_excluded_together_and_back(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    choose(window, 0, 2)
    assert window.view.pane.title.text() == "2 texts chosen"
    wait_for_change(qtbot, window, window.view.pane.exclude_button.click)
    assert library.samples.count(jo.id) == 1
    assert window.view.counts.text() == "3 texts; 2 excluded"
    assert "Excluded" in window.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert window.view.pane.exclude_button.text() == "Include in my voice"
    wait_for_change(qtbot, window, window.view.undo_button.click)
    assert library.samples.count(jo.id) == 3
    wait_for_change(qtbot, window, window.actions_.redo.trigger)
    wait_for_change(qtbot, window, window.actions_.exclude.trigger)
    assert library.samples.count(jo.id) == 3


def test_undoing_an_exclusion_leaves_alone_what_was_excluded_before(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    library.sample_editing.exclude([ids(library, jo)[FERRY.sample.text]])
    choose(window, 0, 1)
    wait_for_change(qtbot, window, lambda: window.desk.exclude(excluded=True))
    wait_for_change(qtbot, window, window.actions_.undo.trigger)
    (left,) = [
        sample.item for sample in library.sample_search.find(jo.id).samples if sample.excluded
    ]
    assert left == "message 1"


def test_the_delete_key_deletes_what_is_chosen_and_all_steps_can_be_undone(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    before = library.sample_search.find(jo.id).samples
    choose(window, 0)
    wait_for_change(qtbot, window, lambda: window.desk.add_tag("sea"))
    choose(window, 0, 1)
    window.activateWindow()
    window.view.list.setFocus()
    wait_for_change(qtbot, window, lambda: qtbot.keyClick(window.view.list, Qt.Key.Key_Delete))
    assert stored_texts(library, jo) == [BRIEF.sample.text]
    assert titles(window) == ["Lieber Ole, die Uhr geht wieder."]
    assert window.view.pane.editor.toPlainText() == BRIEF.sample.text
    for _ in range(2):
        wait_for_change(qtbot, window, window.actions_.undo.trigger)
    assert library.sample_search.find(jo.id).samples == before
    for _ in range(2):
        wait_for_change(qtbot, window, window.actions_.redo.trigger)
    assert stored_texts(library, jo) == [BRIEF.sample.text]


def test_steps_before_a_deletion_find_their_sample_under_its_new_number(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    choose(window, 2)
    wait_for_change(qtbot, window, lambda: window.desk.add_tag("clock"))
    wait_for_change(qtbot, window, window.desk.delete)
    take_in(library, jo, [imported("It took the number.", "new")])
    wait_for_change(qtbot, window, window.actions_.undo.trigger)
    wait_for_change(qtbot, window, window.actions_.undo.trigger)
    assert library.sample_search.counts(jo.id).by_tag == {}
    wait_for_change(qtbot, window, window.actions_.redo.trigger)
    (tagged,) = [s for s in library.sample_search.find(jo.id).samples if s.tags]
    assert tagged.sample.text == BRIEF.sample.text


def test_deleted_words_leave_the_file_with_the_window(
    qtbot: QtBot, window: LibraryWindow, library: Library, home: Home, jo: Profile
) -> None:
    take_in(library, jo, [imported("zebrafinch quarrelsome", "4")])
    wait_for_search(qtbot, window, window.desk.refresh)
    choose(window, titles(window).index("zebrafinch quarrelsome"))
    wait_for_change(qtbot, window, window.desk.delete)
    window.close()
    library.close()
    data = home.database.read_bytes()
    assert b"polished" in data
    assert b"zebrafinch" not in data


def test_tags_are_typed_completed_filtered_by_and_taken_off(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    choose(window, 0, 1)
    tags = window.view.pane.tags
    qtbot.keyClicks(tags.field, " Sea ")
    wait_for_change(qtbot, window, lambda: qtbot.keyClick(tags.field, Qt.Key.Key_Return))
    assert library.sample_search.counts(jo.id).by_tag == {"sea": 2}
    assert [button.accessibleName() for button in tags.buttons] == ["Remove the tag sea"]
    tags.field.completer().setCompletionPrefix("S")
    assert tags.field.completer().currentCompletion() == "sea"
    filters = window.view.filters
    wait_for_search(qtbot, window, lambda: filters.tag.setCurrentIndex(1))
    assert len(titles(window)) == 2
    choose(window, 0)
    wait_for_change(qtbot, window, tags.buttons[0].click)
    assert library.sample_search.counts(jo.id).by_tag == {"sea": 1}
    assert len(titles(window)) == 1


def test_the_chosen_text_stays_when_an_import_adds_others(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    choose(window, 1)
    new = imported("Newest of all.", "4", written_at="2025-01-01T00:00:00+00:00")
    take_in(library, jo, [new])
    wait_for_search(qtbot, window, window.desk.refresh)
    assert titles(window)[0] == "Newest of all."
    assert window.view.pane.editor.toPlainText() == CLOCK.sample.text
    assert window.view.list.chosen == (ids(library, jo)[CLOCK.sample.text],)


def test_changes_are_told_once_a_second_and_at_the_end(qtbot: QtBot, window: LibraryWindow) -> None:
    choose(window, 0)
    wait_for_change(qtbot, window, lambda: window.desk.exclude(excluded=True))
    with qtbot.waitSignal(window.samples_changed, timeout=5_000):
        pass
    wait_for_change(qtbot, window, lambda: window.desk.exclude(excluded=False))
    with qtbot.waitSignal(window.samples_changed, timeout=50):
        window.close()


def test_everything_is_reached_by_keyboard(qtbot: QtBot, window: LibraryWindow) -> None:
    view = window.view
    window.activateWindow()
    view.filters.words.setFocus()
    qtbot.keyClick(view.filters.words, Qt.Key.Key_Return)
    assert QGuiApplication.focusObject() is view.list
    assert view.pane.title.text() == "Ferry"
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert QGuiApplication.focusObject() is view.pane.editor
    qtbot.keyClick(view.pane.editor, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.focusObject() is view.pane.tags.field
    qtbot.keyClick(view.pane.tags.field, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.focusObject() is view.filters.words


def test_undo_in_the_editor_takes_back_typing_first_and_then_steps(
    qtbot: QtBot, window: LibraryWindow, library: Library, jo: Profile
) -> None:
    choose(window, 0)
    editor = window.view.pane.editor
    wait_for_change(qtbot, window, lambda: window.desk.exclude(excluded=True))
    window.activateWindow()
    editor.setFocus()
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == FERRY.sample.text
    assert library.samples.count(jo.id) == 2
    wait_for_change(
        qtbot,
        window,
        lambda: qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    )
    assert library.samples.count(jo.id) == 3


def test_every_widget_that_takes_the_keyboard_has_a_spoken_name(window: LibraryWindow) -> None:
    choose(window, 0)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    widgets = [
        widget
        for widget in window.view.findChildren(QWidget)
        if isinstance(widget, kinds) and not widget.objectName().startswith("qt_")
    ]
    shown = [widget for widget in widgets if widget.isVisible()]
    assert len(shown) > 8
    assert [widget for widget in shown if not widget.accessibleName()] == []

"""Looking through drafts and their versions, on a real file and a real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import DraftRecord, Origin, Profile
from app.ui.history import words
from app.ui.history.entries import PRESENT as PRESENT_KEY
from app.ui.history.reader import BEFORE, NOTHING
from app.ui.history.window import HistoryWindow
from engine.writing import DraftRequest, Kind
from tests.app.ui.conftest import RecordedDialogs
from tests.app.ui.history.drafts_on import (
    EDITED,
    FIRST,
    PRESENT,
    REQUEST,
    SECOND,
    note,
    origins,
    titles,
    versions,
    wait_for_draft,
    wait_for_search,
)

_Key = Qt.Key


def _choose_version(window: HistoryWindow, row: int) -> None:
    window.view.pane.versions.choose(window.view.pane.model.keys[row])


def _compared(window: HistoryWindow) -> list[tuple[str, str]]:
    changes = window.view.pane.reader.panel.view.revision.changes
    return [(change.removed, change.added) for change in changes]


def test_drafts_are_listed_newest_first_and_the_first_is_shown(window: HistoryWindow) -> None:
    pane = window.view.pane
    assert titles(window) == ["The clock", "A boat 🙂", "No ferry."]
    assert window.view.counts.text() == "3 drafts"
    assert window.windowTitle() == "History: Jo"
    assert pane.title.text() == "The clock"
    assert pane.reader.text.toPlainText() == PRESENT
    assert origins(window) == [
        "The text as it stands",
        "Your edits",
        "Written · strength 40 · “Posts”",
        "Written · strength 40 · “Posts”",
    ]


def test_what_was_asked_for_is_shown_and_the_thread_folded_away(window: HistoryWindow) -> None:
    request = window.view.pane.request
    assert request.brief.toPlainText() == REQUEST.brief
    assert not request.thread_.text.isVisible()
    assert not request.source.isVisible()
    request.thread_.button.click()
    assert request.thread_.text.isVisible()
    assert request.thread_.text.toPlainText() == REQUEST.thread


def test_a_chosen_version_is_read(window: HistoryWindow) -> None:
    _choose_version(window, 3)
    assert window.view.pane.reader.text.toPlainText() == SECOND


def test_typing_finds_words_of_any_version_and_shows_it(
    qtbot: QtBot, window: HistoryWindow
) -> None:
    _choose_draft(qtbot, window, 2)
    wait_for_draft(qtbot, window, lambda: qtbot.keyClicks(window.view.words, "LOUD"))
    assert titles(window) == ["The clock"]
    assert window.view.counts.text() == "1 draft found"
    reader = window.view.pane.reader
    assert reader.text.toPlainText() == SECOND
    assert reader.marked == ["loudly"]


def _choose_draft(qtbot: QtBot, window: HistoryWindow, row: int) -> None:
    wait_for_draft(qtbot, window, lambda: window.view.list.choose(window.model.keys[row]))


def test_a_search_that_finds_nothing_says_so_and_can_be_taken_back(
    qtbot: QtBot, window: HistoryWindow
) -> None:
    wait_for_search(qtbot, window, lambda: window.view.words.setText("zeppelin"))
    assert window.view.empty_text.text() == "No draft and no version has these words."
    assert window.view.pane.chosen is None
    wait_for_search(qtbot, window, window.view.empty_button.click)
    assert len(titles(window)) == 3


def test_a_profile_without_drafts_says_what_will_be_here(
    open_on: Callable[[Profile], HistoryWindow], jo: Profile
) -> None:
    window = open_on(jo)
    assert window.view.empty_text.isVisible()
    assert "no drafts here yet" in window.view.empty_text.text()
    assert not window.view.empty_button.isVisible()


def test_a_version_is_compared_with_the_one_before(window: HistoryWindow) -> None:
    reader = window.view.pane.reader
    _choose_version(window, 1)
    window.actions_.compare.trigger()
    assert reader.is_comparing
    assert reader.other.currentData() == BEFORE
    assert _compared(window) == [("more or less", "for good")]
    window.actions_.compare.trigger()
    assert not reader.is_comparing
    assert reader.text.toPlainText() == EDITED


def test_a_comparison_goes_on_with_the_next_version_chosen(window: HistoryWindow) -> None:
    reader = window.view.pane.reader
    reader.compare_with(PRESENT_KEY)
    _choose_version(window, 1)
    assert [added for _, added in _compared(window)] == ["\n\nPS: bring rope."]
    _choose_version(window, 2)
    assert reader.panel.heading.text().startswith("The text as it stands; compared with: Written")


def test_the_first_version_has_none_before(window: HistoryWindow) -> None:
    reader = window.view.pane.reader
    _choose_version(window, 2)
    reader.compare_with(BEFORE)
    assert reader.hint.text() == "There is no version before this one."
    assert reader.text.toPlainText() == FIRST


def test_two_chosen_versions_are_compared_the_older_first(window: HistoryWindow) -> None:
    pane = window.view.pane
    pane.versions.choose(*pane.model.keys[1:3])
    assert _compared(window) == [("more or less", "for good")]
    assert not pane.reader.other.isEnabled()
    assert pane.entry is None


def test_escape_ends_a_comparison(qtbot: QtBot, window: HistoryWindow) -> None:
    pane = window.view.pane
    pane.versions.choose(*pane.model.keys[1:3])
    pane.reader.panel.view.setFocus()
    qtbot.keyClick(pane.reader.panel.view, _Key.Key_Escape)
    assert not pane.reader.is_comparing
    assert pane.reader.text.toPlainText() == EDITED
    assert pane.reader.text.hasFocus()


def test_a_version_is_wanted_back(
    qtbot: QtBot, library: Library, window: HistoryWindow, drafts: list[DraftRecord]
) -> None:
    assert not window.view.pane.restore_button.isEnabled()
    _choose_version(window, 2)
    with qtbot.waitSignal(window.desk.restore_wanted) as wanted:
        window.view.pane.restore_button.click()
    assert wanted.args == [versions(library, drafts[0])[1]]


def test_the_text_that_stands_already_is_not_to_be_restored(
    qtbot: QtBot, library: Library, window: HistoryWindow, drafts: list[DraftRecord]
) -> None:
    _choose_version(window, 2)
    wait_for_draft(
        qtbot,
        window,
        lambda: (library.drafts.take(versions(library, drafts[0])[1]), window.refresh()),
    )
    assert not window.actions_.restore.isEnabled()
    assert window.view.pane.reader.text.toPlainText() == FIRST


def test_the_chosen_text_is_copied_whole(
    qtbot: QtBot, window: HistoryWindow, clipboard_text: Callable[[], str]
) -> None:
    _choose_version(window, 3)
    qtbot.keyClick(
        window.view.list,
        _Key.Key_C,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert clipboard_text() == SECOND
    QGuiApplication.clipboard().clear()


def test_a_text_is_wanted_as_a_sample(
    qtbot: QtBot, window: HistoryWindow, drafts: list[DraftRecord]
) -> None:
    _choose_version(window, 1)
    with qtbot.waitSignal(window.desk.sample_wanted) as wanted:
        window.view.pane.sample_button.click()
    assert wanted.args == [drafts[0], EDITED]


def test_a_new_draft_is_wanted_from_the_same_request(qtbot: QtBot, window: HistoryWindow) -> None:
    with qtbot.waitSignal(window.desk.again_wanted) as wanted:
        window.view.pane.again_button.click()
    assert wanted.args == [REQUEST]


@pytest.mark.parametrize("how", ["return", "double click", "button", "versions"])
def test_a_draft_is_opened_from_anywhere(
    qtbot: QtBot, window: HistoryWindow, drafts: list[DraftRecord], how: str
) -> None:
    listed, pane = window.view.list, window.view.pane
    place = listed.visualRect(window.model.index(0)).center()
    with qtbot.waitSignal(window.desk.open_wanted) as wanted:
        if how == "return":
            qtbot.keyClick(listed, _Key.Key_Return)
        elif how == "double click":
            qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
        elif how == "button":
            pane.open_button.click()
        else:
            qtbot.keyClick(pane.versions, _Key.Key_Enter)
    assert wanted.args == [drafts[0].id]


def test_a_deleted_draft_is_gone_and_comes_back_with_all_its_versions(
    qtbot: QtBot, library: Library, window: HistoryWindow, drafts: list[DraftRecord]
) -> None:
    kept = [(each.text, each.origin) for each in versions(library, drafts[0])]
    window.view.list.setFocus()
    with qtbot.waitSignal(window.desk.removed) as removed:
        qtbot.keyClick(window.view.list, _Key.Key_Delete)
    assert removed.args == [drafts[0].id]
    qtbot.waitUntil(lambda: titles(window) == ["A boat 🙂", "No ferry."], timeout=10_000)
    assert window.view.undo_button.text() == "Undo: delete “The clock”"
    with pytest.raises(LibraryError):
        library.drafts.get(drafts[0].id)
    wait_for_search(qtbot, window, window.view.undo_button.click)
    assert titles(window) == ["The clock", "A boat 🙂", "No ferry."]
    [back] = window.view.list.chosen
    assert library.drafts.get(back).text == PRESENT
    assert [(each.text, each.origin) for each in library.drafts.versions(back)] == kept
    assert not window.view.undo_button.isVisible()


def test_several_drafts_are_deleted_and_given_back_together(
    qtbot: QtBot, window: HistoryWindow
) -> None:
    window.view.list.choose(*window.model.keys[:2])
    assert window.view.pane.title.text() == "2 drafts chosen"
    wait_for_search(qtbot, window, window.view.pane.delete_button.click)
    qtbot.waitUntil(lambda: titles(window) == ["No ferry."], timeout=10_000)
    assert window.view.undo_button.text() == "Undo: delete 2 drafts"
    wait_for_search(qtbot, window, window.actions_.undo.trigger)
    assert sorted(titles(window)) == ["A boat 🙂", "No ferry.", "The clock"]
    assert len(window.view.list.chosen) == 2


def test_the_search_field_keeps_its_delete_key(qtbot: QtBot, window: HistoryWindow) -> None:
    window.view.words.setFocus()
    with qtbot.assertNotEmitted(window.desk.removed, wait=50):
        qtbot.keyClick(window.view.words, _Key.Key_Delete)


def test_a_refresh_shows_new_versions_and_leaves_the_choice_alone(
    qtbot: QtBot, library: Library, window: HistoryWindow, drafts: list[DraftRecord]
) -> None:
    _choose_version(window, 2)
    library.drafts.add_versions(drafts[0].id, Origin.REWORDED, [("Ticking.", None)])
    with qtbot.waitSignal(window.desk.shown, timeout=10_000):
        for _ in range(20):
            window.refresh()
    assert origins(window)[1] == "Reworded"
    assert window.view.pane.reader.text.toPlainText() == FIRST


def test_typing_in_the_open_draft_is_followed_without_a_jump(
    qtbot: QtBot, library: Library, window: HistoryWindow, drafts: list[DraftRecord]
) -> None:
    reader, listed = window.view.pane.reader, window.view.pane.versions
    reader.compare_with(window.view.pane.model.keys[1])
    with qtbot.assertNotEmitted(listed.model().modelReset):
        library.drafts.update(drafts[0].id, REQUEST, f"{EDITED}\n\nPS: bring oars.")
        wait_for_draft(qtbot, window, window.refresh)
    assert [added for _, added in _compared(window)] == ["\n\nPS: bring oars."]


def test_a_refresh_follows_the_chosen_draft_to_its_new_place(
    qtbot: QtBot, library: Library, window: HistoryWindow, drafts: list[DraftRecord], jo: Profile
) -> None:
    _choose_draft(qtbot, window, 1)
    note(library, jo, "Another")
    wait_for_search(qtbot, window, window.refresh)
    assert titles(window)[0] == "Another"
    assert window.view.list.chosen == (drafts[1].id,)


def test_a_draft_deleted_elsewhere_is_let_go_without_a_word(
    qtbot: QtBot, library: Library, window: HistoryWindow, drafts: list[DraftRecord]
) -> None:
    library.drafts.remove(drafts[1].id)
    wait_for_search(qtbot, window, lambda: window.view.list.choose(drafts[1].id))
    assert titles(window) == ["The clock", "No ferry."]
    assert not window.view.status.is_error


def test_another_profile_has_drafts_of_its_own(
    qtbot: QtBot, library: Library, window: HistoryWindow
) -> None:
    omar = library.profiles.get_or_create("Omar")
    note(library, omar, "A plain note")
    wait_for_draft(qtbot, window, lambda: window.follow(omar))
    assert titles(window) == ["A plain note"]
    assert window.view.pane.title.text() == "A plain note"


def test_an_empty_draft_says_so_and_offers_nothing_to_do_with_its_text(
    qtbot: QtBot, library: Library, open_on: Callable[[Profile], HistoryWindow], jo: Profile
) -> None:
    library.drafts.begin(jo.id, DraftRequest(Kind.POST, ""))
    window = open_on(jo)
    qtbot.waitUntil(lambda: window.view.pane.chosen is not None, timeout=10_000)
    assert titles(window) == ["(nothing written yet)"]
    assert not window.view.pane.copy_button.isEnabled()
    assert not window.view.pane.sample_button.isEnabled()


def test_a_deletion_that_fails_is_told_also_when_the_window_is_closing(
    qtbot: QtBot, library: Library, window: HistoryWindow, dialogs: RecordedDialogs
) -> None:
    wait_for_search(qtbot, window, window.view.pane.delete_button.click)
    library.profiles.delete(library.profiles.get_or_create("Jo").id)
    window.desk.removal.undo()
    window.close()
    [(title, text)] = dialogs.shown
    assert title == "The drafts were not changed"
    assert "profile was deleted meanwhile" in text


def test_thousands_of_drafts_are_listed_and_only_those_in_view_are_put_into_words(
    qtbot: QtBot,
    library: Library,
    open_on: Callable[[Profile], HistoryWindow],
    jo: Profile,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with library.transaction():
        for number in range(5000):
            note(library, jo, f"Note {number}")
    asked: list[int] = []
    told = words.heading_details

    def counted(heading: object) -> str:
        asked.append(1)
        return told(heading)  # type: ignore[arg-type]

    monkeypatch.setattr(words, "heading_details", counted)
    window = open_on(jo)
    qtbot.waitUntil(lambda: window.view.pane.chosen is not None, timeout=10_000)
    window.view.list.scrollToBottom()
    window.grab()
    assert len(titles(window)) == 5000
    assert len(asked) < 500


def test_the_keyboard_gets_everywhere_and_everything_has_a_name(
    qtbot: QtBot, window: HistoryWindow
) -> None:
    view = window.view
    kinds = (QAbstractButton, QComboBox, QLineEdit, QTableView)
    parts = [part for kind in kinds for part in view.findChildren(kind) if part.isVisible()]
    named = [part for part in parts if part.objectName() != "qt_edit_menu_button"]
    assert all(
        part.accessibleName() for part in named if part.focusPolicy() != Qt.FocusPolicy.NoFocus
    )
    view.words.setFocus()
    met = []
    for _ in range(40):
        qtbot.keyClick(QGuiApplication.focusObject(), _Key.Key_Tab)
        met.append(QGuiApplication.focusObject())
    pane = view.pane
    expected = [view.list, pane.request.brief, pane.open_button, pane.delete_button]
    expected += [pane.versions, pane.reader.other, pane.reader.text, pane.copy_button]
    places = [met.index(part) for part in expected]
    assert places == sorted(places)


def test_find_goes_to_the_search_and_return_to_the_list(
    qtbot: QtBot, window: HistoryWindow
) -> None:
    window.view.list.setFocus()
    window.actions_.find.trigger()
    assert window.view.words.hasFocus()
    qtbot.keyClick(window.view.words, _Key.Key_Return)
    assert window.view.list.hasFocus()


def test_a_specific_comparison_ends_with_the_draft_and_a_general_one_goes_on(
    qtbot: QtBot, window: HistoryWindow
) -> None:
    reader = window.view.pane.reader
    reader.compare_with(window.view.pane.model.keys[1])
    assert reader.is_comparing
    _choose_draft(qtbot, window, 1)
    assert reader.other.currentData() == NOTHING
    _choose_draft(qtbot, window, 0)
    reader.compare_with(BEFORE)
    _choose_draft(qtbot, window, 1)
    assert reader.other.currentData() == BEFORE


def test_chosen_rows_can_be_more_than_one_with_shift(qtbot: QtBot, window: HistoryWindow) -> None:
    flags = QItemSelectionModel.SelectionFlag
    window.view.list.selectionModel().select(window.model.index(1), flags.Select)
    assert len(window.view.list.chosen) == 2
    assert window.view.pane.title.text() == "2 drafts chosen"

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.ui.job_progress import JobProgress
from app.ui.voices.changes import Merge, Move, Release, Rename, Split
from app.ui.voices.dialog import VoicesDialog
from app.voice_groups import pin_sample
from app.voice_overview import VoiceOverview, VoicesOverview, VoiceText, voices_overview
from engine.writing import Kind
from tests.app.grouped_voices import Grouped, a_grouped_profile, discover
from tests.app.small_model import SMALL_MODEL

KEY = SMALL_MODEL.fingerprint


@pytest.fixture
def mina(library: Library) -> Grouped:
    return a_grouped_profile(library)


@pytest.fixture
def dialog(qtbot: QtBot, library: Library, mina: Grouped) -> VoicesDialog:
    """The voices of Mina: nine emails and twelve posts, one of which is pinned."""
    discover(library, mina.profile, "Posts")
    pin_sample(library, mina.profile, KEY, mina.stored.samples[9].id, "Posts")
    dialog = VoicesDialog("Mina")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_voices(voices_overview(library, mina.profile, KEY))
    return dialog


@pytest.fixture
def wanted(dialog: VoicesDialog) -> list[object]:
    """The changes that the dialog asks for."""
    changes: list[object] = []
    dialog.change_wanted.connect(changes.append)
    return changes


def some_texts(n_texts: int) -> tuple[VoiceText, ...]:
    return tuple(
        VoiceText(number, Kind.POST, f"Frost {number}", is_pinned=False)
        for number in range(n_texts)
    )


def choose_texts(dialog: VoicesDialog, *rows: int) -> tuple[int, ...]:
    """Select texts, and return their numbers."""
    texts = dialog.page.texts
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        index = texts.model.index(row, 0)
        texts.view.selectionModel().select(index, flags.Select | flags.Rows)
    return tuple(texts.model.text(row).sample_id for row in rows)


def choose_in_menu(dialog: VoicesDialog, name: str) -> None:
    (action,) = (each for each in dialog.page.texts.menu.actions() if each.text() == name)
    action.trigger()


def test_each_voice_is_a_row_with_its_texts_and_how_sure_its_heads_are(
    dialog: VoicesDialog,
) -> None:
    table = dialog.page.table
    rows = [[table.item(row, column).text() for column in range(3)] for row in range(2)]
    assert rows == [
        ["Emails", "9 emails", "none of its own yet"],
        ["Posts", "12 posts", "its own: sure"],
    ]
    assert dialog.page.texts.heading.text() == "Texts of “Emails”, the most typical first"


def test_the_texts_are_those_of_the_voice_that_the_keyboard_is_at(
    qtbot: QtBot, dialog: VoicesDialog
) -> None:
    assert dialog.page.table.hasFocus()
    qtbot.keyClick(dialog.page.table, Qt.Key.Key_Down)
    texts = dialog.page.texts
    assert "“Posts”" in texts.heading.text()
    assert texts.model.rowCount() == 12
    shown = [texts.model.index(row, 2).data() for row in range(12)]
    assert sorted(shown)[-2:] == ["", "stays here"]


def test_f2_gives_a_voice_another_name_in_place(
    qtbot: QtBot, dialog: VoicesDialog, wanted: list[object]
) -> None:
    qtbot.keyClick(dialog.page.table, Qt.Key.Key_F2)
    editor = dialog.page.table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Emails"
    editor.setText("Letters")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wanted == [Rename("Emails", "Letters")], timeout=1000)


def test_escape_while_a_name_is_typed_leaves_the_name_and_the_dialog(
    qtbot: QtBot, dialog: VoicesDialog, wanted: list[object]
) -> None:
    dialog.page.rename_button.click()
    editor = dialog.page.table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("Letters")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert wanted == []
    assert dialog.isVisible()


def test_selected_voices_merge_into_the_largest(dialog: VoicesDialog, wanted: list[object]) -> None:
    assert not dialog.page.merge_button.isEnabled()
    dialog.page.table.selectAll()
    assert dialog.page.merge_button.isEnabled()
    assert not dialog.page.split_button.isEnabled()
    assert not dialog.page.rename_button.isEnabled()
    dialog.page.merge_button.click()
    assert wanted == [Merge(("Posts", "Emails"))]


def test_one_voice_can_be_split_and_have_heads_of_its_own_found(
    dialog: VoicesDialog, wanted: list[object]
) -> None:
    asked: list[str] = []
    dialog.heads_wanted.connect(asked.append)
    dialog.page.split_button.click()
    dialog.page.heads_button.click()
    assert wanted == [Split("Emails")]
    assert asked == ["Emails"]


def test_what_cannot_be_done_is_not_offered(dialog: VoicesDialog) -> None:
    page = dialog.page
    few = some_texts(7)
    voices = tuple(VoiceOverview(f"Voice {n}", few, None) for n in range(5))
    page.show_voices(VoicesOverview(35, 35, voices))
    assert not page.split_button.isEnabled()
    assert not page.heads_button.isEnabled()
    one = VoiceOverview("Posts", few + few, None)
    page.show_voices(VoicesOverview(14, 14, (one,)))
    assert page.split_button.isEnabled()
    assert not page.heads_button.isEnabled()
    assert "All texts are one voice" in page.hint.text()


def test_chosen_texts_are_kept_in_a_voice_and_let_go(
    qtbot: QtBot, dialog: VoicesDialog, wanted: list[object]
) -> None:
    texts = dialog.page.texts
    assert not texts.move_button.isEnabled()
    chosen = choose_texts(dialog, 0, 2)
    choose_in_menu(dialog, "Posts")
    assert wanted == [Move(chosen, "Posts")]
    assert not texts.release_button.isEnabled()
    dialog.page.table.selectRow(1)
    every = choose_texts(dialog, *range(12))
    pinned = [number for row, number in enumerate(every) if texts.model.text(row).is_pinned]
    texts.release_button.click()
    assert wanted[1:] == [Release(tuple(pinned))]
    assert len(pinned) == 1


def test_before_grouping_the_page_says_what_it_is_for_and_has_one_button(qtbot: QtBot) -> None:
    dialog = VoicesDialog("Mina")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_voices(VoicesOverview(21))
    assert dialog.empty.isVisible()
    assert not dialog.page.isVisible()
    assert "Here there are 21." in dialog.empty.amount.text()
    with qtbot.waitSignal(dialog.grouping_wanted, timeout=0):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_too_little_writing_is_told_before_it_is_tried(qtbot: QtBot) -> None:
    dialog = VoicesDialog("Mina")
    qtbot.addWidget(dialog)
    dialog.show_voices(VoicesOverview(5))
    assert "most likely" in dialog.empty.amount.text()
    assert dialog.empty.find_button.isEnabled()
    dialog.show_voices(VoicesOverview(0))
    assert "Import some writing" in dialog.empty.amount.text()
    assert not dialog.empty.find_button.isEnabled()


def test_while_the_engine_works_escape_stops_it_and_nothing_can_be_changed(
    qtbot: QtBot, dialog: VoicesDialog
) -> None:
    dialog.show_undo(possible=True)
    dialog.show_progress(JobProgress("Comparing your texts", 0.5, "3 s left"))
    assert dialog.status.cancel_button.hasFocus()
    assert not dialog.page.group_button.isEnabled()
    assert not dialog.undo_button.isEnabled()
    with qtbot.waitSignal(dialog.stop_wanted, timeout=0):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.show_end("Stopped.", is_error=False)
    assert dialog.page.table.hasFocus()
    assert dialog.page.group_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_return_does_nothing_among_voices_and_texts(
    qtbot: QtBot, dialog: VoicesDialog, wanted: list[object]
) -> None:
    choose_texts(dialog, 0)
    for widget in (dialog.page.table, dialog.page.texts.view):
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert wanted == []
    assert dialog.isVisible()
    assert not dialog.page.texts.menu.isVisible()


def test_everything_that_can_be_used_has_a_spoken_name(dialog: VoicesDialog) -> None:
    widgets = [
        widget
        for kind in (QPushButton, QAbstractItemView)
        for widget in dialog.findChildren(kind)
        if not isinstance(widget, QHeaderView)
    ]
    assert len(widgets) > 10
    assert not [widget for widget in widgets if not widget.accessibleName()]


def test_undo_has_its_usual_key(qtbot: QtBot, dialog: VoicesDialog) -> None:
    dialog.show_undo(possible=True)
    with qtbot.waitSignal(dialog.undo_wanted, timeout=1000):
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_twenty_thousand_texts_are_shown_at_once(qtbot: QtBot, dialog: VoicesDialog) -> None:
    texts = some_texts(20_000)
    voice = VoiceOverview("Posts", texts, None)
    dialog.show_voices(VoicesOverview(20_000, 300, (voice,)))
    assert dialog.page.texts.model.rowCount() == 20_000
    assert "300 of 20,000 texts were compared" in dialog.page.hint.text()

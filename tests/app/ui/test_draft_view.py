import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.ui.draft_view import DraftView

LONG = "A line of a draft.\n" * 80


@pytest.fixture
def view(qtbot: QtBot) -> DraftView:
    view = DraftView()
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    return view


def _stream(view: DraftView, *pieces: str) -> None:
    view.begin_stream()
    for piece in pieces:
        view.add_piece(piece)
    view.end_stream()


def test_a_draft_is_one_undo_step_back_to_the_text_before(view: DraftView) -> None:
    view.show_text("the old text")
    _stream(view, "Dear", " Ida,\n\n", "hello")
    assert view.toPlainText() == "Dear Ida,\n\nhello"
    view.undo()
    assert view.toPlainText() == "the old text"
    view.redo()
    assert view.toPlainText() == "Dear Ida,\n\nhello"


def test_the_old_text_stays_until_the_first_piece(view: DraftView) -> None:
    view.show_text("the old text")
    view.begin_stream()
    assert view.toPlainText() == "the old text"


def test_what_the_person_types_meanwhile_is_kept_and_undone_apart(
    qtbot: QtBot, view: DraftView
) -> None:
    view.begin_stream()
    view.add_piece("one two")
    view.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(view, "PS ")
    view.add_piece(" three")
    assert view.toPlainText() == "PS one two three"
    view.undo()
    assert view.toPlainText() == "PS one two"
    view.undo()
    assert view.toPlainText() == "one two"


def test_typing_after_the_end_is_an_undo_step_of_its_own(qtbot: QtBot, view: DraftView) -> None:
    _stream(view, "one", " two")
    view.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(view, "!")
    view.undo()
    assert view.toPlainText() == "one two"


def test_streaming_follows_the_end_until_the_person_scrolls_up(view: DraftView) -> None:
    bar = view.verticalScrollBar()
    view.begin_stream()
    view.add_piece(LONG)
    assert bar.value() == bar.maximum() > 0
    bar.setValue(40)
    view.add_piece(LONG)
    assert bar.value() == 40
    bar.setValue(bar.maximum())
    view.add_piece(LONG)
    assert bar.value() == bar.maximum()


def test_a_selection_survives_streaming(view: DraftView) -> None:
    view.begin_stream()
    view.add_piece("keep this chosen")
    cursor = view.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.add_piece(", please")
    assert view.textCursor().selectedText() == "this"


def test_only_the_persons_changes_count_as_edits(qtbot: QtBot, view: DraftView) -> None:
    with qtbot.assertNotEmitted(view.edited):
        view.show_text("shown")
        _stream(view, "streamed")
    with qtbot.waitSignal(view.edited):
        qtbot.keyClick(view, Qt.Key.Key_X)


def test_pieces_without_a_stream_are_a_fault(view: DraftView) -> None:
    with pytest.raises(RuntimeError, match="begin_stream"):
        view.add_piece("lost")


def test_the_column_stays_readable_in_a_wide_window(view: DraftView) -> None:
    view.resize(2000, 300)
    widest = view.fontMetrics().averageCharWidth() * 70
    assert view.viewport().width() <= widest


def test_a_restarted_draft_is_one_undo_step_back_to_what_was_before_the_first(
    view: DraftView,
) -> None:
    view.show_text("the old text")
    _stream(view, "Dear", " Ida")
    for number in range(3):
        view.restart_stream()
        view.add_piece("Hello ")
        view.add_piece(f"Ida {number}")
        view.end_stream()
    assert view.text == "Hello Ida 2"
    view.undo()
    assert view.text == "the old text"


def test_text_that_goes_on_leaves_what_follows_and_moves_along_with_typing(
    qtbot: QtBot, view: DraftView
) -> None:
    view.show_text("🙂 Dear . Yours, Jo")
    view.begin_stream_at(7)
    view.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(view, "Oh ")
    for piece in ("Ida", " 🙂", "!"):
        view.add_piece(piece)
    assert view.text == "Oh 🙂 Dear Ida 🙂!. Yours, Jo"
    view.undo()
    assert view.text == "Oh 🙂 Dear . Yours, Jo"


def test_a_place_is_counted_in_characters(view: DraftView) -> None:
    view.show_text("🙂🙂 one\n\ntwo 🙂 three\n\n🙂")
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index("three") + 3)
    view.setTextCursor(cursor)
    assert view.text[: view.place].endswith("🙂 ")
    passage = view.selected
    assert passage.of(view.text) == "two 🙂 three"
    view.replace(passage, "four 🙂")
    assert view.text == "🙂🙂 one\n\nfour 🙂\n\n🙂"
    view.replace_all("five")
    assert view.text == "five"
    view.undo()
    view.undo()
    assert view.text == "🙂🙂 one\n\ntwo 🙂 three\n\n🙂"


def test_spaces_that_no_line_breaks_at_are_kept(view: DraftView) -> None:
    view.show_text("Ça va\u00a0?")
    _stream(view, "Oui\u00a0!\r\nJo")
    assert view.text == "Oui\u00a0!\nJo"

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

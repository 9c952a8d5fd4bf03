import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QTextCursor
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from app.ui.draft_view import DraftView
from app.ui.finishing.placeholder_marks import PlaceholderMarks
from app.ui.theme import palette_for

TEXT = "🙂 Dear [Name],\n\nsee you on {date} 🙂 at ___.\n\nJo"


@pytest.fixture
def view(qtbot: QtBot) -> DraftView:
    view = DraftView()
    qtbot.addWidget(view)
    view.show_text(TEXT)
    return view


@pytest.fixture
def marks(view: DraftView) -> PlaceholderMarks:
    return PlaceholderMarks(view)


def marked(view: QTextEdit) -> list[str]:
    return [each.cursor.selectedText() for each in view.extraSelections()]


def test_places_are_marked_beside_emoji(view: DraftView, marks: PlaceholderMarks) -> None:
    assert marked(view) == ["[Name]", "{date}", "___"]
    assert marks.count == 3


def test_marks_follow_what_is_typed_and_told(
    qtbot: QtBot, view: DraftView, marks: PlaceholderMarks
) -> None:
    with qtbot.waitSignal(marks.count_changed) as told:
        view.show_text("Dear Ida, see [link]")
    assert told.args == [1]
    assert marked(view) == ["[link]"]
    with qtbot.waitSignal(marks.count_changed):
        view.show_text("Dear Ida")
    assert not marks.next_action.isEnabled()
    marks.select_next()
    assert not view.textCursor().hasSelection()


def test_a_streaming_draft_is_marked_meanwhile(
    qtbot: QtBot, view: DraftView, marks: PlaceholderMarks
) -> None:
    view.begin_stream()
    view.add_piece("Dear [First")
    view.add_piece(" Name],")
    with qtbot.waitSignal(marks.count_changed):
        pass
    assert marked(view) == ["[First Name]"]


def test_next_goes_round_and_typing_replaces(
    qtbot: QtBot, view: DraftView, marks: PlaceholderMarks
) -> None:
    with qtbot.waitExposed(view):
        view.show()
    seen = []
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_F2)
        seen.append(view.textCursor().selectedText())
    assert seen == ["[Name]", "{date}", "___", "[Name]"]
    qtbot.keyClicks(view, "Ida")
    assert view.toPlainText().startswith("🙂 Dear Ida,")
    qtbot.keyClick(view, Qt.Key.Key_F2)
    assert view.textCursor().selectedText() == "{date}"
    view.close()


def test_marks_are_no_part_of_the_text_and_of_undo(
    view: DraftView, marks: PlaceholderMarks
) -> None:
    assert not view.document().isUndoAvailable()
    assert view.toPlainText() == TEXT
    cursor = view.textCursor()
    cursor.insertText("Oh. ")
    marks.refresh()
    view.undo()
    assert view.toPlainText() == TEXT
    assert not view.document().isUndoAvailable()


def test_others_marks_stay(view: DraftView, marks: PlaceholderMarks) -> None:
    other = QTextEdit.ExtraSelection()
    other.cursor = QTextCursor(view.document())
    other.cursor.setPosition(3)
    other.cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    view.setExtraSelections([other, *view.extraSelections()])
    marks.refresh()
    assert marked(view) == ["Dear", "[Name]", "{date}", "___"]
    view.show_text("Dear Ida")
    marks.refresh()
    assert len(view.extraSelections()) == 1


def test_marks_take_the_colours_of_the_palette(
    qtbot: QtBot, view: DraftView, marks: PlaceholderMarks
) -> None:
    palette = palette_for(Qt.ColorScheme.Dark)
    view.setPalette(palette)

    def underlined() -> QColor:
        first, *_ = view.extraSelections()
        return first.format.underlineColor()

    qtbot.waitUntil(lambda: underlined() == palette.color(QPalette.ColorRole.Highlight))

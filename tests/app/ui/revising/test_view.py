import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from app.revising.revise import revise
from app.revising.revision import Change, Kept, Revision
from app.ui.revising.view import RevisionView
from app.ui.theme import palette_for

_Key = Qt.Key
_Alt = Qt.KeyboardModifier.AltModifier
_Role = QPalette.ColorRole

TWO = Revision(
    (Kept("A "), Change("quick", "fast"), Kept(" fox 🦊 "), Change("", "who "), Kept("ran"))
)


@pytest.fixture
def view(qtbot: QtBot) -> RevisionView:
    view = RevisionView()
    qtbot.addWidget(view)
    view.setPalette(palette_for(Qt.ColorScheme.Light))
    view.resize(700, 300)
    view.show()
    view.show_revision(TWO, choosable=True)
    return view


def _look(view: RevisionView, word: str) -> QTextCharFormat:
    cursor = view.document().find(word)
    assert cursor.hasSelection(), word
    return cursor.charFormat()


def _place(view: RevisionView, word: str) -> QPoint:
    cursor = view.document().find(word)
    end = view.cursorRect(cursor).center()
    cursor.setPosition(cursor.selectionStart())
    return (view.cursorRect(cursor).center() + end) / 2


def test_what_goes_is_struck_through_and_what_comes_underlined(view: RevisionView) -> None:
    assert view.toPlainText() == "A quick fast fox 🦊 who ran"
    assert _look(view, "quick").fontStrikeOut()
    assert not _look(view, "quick").fontUnderline()
    for added in ("fast", "who"):
        assert _look(view, added).fontUnderline()
        assert not _look(view, added).fontStrikeOut()
    for kept in ("fox", "ran"):
        assert not _look(view, kept).fontUnderline()
        assert not _look(view, kept).fontStrikeOut()


def test_what_is_left_looks_the_other_way_round(view: RevisionView) -> None:
    view.toggle(0)
    assert not _look(view, "quick").fontStrikeOut()
    assert _look(view, "fast").fontStrikeOut()
    assert _look(view, "who").fontUnderline()
    view.toggle(0)
    assert _look(view, "quick").fontStrikeOut()


def test_the_keyboard_goes_from_change_to_change_and_stops_at_the_ends(
    qtbot: QtBot, view: RevisionView
) -> None:
    visited = [view.current]
    for key in (_Key.Key_Down, _Key.Key_Down, _Key.Key_Up, _Key.Key_Up):
        qtbot.keyClick(view, key, _Alt)
        visited.append(view.current)
    assert visited == [0, 1, 1, 0, 0]


@pytest.mark.parametrize("key", [_Key.Key_Space, _Key.Key_Return, _Key.Key_Enter])
def test_a_key_takes_and_leaves_the_current_change(
    qtbot: QtBot, view: RevisionView, key: Qt.Key
) -> None:
    qtbot.keyClick(view, _Key.Key_Down, _Alt)
    with qtbot.waitSignal(view.taken_changed):
        qtbot.keyClick(view, key)
    assert view.taken == {0}
    qtbot.keyClick(view, key)
    assert view.taken == {0, 1}


def test_a_click_on_a_change_leaves_it(qtbot: QtBot, view: RevisionView) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_place(view, "who"))
    assert (view.taken, view.current) == ({0}, 1)


def test_a_click_beside_the_changes_does_nothing(qtbot: QtBot, view: RevisionView) -> None:
    for place in (_place(view, "fox"), QPoint(view.viewport().width() - 5, 150)):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.taken == {0, 1}


def test_selecting_text_within_a_change_does_not_leave_it(qtbot: QtBot, view: RevisionView) -> None:
    start = _place(view, "quick")
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), start + QPoint(12, 0))
    cursor = view.textCursor()
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    view.setTextCursor(cursor)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(12, 0))
    assert view.taken == {0, 1}


def test_the_text_cursor_makes_a_change_the_current_one(view: RevisionView) -> None:
    cursor = view.document().find("who")
    cursor.setPosition(cursor.selectionStart())
    view.setTextCursor(cursor)
    assert view.current == 1


def test_the_current_change_is_told_in_words(view: RevisionView) -> None:
    assert view.accessibleDescription() == "Change 1 of 2: “quick” becomes “fast”, taken"
    view.toggle(0)
    assert view.accessibleDescription() == "Change 1 of 2: “quick” becomes “fast”, left"
    view.go(1)
    assert view.accessibleDescription() == "Change 2 of 2: “who” is added, taken"


def test_a_difference_to_look_at_cannot_be_chosen_from(qtbot: QtBot, view: RevisionView) -> None:
    view.show_revision(TWO, choosable=False)
    qtbot.keyClick(view, _Key.Key_Space)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_place(view, "who"))
    assert view.taken == {0, 1}
    assert view.description == "Change 2 of 2: “who” is added"


def test_line_ends_that_come_and_go_can_be_seen(view: RevisionView) -> None:
    view.show_revision(revise("wrapped\nby hand", "wrapped by hand"), choosable=True)
    assert view.toPlainText() == "wrapped↵\n  by hand"
    assert view.description == "Change 1 of 1: a line break becomes a space, taken"


def test_the_colours_follow_the_palette_and_the_choice_stays(view: RevisionView) -> None:
    view.toggle(1)
    dark = palette_for(Qt.ColorScheme.Dark)
    view.setPalette(dark)
    assert _look(view, "fast").foreground().color() == dark.color(_Role.Link)
    assert _look(view, "who").foreground().color() == dark.color(_Role.PlaceholderText)
    assert view.taken == {0}


@pytest.mark.parametrize("words", ["quick", "שלום לך"])
def test_the_current_change_is_framed(view: RevisionView, words: str) -> None:
    view.show_revision(Revision((Kept("so "), Change(words, ""), Kept(" far"))), choosable=True)
    frame = QColor("#ff00ff")
    palette = view.palette()
    for role in (_Role.Highlight, _Role.Dark):
        palette.setColor(role, frame)
    view.setPalette(palette)
    picture = view.viewport().grab().toImage()
    xs = [
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y) == frame
    ]
    ratio = picture.devicePixelRatio()
    assert min(xs) < _place(view, words).x() * ratio < max(xs)


def test_nothing_is_current_where_nothing_changes(qtbot: QtBot, view: RevisionView) -> None:
    view.show_revision(Revision((Kept("the same"),)), choosable=True)
    assert (view.current, view.description) == (None, "")
    qtbot.keyClick(view, _Key.Key_Down, _Alt)
    qtbot.keyClick(view, _Key.Key_Space)
    assert view.current is None

"""Two wordings of a text as one: what goes and what comes, each change to be taken or left."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from app.revising.revision import Kept, Revision
from app.ui.revising.marks import added_mark, removed_mark
from app.ui.revising.outline import outline
from app.ui.revising.reading_text import ReadingText
from app.ui.revising.words import change_words, place_words

_FRAME_PIXELS = 2
_NOTHING = Revision(())


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a change is in the document: the words before, a gap for the eye, those after."""

    start: int
    end_removed: int
    start_added: int
    end: int


class RevisionView(ReadingText):
    """Shows a revision. One of its changes is the current one, and framed.

    Alt+Down and Alt+Up go to the next and previous change; Space, Return or a click takes the
    current one or leaves it, where changes are to be chosen.

    Signals:
        current_changed: another change is the current one, or this one was taken or left.
        taken_changed: the person took a change or left it.
    """

    current_changed = Signal()
    taken_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._revision = _NOTHING
        self._spots: list[_Spot] = []
        self._taken: set[int] = set()
        self._current: int | None = None
        self._is_choosable = False
        self._pressed: int | None = None
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._follow_cursor)

    @property
    def revision(self) -> Revision:
        """What is shown."""
        return self._revision

    @property
    def taken(self) -> frozenset[int]:
        """The numbers of the changes that are taken, from 0."""
        return frozenset(self._taken)

    @property
    def current(self) -> int | None:
        """The number of the current change, from 0; None if there is no change."""
        return self._current

    @property
    def description(self) -> str:
        """The current change in words; empty if there is none."""
        if self._current is None:
            return ""
        changes = self._revision.changes
        place = place_words(self._current, len(changes))
        words = change_words(changes[self._current])
        if not self._is_choosable:
            return self.tr("{0}: {1}").format(place, words)
        if self._current in self._taken:
            return self.tr("{0}: {1}, taken").format(place, words)
        return self.tr("{0}: {1}, left").format(place, words)

    def show_revision(self, revision: Revision, *, choosable: bool) -> None:
        """Show a revision with all its changes taken.

        Args:
            revision: what to show.
            choosable: whether changes can be taken and left, rather than only looked at.
        """
        self._revision, self._is_choosable = revision, choosable
        self._taken = set(range(len(revision.changes)))
        self._current, self._spots = None, []
        self._spots = self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._make_current(0 if self._spots else None)

    def go(self, step: int) -> None:
        """Make the change so many further on, or back if below 0, the current one."""
        if self._current is None:
            return
        number = self._current + step
        if 0 <= number < len(self._spots):
            cursor = self.textCursor()
            cursor.setPosition(self._spots[number].start)
            self._make_current(number)
            self.setTextCursor(cursor)

    def toggle(self, number: int) -> None:
        """Take a change that is left, or leave one that is taken, and make it the current one."""
        if not self._is_choosable:
            return
        self._taken ^= {number}
        self._mark(number)
        self._current = None
        self._make_current(number)
        self.taken_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go between changes, and take or leave the current one."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if modifiers & Qt.KeyboardModifier.AltModifier and key in steps:
            self.go(steps[key])
            return
        toggles = key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if toggles and self._is_choosable and self._current is not None:
            self.toggle(self._current)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note which change may be about to be toggled."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self._change_at(event.position().toPoint()) if is_left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle the change that was clicked, unless text was selected."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        at = self._change_at(event.position().toPoint())
        if pressed is not None and pressed == at and not self.textCursor().hasSelection():
            self._make_current(pressed)
            self.toggle(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a click would do something."""
        super().mouseMoveEvent(event)
        on_change = self._change_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape
        points = on_change and self._is_choosable
        self.viewport().setCursor(shape.PointingHandCursor if points else shape.IBeamCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the current change."""
        super().paintEvent(event)
        if self._current is None:
            return
        spot = self._spots[self._current]
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self._scrolled())
        role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Dark
        painter.setPen(QPen(self.palette().color(role), _FRAME_PIXELS))
        painter.drawPath(outline(self.document(), spot.start, spot.end))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another palette."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            for number in range(len(self._spots)):
                self._mark(number)

    def _write(self) -> list[_Spot]:
        cursor = self.empty()
        cursor.beginEditBlock()
        plain = QTextCharFormat()
        removed = removed_mark(self.palette(), is_taken=True)
        added = added_mark(self.palette(), is_taken=True)
        spots = []
        for piece in self._revision.pieces:
            if isinstance(piece, Kept):
                cursor.insertText(piece.text, plain)
                continue
            start = cursor.position()
            cursor.insertText(_visible(piece.removed), removed)
            end_removed = cursor.position()
            if piece.removed and piece.added:
                cursor.insertText(" ", plain)
            start_added = cursor.position()
            cursor.insertText(_visible(piece.added), added)
            spots.append(_Spot(start, end_removed, start_added, cursor.position()))
        cursor.endEditBlock()
        return spots

    def _mark(self, number: int) -> None:
        spot, is_taken = self._spots[number], number in self._taken
        cursor = QTextCursor(self.document())
        # One edit, so that the text is laid out once.
        cursor.beginEditBlock()
        for start, end, mark in (
            (spot.start, spot.end_removed, removed_mark),
            (spot.start_added, spot.end, added_mark),
        ):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(mark(self.palette(), is_taken=is_taken))
        cursor.endEditBlock()

    def _make_current(self, number: int | None) -> None:
        if number == self._current and number is not None:
            return
        self._current = number
        self.setAccessibleDescription(self.description)
        if self.hasFocus() and self.description:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.description))
        self.viewport().update()
        self.current_changed.emit()

    def _follow_cursor(self) -> None:
        position = self.textCursor().position()
        for number in self._near(position):
            if self._spots[number].start <= position < self._spots[number].end:
                self._make_current(number)

    def _near(self, position: int) -> Iterator[int]:
        """Yield the numbers of the changes that a position may be in."""
        after = bisect_right(self._spots, position, key=lambda spot: spot.start)
        yield from range(max(0, after - 2), after)

    def _change_at(self, place: QPoint) -> int | None:
        point = QPointF(place) + self._scrolled()
        for number in self._near(self.cursorForPosition(place).position()):
            spot = self._spots[number]
            if outline(self.document(), spot.start, spot.end).contains(point):
                return number
        return None

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())


def _visible(text: str) -> str:
    """Return text with a sign for line ends that would be lost to the eye."""
    return text.replace("\n", "↵\n") if text.isspace() else text

"""The places of a draft that are left to be filled in, marked on the page."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPalette, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from app.exporting.placeholders import placeholders

_MARKED_CHARACTERS = 20_000
"""Further down nothing is marked: it is done anew while a person types."""

_AFTER_MS = 150
_TINT_ALPHA = 40
_OURS = QTextFormat.Property.UserProperty + 7
"""Tells our marks from others', which are left as they are."""


class PlaceholderMarks(QObject):
    """Marks what is left to fill in, and goes from one place to the next.

    The marks are laid over the page: they are no part of the text, and undo knows nothing of them.

    Args:
        view: the page.

    Attributes:
        next_action: selects the next place, so that typing replaces it.

    Signals:
        count_changed: how many places there are now.
    """

    count_changed = Signal(int)

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._places: list[tuple[int, int]] = []
        self.next_action = QAction(self.tr("Next place to fill &in"), self)
        self.next_action.setShortcut(Qt.Key.Key_F2)
        self.next_action.triggered.connect(self.select_next)
        self.next_action.setEnabled(False)
        view.addAction(self.next_action)
        # Not restarted by further typing: a draft that streams in is marked meanwhile.
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.refresh)
        view.textChanged.connect(self._on_text_changed)
        view.installEventFilter(self)
        self.refresh()

    @property
    def count(self) -> int:
        """How many places are marked."""
        return len(self._places)

    def refresh(self) -> None:
        """Mark the places of the text as it is now."""
        self._timer.stop()
        before = len(self._places)
        text = self._view.toPlainText()[:_MARKED_CHARACTERS]
        self._places = list(_in_utf16(text, placeholders(text)))
        others = [each for each in self._view.extraSelections() if not _is_ours(each)]
        if before or self._places:
            marks = [self._mark(begin, end) for begin, end in self._places]
            self._view.setExtraSelections([*others, *marks])
        if before != len(self._places):
            self.next_action.setEnabled(bool(self._places))
            self.count_changed.emit(len(self._places))

    def select_next(self) -> None:
        """Select the next place after the cursor, or the first one, and go there."""
        self.refresh()
        if not self._places:
            return
        after = self._view.textCursor().selectionEnd()
        following = (place for place in self._places if place[0] >= after)
        self._view.setTextCursor(self._cursor(*next(following, self._places[0])))
        self._view.ensureCursorVisible()
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take on the colours of another palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _mark(self, begin: int, end: int) -> QTextEdit.ExtraSelection:
        colour = self._view.palette().color(QPalette.ColorRole.Highlight)
        look = QTextCharFormat()
        look.setProperty(_OURS, 1)
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        look.setUnderlineColor(colour)
        colour.setAlpha(_TINT_ALPHA)
        look.setBackground(colour)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = self._cursor(begin, end), look
        return mark

    def _cursor(self, begin: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _is_ours(selection: QTextEdit.ExtraSelection) -> bool:
    return selection.format.hasProperty(_OURS)


def _in_utf16(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield places as Qt counts them, which takes an emoji for two."""
    extra, last = 0, 0
    for begin, end in spans:
        extra += sum(character > "\uffff" for character in text[last:begin])
        inside = sum(character > "\uffff" for character in text[begin:end])
        yield begin + extra, end + extra + inside
        extra, last = extra + inside, end

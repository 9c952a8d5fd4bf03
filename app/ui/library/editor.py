"""The text of a sample, to read and to change, with what the search found marked."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.library.search_hits import search_hits

_LARGER_BY_POINTS = 2
_MARKED_CHARACTERS = 20_000
"""Further down nothing is marked: it is done anew with every letter that is typed."""


class LibraryEditor(QPlainTextEdit):
    """A plain text; its own undo comes first, and the window's once there is nothing to undo.

    Signals:
        edited: the person changed the text.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample")
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text"))
        font = QFont(self.font())
        font.setPointSize(font.pointSize() + _LARGER_BY_POINTS)
        self.setFont(font)
        self._searched = ""
        self._is_own_change = False
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        """Show another text from its beginning, or what the search found first in it."""
        self._is_own_change = True
        try:
            self.setPlainText(text)
        finally:
            self._is_own_change = False
        self._mark()
        marked = self.extraSelections()
        if marked:
            cursor = QTextCursor(self.document())
            cursor.setPosition(marked[0].cursor.selectionStart())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def mark(self, searched: str) -> None:
        """Mark what a search finds in the text, in this one and in those shown next."""
        self._searched = searched
        self._mark()

    @property
    def marked(self) -> list[str]:
        """The words that are marked."""
        return [selection.cursor.selectedText() for selection in self.extraSelections()]

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where this text has nothing to undo or redo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document, keys = self.document(), QKeySequence.StandardKey
            undoes = event.matches(keys.Undo) and not document.isUndoAvailable()
            redoes = event.matches(keys.Redo) and not document.isRedoAvailable()
            if undoes or redoes:
                event.ignore()
                return False
        return super().event(event)

    def _on_changed(self) -> None:
        if not self._is_own_change:
            self._mark()
            self.edited.emit()

    def _mark(self) -> None:
        text = self.toPlainText()[:_MARKED_CHARACTERS]
        hits = search_hits(self._searched, text) if self._searched.strip() else []
        self.setExtraSelections([self._selection(span) for span in _in_utf16(text, hits)])

    def _selection(self, span: tuple[int, int]) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        look.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        cursor = QTextCursor(self.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        return selection


def _in_utf16(text: str, spans: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """Return places as Qt counts them, which takes an emoji for two."""
    if text.isascii():
        return spans
    extra, last, counted = 0, 0, []
    for begin, end in spans:
        extra += sum(character > "\uffff" for character in text[last:begin])
        inside = sum(character > "\uffff" for character in text[begin:end])
        counted.append((begin + extra, end + extra + inside))
        extra, last = extra + inside, end
    return counted

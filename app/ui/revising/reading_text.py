"""Text to be read and not typed on, in a column of comfortable width."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

_COLUMN_CHARACTERS = 68
_LINE_HEIGHT_PERCENT = 140.0
_LARGER_BY_POINTS = 2
_AT_END_PIXELS = 8


class ReadingText(QTextEdit):
    """Plain text that can be selected, by mouse or keyboard, and left with Tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "reading")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        font = QFont(self.font())
        font.setPointSize(font.pointSize() + _LARGER_BY_POINTS)
        self.setFont(font)
        self.empty()

    def empty(self) -> QTextCursor:
        """Take the text away and return a cursor to write another with."""
        self.clear()
        cursor = QTextCursor(self.document())
        spacing = QTextBlockFormat()
        spacing.setLineHeight(
            _LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor.setBlockFormat(spacing)
        return cursor

    def show_text(self, text: str) -> None:
        """Show another text from its beginning."""
        self.empty().insertText(text, QTextCharFormat())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def add_text(self, text: str) -> None:
        """Put text at the end, and follow it unless the person has scrolled up."""
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - _AT_END_PIXELS
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text, QTextCharFormat())
        if follows:
            bar.setValue(bar.maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and no wider than is pleasant to read."""
        column = self.fontMetrics().averageCharWidth() * _COLUMN_CHARACTERS
        side = max(self.fontMetrics().averageCharWidth(), (self.width() - column) // 2)
        self.setViewportMargins(side, side // 8, side, side // 8)
        super().resizeEvent(event)

"""The text of a sample, to read and to change, with what the search found marked."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.found_marks import found_marks

_LARGER_BY_POINTS = 2


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
        self.setExtraSelections(found_marks(self.document(), self._searched, self.palette()))

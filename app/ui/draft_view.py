"""The page that a draft is read and changed on, while it is still being written."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.ui.passage import Passage, paragraph_at, to_characters, to_units

_COLUMN_CHARACTERS = 68
_LEAST_MARGIN = 36
_COLUMN_MARGIN = 20
_LINE_HEIGHT_PERCENT = 150.0
_LARGER_BY_POINTS = 3
_AT_END_PIXELS = 8
_LINE_END = re.compile("\r\n|[\r\u2028\u2029\ufdd0\ufdd1]")


class DraftView(QTextEdit):
    """Plain text in a column of comfortable width, to which the engine's text is streamed.

    Streamed text goes in at a mark of its own: the person may type, select and scroll elsewhere
    meanwhile. All streamed text between two edits of the person is one undo step, and so is every
    other change that is not theirs.

    Args:
        parent: the Qt owner.
        is_column: whether it stands beside others: smaller, and from its beginning.

    Signals:
        edited: the person changed the text; streaming does not count.
        margin_changed: the width left free on either side of the column, pixels.
    """

    edited = Signal()
    margin_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, is_column: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("draft")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Draft"))
        self._is_column = is_column
        self._least_margin = _COLUMN_MARGIN if is_column else _LEAST_MARGIN
        if not is_column:
            self.setFont(_reading_font(self.font()))
        self._mark: QTextCursor | None = None
        self._replaces = False
        self._revision = -1
        self._is_own_change = False
        self.textChanged.connect(self._on_text_changed)
        self.show_text("")

    @property
    def text(self) -> str:
        """The whole text, as `as_shown` returns it."""
        # Qt's plain text would lose the spaces that no line may break at, as French has them.
        return as_shown(self.document().toRawText())

    @property
    def selected(self) -> Passage:
        """The selected passage, or else the paragraph that the cursor is in."""
        text, cursor = self.text, self.textCursor()
        start = to_characters(text, cursor.selectionStart())
        end = to_characters(text, cursor.selectionEnd())
        return Passage(start, end) if start < end else paragraph_at(text, start)

    @property
    def place(self) -> int:
        """Where the cursor is, or the end of the selection, in characters."""
        return to_characters(self.text, self.textCursor().selectionEnd())

    def show_text(self, text: str) -> None:
        """Show another text from its beginning; what was there cannot be undone back."""
        with self._own_change():
            self.setPlainText(text)
            self._space_lines()
            self.document().clearUndoRedoStacks()
        self._mark = None

    def replace(self, passage: Passage, text: str) -> None:
        """Put another text in a passage's place, as one undo step."""
        before = self.text
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_units(before, passage.start))
        cursor.setPosition(to_units(before, passage.end), QTextCursor.MoveMode.KeepAnchor)
        with self._own_change():
            cursor.beginEditBlock()
            cursor.insertText(text)
            cursor.endEditBlock()
            self._separate_from_typing()
        self.setTextCursor(cursor)

    def replace_all(self, text: str) -> None:
        """Put another text in place of all there is, as one undo step."""
        self.replace(Passage(0, len(self.text)), text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def begin_stream(self) -> None:
        """Prepare for a new draft; the present text stays until the first piece replaces it."""
        self._mark = QTextCursor(self.document())
        self._replaces = True
        self._revision = -1

    def begin_stream_at(self, position: int) -> None:
        """Prepare for text that goes in at a place, in characters, where nothing is replaced."""
        self._mark = QTextCursor(self.document())
        self._mark.setPosition(to_units(self.text, position))
        self._replaces = False
        self._revision = -1

    def restart_stream(self) -> None:
        """Begin the present draft again: its first piece replaces it, within the same undo step."""
        self._mark = QTextCursor(self.document())
        self._replaces = True

    def add_piece(self, text: str) -> None:
        """Put the next piece of the draft at the stream's mark.

        Raises:
            RuntimeError: no stream was begun.
        """
        if self._mark is None:
            raise RuntimeError("begin_stream comes before add_piece")
        bar = self.verticalScrollBar()
        follows = self._replaces or bar.value() >= bar.maximum() - _AT_END_PIXELS
        with self._own_change(), self._one_undo_step(self._mark):
            if self._replaces:
                self._mark.select(QTextCursor.SelectionType.Document)
                self._replaces = False
            self._mark.insertText(text)
        if follows and not self._is_column:
            bar.setValue(bar.maximum())

    def end_stream(self) -> None:
        """Say that the draft is complete."""
        self._mark = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and no wider than is pleasant to read."""
        column = self.fontMetrics().averageCharWidth() * _COLUMN_CHARACTERS
        least = self._least_margin
        side = max(least, (self.width() - column) // 2)
        self.setViewportMargins(side, least // 2, side, least // 2)
        self.margin_changed.emit(side)
        super().resizeEvent(event)

    @contextmanager
    def _one_undo_step(self, cursor: QTextCursor) -> Iterator[None]:
        # Joining after an edit of the person's would tie their words to ours in one step.
        if self.document().revision() == self._revision:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        try:
            yield
        finally:
            cursor.endEditBlock()
            self._separate_from_typing()
            self._revision = self.document().revision()

    def _separate_from_typing(self) -> None:
        # Qt would make what is typed right behind part of this step, but never across a save.
        self.document().setModified(False)

    @contextmanager
    def _own_change(self) -> Iterator[None]:
        self._is_own_change = True
        try:
            yield
        finally:
            self._is_own_change = False

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(_spacing())

    def _on_text_changed(self) -> None:
        if not self._is_own_change:
            self.edited.emit()


def as_shown(text: str) -> str:
    """Return a text with its lines ended as the page ends them, to be compared with what it has."""
    return _LINE_END.sub("\n", text)


def _reading_font(font: QFont) -> QFont:
    larger = QFont(font)
    larger.setPointSize(font.pointSize() + _LARGER_BY_POINTS)
    return larger


def _spacing() -> QTextBlockFormat:
    spacing = QTextBlockFormat()
    spacing.setLineHeight(
        _LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    return spacing

"""Texts that an import would keep, one at a time, with what it would leave out struck through."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.importing.own_words import Passage
from app.importing.report import Example
from app.ui.importing.pasted import source_name

_Key = QKeySequence.StandardKey


class ImportExampleView(QWidget):
    """Shows examples, with buttons to go from one to the next.

    Signals:
        shown: the number of the example that is shown now, from 0.
    """

    shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._examples: Sequence[Example] = ()
        self._number = 0
        self.place = QLabel(self)
        self.place.setProperty("role", "hint")
        self.item = QLabel(self, wordWrap=True)
        self.previous_button = QPushButton(self.tr("Previous"), self, autoDefault=False)
        self.next_button = QPushButton(self.tr("Next"), self, autoDefault=False)
        self.text = QPlainTextEdit(self, readOnly=True, tabChangesFocus=True)
        self.text.setAccessibleName(self.tr("What would be kept, and what left out"))
        self._name(self.previous_button, self.tr("Previous example"), _Key.Back)
        self._name(self.next_button, self.tr("Next example"), _Key.Forward)
        self.previous_button.clicked.connect(lambda: self.show_number(self._number - 1))
        self.next_button.clicked.connect(lambda: self.show_number(self._number + 1))
        self._lay_out()

    def show_examples(self, examples: Sequence[Example]) -> None:
        """Show the first of these; there must be one."""
        self._examples = examples
        self.show_number(0)

    def show_number(self, number: int) -> None:
        """Show the example of this number, from 0; beyond the first and last there is none."""
        if not 0 <= number < len(self._examples):
            return
        self._number = number
        example = self._examples[number]
        self.place.setText(self.tr("Example {0} of {1}").format(number + 1, len(self._examples)))
        self.item.setText(f"{example.item} · {source_name(example.path)}")
        self._write(example.passages)
        left_out = [passage.left_out for passage in example.passages if passage.left_out]
        self.text.setAccessibleDescription(
            self.tr("Left out: {0}").format(", ".join(left_out)) if left_out else ""
        )
        self._show_availability()
        self.shown.emit(number)

    def _name(self, button: QPushButton, name: str, key: QKeySequence.StandardKey) -> None:
        # No letter of the button's: desktops without such keys have these two.
        shortcut = QKeySequence(key)
        button.setShortcut(shortcut)
        button.setAccessibleName(name)
        keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({keys})")

    def _show_availability(self) -> None:
        buttons = (self.previous_button, self.next_button)
        ends = (self._number == 0, self._number == len(self._examples) - 1)
        for button, other, is_end in zip(buttons, buttons[::-1], ends, strict=True):
            if is_end and button.hasFocus():
                other.setEnabled(True)
                other.setFocus()
            button.setEnabled(not is_end)

    def _write(self, passages: Sequence[Passage]) -> None:
        self.text.clear()
        cursor = self.text.textCursor()
        for number, passage in enumerate(passages):
            if number:
                cursor.insertText("\n\n", QTextCharFormat())
            if passage.left_out is None:
                cursor.insertText(passage.text, QTextCharFormat())
            else:
                self._write_left_out(cursor, passage.text, passage.left_out)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_left_out(self, cursor: QTextCursor, text: str, reason: str) -> None:
        quiet = QTextCharFormat()
        quiet.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))
        said = self.tr("Left out: {0}").format(reason)
        quiet.setToolTip(said)
        # Said in words, too: neither a colour nor a line through words is read aloud.
        cursor.insertText(f"{said}\n", quiet)
        quiet.setFontStrikeOut(True)
        cursor.insertText(text, quiet)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self.place, stretch=1)
        heading.addWidget(self.previous_button)
        heading.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addWidget(self.item)
        column.addWidget(self.text, stretch=1)

"""A text that is out of the way until it is asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

_HEIGHT_LINES = 9


class Fold(QWidget):
    """One quiet line that names a text; pressed, it shows the text.

    Args:
        title: what the text is.
        parent: the Qt owner.

    Attributes:
        button: the line.
        text: what it shows.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.button = QPushButton(self)
        self.button.setCheckable(True)
        self.button.setProperty("role", "link")
        self.text = QPlainTextEdit(self, readOnly=True, tabChangesFocus=True)
        self.text.setAccessibleName(title)
        self.text.setMaximumHeight(_HEIGHT_LINES * self.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button)
        column.addWidget(self.text)
        self.button.toggled.connect(self._refresh)
        self.show_text("")

    def show_text(self, text: str, title: str | None = None) -> None:
        """Have another text to show; without one there is nothing to see.

        Args:
            text: the text.
            title: what the line says of it; None for the same as before.
        """
        self._title = self._title if title is None else title
        self.text.setPlainText(text.strip())
        self.setVisible(bool(text.strip()))
        self._refresh()

    def _refresh(self) -> None:
        is_open = self.button.isChecked()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sign = "▾" if is_open else ("◂" if is_mirrored else "▸")
        self.button.setText(f"{sign}  {self._title}")
        self.button.setAccessibleName(self._title)
        self.text.setVisible(is_open)

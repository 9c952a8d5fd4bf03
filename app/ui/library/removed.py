"""What an import cut out of a text, out of the way until it is asked for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.library.sample_records import RemovedPassage
from app.ui.library.words import number

_HEIGHT_LINES = 9


class LibraryRemoved(QWidget):
    """One quiet line that says how much was removed; pressed, it shows what, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages: Sequence[RemovedPassage] = ()
        self.button = QPushButton(self)
        self.button.setCheckable(True)
        self.button.setProperty("role", "link")
        self.text = QPlainTextEdit(self, readOnly=True, tabChangesFocus=True)
        self.text.setAccessibleName(self.tr("What was removed"))
        self.text.setMaximumHeight(_HEIGHT_LINES * self.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button)
        column.addWidget(self.text)
        self.button.toggled.connect(self._refresh)
        self.show_passages(())

    def show_passages(self, passages: Sequence[RemovedPassage]) -> None:
        """Show what was removed from another text; without anything there is nothing to see."""
        self._passages = passages
        parts = [f"[{passage.reason}]\n{passage.text.strip()}" for passage in passages]
        self.text.setPlainText("\n\n".join(parts))
        self.setVisible(bool(passages))
        self._refresh()

    def _refresh(self) -> None:
        is_open, n = self.button.isChecked(), len(self._passages)
        if n == 1:
            told = self.tr("1 passage was removed by the import")
        else:
            told = self.tr("{0} passages were removed by the import").format(number(n))
        self.button.setText(f"{'▾' if is_open else '▸'}  {told}")
        self.button.setAccessibleName(told)
        self.text.setVisible(is_open)

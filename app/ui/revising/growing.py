"""A proposal while it is written, under the text that it is another wording of."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.revising.reading_text import ReadingText


class GrowingText(QWidget):
    """The text as it is, dimmed, and below it the one that grows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = ReadingText(self)
        self.before.setProperty("role", "dimmed")
        self.after = ReadingText(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, view in (
            (self.tr("Your text"), self.before),
            (self.tr("Proposal, being written"), self.after),
        ):
            view.setAccessibleName(name)
            label = QLabel(name, self)
            label.setProperty("role", "hint")
            column.addWidget(label)
            column.addWidget(view, stretch=1)

    def show_text(self, before: str) -> None:
        """Show a text of which nothing is written anew yet."""
        self.before.show_text(before)
        self.after.show_text("")

    def add_piece(self, text: str) -> None:
        """Show the next piece of the proposal."""
        self.after.add_text(text)

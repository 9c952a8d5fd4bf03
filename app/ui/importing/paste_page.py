"""The page of the import dialog on which a text is pasted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.importing.request import PASTED_KINDS, PastedText
from app.ui.kind_buttons import KindButtons
from engine.writing import Kind


class ImportPastePage(QWidget):
    """What sort of text it is, its title, and the text.

    Signals:
        changed: something was filled in.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind_buttons = KindButtons(self, kinds=PASTED_KINDS)
        self.kind_buttons.setAccessibleName(self.tr("What sort of text it is"))
        self.title = QLineEdit(self)
        self.title.setAccessibleName(self.tr("Title or subject"))
        self.text = QPlainTextEdit(self, tabChangesFocus=True)
        self.text.setAccessibleName(self.tr("Your text"))
        self._lay_out()
        self.setFocusProxy(self.text)
        self.text.textChanged.connect(self.changed)
        self.kind_buttons.kind_changed.connect(self._show_kind)
        self._show_kind(Kind.EMAIL)

    @property
    def pasted(self) -> PastedText | None:
        """The text; None while there is none."""
        text = self.text.toPlainText().strip()
        if not text:
            return None
        return PastedText(self.kind_buttons.kind, self.title.text().strip(), text)

    def show_text(self, pasted: PastedText | None) -> None:
        """Show a text to be changed, or begin a new one of the same sort as the last."""
        if pasted is not None:
            self.kind_buttons.choose(pasted.kind)
        self.title.setText(pasted.title if pasted else "")
        self.text.setPlainText(pasted.text if pasted else "")

    def _show_kind(self, kind: Kind) -> None:
        if kind is Kind.POST:
            self.text.setPlaceholderText(self.tr("Paste one post or article. All of it is kept."))
        else:
            self.text.setPlaceholderText(
                self.tr("Paste one email. What it quotes, and signatures, are left out.")
            )

    def _lay_out(self) -> None:
        headline = QLabel(self.tr("Paste a text that you wrote"), self, wordWrap=True)
        headline.setProperty("role", "title")
        title_label = QLabel(self.tr("&Title or subject, if it has one"), self)
        title_label.setBuddy(self.title)
        text_label = QLabel(self.tr("Your te&xt"), self)
        text_label.setBuddy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(headline)
        column.addSpacing(4)
        column.addWidget(self.kind_buttons)
        column.addSpacing(4)
        for widget in (title_label, self.title, text_label):
            column.addWidget(widget)
        column.addWidget(self.text, stretch=1)

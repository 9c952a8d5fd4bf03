"""The right half of the window: a heading, the draft, and what can be done with it."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.action_button import ActionButton
from app.ui.draft_view import DraftView
from app.ui.flow import FlowLayout


class DraftPage(QWidget):
    """The draft under a line that says how it came to be.

    Attributes:
        view: the text, the person's to change from the beginning.
        copy_button: copies it.

    Signals:
        copy_wanted: the Copy button was pressed.
    """

    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        self.view = DraftView(self)
        self.view.setPlaceholderText(
            self.tr(
                "Your draft appears here, a word at a time. It is yours to change, or to begin: "
                "type the first words and let Idiolect go on."
            ),
        )
        self._heading = QLabel(self)
        self._heading.setProperty("role", "hint")
        self._words = QLabel(self)
        self._words.setProperty("role", "hint")
        self.copy_button = QPushButton(self.tr("Copy"), self)
        self.copy_button.setProperty("role", "link")
        self.copy_button.setAccessibleName(self.tr("Copy the draft"))
        self.copy_button.clicked.connect(self.copy_wanted)
        self._head = QHBoxLayout()
        self._tools = QWidget(self)
        self._tools_row = FlowLayout(18, self._tools)
        self._tools_line = QHBoxLayout()
        self._above: list[QWidget] = [self.copy_button]
        self._lay_out()
        self._order_tabs()
        self.view.margin_changed.connect(self._align)
        self.view.textChanged.connect(self._count)
        self._count()

    def set_heading(self, text: str) -> None:
        """Say what the draft on the page is, such as "Reply · strength 50"."""
        self._heading.setText(text)

    def add_to_head(self, *widgets: QWidget) -> None:
        """Put widgets at the end of the head, behind the Copy button."""
        for widget in widgets:
            self._head.addWidget(widget)
        self._above += widgets
        self._order_tabs()

    def add_tools(self, actions: list[QAction]) -> None:
        """Offer actions on the text in the line above it."""
        buttons = [ActionButton(action, self._tools) for action in actions]
        for button in buttons:
            self._tools_row.addWidget(button)
        self._above += buttons
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Have Tab go to what stands above the text first, whenever it was made."""
        for before, after in pairwise([*self._above, self.view]):
            self.setTabOrder(before, after)

    def _lay_out(self) -> None:
        head = self._head
        head.setSpacing(18)
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self._words)
        head.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        self._tools_line.addWidget(self._tools)
        column.addLayout(self._tools_line)
        column.addWidget(self.view, stretch=1)

    def _align(self, margin: int) -> None:
        inset = margin + round(self.view.document().documentMargin())
        self._head.setContentsMargins(inset, 22, inset, 0)
        self._tools_line.setContentsMargins(inset, 2, inset, 0)

    def _count(self) -> None:
        n_words = len(self.view.toPlainText().split())
        counted = self.tr("1 word") if n_words == 1 else self.tr("{0} words").format(n_words)
        self._words.setText(counted if n_words else "")
        self.copy_button.setEnabled(bool(n_words))

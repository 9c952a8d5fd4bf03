"""Several drafts of one request side by side, one of which the person takes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.draft_view import DraftView

_COLUMN_CHARACTERS = 30
_MOST_KEYS = 9
_INSET = 24


@dataclass(frozen=True, slots=True)
class Column:
    """One of the texts that stand side by side.

    Attributes:
        heading: what it is, such as "Strength 25".
        text: what there is of it; empty while it is still to be written.
        is_own: whether it is the person's text as it stands.
    """

    heading: str
    text: str = ""
    is_own: bool = False


class VariantColumn(QWidget):
    """A heading, a text that cannot be changed, and the button that takes it.

    Signals:
        taken: the button was pressed.
    """

    taken = Signal()

    def __init__(self, number: int, column: Column, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column
        self.view = DraftView(self, is_column=True)
        self.view.setReadOnly(True)
        self.view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.view.setMinimumWidth(self.fontMetrics().averageCharWidth() * _COLUMN_CHARACTERS)
        self.view.show_text(column.text)
        named = f"{number} · {column.heading}"
        self.view.setAccessibleName(named)
        heading = QLabel(named, self)
        heading.setProperty("role", "hint")
        self._words = QLabel(self)
        self._words.setProperty("role", "hint")
        self.why = QLabel(self, wordWrap=True)
        self.why.setContentsMargins(_INSET, 8, _INSET, 0)
        self.why.hide()
        text = self.tr("Keep mine") if column.is_own else self.tr("Use this")
        self.button = QPushButton(text, self)
        self.button.setAccessibleName(f"{text}: {named}")
        self.button.clicked.connect(self.taken)
        if number <= _MOST_KEYS:
            keys = QKeySequence(f"Ctrl+{number}")
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            self.button.setToolTip(f"{text} ({shown})")
            QShortcut(keys, self, self.button.click)
        self._lay_out(heading)
        self.view.textChanged.connect(self._count)
        self._count()

    @property
    def text(self) -> str:
        """What there is of the text."""
        return self.view.text

    def explain(self, why: str) -> None:
        """Say above the text why there is none."""
        self.why.setText(why)
        self.why.show()

    def _lay_out(self, heading: QLabel) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 0, _INSET, 0)
        head.addWidget(heading, stretch=1)
        head.addWidget(self._words)
        foot = QHBoxLayout()
        foot.setContentsMargins(_INSET, 0, _INSET, 18)
        foot.addWidget(self.button)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.why)
        column.addWidget(self.view, stretch=1)
        column.addLayout(foot)

    def _count(self) -> None:
        n_words = len(self.text.split())
        counted = self.tr("1 word") if n_words == 1 else self.tr("{0} words").format(n_words)
        self._words.setText(counted if n_words else "")


class VariantsView(QWidget):
    """Texts side by side; Ctrl and its number takes one, Esc goes back.

    Signals:
        taken: the index of the text that the person chose.
        left: they chose none.
    """

    taken = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        self.columns: list[VariantColumn] = []
        self._explanation = QLabel(self, wordWrap=True)
        self._explanation.setProperty("role", "hint")
        self.back_button = QPushButton(self.tr("Back"), self)
        self.back_button.setProperty("role", "link")
        self.back_button.setAccessibleName(self.tr("Back to the draft as it was"))
        self.back_button.clicked.connect(self.left)
        self._area = QScrollArea(self, widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 22, _INSET, 10)
        head.setSpacing(18)
        head.addWidget(self._explanation, stretch=1)
        head.addWidget(self.back_button, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, stretch=1)

    def show_columns(self, explanation: str, columns: Sequence[Column]) -> None:
        """Show texts side by side, in place of those before.

        Args:
            explanation: why there are several, and what to do.
            columns: the texts; those still to be written get it by `add_piece`.
        """
        self._explanation.setText(explanation)
        row_widget = QWidget(self)
        row_widget.setAutoFillBackground(False)
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.columns = []
        for index, column in enumerate(columns):
            if index:
                row.addWidget(_line(row_widget))
            shown = VariantColumn(index + 1, column, row_widget)
            shown.taken.connect(lambda index=index: self.taken.emit(index))
            row.addWidget(shown, stretch=1)
            self.columns.append(shown)
        self._area.setWidget(row_widget)

    def begin_stream(self, index: int) -> None:
        """Prepare a text to be written."""
        self.columns[index].view.begin_stream()

    def add_piece(self, index: int, text: str) -> None:
        """Put the next piece of a text where it belongs."""
        self.columns[index].view.add_piece(text)

    def set_choosable(self, *, choosable: bool) -> None:
        """Say whether the texts are complete, so that one can be taken."""
        for column in self.columns:
            column.button.setEnabled(bool(column.text.strip()) and choosable)


def _line(parent: QWidget) -> QWidget:
    line = QWidget(parent)
    line.setObjectName("hairline")
    line.setFixedWidth(1)
    return line

"""What is seen of a profile's voices before any were found: what that does, and one button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.voice_overview import VoicesOverview
from engine.voices.groups import MIN_SAMPLES

_TEXT_WIDTH = 520
_HELPS_FROM = 2 * MIN_SAMPLES
"""Texts, since with fewer there can be no two voices with heads of their own."""


class VoicesEmptyPage(QWidget):
    """Says when several voices help.

    Signals:
        grouping_wanted: the button was pressed.
    """

    grouping_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount = self._text("")
        self.find_button = QPushButton(self.tr("&Find voices"), self)
        self.find_button.setProperty("role", "primary")
        self.find_button.setAccessibleName(self.tr("Find voices"))
        self.find_button.clicked.connect(self.grouping_wanted)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(self._text(self.tr("This writing is one voice so far"), role="title"))
        column.addWidget(self._text(self._what_it_does()))
        column.addWidget(self.amount)
        column.addSpacing(8)
        column.addWidget(self.find_button)
        # Stretches, not alignments: an aligned layout forgets how high wrapped text is.
        centred = QHBoxLayout()
        centred.addStretch()
        centred.addLayout(column)
        centred.addStretch()
        frame = QVBoxLayout(self)
        frame.addStretch(2)
        frame.addLayout(centred)
        frame.addStretch(3)

    def show_amount(self, overview: VoicesOverview) -> None:
        """Say whether there are texts enough for several voices."""
        n = overview.n_texts
        self.find_button.setEnabled(n > 0)
        if n == 0:
            told = self.tr("There is nothing to compare yet. Import some writing first.")
        elif n < _HELPS_FROM:
            told = self.tr(
                "It helps from about {0} texts on. Here there are {1}: most likely they will "
                "stay one voice. Import more first."
            ).format(_HELPS_FROM, n)
        else:
            told = self.tr("It helps from about {0} texts on. Here there are {1:,}.").format(
                _HELPS_FROM, n
            )
        self.amount.setText(told)

    def _what_it_does(self) -> str:
        return self.tr(
            "People write differently to a client and to friends. The model compares the texts and "
            "sorts those that are alike into voices, five at most. Each can have preference heads "
            "of its own, and a draft is then written in the voice that fits what you ask for. You "
            "can rename, merge and split voices, and move texts between them."
        )

    def _text(self, text: str, *, role: str = "") -> QLabel:
        label = QLabel(text, self, wordWrap=True)
        label.setProperty("role", role)
        label.setFixedWidth(_TEXT_WIDTH)
        return label

"""The two small tables of what a person prefers: voices, and the latest choices."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.preference.evidence import Evidence
from app.ui.kind_words import kind_name
from app.ui.preference.words import choice_in_words, day

_LATEST = 50
_LATEST_SHOWN = 3
_MOST_VOICES_SHOWN = 4


class _Table(QTableWidget):
    """Read, not chosen from; its last column takes what room there is."""

    def __init__(self, columns: int, parent: QWidget | None) -> None:
        super().__init__(0, columns, parent)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)

    def fill(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows in place of those before."""
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(place, column, item)

    def height_of(self, rows: int) -> int:
        """Return how high it is with so many rows in sight."""
        row = self.verticalHeader().defaultSectionSize()
        header = self.horizontalHeader().sizeHint().height()
        return header + rows * row + 2 * self.frameWidth() + 2


class VoiceMixTable(_Table):
    """How likely each voice is the one that the person likes best."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self.setHorizontalHeaderLabels([self.tr("Voice"), self.tr("Likely your favourite")])
        self.setAccessibleName(self.tr("Your voices by how likely you like each best"))

    def show_mix(self, mix: Mapping[str, float]) -> None:
        """Show the shares, the greatest first; one voice alone is not worth a table."""
        by_share = sorted(mix.items(), key=lambda item: (-item[1], item[0]))
        self.fill([(name, f"{share:.0%}") for name, share in by_share])
        self.setFixedHeight(self.height_of(min(len(mix), _MOST_VOICES_SHOWN)))
        self.setVisible(len(mix) > 1)


class LatestChoices(_Table):
    """What the person chose and edited last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(3, parent)
        self.setHorizontalHeaderLabels([self.tr("When"), self.tr("Text"), self.tr("Choice")])
        self.setAccessibleName(self.tr("Your latest choices"))

    def show_choices(self, choices: Sequence[Evidence], *, with_voices: bool) -> None:
        """Show the latest first.

        Args:
            choices: oldest first.
            with_voices: whether there is more than one voice to be named.
        """
        self.fill(
            [
                (day(each), kind_name(each.kind), choice_in_words(each, with_voices=with_voices))
                for each in choices[: -_LATEST - 1 : -1]
            ]
        )
        self.setVisible(bool(choices))

    def sizeHint(self) -> QSize:
        """Return room for a few rows; in a larger window it takes more."""
        return QSize(super().sizeHint().width(), self.height_of(_LATEST_SHOWN))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

"""The voices in a table, where they are chosen and called by other names."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.ui.voices.changes import Rename
from app.ui.voices.words import counted, own_heads
from app.voice_overview import VoicesOverview

_NAME, _TEXTS, _HEADS = range(3)
_ROWS_SHOWN = 5


class VoicesTable(QTableWidget):
    """One row a voice; several can be selected, and the first cell can be edited.

    Signals:
        change_wanted: a `Rename`.
        selection_changed: other voices are selected than before, or another one is current.
    """

    change_wanted = Signal(object)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._names: list[str] = []
        self.setAccessibleName(self.tr("Voices"))
        headings = [self.tr("Voice"), self.tr("Texts"), self.tr("Preference heads")]
        self.setHorizontalHeaderLabels(headings)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._on_edited)
        self.itemSelectionChanged.connect(self.selection_changed)
        self.currentCellChanged.connect(lambda *_: self.selection_changed.emit())

    @property
    def selected(self) -> tuple[str, ...]:
        """The names of the selected voices, from the top."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return tuple(self._names[row] for row in rows)

    @property
    def current(self) -> str | None:
        """The name of the voice that the keyboard is at, or None where there are no voices."""
        row = self.currentRow()
        return self._names[row] if 0 <= row < len(self._names) else None

    def show_voices(self, overview: VoicesOverview) -> None:
        """List the voices; the row that the keyboard is at stays, as far as there is one."""
        row = max(0, min(self.currentRow(), len(overview.voices) - 1))
        self._names = overview.names
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setRowCount(len(overview.voices))
        for place, voice in enumerate(overview.voices):
            self._set(place, _NAME, voice.name)
            self._set(place, _TEXTS, counted(voice.counts))
            self._set(place, _HEADS, own_heads(voice.heads))
        if overview.voices:
            self.selectRow(row)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._fit()
        self.selection_changed.emit()

    def edit_name(self) -> None:
        """Begin to edit the name of the current voice."""
        item = self.item(self.currentRow(), _NAME)
        if item is not None:
            self.setFocus()
            self.editItem(item)

    def _set(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        if column != _NAME:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        self.setItem(row, column, item)

    def _fit(self) -> None:
        """Take the room of as many rows as there can be voices, so that nothing jumps."""
        row = self.verticalHeader().defaultSectionSize()
        frame = 2 * self.frameWidth()
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + _ROWS_SHOWN * row + frame + 2)

    def _on_edited(self, item: QTableWidgetItem) -> None:
        before = self._names[item.row()]
        if item.text() != before:
            self.change_wanted.emit(Rename(before, item.text()))

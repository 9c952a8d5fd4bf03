"""A list of rows of two lines, whose choice outlives that the rows change."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app.ui.history.row import TwoLineRow, row_height

_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyedModel(Protocol):
    """A model whose rows are known by numbers of their own."""

    @property
    def keys(self) -> Sequence[int]:
        """The rows' numbers, in order."""


class RowList(QTableView):
    """Shows a model's rows; several may be chosen, by mouse or with Shift and Ctrl.

    It is a table of one column, since Qt's lists ask the model about every row before they show
    the first.

    Args:
        model: what is listed.
        keyed: the same model, as it knows its rows.
        parent: the Qt owner.

    Signals:
        chosen_changed: other rows are chosen than before.
        open_wanted: Enter was pressed on a row, or it was clicked twice.
    """

    chosen_changed = Signal()
    open_wanted = Signal()

    def __init__(
        self, model: QAbstractItemModel, keyed: KeyedModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keyed = keyed
        self._is_changing = False
        self.setModel(model)
        self.setItemDelegate(TwoLineRow(self))
        self.setProperty("role", "rows")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._size_rows()
        self.selectionModel().selectionChanged.connect(self._on_chosen)
        self.doubleClicked.connect(self.open_wanted)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The keys of the chosen rows, in the list's order."""
        return tuple(self._keyed.keys[row] for row in self._chosen_rows())

    def choose(self, *keys: int) -> None:
        """Choose rows by their keys, as far as they are listed, and no others."""
        wanted = set(keys)
        self._select([row for row, key in enumerate(self._keyed.keys) if key in wanted], None)

    def keep_choice(self, change: Callable[[], None], *, instead: int | None = None) -> None:
        """Change what is listed; rows chosen stay so, or else what took the first one's place.

        Args:
            change: changes the model.
            instead: the row chosen where nothing was before; None for none.
        """
        rows, current = self._chosen_rows(), self._current_key()
        before = {self._keyed.keys[row] for row in rows}
        self._is_changing = True
        try:
            change()
            keys = self._keyed.keys
            kept = [row for row, key in enumerate(keys) if key in before]
            place = rows[0] if rows else instead
            if not kept and keys and place is not None:
                kept = [min(place, len(keys) - 1)]
            if self._chosen_rows() != kept:
                self._select(kept, current)
        finally:
            self._is_changing = False
        if {self._keyed.keys[row] for row in kept} != before:
            self.chosen_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row where the keyboard comes to a list without a chosen one."""
        super().focusInEvent(event)
        is_by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        if not is_by_mouse and self._keyed.keys and not self.selectionModel().hasSelection():
            self._select([0], None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row at Enter; else do as all lists do."""
        if event.key() in _RETURN_KEYS:
            self.open_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep two lines to a row where the person has the letters larger or smaller."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_rows()

    def _on_chosen(self) -> None:
        if not self._is_changing:
            self.chosen_changed.emit()

    def _chosen_rows(self) -> list[int]:
        # Ranges, since an index for each of thousands of rows would take its time.
        rows: list[int] = []
        for span in self.selectionModel().selection().toList():
            rows += range(span.top(), span.bottom() + 1)
        return sorted(rows)

    def _current_key(self) -> int | None:
        row = self.currentIndex().row()
        return self._keyed.keys[row] if 0 <= row < len(self._keyed.keys) else None

    def _select(self, rows: Sequence[int], current: int | None) -> None:
        selection = QItemSelection()
        for top, bottom in _spans(rows):
            selection.select(self._index(top), self._index(bottom))
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            place = next((row for row in rows if self._keyed.keys[row] == current), rows[0])
            self.selectionModel().setCurrentIndex(self._index(place), flags.NoUpdate)
            self.scrollTo(self._index(place))
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def _size_rows(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        columns.hide()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self.fontMetrics()))


def _spans(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return the stretches without gaps that rows in order are made of."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and spans[-1][1] == row - 1:
            spans[-1] = (spans[-1][0], row)
        else:
            spans.append((row, row))
    return spans

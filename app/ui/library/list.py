"""The list of samples found."""

from collections.abc import Sequence
from itertools import compress

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app.ui.library.list_model import LibraryListModel
from app.ui.library.row import LibraryRow, row_height


class LibraryList(QTableView):
    """Shows a model's rows; several may be chosen, by mouse or with Shift and Ctrl.

    It is a table of one column, since Qt's lists ask the model about every row before they show
    the first: with 200,000 of them that takes seconds.

    Signals:
        chosen_changed: other samples are chosen than before.
        open_wanted: Enter was pressed on a sample.
    """

    chosen_changed = Signal()
    open_wanted = Signal()

    def __init__(self, model: LibraryListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(LibraryRow(self))
        self.setProperty("role", "rows")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Texts found"))
        self._size_rows()
        self.selectionModel().selectionChanged.connect(self.chosen_changed)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The numbers of the chosen samples, in the list's order."""
        # Ranges, since an index for each of 200,000 rows would take a second.
        chosen: list[int] = []
        for top, bottom in self._chosen_spans():
            chosen += self._rows.numbers[top : bottom + 1]
        return tuple(chosen)

    def show_numbers(self, numbers: list[int]) -> None:
        """List other samples; those chosen stay so, or else what took the place of the first."""
        before = self.chosen
        first = min((top for top, _ in self._chosen_spans()), default=0)
        current = self.currentIndex().row()
        kept = self._rows.numbers[current] if 0 <= current < len(self._rows.numbers) else None
        self._rows.show(numbers)
        if before and not self.chosen:
            self._choose_again(set(before), kept, first)

    def choose(self, number: int) -> None:
        """Choose one sample, if it is listed."""
        self._choose_again({number}, number, None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first sample where the keyboard comes to a list without a chosen one."""
        super().focusInEvent(event)
        is_by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        if not is_by_mouse and not self.selectionModel().hasSelection():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self._rows.index(0), flags.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the sample at Enter; else do as all lists do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep two lines to a row where the person has the letters larger or smaller."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_rows()

    def _size_rows(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        columns.hide()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self.fontMetrics()))

    def _chosen_spans(self) -> list[tuple[int, int]]:
        ranges = self.selectionModel().selection().toList()
        return sorted((span.top(), span.bottom()) for span in ranges)

    def _choose_again(self, chosen: set[int], current: int | None, instead: int | None) -> None:
        numbers = self._rows.numbers
        rows = _rows_of(chosen, numbers)
        if not rows and numbers and instead is not None:
            rows = [min(instead, len(numbers) - 1)]
        if not rows:
            return
        selection = QItemSelection()
        for top, bottom in _spans(rows):
            selection.select(self._rows.index(top), self._rows.index(bottom))
        flags = QItemSelectionModel.SelectionFlag
        place = next((row for row in rows if numbers[row] == current), rows[0])
        self.selectionModel().setCurrentIndex(self._rows.index(place), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self.scrollTo(self._rows.index(place))


def _rows_of(chosen: set[int], numbers: Sequence[int]) -> list[int]:
    if len(chosen) > 1:
        # Without a loop in Python, and below without a set: both matter with 200,000 rows.
        return list(compress(range(len(numbers)), map(chosen.__contains__, numbers)))
    return [numbers.index(number) for number in chosen if number in numbers]


def _spans(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return the stretches without gaps that rows in order are made of."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and spans[-1][1] == row - 1:
            spans[-1] = (spans[-1][0], row)
        else:
            spans.append((row, row))
    return spans

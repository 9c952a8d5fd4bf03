"""The rows of the list of samples, read from the library as they come into view."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.errors import LibraryError
from app.library.sample_heading import SampleHeading
from app.ui.library import words as library_words

HEADING = Qt.ItemDataRole.UserRole
"""The role of a row's `SampleHeading`; None where the sample is gone."""

_PAGE = 64
_MAX_PAGES = 40

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class LibraryListModel(QAbstractListModel):
    """Knows the numbers of all samples listed, and what is in those rows that were looked at.

    Args:
        read: returns the headings of samples by their numbers, but for those that are gone.
        parent: the Qt owner.
    """

    def __init__(
        self,
        read: Callable[[Sequence[int]], Sequence[SampleHeading]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._numbers: list[int] = []
        self._pages: OrderedDict[int, dict[int, SampleHeading]] = OrderedDict()

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of the samples listed, in order."""
        return self._numbers

    def show(self, numbers: list[int]) -> None:
        """List these samples; whoever shows the same ones as before keeps its selection."""
        if numbers == self._numbers:
            self.read_anew()
            return
        self.beginResetModel()
        self._numbers = numbers
        self._pages.clear()
        self.endResetModel()

    def read_anew(self) -> None:
        """Take note that what the rows show may have changed."""
        self._pages.clear()
        if self._numbers:
            self.dataChanged.emit(self.index(0), self.index(len(self._numbers) - 1))

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return how many samples are listed."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's title, its `HEADING`, or what a screen reader says of it."""
        if not index.isValid():
            return None
        if role == HEADING:
            return self._heading(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            heading = self._heading(index.row())
            return self._gone() if heading is None else library_words.heading_title(heading)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self._heading(index.row()))
        return None

    def _heading(self, row: int) -> SampleHeading | None:
        page = row // _PAGE
        if page not in self._pages:
            self._pages[page] = self._read_page(page)
            if len(self._pages) > _MAX_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page].get(self._numbers[row])

    def _read_page(self, page: int) -> dict[int, SampleHeading]:
        numbers = self._numbers[page * _PAGE : (page + 1) * _PAGE]
        try:
            return {heading.id: heading for heading in self._read(numbers)}
        except LibraryError:
            # A row cannot say why; whatever the person does next with the library will.
            return {}

    def _spoken(self, heading: SampleHeading | None) -> str:
        if heading is None:
            return self._gone()
        parts = (
            library_words.heading_title(heading),
            library_words.date(heading.written_at),
            library_words.heading_details(heading).replace("  ·  ", ", "),
        )
        return ". ".join(part for part in parts if part)

    def _gone(self) -> str:
        return self.tr("No longer in the library")

"""The rows of the list of drafts."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from app.library.draft_heading import DraftHeading
from app.ui.history import words
from app.ui.history.row import DETAILS, WHEN

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class HistoryListModel(QAbstractListModel):
    """Knows the headings of all drafts found, and puts into words those that are looked at."""

    _headings: Sequence[DraftHeading] = ()
    _keys: Sequence[int] = ()

    @property
    def keys(self) -> Sequence[int]:
        """The numbers of the drafts listed, in order."""
        return self._keys

    def show(self, headings: Sequence[DraftHeading]) -> None:
        """List these drafts; whoever shows the same ones as before keeps its choice."""
        keys = [heading.id for heading in headings]
        if keys == self._keys:
            self._headings = headings
            if keys:
                self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
            return
        self.beginResetModel()
        self._headings, self._keys = headings, keys
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return how many drafts are listed."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a part of a row, or what a screen reader says of it."""
        if not index.isValid():
            return None
        heading = self._headings[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words.heading_title(heading)
        if role == WHEN:
            return words.day(heading.updated_at, QDateTime.currentDateTime())
        if role == DETAILS:
            return words.heading_details(heading)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(heading)
        return None


def _spoken(heading: DraftHeading) -> str:
    when = words.moment(heading.updated_at, QDateTime.currentDateTime())
    details = words.heading_details(heading).replace("  ·  ", ", ")
    return ". ".join((words.heading_title(heading), when, details))

"""The rows of the list of versions."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from app.ui.history import words
from app.ui.history.entries import Entry
from app.ui.history.row import DETAILS, TIED

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class VersionModel(QAbstractListModel):
    """Knows the texts that one draft has and had."""

    _entries: Sequence[Entry] = ()
    _keys: Sequence[int] = ()

    @property
    def keys(self) -> Sequence[int]:
        """The keys of the entries, in order."""
        return self._keys

    @property
    def entries(self) -> Sequence[Entry]:
        """What is listed."""
        return self._entries

    def show(self, entries: Sequence[Entry]) -> None:
        """List these texts; where they are the same versions, the list stays where it is."""
        keys = [entry.key for entry in entries]
        if keys == self._keys:
            self._entries = entries
            if keys:
                self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
            return
        self.beginResetModel()
        self._entries, self._keys = entries, keys
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return how many texts are listed."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a part of a row, or what a screen reader says of it."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words.origin(entry)
        if role == DETAILS:
            return words.entry_details(entry, QDateTime.currentDateTime())
        if role == TIED:
            return entry.variant > 1, entry.variant < entry.n_variants
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(entry)
        return None


def _spoken(entry: Entry) -> str:
    parts = (words.origin(entry), words.entry_details(entry, QDateTime.currentDateTime()))
    return ". ".join(parts).replace(" · ", ", ")

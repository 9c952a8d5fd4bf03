"""A list whose rows have keys, by which the chosen ones are found again when it is read anew."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class KeyedListModel(QAbstractListModel):
    """Holds rows and their keys; those who inherit it say what stands in one."""

    _rows: Sequence[Any] = ()
    _keys: Sequence[int] = ()

    @property
    def keys(self) -> Sequence[int]:
        """The keys of the rows, in order."""
        return self._keys

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def _list(self, rows: Sequence[Any], keys: Sequence[int]) -> None:
        """List other rows; where they are the same ones as before, choice and place stay."""
        if keys == self._keys:
            self._rows = rows
            if keys:
                self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
            return
        self.beginResetModel()
        self._rows, self._keys = rows, keys
        self.endResetModel()

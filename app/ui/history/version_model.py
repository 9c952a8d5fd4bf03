"""The rows of the list of versions."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Qt

from app.ui.history import words
from app.ui.history.entries import Entry
from app.ui.history.keyed_model import Index, KeyedListModel
from app.ui.history.row import DETAILS, TIED


class VersionModel(KeyedListModel):
    """Knows the texts that one draft has and had."""

    @property
    def entries(self) -> Sequence[Entry]:
        """What is listed."""
        return self._rows

    def show(self, entries: Sequence[Entry]) -> None:
        """List these texts; where they are the same versions, the list stays where it is."""
        self._list(entries, [entry.key for entry in entries])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a part of a row, or what a screen reader says of it."""
        if not index.isValid():
            return None
        entry: Entry = self._rows[index.row()]
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

"""The rows of the list of drafts."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Qt

from app.library.draft_heading import DraftHeading
from app.ui.history import words
from app.ui.history.keyed_model import Index, KeyedListModel
from app.ui.history.row import DETAILS, WHEN


class HistoryListModel(KeyedListModel):
    """Knows the headings of all drafts found, and puts into words those that are looked at."""

    def show(self, headings: Sequence[DraftHeading]) -> None:
        """List these drafts; whoever shows the same ones as before keeps its choice."""
        self._list(headings, [heading.id for heading in headings])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a part of a row, or what a screen reader says of it."""
        if not index.isValid():
            return None
        heading: DraftHeading = self._rows[index.row()]
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

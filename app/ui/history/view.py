"""The history's window inside: the search, the drafts found, and the one chosen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.history import words
from app.ui.history.list_model import HistoryListModel
from app.ui.history.pane import HistoryPane
from app.ui.history.rows import RowList
from app.ui.status_line import StatusLine

_LIST_WIDTH = 400
_WAIT_MS = 180
"""Longer than between two letters of a quick typist, shorter than is noticed."""


class HistoryView(QWidget):
    """Holds the widgets; knows how they look, not what they do.

    Attributes:
        words: what to look for.
        counts: how many drafts there are, or were found.
        list: those found.
        pane: the one chosen.
        empty_text: in the list's place, why there is nothing, with `empty_button`.
        undo_button: brings back what was deleted last, and says what that is.
        status: the line at the foot.

    Signals:
        search_changed: there is something else to look for; once typing has paused.
    """

    search_changed = Signal()

    def __init__(self, model: HistoryListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self, clearButtonEnabled=True)
        self.words.setPlaceholderText(self.tr("Search all drafts and their versions"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.counts = QLabel(self)
        self.counts.setProperty("role", "hint")
        self.counts.setAccessibleName(self.tr("Number of drafts"))
        self.list = RowList(model, model, self)
        self.list.setAccessibleName(self.tr("Drafts"))
        self.empty_text = QLabel(self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.empty_button = QPushButton(self.tr("Show all drafts"), self)
        self.empty_button.setAccessibleName(self.empty_button.text())
        self.empty_button.clicked.connect(self.words.clear)
        self.pane = HistoryPane(self)
        self.undo_button = QPushButton(self)
        self.undo_button.setProperty("role", "link")
        self.status = StatusLine(self)
        self._listing = QStackedWidget(self)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.search_changed)
        self.words.textChanged.connect(self._timer.start)
        self._lay_out()
        self.show_undo("")

    def show_found(self, n_found: int, *, is_any: bool) -> None:
        """Say how many drafts were found, and show why there are none where that is so.

        Args:
            n_found: how many.
            is_any: whether there are any to look through.
        """
        is_searched = bool(self.words.text().strip())
        found = words.n_drafts(n_found)
        told = self.tr("{0} found").format(found) if is_searched and is_any else found
        self.counts.setText(told if n_found else "")
        if is_any:
            self.empty_text.setText(self.tr("No draft and no version has these words."))
        else:
            self.empty_text.setText(
                self.tr(
                    "There are no drafts here yet. All that you write and have written is kept "
                    "here, every version of it."
                )
            )
        self.empty_button.setVisible(is_any)
        self.words.setVisible(is_any)
        self._listing.setCurrentIndex(0 if n_found else 1)

    def show_searching(self) -> None:
        """Say that what was asked for is still looked up."""
        self.counts.setText(self.tr("Searching…"))

    def show_undo(self, title: str) -> None:
        """Offer to undo a step; "" offers none."""
        told = self.tr("Undo: {0}").format(title) if title else ""
        # An ampersand of the title's would become a mnemonic.
        self.undo_button.setText(told.replace("&", "&&"))
        self.undo_button.setAccessibleName(told)
        self.undo_button.setVisible(bool(title))

    def _lay_out(self) -> None:
        self._listing.addWidget(self.list)
        self._listing.addWidget(self._empty_page())
        splitter = QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False)
        splitter.addWidget(self._listing_side())
        splitter.addWidget(self.pane)
        splitter.setStretchFactor(1, 1)
        splitter.setHandleWidth(1)
        splitter.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 0, 18, 0)
        foot.addWidget(self.status, stretch=1)
        foot.addWidget(self.undo_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, stretch=1)
        column.addLayout(foot)

    def _listing_side(self) -> QWidget:
        side = QWidget(self)
        side.setMinimumWidth(240)
        column = QVBoxLayout(side)
        column.setContentsMargins(18, 16, 18, 10)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.counts)
        column.addWidget(self._listing, stretch=1)
        return side

    def _empty_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self.empty_text)
        column.addWidget(self.empty_button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

"""The library's window inside: filters, what was found, and the text chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.library import words as library_words
from app.ui.library.filters import LibraryFilters
from app.ui.library.list import LibraryList
from app.ui.library.list_model import LibraryListModel
from app.ui.library.lookup import LibraryCounts
from app.ui.library.pane import LibraryPane
from app.ui.status_line import StatusLine

_LIST_WIDTH = 420


class LibraryView(QWidget):
    """Holds the widgets; knows how they look, not what they do.

    Attributes:
        filters: what to look for.
        counts: how many texts there are, and how many were found.
        list: those found.
        pane: those chosen.
        empty_text: in the list's place, why there is nothing, with `empty_button`.
        undo_button: undoes the latest change, and says which.
        status: the line at the foot.

    Signals:
        clear_wanted: nothing was found; the person would like to see everything.
        import_wanted: there is nothing to look through; the person would like to import some.
    """

    clear_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, model: LibraryListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_searched = False
        self.filters = LibraryFilters(self)
        self.counts = QLabel(self)
        self.counts.setProperty("role", "hint")
        self.counts.setAccessibleName(self.tr("Number of texts"))
        self.list = LibraryList(model, self)
        self.pane = LibraryPane(self)
        self.empty_text = QLabel(self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.empty_button = QPushButton(self)
        self.empty_button.clicked.connect(self._on_empty_button)
        self.undo_button = QPushButton(self)
        self.undo_button.setProperty("role", "link")
        self.status = StatusLine(self)
        self._listing = QStackedWidget(self)
        self._lay_out()
        self.show_undo("")

    def show_counts(self, n_found: int, known: LibraryCounts) -> None:
        """Say how many texts there are, and show why there are none where that is so."""
        total, n_excluded = known.n_samples, known.n_excluded
        told = library_words.n_texts(total)
        if n_found != total:
            told = self.tr("{0} of {1}").format(library_words.number(n_found), told)
        if n_excluded:
            told = self.tr("{0}; {1} excluded").format(told, library_words.number(n_excluded))
        self.counts.setText(told)
        self._show_emptiness(is_found=n_found > 0, is_any=total > 0)

    def show_searching(self) -> None:
        """Say that what was asked for is still looked up."""
        self.counts.setText(self.tr("Searching…"))

    def show_undo(self, title: str) -> None:
        """Offer to undo a step; "" offers none."""
        told = self.tr("Undo: {0}").format(title) if title else ""
        self.undo_button.setText(told)
        self.undo_button.setAccessibleName(told)
        self.undo_button.setVisible(bool(title))

    def _show_emptiness(self, *, is_found: bool, is_any: bool) -> None:
        self._is_searched = is_any
        if is_any:
            self.empty_text.setText(self.tr("Nothing is found by these words and filters."))
            self.empty_button.setText(self.tr("Show all texts"))
        else:
            self.empty_text.setText(
                self.tr("There are no texts here yet. Import emails and posts that you wrote.")
            )
            self.empty_button.setText(self.tr("Import writing…"))
        self.empty_button.setAccessibleName(self.empty_button.text())
        self._listing.setCurrentIndex(0 if is_found else 1)
        self.filters.setVisible(is_any)
        self.filters.order.setVisible(is_found)

    def _on_empty_button(self) -> None:
        (self.clear_wanted if self._is_searched else self.import_wanted).emit()

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
        foot.setContentsMargins(0, 0, 24, 0)
        foot.addWidget(self.status, stretch=1)
        foot.addWidget(self.undo_button)
        top = QVBoxLayout()
        top.setContentsMargins(24, 16, 24, 10)
        top.addWidget(self.filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(splitter, stretch=1)
        column.addLayout(foot)

    def _listing_side(self) -> QWidget:
        side = QWidget(self)
        side.setMinimumWidth(260)
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 0, 12, 10)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.counts, stretch=1)
        head.addWidget(self.filters.order)
        column.addLayout(head)
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

"""What an import found, counted: by source, by why it is left out, and what could not be read."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.importing.report import ImportReport, SourceReport
from app.ui.importing.formats import format_name
from app.ui.importing.pasted import source_name

_MOST = 60
"""Sources or problems shown: a table of thousands would hold up the window."""

_Line = tuple[str, str]
"""What is counted, and how many there are of it."""


class ImportCounts(QTableWidget):
    """A table of a few headings, with the counts below them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setAccessibleName(self.tr("What was found"))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().sectionResized.connect(self.resizeRowsToContents)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_report(self, report: ImportReport) -> None:
        """Show a report's counts; headings with nothing below them are left out."""
        self.setRowCount(0)
        self.clearSpans()
        left_out = sorted(report.left_out.items(), key=lambda pair: (-pair[1], pair[0]))
        shown_sources = report.sources[:_MOST]
        self._add(
            self.tr("Kept from"),
            [line for source in shown_sources for line in self._of_source(source)],
            n_hidden=len(report.sources) - len(shown_sources),
        )
        self._add(self.tr("Left out"), [(reason, f"{count:,}") for reason, count in left_out])
        shown_problems = report.problems[:_MOST]
        self._add(
            self.tr("Could not be read"),
            [(f"{problem.item}: {problem.reason}", "") for problem in shown_problems],
            n_hidden=len(report.problems) - len(shown_problems),
        )
        self.resizeRowsToContents()
        self.scrollToTop()

    def _of_source(self, source: SourceReport) -> Iterator[_Line]:
        name = f"{source_name(source.path)} ({format_name(source.format)})"
        yield name, f"{source.added:,}"
        if source.updated:
            yield self.tr("{0}, changed since").format(name), f"{source.updated:,}"
        if source.already_known:
            yield self.tr("{0}, known already").format(name), f"{source.already_known:,}"

    def _add(self, heading: str, lines: Sequence[_Line], *, n_hidden: int = 0) -> None:
        if not lines:
            return
        self._add_row(heading, "", is_heading=True)
        for text, count in lines:
            self._add_row(text, count)
        if n_hidden:
            self._add_row(self.tr("… and {0:,} more").format(n_hidden), "")

    def _add_row(self, text: str, count: str, *, is_heading: bool = False) -> None:
        row = self.rowCount()
        self.insertRow(row)
        shown, number = QTableWidgetItem(text), QTableWidgetItem(count)
        if is_heading:
            font = self.font()
            font.setBold(True)
            shown.setFont(font)
        number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        shown.setToolTip(text)
        self.setItem(row, 0, shown)
        self.setItem(row, 1, number)
        if not count:
            self.setSpan(row, 0, 1, 2)

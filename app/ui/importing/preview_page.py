"""The page of the import dialog that shows what an import would keep, before it keeps anything."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from app.importing.report import ImportReport
from app.ui.importing.counts import ImportCounts
from app.ui.importing.example_view import ImportExampleView

_COUNTS_WIDTH, _EXAMPLES_WIDTH = 300, 420


class ImportPreviewPage(QWidget):
    """A headline, the counts, and examples."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = QLabel(self, wordWrap=True)
        self.headline.setProperty("role", "title")
        self.summary = QLabel(self, wordWrap=True)
        self.counts = ImportCounts(self)
        self.examples = ImportExampleView(self)
        split = QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False)
        split.addWidget(self.counts)
        split.addWidget(self.examples)
        split.setStretchFactor(1, 1)
        split.setHandleWidth(16)
        split.setSizes([_COUNTS_WIDTH, _EXAMPLES_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.headline)
        column.addWidget(self.summary)
        column.addWidget(split, stretch=1)
        self.setFocusProxy(self.counts)

    def show_report(self, report: ImportReport) -> None:
        """Show what a dry run tells."""
        self.headline.setText(self._headline(report))
        self.summary.setText(self._summary(report))
        self.counts.show_report(report)
        self.examples.setVisible(bool(report.examples))
        if report.examples:
            self.examples.show_examples(report.examples)

    def _headline(self, report: ImportReport) -> str:
        if report.added == 1:
            return self.tr("1 text by you would be kept")
        if report.added:
            return self.tr("{0:,} texts by you would be kept").format(report.added)
        if report.updated:
            return self.tr("Texts that you changed would be replaced")
        if report.already_known:
            return self.tr("All of it is in your library already")
        return self.tr("Nothing would be kept")

    def _summary(self, report: ImportReport) -> str:
        facts = []
        if report.updated:
            facts.append(self.tr("{0:,} changed since they were imported").format(report.updated))
        if report.already_known:
            facts.append(self.tr("{0:,} known already").format(report.already_known))
        if left_out := sum(report.left_out.values()):
            facts.append(self.tr("{0:,} left out").format(left_out))
        if report.problems:
            facts.append(self.tr("{0:,} could not be read").format(len(report.problems)))
        told = " · ".join(facts)
        if report.added or report.updated:
            return " ".join([f"{told}." if told else "", self.tr("Nothing is kept yet.")]).strip()
        if report.already_known:
            return f"{told}. {self.tr('There is nothing to import.')}"
        advice = self.tr("The list below says why. Go back to choose other files, or who you are.")
        return f"{told}. {advice}" if told else advice

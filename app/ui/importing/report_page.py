"""The last page of the import dialog: what came of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.importing.report import ImportReport

_PROBLEMS_SHOWN = 200


class ImportReportPage(QWidget):
    """A headline, the counts, and what could not be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = QLabel(self, wordWrap=True)
        self.headline.setProperty("role", "title")
        self.counts = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.problems = QPlainTextEdit(self, readOnly=True, tabChangesFocus=True)
        self.problems.setAccessibleName(self.tr("What could not be read"))
        self.next_step = QLabel(self, wordWrap=True)
        self.next_step.setProperty("role", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.headline)
        column.addWidget(self.counts)
        column.addWidget(self.problems, stretch=1)
        column.addStretch()
        column.addWidget(self.next_step)

    def show_report(self, report: ImportReport) -> None:
        """Show what came of an import."""
        self.headline.setText(self._headline(report.added))
        self.counts.setText("\n".join(self._counts(report)))
        self.next_step.setText(self._next_step() if report.added else "")
        self._show_problems(
            [f"{problem.item}: {problem.reason}" for problem in report.problems],
        )

    def show_failure(self, headline: str, message: str) -> None:
        """Show why there is nothing to report."""
        self.headline.setText(headline)
        self.counts.clear()
        self.next_step.clear()
        self._show_problems([message])

    def _next_step(self) -> str:
        return self.tr(
            "Next, Idiolect can find the parts of the model that carry this voice, its "
            "preference heads. That takes about two minutes and can be stopped at any time."
        )

    def _headline(self, added: int) -> str:
        if not added:
            return self.tr("No new samples")
        return self.tr("1 new sample") if added == 1 else self.tr("{0} new samples").format(added)

    def _counts(self, report: ImportReport) -> list[str]:
        lines = []
        if report.updated:
            lines.append(self.tr("{0} changed since, and replaced").format(report.updated))
        if report.already_known:
            lines.append(self.tr("{0} were there already").format(report.already_known))
        lines += [
            self.tr("{0} left out: {1}").format(count, reason)
            for reason, count in sorted(report.left_out.items(), key=lambda pair: -pair[1])
        ]
        if report.problems:
            lines.append(self.tr("{0} could not be read:").format(len(report.problems)))
        return lines

    def _show_problems(self, lines: list[str]) -> None:
        if len(lines) > _PROBLEMS_SHOWN:
            more = self.tr("… and {0} more").format(len(lines) - _PROBLEMS_SHOWN)
            lines = [*lines[:_PROBLEMS_SHOWN], more]
        self.problems.setPlainText("\n".join(lines))
        self.problems.setVisible(bool(lines))

"""The page of the import dialog that is shown while a child process reads."""

import time
from pathlib import Path

from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from app.importing.report import ImportProgress
from app.ui.importing.pace import ImportPace

_STEPS = 1000


class ImportProgressPage(QWidget):
    """What is being done, a bar, the file being read, and how far and how fast it goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = ImportPace()
        self.headline = QLabel(self, wordWrap=True)
        self.headline.setProperty("role", "title")
        self.path = QLabel(self)
        self.counts = QLabel(self)
        self.counts.setProperty("role", "hint")
        self.pace = QLabel(self)
        self.pace.setProperty("role", "hint")
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (self.headline, self.path, self.bar, self.counts, self.pace):
            column.addWidget(widget)
        column.addStretch(3)

    def begin(self, headline: str) -> None:
        """Show what is begun, of which nothing has been heard yet."""
        self._pace = ImportPace()
        self.headline.setText(headline)
        self.bar.setRange(0, 0)
        self.path.setText(self.tr("Looking through your files…"))
        self.counts.clear()
        self.pace.clear()

    def show_progress(self, progress: ImportProgress) -> None:
        """Show how far it is."""
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(progress.fraction * _STEPS))
        self.path.setText(self.tr("Reading {0}").format(Path(progress.path).name))
        counts = self.tr("{0:,} texts seen").format(progress.seen)
        if progress.added:
            counts += " · " + self.tr("{0:,} of them by you").format(progress.added)
        self.counts.setText(counts)
        self.pace.setText(self._pace.in_words(progress, time.monotonic()))

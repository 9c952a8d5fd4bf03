"""The second page of the import dialog: what is being read."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from app.importing.report import ImportProgress

_STEPS = 1000


class ImportProgressPage(QWidget):
    """A bar, the file being read, and the number of samples found so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = QLabel(self)
        self.path.setAccessibleName(self.tr("Being read"))
        self.counts = QLabel(self)
        self.counts.setProperty("role", "hint")
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.path)
        column.addWidget(self.bar)
        column.addWidget(self.counts)
        column.addStretch(3)
        self.begin()

    def begin(self) -> None:
        """Show that the import has not said anything yet."""
        self.bar.setRange(0, 0)
        self.path.setText(self.tr("Looking through your files…"))
        self.counts.clear()

    def show_progress(self, progress: ImportProgress) -> None:
        """Show how far the import is."""
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(progress.fraction * _STEPS))
        self.path.setText(self.tr("Reading {0}").format(Path(progress.path).name))
        self.counts.setText(
            self.tr("{0} samples added, {1} texts seen").format(progress.added, progress.seen)
        )

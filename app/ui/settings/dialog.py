"""All settings: three pages beside a list of them. Every change applies at once."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.job_progress import JobProgress
from app.ui.settings.data_page import DataPage
from app.ui.settings.general_page import GeneralPage
from app.ui.settings.model_page import ModelPage
from app.ui.status_line import StatusLine

_WIDE, _HIGH = 120, 50
"""The dialog's size, in widths and heights of a character."""

_SCREEN_PART = 0.9


class SettingsDialog(QDialog):
    """Holds the pages, which do the work.

    Args:
        general: the first page.
        model: the second.
        data: the third.
        parent: the Qt owner.

    Signals:
        stop_wanted: what the engine does is to end.
    """

    stop_wanted = Signal()

    def __init__(
        self,
        general: GeneralPage,
        model: ModelPage,
        data: DataPage,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setModal(True)
        self.general, self.model, self.data = general, model, data
        self._is_busy = False
        self.sections = QListWidget(self)
        self.sections.setAccessibleName(self.tr("Pages of settings"))
        self.sections.setProperty("role", "sections")
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages = QStackedWidget(self)
        self._fill()
        # Tab comes to the foot after what was made before it.
        self.status = StatusLine(self)
        self.close_button = QPushButton(self.tr("&Close"), self, autoDefault=False)
        self.close_button.setProperty("role", "large")
        self.close_button.setAccessibleName(self.tr("Close"))
        self._lay_out()
        self.sections.currentRowChanged.connect(self._on_page)
        self.status.cancel_wanted.connect(self.stop_wanted)
        self.close_button.clicked.connect(self.reject)
        self.sections.setCurrentRow(0)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _WIDE, metrics.height() * _HIGH)
        self.resize(wanted.boundedTo(self.screen().availableSize() * _SCREEN_PART))

    def show_page(self, page: GeneralPage | ModelPage | DataPage) -> None:
        """Go to one of the pages."""
        self.sections.setCurrentRow((self.general, self.model, self.data).index(page))

    def show_progress(self, progress: JobProgress) -> None:
        """Show what the engine does, with a way to stop it."""
        self._is_busy = True
        self.status.show_progress(
            progress.text, progress.fraction, progress.figures, cancellable=True
        )

    def show_end(self, message: str, *, is_error: bool = False) -> None:
        """Say how it ended."""
        self._is_busy = False
        if is_error:
            self.status.show_error(message)
        else:
            self.status.show_message(message)

    def reject(self) -> None:
        """Stop what the engine does, else close."""
        if self._is_busy:
            self.stop_wanted.emit()
        else:
            super().reject()

    def _on_page(self, row: int) -> None:
        self.pages.setCurrentIndex(row)
        self.data.refresh()

    def _fill(self) -> None:
        for page, name in (
            (self.general, self.tr("General")),
            (self.model, self.tr("Model")),
            (self.data, self.tr("Data")),
        ):
            area = QScrollArea(self, widgetResizable=True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(page)
            self.pages.addWidget(area)
            self.sections.addItem(name)

    def _lay_out(self) -> None:
        self.sections.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.sections.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout()
        row.setContentsMargins(24, 20, 12, 12)
        row.setSpacing(24)
        row.addWidget(self.sections)
        row.addWidget(self.pages, stretch=1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 6, 24, 20)
        foot.addStretch()
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, stretch=1)
        column.addWidget(self.status)
        column.addLayout(foot)

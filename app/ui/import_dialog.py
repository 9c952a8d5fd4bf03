"""Importing a person's writing, from choosing the files to the report."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.home import Home, import_command
from app.importing.report import ImportReport
from app.ui.dialogs import Dialogs
from app.ui.import_client import ImportClient
from app.ui.import_events import ImportFailure
from app.ui.import_form import ImportForm, ImportRequest
from app.ui.import_progress_page import ImportProgressPage
from app.ui.import_report_page import ImportReportPage


class ImportDialog(QDialog):
    """Three pages: what to import, its progress, its report.

    Signals:
        imported: the profile's name; the library may hold more than before.
        discovery_wanted: the profile's name; the person would like its heads found now.
    """

    imported = Signal(str)
    discovery_wanted = Signal(str)

    def __init__(self, home: Home, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import writing"))
        self.setModal(True)
        self.resize(560, 500)
        self._home = home
        self._profile = ""
        self.client = ImportClient(self)
        self.form = ImportForm(dialogs, self)
        self.progress = ImportProgressPage(self)
        self.report = ImportReportPage(self)
        self.pages = QStackedWidget(self)
        self.close_button = QPushButton(self.tr("Cancel"), self, autoDefault=False)
        self.next_button = QPushButton(self.tr("Import"), self, default=True)
        self.close_button.setProperty("role", "large")
        self.next_button.setProperty("role", "primary")
        self._lay_out()
        self.form.changed.connect(self._show_readiness)
        self.close_button.clicked.connect(self.reject)
        self.next_button.clicked.connect(self._go_on)
        self.client.progressed.connect(self.progress.show_progress)
        self.client.ended.connect(self._show_result)
        self._show_readiness()
        self.form.setFocus()

    def import_now(self, request: ImportRequest) -> None:
        """Import without asking any further."""
        self._profile = request.profile
        self.pages.setCurrentWidget(self.progress)
        self.progress.begin()
        self.next_button.hide()
        self.close_button.setText(self.tr("Cancel"))
        command = import_command(self._home, request.profile, request.paths, request.mine)
        self.client.start(command)

    def reject(self) -> None:
        """Stop the import where one is under way, else close."""
        if self.client.is_running:
            self.client.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; a running import is ended first."""
        self.client.shutdown()
        super().done(result)

    def _go_on(self) -> None:
        if self.pages.currentWidget() is self.report:
            self.accept()
            self.discovery_wanted.emit(self._profile)
        elif (request := self.form.request) is not None:
            self.import_now(request)

    def _show_readiness(self) -> None:
        self.next_button.setEnabled(self.form.request is not None)

    def _show_result(self, result: ImportReport | ImportFailure) -> None:
        self.report.show_result(result)
        self.pages.setCurrentWidget(self.report)
        self.close_button.setText(self.tr("Close"))
        grew = isinstance(result, ImportReport) and result.added > 0
        self.next_button.setText(self.tr("Find preference heads"))
        self.next_button.setVisible(grew)
        self.next_button.setEnabled(grew)
        (self.next_button if grew else self.close_button).setFocus()
        self.imported.emit(self._profile)

    def _lay_out(self) -> None:
        for page in (self.form, self.progress, self.report):
            self.pages.addWidget(page)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        for button in (self.close_button, self.next_button):
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 22)
        column.setSpacing(18)
        column.addWidget(self.pages, stretch=1)
        column.addLayout(buttons)

"""Importing a person's writing, from choosing the files to the report."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from app.home import Home
from app.importing.proposal import Proposal
from app.importing.report import ImportReport
from app.ui.dialogs import Dialogs
from app.ui.importing.buttons import ImportButtons
from app.ui.importing.drop import FileDrop
from app.ui.importing.events import ImportAnswer, ImportFailure
from app.ui.importing.form import ImportForm
from app.ui.importing.paste_page import ImportPastePage
from app.ui.importing.preview_page import ImportPreviewPage
from app.ui.importing.progress_page import ImportProgressPage
from app.ui.importing.report_page import ImportReportPage
from app.ui.importing.request import ImportRequest, PastedText
from app.ui.importing.run import ImportRun
from app.ui.importing.step import Step
from app.ui.importing.whose_page import ImportWhosePage


class ImportDialog(QDialog):
    """Leads from files to samples; nothing is kept before the person has seen what.

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
        self.resize(780, 640)
        self.step = Step.CHOOSE
        self.run = ImportRun(home, self)
        self.form = ImportForm(dialogs, self)
        self.paste = ImportPastePage(self)
        self.progress = ImportProgressPage(self)
        self.whose = ImportWhosePage(self)
        self.preview = ImportPreviewPage(self)
        self.report = ImportReportPage(self)
        self.pages = QStackedWidget(self)
        self.buttons = ImportButtons(self)
        self._request: ImportRequest | None = None
        self._proposal: Proposal | None = None
        self._looked_at: tuple[Path, ...] = ()
        self._edited: PastedText | None = None
        self._expected: ImportReport | None = None
        self._outcome: ImportReport | None = None
        self._failed: Step | None = None
        self._was_asked = True
        self._leads_on = False
        self._lay_out()
        self._connect()
        self._show(Step.CHOOSE)

    def import_now(self, request: ImportRequest, *, leads_on: bool = False) -> None:
        """Import without asking any further.

        Args:
            request: what, and for whom.
            leads_on: whether to go on to finding heads by itself, where there are new samples.
        """
        self._request = request
        self._was_asked = False
        self._leads_on = leads_on
        self._begin(Step.STORE)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files and folders to what is to be imported, unless that is under way or done."""
        if not self.step.is_work and self.step is not Step.REPORT:
            self.form.list.add_paths(paths)
            self._show(Step.CHOOSE)

    def reject(self) -> None:
        """Stop what is under way, or leave the editor, else close."""
        if self.run.is_running:
            self.run.cancel()
        elif self.step is Step.PASTE:
            self._go_back()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; what is under way is ended first."""
        self.run.shutdown()
        super().done(result)

    def _go_on(self) -> None:
        match self.step:
            case Step.CHOOSE:
                self._leave_form()
            case Step.PASTE:
                self._take_pasted()
            case Step.WHOSE:
                self._try_out()
            case Step.PREVIEW:
                self._begin(Step.STORE)
            case Step.REPORT:
                self.accept()
                self.discovery_wanted.emit(self._request.profile if self._request else "")

    def _go_back(self) -> None:
        before = self._before(self.step)
        if before is not None:
            self._show(before)

    def _before(self, step: Step) -> Step | None:
        match step:
            case Step.PASTE | Step.LOOK | Step.WHOSE:
                return Step.CHOOSE
            case Step.TRY | Step.PREVIEW:
                return Step.WHOSE if self._asks_whose else Step.CHOOSE
            case Step.STORE if self._was_asked:
                return Step.PREVIEW
            case Step.REPORT if self._failed is not None:
                return self._before(self._failed)
        return None

    def _is_ready(self, step: Step) -> bool:
        match step:
            case Step.CHOOSE:
                return self.form.request is not None
            case Step.PASTE:
                return self.paste.pasted is not None
            case Step.WHOSE:
                return bool(self.whose.mine)
            case Step.PREVIEW:
                expected = self._expected
                return expected is not None and expected.added + expected.updated > 0
            case Step.REPORT:
                return self._outcome is not None and self._outcome.added > 0
        return False

    @property
    def _asks_whose(self) -> bool:
        return self._proposal is not None and bool(self._proposal.authors)

    def _leave_form(self) -> None:
        self._request = self.form.request
        if self._request is None:
            return
        if not self._request.paths:
            self._proposal = None
        elif self._proposal is None or self._looked_at != self._request.paths:
            self._proposal = None
            self._looked_at = self._request.paths
            self._begin(Step.LOOK)
            return
        # Else it was looked at before, and what was ticked stays ticked.
        self._ask_whose()

    def _ask_whose(self) -> None:
        if self._asks_whose:
            self._show(Step.WHOSE)
        else:
            self._try_out()

    def _try_out(self) -> None:
        if self._request is not None:
            mine = self.whose.mine if self._asks_whose else ()
            self._request = replace(self._request, mine=mine)
            self._begin(Step.TRY)

    def _begin(self, step: Step) -> None:
        request = self._request
        if request is None:
            return
        self._failed, self._outcome = None, None
        self._show(step)
        match step:
            case Step.LOOK:
                self.progress.begin(self.tr("Looking for who wrote what"))
                self.run.look(request.paths)
            case Step.TRY:
                self.progress.begin(self.tr("Preparing the preview"))
                self.run.preview(request)
            case _:
                self.progress.begin(self.tr("Importing"))
                self.run.store(request)

    def _on_ended(self, answer: ImportAnswer) -> None:
        step = self.step
        match answer:
            case Proposal():
                self._proposal = answer
                self.whose.show_proposal(answer)
                self._ask_whose()
            case ImportReport() if step is Step.TRY:
                self._expected = answer
                self.preview.show_report(answer)
                self._show(Step.PREVIEW)
            case ImportReport():
                self._outcome = answer
                self.report.show_report(answer)
                self._show(Step.REPORT)
            case ImportFailure():
                self._on_failure(answer)
        if step is Step.STORE and self._request is not None:
            self.imported.emit(self._request.profile)
            if self._leads_on and self._is_ready(Step.REPORT):
                self._go_on()

    def _on_failure(self, failure: ImportFailure) -> None:
        self._failed = self.step
        if failure.is_wish and self.step is not Step.STORE:
            self._go_back()
            return
        headlines = {
            Step.LOOK: self.tr("That could not be looked at"),
            Step.TRY: self.tr("There is no preview"),
        }
        headline = headlines.get(self.step, self.tr("The import was not finished"))
        self.report.show_failure(headline, failure.message)
        self._show(Step.REPORT)

    def _paste(self, text: PastedText | None) -> None:
        # A new text that was begun and left is still there.
        if text is not None or self._edited is not None:
            self.paste.show_text(text)
        self._edited = text
        self._show(Step.PASTE)

    def _take_pasted(self) -> None:
        text = self.paste.pasted
        if text is None:
            return
        if self._edited is None:
            self.form.list.add_pasted(text)
        else:
            self.form.list.replace_pasted(self._edited, text)
        self._edited = None
        self.paste.show_text(None)
        self._show(Step.CHOOSE)

    def _show(self, step: Step) -> None:
        self.step = step
        self.pages.setCurrentWidget(self._page(step))
        self._show_buttons()
        if step is Step.REPORT or step.is_work:
            self.buttons.focus_likeliest()
        else:
            self._page(step).setFocus()

    def _show_buttons(self) -> None:
        step = self.step
        can_go_back = not step.is_work and self._before(step) is not None
        self.buttons.show_step(step, back=can_go_back, ready=self._is_ready(step))

    def _page(self, step: Step) -> QWidget:
        pages: dict[Step, QWidget] = {
            Step.CHOOSE: self.form,
            Step.PASTE: self.paste,
            Step.WHOSE: self.whose,
            Step.PREVIEW: self.preview,
            Step.REPORT: self.report,
        }
        return pages.get(step, self.progress)

    def _connect(self) -> None:
        for page in (self.form, self.paste, self.whose):
            page.changed.connect(self._show_buttons)
        self.form.paste_wanted.connect(lambda: self._paste(None))
        self.form.list.edit_wanted.connect(self._paste)
        self.buttons.back.clicked.connect(self._go_back)
        self.buttons.close_.clicked.connect(self.reject)
        self.buttons.next.clicked.connect(self._go_on)
        self.run.progressed.connect(self.progress.show_progress)
        self.run.ended.connect(self._on_ended)
        FileDrop(self).dropped.connect(self.add_paths)

    def _lay_out(self) -> None:
        for page in (
            self.form,
            self.paste,
            self.progress,
            self.whose,
            self.preview,
            self.report,
        ):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 22)
        column.setSpacing(18)
        column.addWidget(self.pages, stretch=1)
        column.addWidget(self.buttons)

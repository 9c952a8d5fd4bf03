"""The dialog of settings brought to life: what its pages do with the engine."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.home import Home
from app.ui.dialogs import Dialogs
from app.ui.engine_client import EngineClient
from app.ui.engine_job import EngineJob
from app.ui.job_progress import JobProgress
from app.ui.model_loader import ModelChoice, ModelLoader
from app.ui.settings.data_page import DataPage
from app.ui.settings.dialog import SettingsDialog
from app.ui.settings.general_page import GeneralPage
from app.ui.settings.live import LiveSettings
from app.ui.settings.model_page import ModelPage
from engine.llama.overrides import PlacementOverrides
from engine.process import protocol


@dataclass(frozen=True, slots=True)
class SettingsParts:
    """What the dialog works with.

    Attributes:
        home: the data folder in use.
        live: the settings.
        client: the engine.
        loader: changes the model in use.
        embedded: the model that comes along.
        dialogs: what asks for files and folders.
        languages: that the interface can be shown in.
        spelling_languages: that there are dictionaries of.
    """

    home: Home
    live: LiveSettings
    client: EngineClient
    loader: ModelLoader
    embedded: Path
    dialogs: Dialogs
    languages: Sequence[str] = ("en",)
    spelling_languages: Sequence[str] = ()


class SettingsDesk(QObject):
    """Opens the dialog, and has models looked at, timed and changed.

    Attributes:
        dialog: while it is open.

    Signals:
        switching: another model is about to be loaded; lessons with the former are to end.
        engine_wanted: the engine is about to be kept busy for seconds; lessons are to pause.
        engine_free: the dialog leaves the engine to others again.
    """

    switching = Signal()
    engine_wanted = Signal()
    engine_free = Signal()

    def __init__(self, parts: SettingsParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._pending: ModelChoice | None = None
        self._has_timed_another = False
        self._looking = EngineJob(parts.client, self)
        self._timing = EngineJob(parts.client, self)
        self.dialog: SettingsDialog | None = None
        self._looking.answered.connect(self._on_inspected)
        self._timing.progressed.connect(self._on_timing)
        self._timing.answered.connect(self._on_timed)
        parts.loader.progressed.connect(self._on_loading)
        parts.loader.loaded.connect(self._on_loaded)
        parts.loader.failed.connect(self._on_failed)
        parts.live.failed.connect(self._on_not_kept)

    def open_dialog(self, parent: QWidget) -> SettingsDialog:
        """Open the dialog, or bring it to the front, and return it."""
        if self.dialog is not None:
            self.dialog.raise_()
            return self.dialog
        parts = self._parts
        dialog = SettingsDialog(
            GeneralPage(parts.live, parts.languages, parts.spelling_languages),
            ModelPage(parts.embedded, parts.dialogs),
            DataPage(parts.home, parts.dialogs),
            parent,
        )
        self.dialog = dialog
        page = dialog.model
        page.inspection_wanted.connect(self._look_at)
        page.speed_wanted.connect(self._time)
        page.model_chosen.connect(self._use)
        dialog.stop_wanted.connect(self._timing.cancel)
        dialog.finished.connect(self._on_closed)
        self.engine_wanted.emit()
        page.show_in_use(parts.loader.choice)
        dialog.open()
        return dialog

    def shutdown(self) -> None:
        """Close the dialog, whatever it is doing."""
        if self.dialog is not None:
            self.dialog.done(0)

    def _look_at(self, choice: ModelChoice) -> None:
        # What was asked before is of a model that is no longer on the page.
        self._looking.forget()
        job_id = self._looking.new_id()
        self._looking.submit(protocol.InspectModel(job_id, str(choice.path), choice.overrides))

    def _on_inspected(self, answer: protocol.Answer) -> None:
        if self.dialog is None:
            return
        match answer:
            case protocol.Inspected():
                self.dialog.model.show_inspection(answer.inspection)
            case protocol.Failed():
                self.dialog.show_end(answer.message, is_error=True)

    def _time(self, choice: ModelChoice) -> None:
        if self.dialog is None or self._timing.is_running:
            return
        self._has_timed_another |= choice != self._parts.loader.choice
        self.dialog.model.set_busy(busy=True)
        self.dialog.show_progress(JobProgress(self.tr("Loading the model"), None))
        job_id = self._timing.new_id()
        self._timing.submit(protocol.MeasureSpeed(job_id, str(choice.path), choice.overrides))

    def _on_timing(self, progress: protocol.Progress) -> None:
        if self.dialog is not None and progress.phase == "measuring":
            self.dialog.show_progress(
                JobProgress(self.tr("Measuring how fast it is"), progress.fraction)
            )

    def _on_timed(self, answer: protocol.Answer) -> None:
        if self.dialog is None:
            return
        self.dialog.model.set_busy(busy=False)
        match answer:
            case protocol.SpeedMeasured():
                self.dialog.model.show_speed(answer)
                self.dialog.show_end("")
            case protocol.Failed(error="Cancelled"):
                self.dialog.show_end(self.tr("Stopped."))
            case protocol.Failed():
                self.dialog.show_end(answer.message, is_error=True)

    def _use(self, model: Path | None, overrides: PlacementOverrides) -> None:
        choice = ModelChoice(model or self._parts.embedded, overrides)
        self._pending = choice
        self._has_timed_another = False
        if self.dialog is not None:
            self.dialog.model.set_busy(busy=True)
            self.dialog.status.show_progress(self.tr("Loading the model"), None)
        self.switching.emit()
        self._parts.loader.switch(choice.path, choice.overrides)

    def _on_loading(self, progress: JobProgress) -> None:
        if self.dialog is not None and self._pending is not None:
            self.dialog.status.show_progress(progress.text, None)

    def _on_loaded(self) -> None:
        pending, self._pending = self._pending, None
        choice = self._parts.loader.choice
        if pending == choice:
            self._keep(choice)
        if self.dialog is None or pending is None:
            return
        self.dialog.model.set_busy(busy=False)
        if pending == choice:
            self.dialog.show_end(self.tr("This model is used from now on."))
            self.dialog.model.show_in_use(choice)

    def _on_failed(self, message: str) -> None:
        pending, self._pending = self._pending, None
        if self.dialog is not None and pending is not None:
            self.dialog.model.set_busy(busy=False)
            self.dialog.show_end(message, is_error=True)

    def _keep(self, choice: ModelChoice) -> None:
        live = self._parts.live
        model = None if choice.path == self._parts.embedded else choice.path
        live.take(live.current.with_model(model, choice.overrides))

    def _on_not_kept(self, message: str) -> None:
        if self.dialog is not None:
            self.dialog.show_end(message, is_error=True)

    def _on_closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        self._looking.forget()
        self._timing.cancel()
        self._timing.forget()
        dialog.data.shutdown()
        dialog.deleteLater()
        if self._has_timed_another:
            self._has_timed_another = False
            self._parts.loader.load()
        self.engine_free.emit()

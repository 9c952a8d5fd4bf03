"""The window: its menu, its two pages, and an orderly end."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from app import __version__
from app.errors import LibraryError
from app.home import (
    SAMPLE_VOICE_ADDRESS,
    SAMPLE_VOICE_NAME,
    Home,
    engine_command,
    sample_voice,
)
from app.library.library import Library
from app.ui.actions import WindowActions
from app.ui.desk import Desk, DeskParts
from app.ui.dialogs import Dialogs
from app.ui.drafting_controller import DraftingController
from app.ui.engine_client import EngineClient
from app.ui.idle_learning import IdleLearning, LearningTimes
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.drop import FileDrop
from app.ui.importing.request import ImportRequest
from app.ui.learner import Learner
from app.ui.learning_desk import LearningParts
from app.ui.library.opener import LibraryOpener
from app.ui.library_worker import LibraryWorker
from app.ui.model_loader import ModelLoader
from app.ui.voices.desk import VoicesDesk, VoicesParts
from app.ui.voices.memory import VoicesMemory
from app.ui.welcome_page import WelcomePage
from app.ui.window_memory import WindowMemory
from app.ui.workspace import Workspace
from engine.drafting.settings import DraftSettings


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """What can be set from outside the window.

    Attributes:
        model: the GGUF file to draft with.
        draft: how drafts are sampled, and their greatest length.
        learning: how long learning may take.
    """

    model: Path
    draft: DraftSettings = field(default_factory=DraftSettings)
    learning: LearningTimes = field(default_factory=LearningTimes)


class MainWindow(QMainWindow):
    """Shows the welcome page while there is no profile, else the working page.

    Args:
        home: where the person's data live.
        library: the open library; the window closes it when it is closed itself.
        settings: the model and how to use it.
        dialogs: what asks and tells in dialogs.
    """

    def __init__(
        self, home: Home, library: Library, settings: WindowSettings, dialogs: Dialogs
    ) -> None:
        super().__init__()
        self.setWindowTitle("Idiolect")
        self.resize(1100, 760)
        self._home = home
        self._library = library
        self._dialogs = dialogs
        self._memory = WindowMemory(home.root)
        self.client = EngineClient(engine_command(home), self)
        self._worker = LibraryWorker(home.database, self)
        self.workspace = Workspace(self)
        self.welcome = WelcomePage(self)
        self.actions_ = WindowActions(self)
        self._chosen_voices = VoicesMemory(home.root)
        parts = self._parts(settings)
        self.desk = Desk(self.workspace, parts, self)
        self.voices = VoicesDesk(self.workspace, self._voices_parts(parts, settings), self)
        self.writing = LibraryOpener(home.database, library, dialogs, self)
        self.import_dialog: ImportDialog | None = None
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.workspace)
        self.setCentralWidget(self._pages)
        self._connect()
        self._connect_voices()
        self._memory.restore(self, self.workspace.splitter)
        self._show_profiles(self._memory.profile)
        self.client.start()

    @property
    def is_welcoming(self) -> bool:
        """Whether the welcome page is shown."""
        return self._pages.currentWidget() is self.welcome

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, end the child processes, and close at once."""
        profile = self.workspace.picker.profile
        self._memory.keep(self, self.workspace.splitter, profile.name if profile else None)
        try:
            self.desk.keep_all()
        except LibraryError as error:
            text = self.workspace.page.view.toPlainText()
            self._dialogs.show_text(self, self.tr("The draft was not kept"), f"{error}\n\n{text}")
        self.hide()
        if self.import_dialog is not None:
            self.import_dialog.done(0)
        self.writing.close()
        self.voices.shutdown()
        self.client.shutdown()
        self._worker.shutdown()
        self._library.close()
        super().closeEvent(event)

    def import_writing(self) -> None:
        """Open the import dialog."""
        self._open_import()

    def try_sample(self) -> None:
        """Import the sample voice."""
        request = ImportRequest(SAMPLE_VOICE_NAME, (sample_voice(),), (SAMPLE_VOICE_ADDRESS,))
        self._open_import().import_now(request)

    def _open_import(self) -> ImportDialog:
        # Two processes at work would slow each other, and the lesson is to know the new writing.
        self.desk.learning.interrupt()
        dialog = ImportDialog(self._home, self._dialogs, self)
        profile = self.workspace.picker.profile
        if profile is not None:
            dialog.form.profile.setText(profile.name)
        dialog.imported.connect(self._show_profiles)
        dialog.imported.connect(self.writing.refresh)
        dialog.discovery_wanted.connect(self.desk.discover)
        dialog.finished.connect(self._forget_import)
        self.import_dialog = dialog
        dialog.open()
        return dialog

    def _open_writing(self) -> None:
        self.writing.open_window(self.workspace.picker.profile)

    def _on_samples_changed(self) -> None:
        profile = self.workspace.picker.profile
        self._show_profiles(profile.name if profile else None)

    def _forget_import(self) -> None:
        dialog, self.import_dialog = self.import_dialog, None
        if dialog is not None:
            dialog.deleteLater()
            self.desk.learning.go_on()

    def _show_profiles(self, chosen: str | None) -> None:
        self.desk.show_profiles(chosen)
        self.voices.refresh()
        self.writing.follow(self.workspace.picker.profile)
        has_profile = self.workspace.picker.profile is not None
        if has_profile and self.is_welcoming:
            self._pages.setCurrentWidget(self.workspace)
            self.workspace.composer.brief.setFocus()
        self._show_availability()

    def _show_availability(self) -> None:
        actions = self.actions_
        for action in (actions.import_writing, actions.try_sample):
            # An import may change the profile, whose draft must not change midway.
            action.setEnabled(not self.desk.is_drafting)
        actions.draft.setEnabled(self.desk.can_draft)
        actions.stop.setEnabled(self.desk.is_busy)
        actions.find_heads.setEnabled(self.desk.can_discover)
        actions.voices.setEnabled(self.voices.can_open)
        actions.writing.setEnabled(not self.is_welcoming)
        actions.copy.setEnabled(not self.is_welcoming)
        actions.recommended.setEnabled(not self.is_welcoming)

    def _show_shortcuts(self) -> None:
        lines = [
            f"{action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}\t"
            f"{action.text().replace('&', '').rstrip('…')}"
            for action in self.actions_.with_shortcuts()
        ]
        self._dialogs.show_text(self, self.tr("Keyboard shortcuts"), "\n".join(lines))

    def _show_about(self) -> None:
        text = self.tr(
            "Idiolect {0} drafts emails and posts in your own voice. It works wholly on this "
            "computer and never goes online."
        ).format(__version__)
        self._dialogs.show_text(self, self.tr("About Idiolect"), text)

    def _parts(self, settings: WindowSettings) -> DeskParts:
        client, library = self.client, self._library
        loader = ModelLoader(client, settings.model, self)
        return DeskParts(
            library=library,
            client=client,
            loader=loader,
            drafting=DraftingController(client, library, settings.draft, self._chosen_voices, self),
            learning=self._learning(loader, settings.learning),
        )

    def _voices_parts(self, parts: DeskParts, settings: WindowSettings) -> VoicesParts:
        return VoicesParts(
            database=self._home.database,
            client=self.client,
            loader=parts.loader,
            drafting=parts.drafting,
            memory=self._chosen_voices,
            discovery_s=settings.learning.discovery_s,
        )

    def _learning(self, loader: ModelLoader, times: LearningTimes) -> LearningParts:
        learner = Learner(self.client, self._library, self, worker=self._worker)
        idle = IdleLearning(learner, self._library, times, self)
        idle.allow(allowed=self._memory.keeps_learning)
        self.actions_.keep_learning.setChecked(self._memory.keeps_learning)
        self.actions_.keep_learning.toggled.connect(self._keep_learning)
        return LearningParts(self._library, loader, learner, idle, times)

    def _keep_learning(self, allowed: bool) -> None:
        self._memory.keeps_learning = allowed
        self.desk.learning.allow_background(allowed=allowed)

    def _connect_voices(self) -> None:
        self.actions_.voices.triggered.connect(self.voices.open_dialog)
        self.voices.availability_changed.connect(self._show_availability)
        self.voices.runner.began.connect(self.desk.learning.interrupt)
        self.voices.runner.ended.connect(self.desk.learning.go_on)

    def _connect(self) -> None:
        actions = self.actions_
        actions.import_writing.triggered.connect(self.import_writing)
        actions.try_sample.triggered.connect(self.try_sample)
        actions.find_heads.triggered.connect(self.desk.discover)
        actions.writing.triggered.connect(self._open_writing)
        actions.quit.triggered.connect(self.close)
        actions.draft.triggered.connect(self.desk.draft)
        actions.stop.triggered.connect(self.desk.stop)
        actions.recommended.triggered.connect(self.workspace.slider.use_mark)
        actions.copy.triggered.connect(self.desk.copy)
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        actions.about.triggered.connect(self._show_about)
        self.welcome.sample_wanted.connect(self.try_sample)
        self.welcome.import_wanted.connect(self.import_writing)
        FileDrop(self.welcome).dropped.connect(lambda paths: self._open_import().add_paths(paths))
        self.workspace.picker.picked.connect(self.writing.follow)
        self.writing.samples_changed.connect(self._on_samples_changed)
        self.writing.import_wanted.connect(self.import_writing)
        self.desk.availability_changed.connect(self._show_availability)
        for button, action in (
            (self.workspace.draft_button, actions.draft),
            (self.workspace.stop_button, actions.stop),
            (self.workspace.page.copy_button, actions.copy),
        ):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.accessibleName()} ({keys})")

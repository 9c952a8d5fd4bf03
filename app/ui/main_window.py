"""The window: its menu, its two pages, the windows beside it, and an orderly end."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from app.exporting.finished_text import FinishedText
from app.home import Home
from app.library.library import Library
from app.settings import Settings
from app.ui.actions import WindowActions, shown_keys
from app.ui.desk import Desk
from app.ui.dialogs import Dialogs
from app.ui.draft_history import DraftHistory
from app.ui.finishing.finishing import Finishing
from app.ui.help import Help
from app.ui.importing.drop import FileDrop
from app.ui.importing.opener import ImportOpener
from app.ui.library.opener import LibraryOpener
from app.ui.settings.desk import SettingsDesk
from app.ui.spelling_desk import SpellingDesk
from app.ui.taste import Taste
from app.ui.voices.desk import VoicesDesk
from app.ui.welcome_page import WelcomePage
from app.ui.window_memory import WindowMemory
from app.ui.window_parts import window_parts
from app.ui.window_settings import WindowSettings
from app.ui.workspace import Workspace


class MainWindow(QMainWindow):
    """Shows the welcome page while there is no profile, else the working page.

    Args:
        home: where the person's data live.
        library: the open library; the window closes it when it is closed itself.
        settings: the model and how to use it.
        dialogs: what asks and tells in dialogs.

    Attributes:
        stays_in_tray: whether closing the window leaves the program in the desktop's tray.

    Signals:
        closed: the program is about to end.
    """

    closed = Signal()

    def __init__(
        self, home: Home, library: Library, settings: WindowSettings, dialogs: Dialogs
    ) -> None:
        super().__init__()
        self.setWindowTitle("Idiolect")
        self.resize(1100, 780)
        self._home = home
        self._library = library
        self._dialogs = dialogs
        self._memory = WindowMemory(home.root)
        self._is_quitting = False
        self.stays_in_tray = False
        self.workspace = Workspace(self)
        self.welcome = WelcomePage(self)
        self.actions_ = WindowActions(self)
        parts = window_parts(home, library, settings, dialogs, self.workspace, self)
        self._live = parts.live
        self.client = parts.client
        self.keeping = parts.keeping
        self._reading = parts.reading
        self.desk = Desk(self.workspace, parts.desk, self)
        self.voices = VoicesDesk(self.workspace, parts.voices, self)
        self.settings = SettingsDesk(parts.settings, self)
        self.spelling = SpellingDesk(self.workspace.page.view, parts.spelling, self)
        self.writing = LibraryOpener(home.database, library, dialogs, self)
        self.importing = ImportOpener(home, dialogs, self)
        self.finishing = Finishing(
            self, self.workspace.page.view, self._finished_text, dialogs, self.actions_.copy
        )
        self.taste = Taste(self.desk, self.voices, self.workspace, parts.taste, self)
        self.history = DraftHistory(
            home.database, library, self.desk, self.workspace, dialogs, self
        )
        self.help = Help(dialogs, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.workspace)
        self.setCentralWidget(self._pages)
        self._connect()
        self._memory.restore(self, self.workspace.splitter)
        self._show_profiles(self._memory.profile)
        self.workspace.slider.choose(self._memory.strength)
        self.client.start()

    @property
    def is_welcoming(self) -> bool:
        """Whether the welcome page is shown."""
        return self._pages.currentWidget() is self.welcome

    def quit(self) -> None:
        """Close the window and end the program, tray or not."""
        self._is_quitting = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, end the child processes, and close at once; or stay in the tray."""
        if self.stays_in_tray and not self._is_quitting:
            self.desk.keeper.flush()
            self.hide()
            event.ignore()
            return
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        profile = self.workspace.picker.profile
        self._memory.strength = self.workspace.slider.choice
        self._memory.keep(self, self.workspace.splitter, profile.name if profile else None)
        self.desk.keeper.failed.connect(self._on_last_words_lost)
        self.desk.keep_all()
        self._reading.shutdown()
        self.keeping.shutdown()
        self.hide()
        self.closed.emit()
        self.importing.close()
        self.finishing.shutdown()
        self.taste.shutdown()
        self.history.close()
        self.writing.close()
        self.settings.shutdown()
        self.spelling.shutdown()
        self.voices.shutdown()
        self.client.shutdown()
        self._library.close()

    def import_writing(self) -> None:
        """Open the import dialog."""
        self.importing.open_dialog(self.workspace.picker.profile)

    def _on_last_words_lost(self, message: str) -> None:
        texts = "\n\n".join(self.desk.keeper.unkept_texts)
        self._dialogs.show_text(self, self.tr("The draft was not kept"), f"{message}\n\n{texts}")

    def _open_writing(self) -> None:
        self.writing.open_window(self.workspace.picker.profile)

    def _on_samples_changed(self) -> None:
        profile = self.workspace.picker.profile
        self._show_profiles(profile.name if profile else None)

    def _finished_text(self) -> FinishedText | None:
        text = self.workspace.page.view.text
        request = self.workspace.composer.request
        if not text.strip():
            return None
        return FinishedText(request.kind, request.subject, request.recipient, text)

    def _show_profiles(self, chosen: str | None) -> None:
        self.desk.show_profiles(chosen)
        self.voices.refresh()
        self.writing.follow(self.workspace.picker.profile)
        self.spelling.follow(self.workspace.picker.profile)
        self.history.follow()
        has_profile = self.workspace.picker.profile is not None
        if has_profile and self.is_welcoming:
            self._pages.setCurrentWidget(self.workspace)
            self.workspace.composer.brief.setFocus()
        self._show_availability()

    def _show_availability(self) -> None:
        actions, desk = self.actions_, self.desk
        for action in (actions.import_writing, actions.try_sample):
            # An import may change the profile, whose draft must not change midway.
            action.setEnabled(not desk.is_drafting)
        for action in (actions.draft, actions.variants, actions.strengths):
            action.setEnabled(desk.can_draft)
        for action in actions.on_text:
            action.setEnabled(desk.can_write)
        for action in actions.of_a_profile:
            action.setEnabled(not self.is_welcoming)
        actions.new.setEnabled(not self.is_welcoming and not desk.is_drafting)
        actions.stop.setEnabled(desk.is_busy)
        actions.find_heads.setEnabled(desk.can_discover)
        actions.voices.setEnabled(self.voices.can_open)
        actions.choices.setEnabled(self.taste.preference.has_evidence)
        self.finishing.actions.refresh()

    def _show_shortcuts(self) -> None:
        self.help.show_shortcuts(self.actions_.with_shortcuts())

    def _connect(self) -> None:
        actions, workspace = self.actions_, self.workspace
        self.finishing.fill(self.actions_.file_menu, before=actions.settings)
        actions.edit_menu.addSeparator()
        actions.edit_menu.addActions(
            [self.finishing.marks.next_action, self.spelling.checking.next_action]
        )
        workspace.page.add_to_head(self.finishing.button, self.finishing.handle)
        workspace.page.add_tools(actions.on_text)
        workspace.offer_ways([actions.variants, actions.strengths])
        self._connect_actions()
        self._connect_windows()
        self._connect_settings()
        self.desk.availability_changed.connect(self._show_availability)
        for button, action in (
            (workspace.draft_button, actions.draft),
            (workspace.stop_button, actions.stop),
            (workspace.page.copy_button, actions.copy),
        ):
            button.setToolTip(f"{button.accessibleName()} ({shown_keys(action)})")

    def _connect_actions(self) -> None:
        actions, desk, workspace = self.actions_, self.desk, self.workspace
        for action, slot in (
            (actions.new, desk.new_draft),
            (actions.undo, workspace.page.view.undo),
            (actions.redo, workspace.page.view.redo),
            (actions.go_on, desk.tools.go_on),
            (actions.reword, desk.tools.redraft),
            (actions.more, desk.tools.more),
            (actions.less, desk.tools.less),
            (actions.draft, desk.draft),
            (actions.variants, self.taste.draft_variants),
            (actions.strengths, desk.draft_strengths),
            (actions.stop, desk.stop),
            (actions.stronger, lambda: workspace.slider.step(1)),
            (actions.weaker, lambda: workspace.slider.step(-1)),
            (actions.recommended, workspace.slider.use_mark),
            (actions.import_writing, self.import_writing),
            (actions.try_sample, self.importing.import_sample),
            (actions.writing, self._open_writing),
            (actions.find_heads, desk.discover),
            (actions.voices, self.voices.open_dialog),
            (actions.choices, self.taste.preference.open_details),
            (actions.shortcuts, self._show_shortcuts),
            (actions.about, self.help.show_about),
            (actions.history, self.history.open_window),
            (actions.settings, lambda: self.settings.open_dialog(self)),
            (actions.quit, self.quit),
        ):
            # Without the action's own argument, which says whether it is checked.
            action.triggered.connect(lambda _=False, slot=slot: slot())

    def _connect_settings(self) -> None:
        self.settings.switching.connect(self.desk.learning.stop)
        self.settings.engine_wanted.connect(self.desk.learning.interrupt)
        self.settings.engine_free.connect(self.desk.learning.go_on)
        keep_learning = self.actions_.keep_learning
        keep_learning.setChecked(self._live.current.keeps_learning)
        keep_learning.toggled.connect(lambda on: self._live.change(keeps_learning=on))
        self._live.changed.connect(self._on_settings)

    def _on_settings(self, before: Settings, settings: Settings) -> None:
        if before.keeps_learning != settings.keeps_learning:
            self.actions_.keep_learning.setChecked(settings.keeps_learning)
            self.desk.learning.allow_background(allowed=settings.keeps_learning)

    def _connect_windows(self) -> None:
        self.welcome.sample_wanted.connect(self.importing.import_sample)
        self.welcome.import_wanted.connect(self.import_writing)
        FileDrop(self.welcome).dropped.connect(
            lambda paths: self.importing.open_dialog(self.workspace.picker.profile, paths)
        )
        # Two processes at work would slow each other, and the lesson is to know the new writing.
        self.importing.opened.connect(self.desk.learning.interrupt)
        self.importing.closed.connect(self.desk.learning.go_on)
        self.importing.imported.connect(self._show_profiles)
        self.importing.imported.connect(self.writing.refresh)
        self.importing.imported.connect(self.spelling.note_new_writing)
        self.importing.discovery_wanted.connect(self.desk.discover)
        self.workspace.picker.picked.connect(self.writing.follow)
        self.writing.samples_changed.connect(self._on_samples_changed)
        self.writing.import_wanted.connect(self.import_writing)
        self.history.shown.connect(self.activateWindow)
        self.history.samples_changed.connect(self._on_samples_changed)
        self.history.samples_changed.connect(self.writing.refresh)
        self.workspace.page.copy_wanted.connect(self.actions_.copy.trigger)
        self.finishing.actions.told.connect(self.desk.status.show_message)
        self.finishing.actions.failed.connect(self.desk.status.show_error)
        self.finishing.actions.told.connect(lambda _: self.taste.note_finished())
        self.spelling.told.connect(self.desk.status.show_message)
        self.workspace.picker.picked.connect(self.spelling.follow)
        self.desk.opener.opened.connect(self.spelling.checking.forget_ignored)
        self.voices.availability_changed.connect(self._show_availability)
        self.taste.changed.connect(self._show_availability)
        self.voices.runner.began.connect(self.desk.learning.interrupt)
        self.voices.runner.ended.connect(self.desk.learning.go_on)

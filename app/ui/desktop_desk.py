"""The tray, the global shortcut and the clipboard's rewriting, brought to life by the window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from app.ui.desktop import Desktop
from app.ui.drafting_controller import DraftOutcome
from app.ui.main_window import MainWindow
from app.ui.settings.live import LiveSettings
from app.ui.single_copy import Word, come_to_the_front


class DesktopDesk(QObject):
    """Shows the tray's icon while the settings want it, and rewrites the clipboard on request.

    While there is an icon, closing the window leaves the program there.

    Args:
        window: writes; its status line tells.
        live: whether there is an icon, and which keys rewrite the clipboard.
        parent: the Qt owner.

    Attributes:
        desktop: what it works with.
    """

    def __init__(
        self, window: MainWindow, live: LiveSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self.desktop = Desktop(self)
        self.desktop.open_wanted.connect(self._open)
        self.desktop.new_draft_wanted.connect(self._new_draft)
        self.desktop.quit_wanted.connect(window.quit)
        self.desktop.told.connect(window.desk.status.show_message)
        self.desktop.failed.connect(window.desk.status.show_error)
        self.desktop.rewrite.rewrite_wanted.connect(self._rewrite)
        window.closed.connect(self.desktop.leave)
        live.changed.connect(lambda _, settings: self._apply(settings))
        self._apply(live.current)

    def answer(self, word: Word) -> None:
        """Do what another copy of the program asks for."""
        self.desktop.answer(word)

    def begin(self) -> None:
        """The clipboard waits until a rewrite is whole."""

    def add(self, variant: int, text: str) -> None:
        """The clipboard waits until a rewrite is whole."""

    def end(self, outcome: DraftOutcome) -> None:
        """Hand the rewrite over, or say what went wrong."""
        if outcome.written and not outcome.is_error:
            self.desktop.rewrite.finish(outcome.written[0].text.strip())
        else:
            self.desktop.rewrite.fail(outcome.message or self.tr("It was stopped."))

    def _apply(self, settings: Settings) -> None:
        self.desktop.tray.set_wanted(wanted=settings.tray_icon)
        is_in_tray = self.desktop.tray.is_shown
        QApplication.setQuitOnLastWindowClosed(not is_in_tray)
        self._window.stays_in_tray = is_in_tray
        if not self.desktop.set_shortcut(settings.rewrite_keys if settings.tray_icon else ""):
            self._window.desk.status.show_error(
                self.tr("The keys {0} are another program's, so they do not rewrite here.").format(
                    settings.rewrite_keys
                )
            )

    def _open(self) -> None:
        come_to_the_front(self._window)

    def _new_draft(self) -> None:
        self._open()
        self._window.desk.new_draft()

    def _rewrite(self, text: str) -> None:
        if not self._window.desk.rewrite(text, self):
            self.desktop.rewrite.fail(
                self.tr("Idiolect is not ready: it has no profile or model, or writes already.")
            )

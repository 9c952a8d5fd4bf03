"""The one window of drafts that there may be, and when it hears of the main window."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.library.records import Profile
from app.ui.dialogs import Dialogs
from app.ui.history.window import HistoryWindow


class HistoryOpener(QObject):
    """Opens the window, and keeps it to the profile that the main window shows.

    Args:
        database: the library's file.
        dialogs: what tells of changes that failed when the window was closed.
        parent: the Qt owner.

    Signals:
        open_wanted: the number of a draft to be shown in the main window as it stands.
        restore_wanted: the `VersionRecord` that is to be its draft's text.
        again_wanted: the `DraftRequest` of a new draft.
        sample_wanted: a `DraftRecord`, and the text of it that is to be a sample.
        removed: the number of a draft that the person deleted.
    """

    open_wanted = Signal(int)
    restore_wanted = Signal(object)
    again_wanted = Signal(object)
    sample_wanted = Signal(object, str)
    removed = Signal(int)

    def __init__(self, database: Path, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._dialogs = dialogs
        self.window: HistoryWindow | None = None

    def open_window(self, profile: Profile | None) -> None:
        """Open the window on a person's drafts, or bring it to the front."""
        if profile is None:
            return
        if self.window is None:
            # Without a parent: a child would always lie over the main window.
            window = HistoryWindow(self._database, self._dialogs)
            desk = window.desk
            desk.open_wanted.connect(self.open_wanted)
            desk.restore_wanted.connect(self.restore_wanted)
            desk.again_wanted.connect(self.again_wanted)
            desk.sample_wanted.connect(self.sample_wanted)
            desk.removed.connect(self.removed)
            window.closed.connect(self._forget)
            self.window = window
        self.window.follow(profile)
        self.window.show()
        self.window.activateWindow()

    def follow(self, profile: Profile | None) -> None:
        """Show another person's drafts, if the window is open."""
        if self.window is not None and profile is not None:
            self.window.follow(profile)

    def refresh(self) -> None:
        """Take note that the library may hold other drafts or versions than before."""
        if self.window is not None:
            self.window.refresh()

    def show_message(self, text: str) -> None:
        """Say in the window what came of what was wanted there, if it is open."""
        if self.window is not None:
            self.window.view.status.show_message(text)

    def show_error(self, text: str) -> None:
        """Say in the window why what was wanted there was not done, if it is open."""
        if self.window is not None:
            self.window.view.status.show_error(text)

    def close(self) -> None:
        """Close the window."""
        if self.window is not None:
            self.window.close()

    def _forget(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()

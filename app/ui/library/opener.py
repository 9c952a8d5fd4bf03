"""The one window "Your writing" that there may be, and when it hears of the main window."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.library.library import Library
from app.library.records import Profile
from app.ui.dialogs import Dialogs
from app.ui.library.window import LibraryWindow


class LibraryOpener(QObject):
    """Opens the window, and keeps it to the profile that the main window shows.

    Args:
        database: the library's file.
        library: the open library.
        dialogs: what tells of texts that could not be kept.
        parent: the Qt owner.

    Signals:
        samples_changed: the person changed the profile's samples.
        import_wanted: the person would like to import writing.
    """

    samples_changed = Signal()
    import_wanted = Signal()

    def __init__(
        self, database: Path, library: Library, dialogs: Dialogs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._library = library
        self._dialogs = dialogs
        self.window: LibraryWindow | None = None

    def open_window(self, profile: Profile | None) -> None:
        """Open the window on a person's samples, or bring it to the front."""
        if profile is None:
            return
        if self.window is None:
            # Without a parent: a child would always lie over the main window.
            window = LibraryWindow(self._database, self._library, self._dialogs)
            window.samples_changed.connect(self.samples_changed)
            window.import_wanted.connect(self.import_wanted)
            window.closed.connect(self._forget)
            self.window = window
        self.window.show_profile(profile)
        self.window.show()
        self.window.activateWindow()

    def follow(self, profile: Profile | None) -> None:
        """Show another person's samples, if the window is open."""
        if self.window is not None and profile is not None:
            self.window.show_profile(profile)

    def refresh(self) -> None:
        """Take note that the library may hold other samples than before."""
        if self.window is not None:
            self.window.desk.refresh()

    def close(self) -> None:
        """Close the window, keeping everything in it."""
        if self.window is not None:
            self.window.close()

    def _forget(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()

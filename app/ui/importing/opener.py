"""The one import dialog that there may be at a time."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.home import SAMPLE_VOICE_ADDRESS, SAMPLE_VOICE_NAME, Home, sample_voice
from app.library.records import Profile
from app.ui.dialogs import Dialogs
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.request import ImportRequest


class ImportOpener(QObject):
    """Opens the dialog over a window.

    Args:
        home: where the person's data live.
        dialogs: what asks for files.
        window: that it lies over.

    Attributes:
        dialog: while it is open, else None.

    Signals:
        opened: the dialog is open.
        imported: the profile's name; the library may hold more than before.
        discovery_wanted: the profile's name; the person would like its heads found now.
        closed: the dialog is closed.
    """

    opened = Signal()
    imported = Signal(str)
    discovery_wanted = Signal(str)
    closed = Signal()

    def __init__(self, home: Home, dialogs: Dialogs, window: QWidget) -> None:
        super().__init__(window)
        self._home = home
        self._dialogs = dialogs
        self._window = window
        self.dialog: ImportDialog | None = None

    def open_dialog(self, profile: Profile | None, paths: Sequence[Path] = ()) -> None:
        """Open the dialog.

        Args:
            profile: whose writing it probably is.
            paths: what to begin with.
        """
        dialog = self._open()
        if profile is not None:
            dialog.form.profile.setText(profile.name)
        if paths:
            dialog.add_paths(paths)

    def import_sample(self) -> None:
        """Import the sample voice and go on to its heads, without asking."""
        request = ImportRequest(SAMPLE_VOICE_NAME, (sample_voice(),), (SAMPLE_VOICE_ADDRESS,))
        self._open().import_now(request, leads_on=True)

    def close(self) -> None:
        """Close the dialog, ending what is under way."""
        if self.dialog is not None:
            self.dialog.done(0)

    def _open(self) -> ImportDialog:
        self.close()
        dialog = ImportDialog(self._home, self._dialogs, self._window)
        dialog.imported.connect(self.imported)
        dialog.discovery_wanted.connect(self.discovery_wanted)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        self.opened.emit()
        dialog.open()
        return dialog

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
            self.closed.emit()

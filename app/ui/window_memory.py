"""What the window remembers from one day to the next: its place, and what was chosen."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

_FULL = 100


class WindowMemory:
    """Kept in a small file beside the library."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def profile(self) -> str | None:
        """The name of the profile chosen last."""
        name = self._settings.value("profile")
        return name if isinstance(name, str) else None

    @property
    def keeps_learning(self) -> bool:
        """Whether learning may go on in the background."""
        return self._settings.value("keeps_learning", defaultValue=False, type=bool) is True

    @keeps_learning.setter
    def keeps_learning(self, allowed: bool) -> None:
        self._settings.setValue("keeps_learning", allowed)

    @property
    def strength(self) -> int | None:
        """The strength that the person chose; None where the slider stood by itself."""
        strength = self._settings.value("strength", defaultValue=-1, type=int)
        return strength if isinstance(strength, int) and 0 <= strength <= _FULL else None

    @strength.setter
    def strength(self, strength: int | None) -> None:
        self._settings.setValue("strength", -1 if strength is None else strength)

    def restore(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Put the window and its splitter where they were, if that is known."""
        geometry = self._settings.value("geometry")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        sizes = self._settings.value("splitter")
        if isinstance(sizes, QByteArray):
            splitter.restoreState(sizes)

    def keep(self, window: QMainWindow, splitter: QSplitter, profile: str | None) -> None:
        """Remember all of it; failing to is not worth a word."""
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.setValue("splitter", splitter.saveState())
        if profile is not None:
            self._settings.setValue("profile", profile)
        self._settings.sync()

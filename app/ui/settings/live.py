"""The settings as they are now, for everybody who must know when they change."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.settings import Settings, SettingsFile, SettingsFileError


class LiveSettings(QObject):
    """Keeps what is changed at once, and tells of it.

    Args:
        file: where settings are kept.
        parent: the Qt owner.

    Attributes:
        current: the settings now.

    Signals:
        changed: the settings before, and the settings now.
        failed: they hold, but could not be kept; says why.
    """

    changed = Signal(object, object)
    failed = Signal(str)

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.current: Settings = file.settings

    def change(self, **values: Any) -> None:  # noqa: ANN401 - as the fields of `Settings`
        """Change some settings, named as the fields of `Settings`."""
        self.take(replace(self.current, **values))

    def take(self, settings: Settings) -> None:
        """Have all settings be these."""
        before = self.current
        if settings == before:
            return
        self.current = settings
        try:
            self._file.write(settings)
        except SettingsFileError as error:
            self.failed.emit(str(error))
        self.changed.emit(before, settings)

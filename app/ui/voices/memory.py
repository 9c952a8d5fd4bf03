"""Which voice the person chose for their drafts, kept from one day to the next."""

from pathlib import Path

from PySide6.QtCore import QSettings

from app.library.records import Profile
from engine.llama.description import ModelDescription


class VoicesMemory:
    """Kept in a small file beside the library, for each profile and model.

    Args:
        folder: where that file is.
    """

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "voices.ini"), QSettings.Format.IniFormat)

    def chosen(self, profile: Profile, model: ModelDescription) -> str | None:
        """Return the name of the voice to draft in, or None to go by what is asked for."""
        name = self._settings.value(_key(profile, model))
        return name if isinstance(name, str) else None

    def choose(self, profile: Profile, model: ModelDescription, name: str | None) -> None:
        """Remember a choice; failing to is not worth a word."""
        if name is None:
            self._settings.remove(_key(profile, model))
        else:
            self._settings.setValue(_key(profile, model), name)


def _key(profile: Profile, model: ModelDescription) -> str:
    # The time tells a profile from one of the same number that was deleted.
    made = "".join(character for character in profile.created_at if character.isalnum())
    return f"{profile.id}-{made}/{model.fingerprint}"

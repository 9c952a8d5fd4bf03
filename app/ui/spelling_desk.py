"""Spelling on the draft's page, as the settings say and with the chosen person's own words."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.library.records import Profile
from app.settings import Settings
from app.spelling.personal import PersonalWords
from app.ui.draft_view import DraftView
from app.ui.settings.live import LiveSettings
from app.ui.spelling.checking import SpellChecking
from app.ui.spelling.client import SpellingClient


@dataclass(frozen=True, slots=True)
class SpellingParts:
    """What spelling works with.

    Attributes:
        client: looks words up, in a process of its own.
        words: the person's own list.
        live: whether spelling is checked, and in which language.
    """

    client: SpellingClient
    words: PersonalWords
    live: LiveSettings


class SpellingDesk(QObject):
    """Keeps spelling to the settings, and the settings to what is chosen at a word.

    Attributes:
        checking: underlines misspelt words.

    Signals:
        told: something for the status line.
    """

    told = Signal(str)

    def __init__(
        self, view: DraftView, parts: SpellingParts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = parts.client
        self._live = parts.live
        self._profile_id: int | None = None
        self.checking = SpellChecking(view, parts.client, parts.words)
        self.checking.told.connect(self.told)
        self.checking.turned_on.connect(lambda on: parts.live.change(spelling=on))
        self.checking.language_chosen.connect(
            lambda code: parts.live.change(spelling_language=code or None)
        )
        parts.live.changed.connect(lambda _, settings: self._apply(settings))
        self._apply(parts.live.current)

    def follow(self, profile: Profile | None) -> None:
        """Know the words of this person's own from now on."""
        if profile is not None and profile.id != self._profile_id:
            self._profile_id = profile.id
            self._client.learn_from(profile.id)

    def note_new_writing(self) -> None:
        """Take note that the person may have other words than before."""
        self._client.read_words_again()

    def shutdown(self) -> None:
        """End the process that looks words up."""
        self._client.shutdown()

    def _apply(self, settings: Settings) -> None:
        self.checking.turn_on(settings.spelling)
        self.checking.choose_language((settings.spelling_language or "").replace("_", "-"))

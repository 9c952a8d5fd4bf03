"""The library: one file, and what it holds."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Self

from app.library.choices import Choices
from app.library.database import LibraryDatabase
from app.library.draft_search import DraftSearch
from app.library.drafts import Drafts
from app.library.own_words import OwnWords
from app.library.profiles import Profiles
from app.library.sample_editing import SampleEditing
from app.library.sample_search import SampleSearch
from app.library.samples import Samples
from app.library.voice_groups import VoiceGroups
from app.library.voices import Voices
from engine.owner import Owner


class Library(Owner):
    """An open library; as a context manager it closes itself.

    Attributes:
        profiles: the people.
        samples: what they wrote.
        sample_search: finding it.
        sample_editing: what the person does with it.
        voices: what discovery found.
        voice_groups: which samples are written in one voice.
        drafts: what was drafted.
        draft_search: finding it.
        choices: what was picked and edited.
        own_words: what words the people use.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database
        self.profiles = Profiles(database)
        self.samples = Samples(database)
        self.sample_search = SampleSearch(database)
        self.sample_editing = SampleEditing(database)
        self.voices = Voices(database)
        self.voice_groups = VoiceGroups(database)
        self.drafts = Drafts(database)
        self.draft_search = DraftSearch(database)
        self.choices = Choices(database)
        self.own_words = OwnWords(database)

    @classmethod
    def open(cls, path: Path, *, wait_seconds: float = 5.0) -> Self:
        """Open the library at a path; an absent one is made, an older one brought up to date.

        Args:
            path: the file.
            wait_seconds: how long a write waits for another program's before it fails.

        Raises:
            LibraryError: the file or its folder cannot be used, the file is no library, or it is
                from a newer version of the program.
        """
        return cls(LibraryDatabase.open(path, wait_seconds=wait_seconds))

    def close(self) -> None:
        """Close the file; a transaction still open is undone."""
        self._database.close()

    def interrupt_when(self, is_unwanted: Callable[[], bool]) -> None:
        """Have questions fail with an error from now on where nobody waits for them any more.

        Args:
            is_unwanted: asked every millisecond or so, in the library's thread.
        """
        self._database.interrupt_when(is_unwanted)

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context that keeps all of what is written in it, or nothing if it is left early.

        Raises:
            LibraryError: on entry or exit, where the file cannot be written.
        """
        return self._database.transaction()

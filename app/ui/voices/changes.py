"""What a person does to their voices: each change as data that widgets send and a thread makes."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from app.library.library import Library
from app.library.records import Profile
from app.voice_groups import merge_voices, pin_sample, rename_voice, split_voice, unpin_sample


class Change(Protocol):
    """A change of a profile's voices with one model."""

    def make(self, library: Library, profile: Profile, fingerprint: str) -> str:
        """Make the change and return what the person should read of it.

        Raises:
            AppError, EngineError: it cannot be made.
        """


@dataclass(frozen=True, slots=True)
class Rename:
    """A voice gets a name of the person's."""

    voice: str
    name: str

    def make(self, library: Library, profile: Profile, fingerprint: str) -> str:
        """Make the change and return what to tell of it."""
        rename_voice(library, profile, fingerprint, self.voice, self.name)
        return _tr("“{0}” is called “{1}” now.").format(self.voice, self.name.strip())


@dataclass(frozen=True, slots=True)
class Merge:
    """Voices become one: the first of them, whose heads it keeps."""

    voices: tuple[str, ...]

    def make(self, library: Library, profile: Profile, fingerprint: str) -> str:
        """Make the change and return what to tell of it."""
        into, *others = self.voices
        for other in others:
            into = _merged(library, profile, fingerprint, into, other)
        return _tr("{0} are one voice now: “{1}”.").format(_listed(self.voices), into)


@dataclass(frozen=True, slots=True)
class Split:
    """A voice becomes two, by likeness; the larger keeps its name and heads."""

    voice: str

    def make(self, library: Library, profile: Profile, fingerprint: str) -> str:
        """Make the change and return what to tell of it."""
        stored = split_voice(library, profile, fingerprint, self.voice)
        other = stored.grouping.names[-1]
        return _tr("“{0}” is two voices now: “{0}” and “{1}”.").format(self.voice, other)


@dataclass(frozen=True, slots=True)
class Move:
    """Texts go into a voice, to stay there whenever voices are found anew."""

    sample_ids: tuple[int, ...]
    voice: str

    def make(self, library: Library, profile: Profile, fingerprint: str) -> str:
        """Make the change and return what to tell of it."""
        for sample_id in self.sample_ids:
            pin_sample(library, profile, fingerprint, sample_id, self.voice)
        if len(self.sample_ids) == 1:
            return _tr("The text stays in “{0}” from now on.").format(self.voice)
        return _tr("{0} texts stay in “{1}” from now on.").format(len(self.sample_ids), self.voice)


@dataclass(frozen=True, slots=True)
class Release:
    """Texts may go elsewhere when voices are found anew."""

    sample_ids: tuple[int, ...]

    def make(self, library: Library, profile: Profile, fingerprint: str) -> str:
        """Make the change and return what to tell of it."""
        for sample_id in self.sample_ids:
            unpin_sample(library, profile, fingerprint, sample_id)
        if len(self.sample_ids) == 1:
            return _tr("The text may go elsewhere when voices are found anew.")
        return _tr("{0} texts may go elsewhere when voices are found anew.").format(
            len(self.sample_ids)
        )


def _merged(library: Library, profile: Profile, fingerprint: str, into: str, other: str) -> str:
    """Merge two voices, and return the name of what they become."""
    stored = library.voice_groups.find(profile.id, fingerprint)
    names = [] if stored is None else stored.grouping.names
    after = merge_voices(library, profile, fingerprint, into, other)
    # The others keep their order, so that the merged one is where the kept one was.
    return after.grouping.names[[name for name in names if name != other].index(into)]


def _listed(names: tuple[str, ...]) -> str:
    *others, last = (f"“{name}”" for name in names)
    return _tr("{0} and {1}").format(", ".join(others), last)


def _tr(text: str) -> str:
    return QCoreApplication.translate("VoicesChanges", text)

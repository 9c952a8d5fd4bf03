"""A profile's voices as they are shown: what is in each, and how much is known of it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from app.library.library import Library
from app.library.records import Profile, StoredSample, Voice
from app.library.voice_groups import StoredGrouping
from engine.voices.groups import VoiceGroup
from engine.voices.space import Vector, unit
from engine.writing import Kind

_BEGINNING = 160
"""Characters of a text that are shown: more than a line of any window."""


@dataclass(frozen=True, slots=True)
class VoiceText:
    """A text in a voice.

    Attributes:
        sample_id: its number in the library.
        kind: what sort of text it is.
        beginning: its subject, if it has one, and its first words, on one line.
        is_pinned: whether it stays in its voice when voices are found anew.
    """

    sample_id: int
    kind: Kind
    beginning: str
    is_pinned: bool


@dataclass(frozen=True, slots=True)
class VoiceOverview:
    """One voice.

    Attributes:
        name: of the voice.
        texts: all of its texts, the most typical of it first, those never compared last.
        heads: its own, as discovery found them; None where nothing was measured of it alone.
        kinds: of request that it serves.
    """

    name: str
    texts: tuple[VoiceText, ...]
    heads: Voice | None
    kinds: tuple[Kind, ...] = ()

    @property
    def counts(self) -> dict[Kind, int]:
        """How many of its texts are of each kind, in the order of `Kind`, without zeros."""
        kinds = [text.kind for text in self.texts]
        return {kind: kinds.count(kind) for kind in Kind if kind in kinds}


@dataclass(frozen=True, slots=True)
class VoicesOverview:
    """All voices of a profile with one model.

    Attributes:
        n_texts: texts of the profile.
        n_compared: those of them that the model has compared.
        voices: none before the texts were grouped.
    """

    n_texts: int
    n_compared: int = 0
    voices: tuple[VoiceOverview, ...] = ()

    @property
    def names(self) -> list[str]:
        """Each voice's name."""
        return [voice.name for voice in self.voices]

    def serving(self, kind: Kind) -> list[str]:
        """Return the names of the voices that a request of a kind may go to, the largest first."""
        voices = [voice for voice in self.voices if kind in voice.kinds] or self.voices
        return [each.name for each in sorted(voices, key=lambda voice: -len(voice.texts))]

    def voice(self, name: str) -> VoiceOverview | None:
        """Return the voice of that name, or None if there is none."""
        return next((voice for voice in self.voices if voice.name == name), None)


def voices_overview(library: Library, profile: Profile, fingerprint: str) -> VoicesOverview:
    """Return what there is to show of a profile's voices with the model of that fingerprint.

    Raises:
        LibraryError: the library cannot be read.
    """
    stored = library.voice_groups.find(profile.id, fingerprint)
    if stored is None:
        return VoicesOverview(library.samples.count(profile.id))
    known = library.voice_groups.embeddings(profile.id, fingerprint)
    voices = tuple(
        VoiceOverview(
            name=group.name,
            texts=_texts(stored, group, known),
            heads=library.voices.find(profile.id, fingerprint, group.name),
            kinds=group.kinds,
        )
        for group in stored.grouping.groups
    )
    n_compared = sum(sample.id in known for sample in stored.samples)
    return VoicesOverview(len(stored.samples), n_compared, voices)


def heir(before: VoicesOverview, after: VoicesOverview, name: str) -> str | None:
    """Return the voice that a voice has become by a change: that of its name, or of most its texts.

    Args:
        before: the voices before the change.
        after: the voices after it.
        name: of the voice before it.

    Returns:
        A name in `after`, or None where no voice has more than half of the texts.
    """
    if name in after.names:
        return name
    voice = before.voice(name)
    texts = set() if voice is None else {text.sample_id for text in voice.texts}
    for candidate in after.voices:
        n_shared = sum(text.sample_id in texts for text in candidate.texts)
        if 2 * n_shared > len(texts):
            return candidate.name
    return None


def _texts(
    stored: StoredGrouping, group: VoiceGroup, known: Mapping[int, Vector]
) -> tuple[VoiceText, ...]:
    samples, pinned = stored.samples, set(group.pinned)
    compared = [member for member in group.members if samples[member].id in known]
    rest = [member for member in group.members if samples[member].id not in known]
    if compared:
        vectors = np.array([known[samples[member].id] for member in compared], dtype=np.float32)
        likeness = stored.grouping.space.place(vectors) @ unit(group.centroid)
        compared = [compared[place] for place in np.argsort(-likeness, kind="stable")]
    return tuple(_text(samples[member], member in pinned) for member in [*compared, *rest])


def _text(stored: StoredSample, is_pinned: bool) -> VoiceText:
    sample = stored.sample
    # Only the beginning is looked at: a text may be as long as a book.
    parts = (" ".join(part[: 2 * _BEGINNING].split()) for part in (sample.subject, sample.text))
    beginning = " · ".join(part for part in parts if part)[:_BEGINNING]
    return VoiceText(stored.id, sample.kind, beginning, is_pinned)

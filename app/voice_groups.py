"""Between library and engine: a profile's voices as they are found, and as the person changes them.

A voice is named by its name, or else by its number as listed, from 1. What is changed is kept at
once; the heads of a voice go with it, and those of a voice that is no more are forgotten. What the
person chose is known of a voice under its new name, and of a merged one for all that went into it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from app.errors import AppError, UsageError
from app.library.library import Library
from app.library.records import Profile, StoredSample
from app.library.voice_groups import StoredGrouping
from app.library.voices import EVERYTHING
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.process.voices import packed_group, unpacked_grouping
from engine.voices import editing
from engine.voices.groups import Grouping, VoiceGroup
from engine.voices.packing import packed, unpacked
from engine.voices.space import Vector, Vectors

MOST_SENT = 2000
"""Samples that the engine is sent to find voices in, but for those that it must have. It compares
some hundred at a time, the newest first; the voices of thousands show in so many, and the rest join
them by kind, as new samples do."""

_LEAST_OF_EACH = 100
"""Samples sent of a voice that there is already, so that an old one is not lost."""


class NoVoicesError(AppError):
    """Something was asked of voices before the profile's samples were grouped."""


@dataclass(frozen=True, slots=True)
class GroupTask:
    """A job that groups samples, and which samples they are; of very many, a part."""

    job: protocol.Group
    samples: tuple[StoredSample, ...]


def group_task(
    library: Library, profile: Profile, model: ModelDescription, *, job_id: int
) -> GroupTask:
    """Return the job that finds a profile's voices, or finds them anew with what came since.

    What the person named and pinned stays, even if it was done with another model.

    Raises:
        LibraryError: the library cannot be read.
    """
    groups, fingerprint = library.voice_groups, model.fingerprint
    before = groups.find(profile.id, fingerprint) or groups.latest(profile.id)
    samples, earlier = _sent(before) if before else _unsorted(library, profile)
    known = groups.embeddings(profile.id, fingerprint)
    vectors = [known.get(stored.id) for stored in samples]
    job = protocol.Group(
        id=job_id,
        model=model.path,
        samples=[stored.sample for stored in samples],
        earlier=[packed_group(each) for each in earlier],
        embeddings=[b"" if vector is None else packed(vector) for vector in vectors],
    )
    return GroupTask(job, samples)


def _unsorted(
    library: Library, profile: Profile
) -> tuple[tuple[StoredSample, ...], list[VoiceGroup]]:
    return tuple(library.samples.for_profile(profile.id)[:MOST_SENT]), []


def _sent(before: StoredGrouping) -> tuple[tuple[StoredSample, ...], list[VoiceGroup]]:
    """Return the samples that are sent, and their groups, which count samples by those."""
    groups = before.grouping.groups
    chosen = set(range(min(len(before.samples), MOST_SENT)))
    for each in groups:
        chosen.update(each.pinned, each.members[:_LEAST_OF_EACH])
    places = {place: number for number, place in enumerate(sorted(chosen))}
    samples = tuple(before.samples[place] for place in places)
    return samples, [renumbered(each, places) for each in groups]


def renumbered(group: VoiceGroup, places: Mapping[int, int]) -> VoiceGroup:
    """Return a group of the samples that have a place, counted by it.

    Args:
        group: the group.
        places: the samples' places now, by those that the group counts them by.
    """
    members, pinned = (
        tuple(sorted(places[row] for row in rows if row in places))
        for rows in (group.members, group.pinned)
    )
    return replace(group, members=members, pinned=pinned)


def keep_grouping(
    library: Library,
    profile: Profile,
    model: ModelDescription,
    task: GroupTask,
    grouped: protocol.Grouped,
) -> StoredGrouping:
    """Store the voices that were found, and return them.

    Heads stay with a voice of the same name.

    Raises:
        LibraryError: the library cannot be written.
    """
    stored = StoredGrouping(task.samples, unpacked_grouping(grouped.groups, grouped.space))
    known = {
        sample.id: unpacked(data)
        for sample, data in zip(task.samples, grouped.embeddings, strict=True)
        if data
    }
    with library.transaction():
        library.voice_groups.save(profile.id, model.fingerprint, stored, known)
        library.voices.keep_only(profile.id, model.fingerprint, stored.grouping.names)
    return stored


def voices_of(library: Library, profile: Profile, fingerprint: str) -> StoredGrouping:
    """Return a profile's voices with the model of that fingerprint.

    Raises:
        NoVoicesError: there are none yet.
        LibraryError: the library cannot be read.
    """
    stored = library.voice_groups.find(profile.id, fingerprint)
    if stored is None:
        raise no_voices(profile)
    return stored


def no_voices(profile: Profile) -> NoVoicesError:
    """Return the error that says what to do before a profile's voices can be used."""
    return NoVoicesError(
        f"The writing of “{profile.name}” has not been grouped into voices with this model. "
        f'Do that first (idiolect voices group --profile "{profile.name}").'
    )


def voice_index(grouping: Grouping, voice: str) -> int:
    """Return the index of the voice of that name, whatever its case, or of that number from 1.

    Raises:
        UsageError: there is none; the message lists those that there are.
    """
    wanted = voice.strip().casefold()
    numbers = [str(number + 1) for number in range(len(grouping.groups))]
    for names in (grouping.names, numbers):
        for index, name in enumerate(names):
            if name.casefold() == wanted:
                return index
    listed = "; ".join(f"{number} {name}" for number, name in enumerate(grouping.names, start=1))
    raise UsageError(f"There is no voice “{voice.strip()}”. Choose one of these: {listed}.")


def rename_voice(
    library: Library, profile: Profile, fingerprint: str, voice: str, name: str
) -> StoredGrouping:
    """Give a voice a name of the person's, and return all voices.

    Raises:
        UsageError: there is no such voice, or the name is that of all writing together.
        SettingsError: the name is empty or another voice's.
        NoVoicesError, LibraryError: as `voices_of`, or the library cannot be written.
    """
    if name.strip().casefold() == EVERYTHING.casefold():
        raise UsageError(
            f"“{EVERYTHING}” is the voice of all writing together. Choose another name."
        )

    def change(before: StoredGrouping, _embeddings: Vectors) -> Grouping:
        index = voice_index(before.grouping, voice)
        after = editing.rename(before.grouping, index, name)
        old, new = before.grouping.names[index], after.names[index]
        library.voices.rename(profile.id, fingerprint, old, new)
        library.choices.rename_voice(profile.id, old, new)
        return after

    return _changed(library, profile, fingerprint, change)


def merge_voices(
    library: Library, profile: Profile, fingerprint: str, into: str, voice: str
) -> StoredGrouping:
    """Let a voice go into another, which keeps its heads, and return all voices.

    Raises:
        UsageError: there is no such voice.
        SettingsError: both are the same.
        NoVoicesError, LibraryError: as `voices_of`, or the library cannot be written.
    """

    def change(before: StoredGrouping, _embeddings: Vectors) -> Grouping:
        names = before.grouping.names
        kept, gone = (voice_index(before.grouping, each) for each in (into, voice))
        after = editing.merge(before.grouping, kept, gone)
        others = [name for name in names if name != names[gone]]
        library.voices.keep_only(profile.id, fingerprint, others)
        merged = after.names[others.index(names[kept])]
        library.voices.rename(profile.id, fingerprint, names[kept], merged)
        for name in (names[kept], names[gone]):
            library.choices.rename_voice(profile.id, name, merged)
        return after

    return _changed(library, profile, fingerprint, change)


def split_voice(library: Library, profile: Profile, fingerprint: str, voice: str) -> StoredGrouping:
    """Split a voice in two, of which the larger keeps name and heads, and return all voices.

    Raises:
        UsageError: there is no such voice.
        SettingsError: there are as many voices as there can be.
        NotEnoughWritingError: its texts are too few or too much alike.
        NoVoicesError, LibraryError: as `voices_of`, or the library cannot be written.
    """

    def change(before: StoredGrouping, embeddings: Vectors) -> Grouping:
        return editing.split(before.grouping, voice_index(before.grouping, voice), embeddings)

    return _changed(library, profile, fingerprint, change)


def pin_sample(
    library: Library, profile: Profile, fingerprint: str, sample_id: int, voice: str
) -> StoredGrouping:
    """Put a sample into a voice, where it stays whenever voices are found, and return all voices.

    Raises:
        UsageError: there is no such sample or voice.
        NoVoicesError, LibraryError: as `voices_of`, or the library cannot be written.
    """

    def change(before: StoredGrouping, embeddings: Vectors) -> Grouping:
        place, index = _place(before, sample_id), voice_index(before.grouping, voice)
        return editing.move(before.grouping, place, index, embeddings)

    return _changed(library, profile, fingerprint, change)


def unpin_sample(
    library: Library, profile: Profile, fingerprint: str, sample_id: int
) -> StoredGrouping:
    """Let a sample go elsewhere when voices are found anew, and return all voices.

    Raises:
        UsageError: there is no such sample.
        NoVoicesError, LibraryError: as `voices_of`, or the library cannot be written.
    """

    def change(before: StoredGrouping, _embeddings: Vectors) -> Grouping:
        return editing.unpin(before.grouping, _place(before, sample_id))

    return _changed(library, profile, fingerprint, change)


def _changed(
    library: Library,
    profile: Profile,
    fingerprint: str,
    change: Callable[[StoredGrouping, Vectors], Grouping],
) -> StoredGrouping:
    """Keep what `change` makes of the voices and of all samples' embeddings, and return it."""
    with library.transaction():
        before = voices_of(library, profile, fingerprint)
        known = library.voice_groups.embeddings(profile.id, fingerprint)
        after = replace(before, grouping=change(before, _complete(before, known)))
        library.voice_groups.save(profile.id, fingerprint, after, known)
        library.voices.keep_only(profile.id, fingerprint, after.grouping.names)
    return after


def _complete(stored: StoredGrouping, known: dict[int, Vector]) -> Vectors:
    """Return vectors of all samples: one that is not known counts as the average of its voice."""
    width = len(stored.grouping.space.mean)
    vectors = np.zeros((len(stored.samples), width), dtype=np.float32)
    for group in stored.grouping.groups:
        numbers = [stored.samples[member].id for member in group.members]
        found = [known[number] for number in numbers if number in known]
        average = np.mean(found, axis=0) if found else vectors[0] * 0
        for member, number in zip(group.members, numbers, strict=True):
            vectors[member] = known.get(number, average)
    return vectors


def _place(stored: StoredGrouping, sample_id: int) -> int:
    for place, sample in enumerate(stored.samples):
        if sample.id == sample_id:
            return place
    raise UsageError(
        f"There is no sample {sample_id} in this profile. “idiolect voices list --samples” shows "
        "the numbers of all."
    )

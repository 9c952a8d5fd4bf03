"""What discovery measures of a profile: all of its writing, and each voice's own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from app.jobs import DISCOVERY_BUDGET_S, MOST_TO_LEARN_FROM, discover_job
from app.library.library import Library
from app.library.records import Profile
from app.library.voice_groups import StoredGrouping
from app.library.voices import EVERYTHING
from app.voice_groups import voice_index, voices_of
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.voices.groups import MIN_SAMPLES, VoiceGroup

ALL = "all"
"""Instead of a voice's name: every one, and all writing together."""


@dataclass(frozen=True, slots=True)
class VoiceDiscovery:
    """A job that finds the heads of one voice, and the voice's name."""

    name: str
    job: protocol.Discover


def voice_discoveries(
    library: Library,
    profile: Profile,
    model: ModelDescription,
    *,
    job_id: int,
    voice: str = ALL,
    budget_s: float = DISCOVERY_BUDGET_S,
) -> list[VoiceDiscovery]:
    """Return the jobs that find the heads of voices; they share the budget equally.

    All writing together comes first: its heads serve voices that have too little of their own.
    Voices of less than `MIN_SAMPLES` samples are measured only if they are asked for by name.

    Args:
        library: where the writing is.
        profile: whose it is.
        model: to measure with.
        job_id: of the first job; the others have the numbers after it.
        voice: name or number of one voice, or `ALL`.
        budget_s: seconds for all jobs together.

    Raises:
        UsageError: there is no such voice.
        NoVoicesError: one was asked for before there were any.
        LibraryError: the library cannot be read.
    """
    path = Path(model.path)
    whole = discover_job(library, profile, job_id=job_id, model=path, budget_s=budget_s)
    wanted = voice.strip().casefold()
    if wanted == EVERYTHING.casefold():
        return [VoiceDiscovery(EVERYTHING, whole)]
    if wanted != ALL:
        stored = voices_of(library, profile, model.fingerprint)
        group = stored.grouping.groups[voice_index(stored.grouping, voice)]
        return [VoiceDiscovery(group.name, _narrowed(whole, stored, group))]
    found = [VoiceDiscovery(EVERYTHING, whole)]
    several = library.voice_groups.find(profile.id, model.fingerprint)
    if several is not None and len(several.grouping.groups) > 1:
        found += [
            VoiceDiscovery(group.name, _narrowed(whole, several, group))
            for group in several.grouping.groups
            if len(group.members) >= MIN_SAMPLES
        ]
    return _sharing(found, job_id, budget_s)


def _narrowed(
    whole: protocol.Discover, stored: StoredGrouping, group: VoiceGroup
) -> protocol.Discover:
    """Return a job for the samples of one voice only, the newest of many."""
    newest = group.members[:MOST_TO_LEARN_FROM]
    samples = [stored.samples[member].sample for member in newest]
    return msgspec.structs.replace(whole, samples=samples)


def _sharing(found: Sequence[VoiceDiscovery], job_id: int, budget_s: float) -> list[VoiceDiscovery]:
    share = budget_s / len(found)
    return [
        replace(each, job=msgspec.structs.replace(each.job, id=job_id + number, budget_s=share))
        for number, each in enumerate(found)
    ]

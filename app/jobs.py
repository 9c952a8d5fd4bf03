"""Learning a voice, between library and engine: what jobs are told, what is kept of answers."""

from pathlib import Path

from app.home import background
from app.library.library import Library
from app.library.records import Profile, Voice
from app.library.voices import EVERYTHING
from app.other_people import other_peoples_texts
from engine.discovery.result import Discovery
from engine.discovery.selection import preference_heads
from engine.drafting.settings import DraftSettings
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.writing import Sample

DISCOVERY_BUDGET_S = 110.0
"""Seconds for a first look at a person's heads."""

CALIBRATION_BUDGET_S = 120.0
"""Seconds for trying several strengths."""

MOST_TO_LEARN_FROM = 600
"""Samples, about. Discovery looks at a stretch of one after another, some hundred within the time
it is given; calibration uses 172. More would only have to be read, sent and cut into tokens."""

_LEAST_WORDS = 25
"""A shorter sample says too little of how its writer writes."""

_MOST_CHARACTERS = 4000
"""Neither discovery nor calibration reads further."""

STANDARD_STRENGTH = DraftSettings().strength
"""What a draft starts with where calibration recommends nothing."""


def discover_job(
    library: Library,
    profile: Profile,
    *,
    job_id: int,
    model: Path,
    budget_s: float = DISCOVERY_BUDGET_S,
) -> protocol.Discover:
    """Return the job that finds a profile's preference heads, in a part of much writing.

    Raises:
        LibraryError: the library cannot be read.
    """
    return protocol.Discover(
        id=job_id,
        model=str(model),
        author=profile.name,
        samples=_part(library, profile),
        budget_s=budget_s,
    )


def keep_discovery(
    library: Library,
    profile: Profile,
    model: ModelDescription,
    discovery: Discovery,
    name: str = EVERYTHING,
) -> Voice:
    """Store what was discovered of a voice, and with it the heads that drafts will suppress.

    Raises:
        LibraryError: the database cannot be written.
    """
    weights = preference_heads(discovery.scores)
    return library.voices.save(profile.id, model, discovery, weights, name)


def keep_partial(
    library: Library, profile: Profile, model: ModelDescription, discovery: Discovery
) -> Voice | None:
    """Store what discovery knows so far, unless what is kept rests on as many examples or more.

    Returns:
        The voice as kept now, or None where the one before it stays.

    Raises:
        LibraryError: the database cannot be read or written.
    """
    before = library.voices.find(profile.id, model.fingerprint)
    if before is not None and before.n_examples >= discovery.n_examples:
        return None
    return keep_discovery(library, profile, model, discovery)


def calibrate_job(
    library: Library,
    profile: Profile,
    voice: Voice,
    *,
    job_id: int,
    model: Path,
    budget_s: float = CALIBRATION_BUDGET_S,
) -> protocol.Calibrate:
    """Return the job that finds the strength to recommend for a profile's voice.

    Without a file of other people's writing, a few invented texts stand for it.

    Raises:
        LibraryError: the library cannot be read.
    """
    counts = background()
    return protocol.Calibrate(
        id=job_id,
        model=str(model),
        author=profile.name,
        samples=_part(library, profile),
        weights=list(voice.weights),
        budget_s=budget_s,
        background=None if counts is None else str(counts),
        others=other_peoples_texts() if counts is None else [],
    )


def starting_strength(voice: Voice | None) -> float:
    """Return the strength that a new draft starts with: the calibrated mark where there is one."""
    mark = None if voice is None else voice.recommended_strength
    return STANDARD_STRENGTH if mark is None else mark


def _samples(library: Library, profile: Profile) -> list[Sample]:
    return [stored.sample for stored in library.samples.for_profile(profile.id)]


def _part(library: Library, profile: Profile) -> list[Sample]:
    part = library.samples.part(
        profile.id,
        MOST_TO_LEARN_FROM,
        least_words=_LEAST_WORDS,
        most_characters=_MOST_CHARACTERS,
    )
    return [stored.sample for stored in part]

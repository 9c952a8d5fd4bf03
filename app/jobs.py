"""Between library and engine: what a job is told, and what is kept of its answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.draft_voices import draft_voices, heads_for
from app.errors import AppError
from app.home import background
from app.library.library import Library
from app.library.records import DraftFinish, DraftRecord, Profile, Voice
from app.library.voices import EVERYTHING
from app.other_people import other_peoples_texts
from engine.discovery.result import Discovery
from engine.discovery.selection import preference_heads
from engine.drafting.contrast import DEFAULT_CONTRAST, Contrast
from engine.drafting.settings import DraftReport, DraftSettings
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.process.voices import VoicePart
from engine.voices.routing import Routing
from engine.writing import DraftRequest, Sample

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


class NoHeadsError(AppError):
    """Steering was asked for before the profile's preference heads were found."""


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


def draft_job(
    library: Library,
    profile: Profile,
    request: DraftRequest,
    variants: Sequence[DraftSettings],
    *,
    job_id: int,
    model: ModelDescription,
    voice: str | None = None,
    routing: Routing = Routing.HARD,
    contrast: Contrast = DEFAULT_CONTRAST,
) -> protocol.Draft:
    """Return the job that writes a draft in a profile's voice, in one or several variants.

    Args:
        library: where the writing is.
        profile: whose voice.
        request: what to write.
        variants: how.
        job_id: of the job.
        model: that shall write.
        voice: which of several voices, as `draft_voices` takes it.
        routing: how to choose among them.
        contrast: what the generic pass lacks.

    Raises:
        NoHeadsError: a strength is above 0, and no heads to be suppressed are known for this model.
        UsageError, NoVoicesError: there is no such voice.
    """
    everything = library.voices.find(profile.id, model.fingerprint)
    voices = draft_voices(library, profile, model, voice=voice, routing=routing)
    has_heads = voices is not None and any(choice.weights for choice in voices.choices)
    needs_heads = contrast.suppresses_heads and not has_heads
    if needs_heads and any(settings.strength > 0 for settings in variants):
        _check_heads(everything, profile, model)
    return protocol.Draft(
        id=job_id,
        model=model.path,
        author=profile.name,
        samples=_samples(library, profile),
        request=request,
        weights=list(everything.weights) if everything else [],
        variants=list(variants),
        voices=voices,
        contrast=contrast,
    )


@dataclass(frozen=True, slots=True)
class Written:
    """What there is of a variant to be kept, however it ended.

    Attributes:
        text: the draft.
        finish: how it ended.
        n_tokens: tokens written.
        variant: its number among the job's variants.
        voice: name of the voice that has the greatest part in it.
    """

    text: str
    finish: DraftFinish
    n_tokens: int
    variant: int = 0
    voice: str = EVERYTHING


def keep_draft(
    library: Library,
    profile: Profile,
    job: protocol.Draft,
    model: ModelDescription,
    written: Written,
) -> DraftRecord:
    """Store one variant of a draft that was written, stopped or interrupted.

    Raises:
        LibraryError: the database cannot be written.
    """
    settings = job.variants[written.variant]
    steered = settings.strength > 0
    voice = heads_for(library, profile, model, written.voice) if steered else None
    return library.drafts.add(
        profile.id,
        voice.id if voice else None,
        job.request,
        strength=settings.strength,
        seed=settings.seed,
        text=written.text,
        finish=written.finish,
        model_fingerprint=model.fingerprint,
        n_tokens=written.n_tokens,
    )


def written_by(report: DraftReport, variant: int = 0, voices: Sequence[VoicePart] = ()) -> Written:
    """Return what the engine's report of a variant leaves to be kept.

    Args:
        report: of the variant.
        variant: its number.
        voices: what the answer says of them.
    """
    voice = voices[0].name if voices else EVERYTHING
    return Written(report.text, report.finish, report.n_tokens, variant, voice)


def _check_heads(voice: Voice | None, profile: Profile, model: ModelDescription) -> None:
    if voice is None:
        raise NoHeadsError(
            f"The preference heads of “{profile.name}” are not known for {model.name} yet. "
            f'Find them first (idiolect discover --profile "{profile.name}"), '
            "or draft at strength 0."
        )
    if not voice.weights:
        raise NoHeadsError(
            f"Discovery found no head of {model.name} that carries the voice of “{profile.name}”. "
            "Import more writing and discover again, or draft at strength 0."
        )


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

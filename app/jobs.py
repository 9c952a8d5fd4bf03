"""Between library and engine: what a job is told, and what is kept of its answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError
from app.library.library import Library
from app.library.records import DraftFinish, DraftRecord, Profile, Voice
from engine.discovery.result import Discovery
from engine.discovery.selection import preference_heads
from engine.drafting.settings import DraftReport, DraftSettings
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.writing import DraftRequest, Sample

DISCOVERY_BUDGET_S = 110.0
"""Seconds for a first look at a person's heads."""


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
    """Return the job that finds a profile's preference heads."""
    return protocol.Discover(
        id=job_id,
        model=str(model),
        author=profile.name,
        samples=_samples(library, profile),
        budget_s=budget_s,
    )


def keep_discovery(
    library: Library, profile: Profile, model: ModelDescription, discovery: Discovery
) -> Voice:
    """Store what was discovered, and with it the heads that drafts will suppress.

    Raises:
        LibraryError: the database cannot be written.
    """
    weights = preference_heads(discovery.scores)
    return library.voices.save(profile.id, model, discovery, weights)


def draft_job(
    library: Library,
    profile: Profile,
    request: DraftRequest,
    variants: Sequence[DraftSettings],
    *,
    job_id: int,
    model: ModelDescription,
) -> protocol.Draft:
    """Return the job that writes a draft in a profile's voice, in one or several variants.

    Raises:
        NoHeadsError: a strength is above 0 and no heads are known for this model.
    """
    voice = library.voices.find(profile.id, model.fingerprint)
    if any(settings.strength > 0 for settings in variants):
        _check_heads(voice, profile, model)
    return protocol.Draft(
        id=job_id,
        model=model.path,
        author=profile.name,
        samples=_samples(library, profile),
        request=request,
        weights=list(voice.weights) if voice else [],
        variants=list(variants),
    )


@dataclass(frozen=True, slots=True)
class Written:
    """What there is of a variant to be kept, however it ended.

    Attributes:
        text: the draft.
        finish: how it ended.
        n_tokens: tokens written.
        variant: its number among the job's variants.
    """

    text: str
    finish: DraftFinish
    n_tokens: int
    variant: int = 0


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
    voice = library.voices.find(profile.id, model.fingerprint) if steered else None
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


def written_by(report: DraftReport, variant: int = 0) -> Written:
    """Return what the engine's report of a variant leaves to be kept."""
    return Written(report.text, report.finish, report.n_tokens, variant)


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

"""Between library and engine: what a job is told, and what is kept of its answer."""

from pathlib import Path

from app.errors import AppError
from app.library.library import Library
from app.library.records import DraftRecord, Profile, Voice
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
    settings: DraftSettings,
    *,
    job_id: int,
    model: ModelDescription,
) -> protocol.Draft:
    """Return the job that writes a draft in a profile's voice.

    Raises:
        NoHeadsError: the strength is above 0 and no heads are known for this model.
    """
    voice = library.voices.find(profile.id, model.fingerprint)
    if settings.strength > 0:
        _check_heads(voice, profile, model)
    return protocol.Draft(
        id=job_id,
        model=model.path,
        author=profile.name,
        samples=_samples(library, profile),
        request=request,
        weights=list(voice.weights) if voice else [],
        settings=settings,
    )


def keep_draft(
    library: Library,
    profile: Profile,
    job: protocol.Draft,
    model: ModelDescription,
    report: DraftReport,
) -> DraftRecord:
    """Store a draft that was written or stopped.

    Raises:
        LibraryError: the database cannot be written.
    """
    voice = library.voices.find(profile.id, model.fingerprint) if report.steered else None
    return library.drafts.add(
        profile.id,
        voice.id if voice else None,
        job.request,
        strength=job.settings.strength,
        seed=job.settings.seed,
        text=report.text,
        finish=report.finish,
        model_fingerprint=model.fingerprint,
        n_tokens=report.n_tokens,
    )


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

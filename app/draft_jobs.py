"""Drafting, between library and engine: what a job is told, and what is kept of its answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.draft_voices import draft_voices, heads_for, prompt_samples
from app.errors import AppError
from app.importing.quality.language import language_of
from app.library.library import Library
from app.library.records import (
    DraftFinish,
    DraftRecord,
    Origin,
    Profile,
    VersionRecord,
    Voice,
    WrittenBy,
)
from app.library.voices import EVERYTHING
from engine.drafting.contrast import DEFAULT_CONTRAST, Contrast
from engine.drafting.settings import DraftReport, DraftSettings
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.process.voices import VoicePart
from engine.voices.routing import Routing
from engine.writing import DraftRequest


class NoHeadsError(AppError):
    """Steering was asked for before the profile's preference heads were found."""


@dataclass(frozen=True, slots=True)
class DraftOrder:
    """What is to be drafted, in whose voice, and how.

    Attributes:
        profile: whose voice.
        model: that shall write.
        request: what to write.
        variants: how, each variant.
        voice: which of several voices, as `draft_voices` takes it.
        routing: how to choose among them.
        contrast: what the generic pass lacks.
        begun: what is written already, for the draft to go on from.
        preference: how likely each voice is the person's favourite, by name; empty where nothing
            is known of it.
    """

    profile: Profile
    model: ModelDescription
    request: DraftRequest
    variants: tuple[DraftSettings, ...]
    voice: str | None = None
    routing: Routing = Routing.HARD
    contrast: Contrast = DEFAULT_CONTRAST
    begun: str = ""
    preference: Mapping[str, float] = field(default_factory=dict)


def draft_job(library: Library, order: DraftOrder, job_id: int) -> protocol.Draft:
    """Return the job that writes a draft in a profile's voice, in one or several variants.

    It takes some milliseconds however much the person has written: of that, a prompt has room for a
    handful of texts, and what is newest in the wanted language comes first.

    Raises:
        NoHeadsError: a strength is above 0, and no heads to be suppressed are known for this model.
        UsageError, NoVoicesError: there is no such voice.
        LibraryError: the library cannot be read.
    """
    profile, model = order.profile, order.model
    everything = library.voices.find(profile.id, model.fingerprint)
    language = _language(library, order)
    offered = prompt_samples(library, profile, model, voice=order.voice, language=language)
    voices = draft_voices(
        library,
        profile,
        model,
        offered.grouping,
        voice=order.voice,
        routing=order.routing,
        preference=order.preference,
    )
    has_heads = voices is not None and any(choice.weights for choice in voices.choices)
    needs_heads = order.contrast.suppresses_heads and not has_heads
    if needs_heads and any(settings.strength > 0 for settings in order.variants):
        _check_heads(everything, profile, model)
    return protocol.Draft(
        id=job_id,
        model=model.path,
        author=profile.name,
        samples=offered.samples,
        request=order.request,
        weights=list(everything.weights) if everything else [],
        variants=list(order.variants),
        voices=voices,
        contrast=order.contrast,
        begun=order.begun,
    )


@dataclass(frozen=True, slots=True)
class Written:
    """What there is of a variant to be kept, however it ended.

    Attributes:
        text: what was written.
        finish: how it ended.
        n_tokens: tokens written.
        variant: its number among the order's variants.
        voice: name of the voice that has the greatest part in it.
    """

    text: str
    finish: DraftFinish
    n_tokens: int
    variant: int = 0
    voice: str = EVERYTHING


def written_by(report: DraftReport, variant: int = 0, voices: Sequence[VoicePart] = ()) -> Written:
    """Return what the engine's report of a variant leaves to be kept.

    Args:
        report: of the variant.
        variant: its number.
        voices: what the answer says of them.
    """
    voice = voices[0].name if voices else EVERYTHING
    return Written(report.text, report.finish, report.n_tokens, variant, voice)


def how_written(library: Library, order: DraftOrder, written: Written) -> WrittenBy:
    """Return what is kept of how a variant was written.

    Raises:
        LibraryError: the library cannot be read.
    """
    settings = order.variants[written.variant]
    steered = settings.strength > 0
    voice = heads_for(library, order.profile, order.model, written.voice) if steered else None
    return WrittenBy(
        voice_id=voice.id if voice else None,
        voice="" if written.voice == EVERYTHING else written.voice,
        strength=settings.strength,
        seed=settings.seed,
        finish=written.finish,
        model_fingerprint=order.model.fingerprint,
        n_tokens=written.n_tokens,
    )


def keep_written(
    library: Library,
    draft_id: int,
    order: DraftOrder,
    written: Sequence[Written],
    origin: Origin = Origin.WRITTEN,
) -> list[VersionRecord]:
    """Keep variants that were written, stopped or interrupted as versions of a draft.

    Raises:
        LibraryError: the library cannot be written.
    """
    how = [(each.text, how_written(library, order, each)) for each in written]
    return library.drafts.add_versions(draft_id, origin, how)


def keep_new_draft(
    library: Library, order: DraftOrder, written: Sequence[Written]
) -> tuple[DraftRecord, list[VersionRecord]]:
    """Keep variants as a draft of their own, whose text is the first one.

    Raises:
        LibraryError: the library cannot be written.
    """
    with library.transaction():
        draft = library.drafts.begin(order.profile.id, order.request)
        versions = keep_written(library, draft.id, order, written)
        return library.drafts.take(versions[0]), versions


def _language(library: Library, order: DraftOrder) -> str:
    """Return the language whose samples come first: as asked for, as of the notes, or as usual."""
    request = order.request
    asked = request.language or language_of(f"{request.brief} {request.source}")
    # A brief of few words has none, and must not change what was read for the one before it.
    return asked or library.samples.main_language(order.profile.id)


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

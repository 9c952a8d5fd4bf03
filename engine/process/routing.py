"""Which voice a `Draft` is written in, and what follows from it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from engine.errors import VoiceMismatchError
from engine.heads import HeadWeight
from engine.llama.embedder import Embedder
from engine.llama.steerable import SteerableModel
from engine.process import protocol
from engine.process.voices import DraftVoices, VoicePart, check_members, unpacked_grouping
from engine.voices.groups import Grouping
from engine.voices.routing import Route, check_preference, mixed_weights, route
from engine.voices.texts import request_text
from engine.writing import Sample


@dataclass(frozen=True, slots=True)
class Routed:
    """What a draft is written with.

    Attributes:
        weights: of the heads that its generic pass suppresses.
        samples: for its prompt: those of its voice first, otherwise in their own order.
        parts: of the voices in it, the greatest first; empty where the job named no voices.
        by_preference: whether it would be another voice's, or in other parts, but for what the
            person is known to like.
    """

    weights: list[HeadWeight]
    samples: list[Sample]
    parts: list[VoicePart]
    by_preference: bool = False


def routed(steerable: SteerableModel, job: protocol.Draft, cancelled: Callable[[], bool]) -> Routed:
    """Return what a draft is written with.

    The request is embedded only where that decides anything: not for a single voice, nor for one
    that the person chose.

    Args:
        steerable: the model; stays the caller's.
        job: the draft.
        cancelled: asked throughout.

    Raises:
        ProtocolError, SettingsError: the voices contradict each other, the samples or what is
            preferred.
        VoiceMismatchError: they were found with another model.
        Cancelled: `cancelled` said so.
        DecodeError: as `Embedder`.
    """
    voices = job.voices
    if voices is None:
        return Routed(job.weights, job.samples, [])
    groups = [each.group for each in voices.choices]
    check_members(groups, len(job.samples))
    if voices.preference:
        check_preference(voices.preference, len(groups))
    grouping = unpacked_grouping(groups, voices.space)
    found, by_preference = _route(steerable, job, voices, grouping, cancelled)
    parts = [
        VoicePart(name, part)
        for name, part in zip(grouping.names, found.weights, strict=True)
        if part > 0
    ]
    return Routed(
        weights=mixed_weights([each.weights for each in voices.choices], found),
        samples=_voice_first(job.samples, grouping, found),
        parts=sorted(parts, key=lambda each: each.part, reverse=True),
        by_preference=by_preference,
    )


def _route(
    steerable: SteerableModel,
    job: protocol.Draft,
    voices: DraftVoices,
    grouping: Grouping,
    cancelled: Callable[[], bool],
) -> tuple[Route, bool]:
    """Return the route, and whether it is what it is by the person's preference."""
    n_voices = len(grouping.groups)
    if voices.pinned is not None or n_voices == 1:
        return Route.to(voices.pinned or 0, n_voices), False
    with Embedder(steerable) as embedder:
        if len(grouping.space.mean) != embedder.width:
            raise VoiceMismatchError(
                "The samples were grouped with another model than the one that shall draft. "
                "Group them anew with this one."
            )
        [embedding] = embedder.embed([request_text(job.request)], cancelled=cancelled)
    by_likeness = partial(route, grouping, job.request.kind, embedding, routing=voices.routing)
    if not voices.preference:
        return by_likeness(), False
    preferred = by_likeness(preference=voices.preference)
    return preferred, preferred != by_likeness()


def _voice_first(samples: Sequence[Sample], grouping: Grouping, found: Route) -> list[Sample]:
    part_of = {
        row: part
        for group, part in zip(grouping.groups, found.weights, strict=True)
        for row in group.members
    }
    order = sorted(range(len(samples)), key=lambda row: part_of.get(row, 0.0), reverse=True)
    return [samples[row] for row in order]

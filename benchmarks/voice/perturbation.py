"""How much suppressing heads disturbs the model, and random heads that disturb it as much."""

from collections.abc import Sequence
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from benchmarks.corpus import AuthorTexts, split
from benchmarks.voice.records import Match
from engine.discovery.effects import EffectMeter
from engine.discovery.examples import ExampleMaker
from engine.discovery.measurement import VARIANTS, discovery_context
from engine.heads import Head, HeadWeight, Scales
from engine.llama.steerable import SteerableModel

EXAMPLES = 4
"""Examples whose target tokens the divergence is the mean of."""


def matched_heads(
    steerable: SteerableModel,
    author: AuthorTexts,
    weights: Sequence[HeadWeight],
    order: Sequence[Head],
) -> Match:
    """Return how many heads of a random order, masked, disturb as much as weighted heads.

    The measure is the mean of KL(full || generic) over target tokens of the author's profile, both
    passes with the samples in their context; the number is the one of a geometric series, in steps
    of about a third, whose measure is nearest by ratio.

    Args:
        steerable: the model.
        author: whose heads they are; the profile part holds writing enough for examples.
        weights: our heads'.
        order: all heads, randomly.

    Raises:
        NotEnoughWritingError, HookError, DecodeError: as `ExampleMaker` and `Context.decode`.
    """
    if not weights:
        return Match(author.name, 0, 0.0, 0.0)
    sizes = candidate_sizes(len(weights), len(order))
    layout = steerable.layout
    variants = [layout.masked(*order[:size]) for size in sizes]
    wanted, *found = _mean_divergences(
        steerable, author, [layout.generic_scales(weights), *variants]
    )
    nearest = nearest_by_ratio(found, wanted)
    return Match(author.name, sizes[nearest], float(found[nearest]), float(wanted))


def candidate_sizes(n_ours: int, n_heads: int) -> list[int]:
    """Return numbers of heads to try, ascending: one decode's worth, from a quarter of ours up."""
    series = np.geomspace(max(1, n_ours / 4), n_heads / 2, VARIANTS - 1)
    return sorted({max(1, round(size)) for size in series.tolist()})


def nearest_by_ratio(found: Sequence[float], wanted: float) -> int:
    """Return the index of the number whose ratio to `wanted` is nearest to 1; all are positive."""
    return int(np.argmin(np.abs(np.log(found) - np.log(wanted))))


def _mean_divergences(
    steerable: SteerableModel, author: AuthorTexts, variants: Sequence[Scales]
) -> NDArray[np.float64]:
    """Return each variant's mean KL(full || variant), nats a token, shape (variants,)."""
    samples = split(author.samples).profile
    found = []
    with discovery_context(steerable) as context:
        for example in islice(ExampleMaker(steerable.model, author.called, samples), EXAMPLES):
            meter = EffectMeter(context, steerable.layout, example.prefix, example.target)
            blocks = [block.divergences.mean(axis=1) for block in meter.measure_scales(variants)]
            found.append(np.concatenate(blocks))
    return np.asarray(np.mean(found, axis=0))

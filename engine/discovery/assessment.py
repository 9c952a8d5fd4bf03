"""From measured examples to a result that says how far it can be trusted."""

from collections.abc import Sequence

import numpy as np

from engine.discovery.confidence import confidence
from engine.discovery.effects import ExampleEffects
from engine.discovery.estimators import ESTIMATORS, Scores
from engine.discovery.reliability import (
    Spread,
    bootstrap,
    n_samples,
    split_half_correlation,
    spread,
    stability,
    strongest,
)
from engine.discovery.result import Discovery
from engine.discovery.selection import CORE_SHARE
from engine.heads import Head, HeadScore


def assess(
    heads: Sequence[Head], examples: Sequence[ExampleEffects], estimator: str, seconds: float
) -> Discovery:
    """Return what is known from the examples so far.

    Args:
        heads: of the model, in the order of the effects' rows; each measured at least once.
        examples: what was measured, at least one.
        estimator: a name in `ESTIMATORS`.
        seconds: time that it took.
    """
    estimate = ESTIMATORS[estimator]
    scores = estimate(examples)
    draws = bootstrap(examples, estimate)
    split_half = split_half_correlation(examples, estimate)
    overlap = stability(scores, draws, chosen_among(len(heads)))
    return Discovery(
        scores=_ranked(heads, scores, spread(examples, scores, draws)),
        n_examples=len(examples),
        n_tokens=sum(len(example.gains) for example in examples),
        split_half=split_half,
        seconds=seconds,
        estimator=estimator,
        n_rows=sum(example.n_rows for example in examples),
        stability=overlap,
        confidence=confidence(n_samples(examples), split_half, overlap),
    )


def chosen_among(n_heads: int) -> int:
    """Return how many of a model's heads must be told from the rest."""
    return max(1, round(CORE_SHARE * n_heads))


def _ranked(heads: Sequence[Head], scores: Scores, around: Spread) -> tuple[HeadScore, ...]:
    columns = np.stack([scores, around.standard_error, around.low, around.high], axis=1)
    return tuple(
        HeadScore(*heads[index], *map(float, columns[index]))
        for index in strongest(scores, len(heads))
    )

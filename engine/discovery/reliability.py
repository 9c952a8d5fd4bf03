"""How far scores can be trusted: would other samples of the same person have said the same?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.discovery.effects import ExampleEffects
from engine.discovery.estimators import Estimator, Scores

FEWEST_SAMPLES = 3
"""Fewer say nothing of how samples differ; then target tokens are resampled in their place."""

DRAWS = 200
"""Bootstrap draws: the ends of a 90% interval then rest on ten draws each."""

_SPLITS = 20
_FEWEST_TO_SPLIT = 2
_FEWEST_TO_CORRELATE = 2
_SEED = 20260422
_LOW, _HIGH = 0.05, 0.95

_Unit = list[ExampleEffects]


@dataclass(frozen=True, slots=True)
class Spread:
    """How much each head's score would vary with other samples.

    Attributes:
        standard_error: of the score, nats per token, shape (heads,).
        low: lower end of its 90% interval, nats per token, shape (heads,).
        high: upper end, the same.
    """

    standard_error: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]


def bootstrap(
    examples: Sequence[ExampleEffects], estimator: Estimator, n_draws: int = DRAWS
) -> NDArray[np.float64]:
    """Return the scores from samples drawn at random with replacement, as often as there are.

    A sample comes with all its examples, since what stands in one text is not independent. Draws
    are the same every time. Of fewer than `FEWEST_SAMPLES` the target tokens are drawn instead,
    which makes scores look surer than they are.

    Returns:
        Nats per token, shape (draws, heads); NaN where a draw has no example with a head.
    """
    units = _units(examples)
    chance = np.random.default_rng(_SEED)
    drawn = chance.integers(len(units), size=(n_draws, len(units)))
    return np.stack([estimator(_joined(units, draw)) for draw in drawn])


def spread(
    examples: Sequence[ExampleEffects], scores: Scores, draws: NDArray[np.float64]
) -> Spread:
    """Return standard errors and percentile intervals (Efron 1979) from bootstrap draws.

    With `n` samples (or tokens) of a head, deviations from its score are widened by
    `sqrt(n / (n - 1))`, by which the bootstrap is too narrow.

    Args:
        examples: what was measured.
        scores: from all of it, shape (heads,), none unknown.
        draws: as `bootstrap`, shape (draws, heads).
    """
    measured = [np.any([each.measured for each in unit], axis=0) for unit in _units(examples)]
    n_units = np.sum(measured, axis=0)
    widen = np.sqrt(n_units / np.maximum(n_units - 1, 1))
    # A draw without a head says nothing of it: the head's own score stands in.
    filled = np.where(np.isnan(draws), scores, draws)
    low, high = np.quantile(filled, [_LOW, _HIGH], axis=0)
    return Spread(
        standard_error=filled.std(axis=0) * widen,
        low=scores + (low - scores) * widen,
        high=scores + (high - scores) * widen,
    )


def split_half_correlation(
    examples: Sequence[ExampleEffects], estimator: Estimator
) -> float | None:
    """Return how well the ranking from one half of the samples repeats on the other.

    Spearman's rank correlation of the two halves' scores, over the heads known in both and averaged
    over several random halvings that are the same every time: in [-1, 1], near 0 for noise. None
    for a single sample.
    """
    units = _by_sample(examples)
    if len(units) < _FEWEST_TO_SPLIT:
        return None
    chance = np.random.default_rng(_SEED)
    found = []
    for _ in range(_SPLITS):
        order = chance.permutation(len(units))
        first, second = (estimator(_joined(units, half)) for half in (order[0::2], order[1::2]))
        known = ~(np.isnan(first) | np.isnan(second))
        found.append(spearman(first[known], second[known]))
    return float(np.mean(found))


def stability(scores: Scores, draws: Scores, n_chosen: int) -> float:
    """Return the mean overlap of the strongest heads of each draw with the strongest of all.

    Args:
        scores: from all examples, shape (heads,).
        draws: from bootstrap draws, shape (draws, heads).
        n_chosen: how many heads count as the strongest.

    Returns:
        From 0 to 1; chance alone gives `n_chosen / heads`.
    """
    chosen = set(strongest(scores, n_chosen))
    shared = [len(chosen.intersection(strongest(draw, n_chosen))) for draw in draws]
    return float(np.mean(shared)) / len(chosen)


def strongest(scores: Scores, n_chosen: int) -> list[int]:
    """Return the indices of the highest scores, highest first; unknown ones come last."""
    order: list[int] = np.argsort(-scores, kind="stable").tolist()
    return order[:n_chosen]


def spearman(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    """Return Spearman's rank correlation, equal values sharing their mean rank.

    Where one side says nothing (fewer than two values, or all of them equal), it is 0.
    """
    if len(first) < _FEWEST_TO_CORRELATE or np.ptp(first) == 0 or np.ptp(second) == 0:
        return 0.0
    return float(np.corrcoef(_mean_ranks(first), _mean_ranks(second))[0, 1])


def _mean_ranks(values: NDArray[np.float64]) -> NDArray[np.float64]:
    _, places, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (last - (counts - 1) / 2)[places]


def n_samples(examples: Sequence[ExampleEffects]) -> int:
    """Return how many samples the examples are from."""
    return len(_by_sample(examples))


def _units(examples: Sequence[ExampleEffects]) -> list[_Unit]:
    """Return what is drawn from: samples, or target tokens where there are too few of them."""
    samples = _by_sample(examples)
    if len(samples) >= FEWEST_SAMPLES:
        return samples
    return [[token] for example in examples for token in _tokens(example)]


def _by_sample(examples: Sequence[ExampleEffects]) -> list[_Unit]:
    by_sample: dict[object, _Unit] = {}
    for number, example in enumerate(examples):
        own = ("alone", number) if example.sample is None else example.sample
        by_sample.setdefault(own, []).append(example)
    return list(by_sample.values())


def _joined(units: Sequence[_Unit], chosen: NDArray[np.int64]) -> list[ExampleEffects]:
    return [example for index in chosen for example in units[index]]


def _tokens(example: ExampleEffects) -> list[ExampleEffects]:
    """Return an example's target tokens as examples of one token each."""
    bare = example.bare_effects
    return [
        replace(
            example,
            effects=example.effects[:, [token]],
            divergences=example.divergences[:, [token]],
            gains=example.gains[[token]],
            alignments=example.alignments[:, [token]],
            shifts=example.shifts[[token]],
            bare_effects=None if bare is None else bare[:, [token]],
        )
        for token in range(len(example.gains))
    ]

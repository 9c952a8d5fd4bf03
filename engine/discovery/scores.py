"""From token effects to scores, and how far they can be trusted."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.discovery.effects import Effects
from engine.heads import Head, HeadScore

_FEWEST_EXAMPLES_TO_SPLIT = 2


def preference_contribution_scores(
    heads: Sequence[Head], effects: Sequence[Effects]
) -> tuple[HeadScore, ...]:
    """Return every head's PCS, strongest first: `PCS(l,h) = mean_t D_t(l,h)` (Zhang et al. 2026).

    Args:
        heads: the heads, in the order of the effects' rows.
        effects: one array (heads, target tokens) for each example, nats.
    """
    by_token = np.concatenate(list(effects), axis=1)
    means = by_token.mean(axis=1)
    n_tokens = by_token.shape[1]
    spread = by_token.std(axis=1, ddof=1) if n_tokens > 1 else np.full(len(means), np.inf)
    errors = spread / np.sqrt(n_tokens)
    return tuple(
        HeadScore(heads[index].layer, heads[index].head, float(means[index]), float(errors[index]))
        for index in np.argsort(-means, kind="stable")
    )


def split_half_correlation(effects: Sequence[Effects]) -> float | None:
    """Return how well the ranking from every other example repeats on the rest.

    Spearman's rank correlation of the two halves' scores, in [-1, 1]; None for a single example.
    """
    if len(effects) < _FEWEST_EXAMPLES_TO_SPLIT:
        return None
    first = np.concatenate(list(effects[0::2]), axis=1).mean(axis=1)
    second = np.concatenate(list(effects[1::2]), axis=1).mean(axis=1)
    return float(np.corrcoef(_ranks(first), _ranks(second))[0, 1])


def _ranks(values: NDArray[np.float64]) -> NDArray[np.intp]:
    return np.argsort(np.argsort(values))

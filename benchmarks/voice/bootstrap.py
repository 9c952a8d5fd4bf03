"""Intervals for figures of several requests of each of several authors."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

DRAWS = 2000
LEVEL = 0.95
_SEED = 20260422


class Interval(NamedTuple):
    """A mean and its bootstrap interval at `LEVEL`, in the unit of the figures."""

    mean: float
    low: float
    high: float


def interval(values: Mapping[str, Sequence[float]]) -> Interval:
    """Return the mean over authors of each author's mean, with its interval.

    Authors are resampled, and within each author drawn the requests, with replacement: what would
    vary if other people had been asked for other things. The ends are percentiles of `DRAWS` means.

    Args:
        values: each author's figures, at least one an author.

    Raises:
        ValueError: there are no figures.
    """
    rows = [np.asarray(row, dtype=np.float64) for row in values.values() if len(row)]
    if not rows:
        raise ValueError("There are no figures to take the mean of.")
    means = resampling_weights(tuple(len(row) for row in rows)) @ np.concatenate(rows)
    tail = (1 - LEVEL) / 2 * 100
    low, high = np.percentile(means, [tail, 100 - tail])
    return Interval(float(np.mean([row.mean() for row in rows])), float(low), float(high))


@lru_cache(maxsize=8)
def resampling_weights(sizes: tuple[int, ...]) -> NDArray[np.float64]:
    """Return what each figure counts for in each draw, shape (`DRAWS`, sum of sizes).

    Every row sums to 1; an author drawn twice has requests drawn twice, independently.

    Args:
        sizes: number of figures of each author, at least 1.
    """
    chance = np.random.default_rng(_SEED)
    n_figures, most = np.asarray(sizes), max(sizes)
    starts = np.cumsum(n_figures) - n_figures
    authors = chance.integers(len(sizes), size=(DRAWS, len(sizes)))
    drawn = chance.random((DRAWS, len(sizes), most)) * n_figures[authors][..., np.newaxis]
    columns = starts[authors][..., np.newaxis] + drawn.astype(np.intp)
    cells = columns + (np.arange(DRAWS) * n_figures.sum())[:, np.newaxis, np.newaxis]
    # Every author has as many requests drawn as there are of that author; the rest is padding.
    counted = np.arange(most) < n_figures[authors][..., np.newaxis]
    shares = np.broadcast_to(1 / (len(sizes) * n_figures[authors])[..., np.newaxis], cells.shape)
    weights = np.zeros(DRAWS * int(n_figures.sum()))
    np.add.at(weights, cells[counted], shares[counted])
    return weights.reshape(DRAWS, -1)

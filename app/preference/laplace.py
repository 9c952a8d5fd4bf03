"""A Gaussian in place of the posterior: its mode, and the curvature there."""

from dataclasses import dataclass

import numpy as np

from app.preference.grid import Numbers
from app.preference.normal import log_probability, slope

_MOST_STEPS = 50
_CLOSE = 1e-8


@dataclass(frozen=True, slots=True, eq=False)
class Gaussian:
    """A normal distribution of several numbers.

    Attributes:
        mean: its mean.
        root: any square root of its covariance: `root @ root.T`.
    """

    mean: Numbers
    root: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class Comparisons:
    """Outcomes that each are 1 with the normal probability of a weighted sum.

    Attributes:
        rows: the weights, one row an outcome.
        weights: how much each outcome counts, 0 to 1.
    """

    rows: Numbers
    weights: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class Ratings:
    """Weighted sums as they were seen through normal noise.

    Attributes:
        rows: the weights, one row a rating.
        values: what was seen.
        precisions: one over the variance of each.
    """

    rows: Numbers
    values: Numbers
    precisions: Numbers


def laplace(prior: Gaussian, comparisons: Comparisons, ratings: Ratings) -> Gaussian:
    """Return Laplace's approximation of the posterior.

    Newton's method on a concave function, in coordinates in which the prior is a standard normal:
    well conditioned however smooth the prior is.
    """
    problem = _Problem(prior, comparisons, ratings)
    point = np.zeros(prior.root.shape[1])
    height = problem.height(point)
    for _ in range(_MOST_STEPS):
        step = np.linalg.solve(problem.curvature(point), problem.gradient(point))
        share = 1.0
        while (higher := problem.height(point + share * step)) < height and share > _CLOSE:
            share /= 2
        point = point + share * step
        height = higher
        if np.abs(step).max(initial=0.0) < _CLOSE:
            break
    inverse_root = np.linalg.inv(np.linalg.cholesky(problem.curvature(point)))
    return Gaussian(prior.mean + prior.root @ point, prior.root @ inverse_root.T)


class _Problem:
    def __init__(self, prior: Gaussian, comparisons: Comparisons, ratings: Ratings) -> None:
        self._compared = comparisons.rows @ prior.root
        self._start = comparisons.rows @ prior.mean
        self._weights = comparisons.weights
        self._rated = ratings.rows @ prior.root
        self._missing = ratings.values - ratings.rows @ prior.mean
        self._precisions = ratings.precisions

    def height(self, point: Numbers) -> float:
        likely = self._weights @ log_probability(self._start + self._compared @ point)
        missed = self._missing - self._rated @ point
        return float(likely - (self._precisions @ missed**2 + point @ point) / 2)

    def gradient(self, point: Numbers) -> Numbers:
        pull = self._weights * slope(self._start + self._compared @ point)
        missed = self._precisions * (self._missing - self._rated @ point)
        return np.asarray(self._compared.T @ pull + self._rated.T @ missed - point)

    def curvature(self, point: Numbers) -> Numbers:
        x = self._start + self._compared @ point
        pull = slope(x)
        bend = self._weights * pull * (pull + x)
        seen = (self._compared.T * bend) @ self._compared
        rated = (self._rated.T * self._precisions) @ self._rated
        return np.asarray(np.eye(len(point)) + seen + rated)

"""Laplace's approximation against integration by brute force, and where it is exact."""

import itertools

import numpy as np
import pytest

from app.preference.grid import Numbers
from app.preference.laplace import Comparisons, Gaussian, Ratings, laplace
from app.preference.normal import log_probability

NO_RATINGS = Ratings(np.zeros((0, 3)), np.zeros(0), np.zeros(0))
NO_COMPARISONS = Comparisons(np.zeros((0, 3)), np.zeros(0))


def smooth_prior() -> Gaussian:
    """Three points of a curve, neighbours going together."""
    apart = np.subtract.outer(np.arange(3), np.arange(3))
    covariance = 1.5**2 * np.exp(-(apart**2) / 2)
    return Gaussian(np.array([-0.3, 0.0, -0.2]), np.linalg.cholesky(covariance))


def integrated(prior: Gaussian, compared: Comparisons, rated: Ratings) -> tuple[Numbers, Numbers]:
    """Return mean and standard deviations, by a dense grid over the prior's own coordinates."""
    axis = np.linspace(-5, 5, 51)
    cells = np.array(list(itertools.product(axis, repeat=3)))
    values = prior.mean + cells @ prior.root.T
    log_weight = -np.sum(cells**2, axis=1) / 2
    likely = log_probability((values @ compared.rows.T).ravel())
    log_weight += likely.reshape(len(cells), -1) @ compared.weights
    log_weight -= (rated.values - values @ rated.rows.T) ** 2 @ rated.precisions / 2
    weight = np.exp(log_weight - log_weight.max())
    weight /= weight.sum()
    mean = weight @ values
    return mean, np.sqrt(weight @ (values - mean) ** 2)


def test_mean_and_spread_agree_with_dense_integration() -> None:
    rows = np.array([[0, 1, -1], [0, 1, -1], [1, -1, 0], [0, 1, -1], [1, 0, -1]], dtype=float)
    compared = Comparisons(rows, np.array([1, 0.9, 1, 0.8, 1]))
    rated = Ratings(np.array([[0.5, 0, -0.5]]), np.array([0.7]), np.array([0.25]))
    posterior = laplace(smooth_prior(), compared, rated)
    mean, spread = integrated(smooth_prior(), compared, rated)
    # The true posterior leans a little; Laplace's mode does not see that.
    assert np.abs(posterior.mean - mean).max() < 0.25 * spread.min()
    assert np.linalg.norm(posterior.root, axis=1) == pytest.approx(spread, rel=0.1)
    assert np.argmax(posterior.mean) == np.argmax(mean)


def test_ratings_alone_are_exact() -> None:
    prior = smooth_prior()
    rows, values = np.array([[1, 0, -1], [0, 1, 0.0]]), np.array([1.0, -0.5])
    posterior = laplace(prior, NO_COMPARISONS, Ratings(rows, values, np.array([0.5, 2.0])))
    covariance = prior.root @ prior.root.T
    gain = covariance @ rows.T @ np.linalg.inv(rows @ covariance @ rows.T + np.diag([2.0, 0.5]))
    assert posterior.mean == pytest.approx(prior.mean + gain @ (values - rows @ prior.mean))
    expected = covariance - gain @ rows @ covariance
    assert posterior.root @ posterior.root.T == pytest.approx(expected)


def test_without_evidence_the_prior_stays() -> None:
    prior = smooth_prior()
    posterior = laplace(prior, NO_COMPARISONS, NO_RATINGS)
    assert posterior.mean == pytest.approx(prior.mean)
    assert posterior.root @ posterior.root.T == pytest.approx(prior.root @ prior.root.T)


def test_the_mode_is_higher_than_its_surroundings() -> None:
    prior = smooth_prior()
    compared = Comparisons(np.array([[1, -1, 0.0]] * 40), np.ones(40))
    posterior = laplace(prior, compared, NO_RATINGS)

    def height(values: Numbers) -> float:
        inner = np.linalg.solve(prior.root, values - prior.mean)
        return float(log_probability(compared.rows @ values).sum() - inner @ inner / 2)

    rng = np.random.default_rng(0)
    top = height(posterior.mean)
    assert all(height(posterior.mean + rng.normal(0, 0.05, 3)) < top for _ in range(200))

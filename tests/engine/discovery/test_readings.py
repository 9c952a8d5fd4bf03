"""Losses and divergences of logits, against their definitions."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.discovery.readings import FullPass, negative_log_likelihoods


def log_softmax(logits: np.ndarray) -> np.ndarray:
    exact = logits.astype(np.float64)
    exact = exact - exact.max(axis=1, keepdims=True)
    return exact - np.log(np.exp(exact).sum(axis=1, keepdims=True))


@given(st.integers(0, 2**32), st.integers(2, 300), st.floats(0.1, 30))
def test_they_are_what_the_formulas_say(seed: int, n_vocabulary: int, spread: float) -> None:
    chance = np.random.default_rng(seed)
    full, *others = (spread * chance.standard_normal((4, 3, n_vocabulary))).astype(np.float32)
    targets = chance.integers(n_vocabulary, size=3)
    reading = FullPass(full, targets)
    found = reading.compare(np.concatenate(others))
    log_p, at = log_softmax(full), (np.arange(3), targets)
    assert reading.losses == pytest.approx(-log_p[at], abs=1e-4)
    for index, other in enumerate(others):
        rows, log_q = slice(3 * index, 3 * index + 3), log_softmax(other)
        divergences = (np.exp(log_p) * (log_p - log_q)).sum(axis=1)
        assert found.losses[rows] == pytest.approx(-log_q[at], abs=1e-4)
        assert found.divergences[rows] == pytest.approx(divergences, abs=1e-4, rel=1e-5)


@given(st.integers(0, 2**32), st.integers(2, 300), st.floats(0.1, 5))
def test_alignments_are_the_covariance_of_both_changes(
    seed: int, n_vocabulary: int, spread: float
) -> None:
    chance = np.random.default_rng(seed)
    logits = (spread * chance.standard_normal((4, 3, n_vocabulary))).astype(np.float32)
    full, bare, *masked = logits
    reading = FullPass(full, np.zeros(3, dtype=np.int64), bare)
    found = reading.compare(np.concatenate(masked))
    log_p = log_softmax(full)
    p, by_samples = np.exp(log_p), log_p - log_softmax(bare)

    def covariance(first: np.ndarray, second: np.ndarray) -> np.ndarray:
        means = [(p * values).sum(axis=1) for values in (first, second)]
        return (p * first * second).sum(axis=1) - means[0] * means[1]

    assert reading.shifts == pytest.approx(covariance(by_samples, by_samples), abs=1e-3, rel=1e-4)
    for index, other in enumerate(masked):
        by_head = log_p - log_softmax(other)
        rows = slice(3 * index, 3 * index + 3)
        expected = covariance(by_samples, by_head)
        assert found.alignments[rows] == pytest.approx(expected, abs=1e-3, rel=1e-4)


def test_a_pass_does_not_diverge_from_itself() -> None:
    logits = np.random.default_rng(1).standard_normal((5, 1000)).astype(np.float32)
    reading = FullPass(logits, np.arange(5))
    same = reading.compare(np.concatenate([logits, logits]))
    assert (same.divergences == 0).all()
    assert (same.losses == np.tile(reading.losses, 2)).all()


def test_tokens_that_are_ruled_out_are_no_obstacle() -> None:
    full = np.array([[0.0, math.log(3.0), -math.inf]], dtype=np.float32)
    masked = np.array([[0.0, 0.0, -math.inf]], dtype=np.float32)
    found = FullPass(full, np.array([0])).compare(masked)
    assert found.losses == pytest.approx([math.log(2)])
    assert found.divergences == pytest.approx(
        [math.log(2) + 0.25 * math.log(0.25) + 0.75 * math.log(0.75)]
    )


def test_losses_are_exact_and_do_not_overflow() -> None:
    logits = np.array([[0.0, math.log(3.0)], [500.0, 500.0]], dtype=np.float32)
    losses = negative_log_likelihoods(logits, np.array([0, 1]))
    assert losses == pytest.approx([math.log(4), math.log(2)], abs=1e-6)

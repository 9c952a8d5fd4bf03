"""The DPS score against its formula, computed the slow way."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.drafting.steering import (
    all_candidates,
    expectation,
    log_probabilities,
    steered_candidates,
)

logit_rows = hnp.arrays(
    np.float32, 40, elements=st.floats(-30, 30, width=32, allow_nan=False, allow_infinity=False)
)


def contrast_of(full: np.ndarray, generic: np.ndarray) -> np.ndarray:
    return log_probabilities(full) - log_probabilities(generic)


def softmax(logits: np.ndarray) -> list[float]:
    exponentials = [math.exp(float(value)) for value in logits]
    return [value / sum(exponentials) for value in exponentials]


@given(logit_rows, logit_rows, st.floats(0, 2), st.floats(0.01, 1))
def test_scores_follow_the_formula(
    full: np.ndarray, generic: np.ndarray, gamma: float, beta: float
) -> None:
    p_full, p_generic = softmax(full), softmax(generic)
    contrast = contrast_of(full, generic)
    tokens, scores = steered_candidates(full, contrast, gamma=gamma, plausibility=beta)
    log_sum = math.log(sum(math.exp(float(value)) for value in full))
    for token, score in zip(tokens, scores, strict=True):
        dps = (1 + gamma) * math.log(p_full[token]) - gamma * math.log(p_generic[token])
        assert score == pytest.approx(dps + log_sum, abs=2e-3)


@given(logit_rows, logit_rows, st.floats(0.01, 1))
def test_only_plausible_tokens_are_candidates(
    full: np.ndarray, generic: np.ndarray, beta: float
) -> None:
    p_full = softmax(full)
    contrast = contrast_of(full, generic)
    tokens = set(steered_candidates(full, contrast, gamma=1.0, plausibility=beta).tokens.tolist())
    for token, probability in enumerate(p_full):
        ratio = probability / max(p_full)
        if ratio > beta * 1.001:
            assert token in tokens
        elif ratio < beta * 0.999:
            assert token not in tokens


@given(logit_rows, st.floats(0, 2))
def test_equal_passes_leave_the_logits_as_they_are(full: np.ndarray, gamma: float) -> None:
    contrast = contrast_of(full, full.copy())
    tokens, scores = steered_candidates(full, contrast, gamma=gamma, plausibility=0.1)
    assert np.array_equal(scores, full[tokens])


def test_what_only_the_full_pass_likes_rises() -> None:
    full = np.array([2.0, 1.9, -20.0], dtype=np.float32)
    generic = np.array([2.0, 0.0, -20.0], dtype=np.float32)
    contrast = contrast_of(full, generic)
    tokens, scores = steered_candidates(full, contrast, gamma=1.0, plausibility=0.1)
    assert tokens.tolist() == [0, 1]
    assert scores[1] > scores[0]


def test_forbidden_tokens_are_out_and_make_room_for_others() -> None:
    full = np.array([9.0, 2.0, 1.9, -20.0], dtype=np.float32)
    contrast = contrast_of(full, np.zeros(4, dtype=np.float32))
    tokens, _ = steered_candidates(full, contrast, gamma=1.0, plausibility=0.1, forbidden={0})
    assert tokens.tolist() == [1, 2]
    assert full[0] == 9.0


def test_no_steering_means_every_token_with_its_own_logit() -> None:
    full = np.array([0.5, -3.0, 7.0], dtype=np.float32)
    candidates = all_candidates(full)
    assert candidates.tokens.tolist() == [0, 1, 2]
    assert candidates.scores is full


@given(logit_rows)
def test_log_probabilities_do_not_overflow(logits: np.ndarray) -> None:
    expected = [math.log(p) for p in softmax(logits)]
    assert log_probabilities(logits) == pytest.approx(expected, abs=1e-4)
    assert log_probabilities(logits + np.float32(1000)) == pytest.approx(expected, abs=1e-2)


@given(logit_rows, logit_rows)
def test_the_mean_contrast_is_the_divergence_of_the_passes(
    full: np.ndarray, generic: np.ndarray
) -> None:
    p_full, p_generic = softmax(full), softmax(generic)
    expected = sum(p * math.log(p / q) for p, q in zip(p_full, p_generic, strict=True) if p > 0)
    divergence = expectation(log_probabilities(full), contrast_of(full, generic))
    assert divergence == pytest.approx(expected, abs=1e-3)
    assert divergence > -1e-4

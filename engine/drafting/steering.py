"""Differential Preference Steering: scoring the next token (Zhang et al. 2026, section 3)."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.drafting.settings import DraftSettings, Scaling

LogProbabilities = NDArray[np.float32]
"""`log p(v)`, one for each token of the vocabulary, nats."""


class Candidates(NamedTuple):
    """Tokens that may come next, in ascending order, and their scores (nats, up to a constant)."""

    tokens: NDArray[np.int32]
    scores: NDArray[np.float32]


def all_candidates(full: NDArray[np.float32]) -> Candidates:
    """Return the whole vocabulary with the full pass's logits: no steering."""
    return Candidates(np.arange(len(full), dtype=np.int32), full)


def steered_candidates(
    full: NDArray[np.float32],
    contrast: NDArray[np.float32],
    *,
    gamma: float,
    plausibility: float,
    forbidden: Collection[int] = (),
) -> Candidates:
    """Return the plausible tokens with their DPS scores.

    With `p` the softmax of each pass's logits,

        score(v) = (1 + gamma) * log p_full(v) - gamma * log p_generic(v)

    for the `v` with `p_full(v) >= plausibility * max p_full` (contrastive decoding, Li et al.
    2023). The scores are given on the scale of the full pass's logits, that is plus their
    log-sum-exp: one constant for all `v`, so that the repetition penalty, which is not indifferent
    to it, bites the same at every strength.

    Args:
        full: logits of the full pass, one for each token of the vocabulary.
        contrast: `log p_full - log p_generic`, likewise.
        gamma: the contrast's weight, at least 0.
        plausibility: beta, in (0, 1].
        forbidden: tokens that shall not come next; what is plausible is judged without them.
    """
    if forbidden:
        full = full.copy()
        full[list(forbidden)] = -np.inf
    tokens = np.flatnonzero(full >= full.max() + np.log(plausibility)).astype(np.int32)
    return Candidates(tokens, (full[tokens] + gamma * contrast[tokens]).astype(np.float32))


def contrast_weight(settings: DraftSettings, log_full: LogProbabilities) -> float:
    """Return the contrast's weight at one token: gamma, scaled as the settings say."""
    if settings.scaling is Scaling.ENTROPY:
        return settings.gamma * expectation(log_full, -log_full)
    return settings.gamma


def summed_contrast(
    log_full: LogProbabilities, generics: Iterable[LogProbabilities]
) -> NDArray[np.float32]:
    """Return `log p_full - log p_generic`, summed over generic passes; 0 where there is none."""
    contrast = np.zeros_like(log_full)
    for log_generic in generics:
        contrast += log_full - log_generic
    return contrast


def log_probabilities(logits: NDArray[np.float32]) -> LogProbabilities:
    """Return the log of the softmax of a row of logits."""
    shifted: LogProbabilities = logits - logits.max()
    shifted -= np.log(np.exp(shifted).sum(dtype=np.float64)).astype(np.float32)
    return shifted


def expectation(log_p: LogProbabilities, values: NDArray[np.float32]) -> float:
    """Return the mean of `values` under a distribution: `sum p(v) * values(v)`.

    Of the contrast it is KL(full || generic), of `-log_p` the entropy, both in nats.
    """
    return float(np.exp(log_p) @ values)

"""Scores of heads from their measured effects: one function each, higher is more the person's.

Throughout, `D_t` is the effect of masking a head at target token `t`, `K_t` the divergence
`KL(full || head masked)` there, both in nats, and `w_t = max(0, NLL_t(without the person's samples)
- NLL_t(with them))` how much the samples help at that token. Means and sums run over the tokens of
all examples on which a head was measured; a head measured on none scores NaN.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from engine.discovery.effects import ExampleEffects

Scores = NDArray[np.float64]
"""One number a head, nats per token unless its function says otherwise; NaN where unknown."""

Estimator = Callable[[Sequence[ExampleEffects]], Scores]

_NO_CHANGE = 1e-9
"""Nats squared: what rounding changes."""

_Part = Callable[[ExampleEffects], NDArray[np.float64]]


def preference_contribution(examples: Sequence[ExampleEffects]) -> Scores:
    """Return `mean_t D_t`, the Preference Contribution Score (Zhang et al. 2026)."""
    return _mean(examples, _effects, _ones)


def gain_weighted(examples: Sequence[ExampleEffects]) -> Scores:
    """Return `sum_t w_t D_t / sum_t w_t`: the PCS where the samples help.

    Where they help nowhere, it is the PCS.
    """
    return _weighted_mean(examples, _effects)


def difference_in_differences(examples: Sequence[ExampleEffects]) -> Scores:
    """Return `mean_t (D_t - D'_t)`, `D'_t` the effect without samples in the context.

    Raises:
        ValueError: effects without samples were not measured on an example.
    """
    return _mean(examples, _difference, _ones)


def selective(examples: Sequence[ExampleEffects]) -> Scores:
    """Return `sum_t w_t D_t / sum_t w_t - mean of D_t over tokens with w_t = 0`.

    High for heads that matter where the samples help, and do not matter where they don't. Where
    they help everywhere, nothing is subtracted; where they help nowhere, every head scores 0.
    """
    elsewhere = _mean(examples, _effects, _helps_not)
    return gain_weighted(examples) - np.where(np.isnan(elsewhere), 0.0, elsewhere)


def steering_gain(examples: Sequence[ExampleEffects]) -> Scores:
    """Return `mean_t (D_t - K_t)`: what steering by the head alone does to the person's text.

    It is the derivative at `gamma = 0` of the mean log-likelihood of what the person wrote under
    `p_gamma(v)` in proportion to `p_full(v)^(1 + gamma) / p_generic(v)^gamma`, whose derivative is
    `log p_full(y) / p_generic(y)` less the mean of the same under `p_full`; that mean is `K_t`.
    """
    return _mean(examples, _steering, _ones)


def gain_weighted_steering(examples: Sequence[ExampleEffects]) -> Scores:
    """Return `sum_t w_t (D_t - K_t) / sum_t w_t`: the steering gain where the samples help.

    Where they help nowhere, it is the steering gain.
    """
    return _weighted_mean(examples, _steering)


def selective_steering(examples: Sequence[ExampleEffects]) -> Scores:
    """Return `sum_t w_t (D_t - K_t) / sum_t w_t - mean of D_t - K_t over tokens with w_t = 0`.

    The selective score of the steering gain: high for heads that steer towards the person's words
    where the samples help, and nowhere else. Falls back as `selective` does.
    """
    elsewhere = _mean(examples, _steering, _helps_not)
    return gain_weighted_steering(examples) - np.where(np.isnan(elsewhere), 0.0, elsewhere)


def sample_alignment(examples: Sequence[ExampleEffects]) -> Scores:
    """Return how far masking a head takes away what the samples brought, from -1 to about 1.

    With `c = log p_full - log p_bare` what the samples change at a token, `d = log p_full - log
    p_masked` what the head brings, and covariances under `p_full`,

        sum_t Cov_t(c, d) / sqrt(sum_t Var_t(c) * sum_t 2 K_t)

    is their correlation over the whole vocabulary, since `K_t` is half the variance of `d` to
    second order. It needs no word that the person wrote at the target itself, and so has less noise
    than a score of single words; but it says little where predictions are near certain, since
    nothing varies under `p_full` there. A head that changes nothing scores 0. No unit.
    """
    aligned = _mean(examples, lambda example: example.alignments, _ones)
    changed = _mean(examples, lambda example: 2 * example.divergences, _ones)
    shifted = _mean(examples, _shifts, _ones)
    size = np.sqrt(np.maximum(changed, 0.0) * shifted)
    scores: Scores = np.where(np.isnan(aligned), np.nan, 0.0)
    np.divide(aligned, size, out=scores, where=size > _NO_CHANGE)
    return scores


ESTIMATORS: Mapping[str, Estimator] = MappingProxyType(
    {
        "pcs": preference_contribution,
        "gain_weighted": gain_weighted,
        "difference_in_differences": difference_in_differences,
        "selective": selective,
        "steering_gain": steering_gain,
        "gain_weighted_steering": gain_weighted_steering,
        "selective_steering": selective_steering,
        "sample_alignment": sample_alignment,
    }
)
"""Every estimator, by the name that results carry."""

NEEDS_BARE_EFFECTS = frozenset({"difference_in_differences"})
"""Names of those that need effects without samples in the context."""


def _mean(examples: Sequence[ExampleEffects], values: _Part, weights: _Part) -> Scores:
    """Return `sum_t w_t v_t / sum_t w_t` for each head; NaN where its weights sum to 0."""
    token_weights = [weights(example) for example in examples]
    terms = np.stack(
        [values(example) @ weight for example, weight in zip(examples, token_weights, strict=True)]
    )
    measured = ~np.isnan(terms)
    totals = np.array([weight.sum() for weight in token_weights]) @ measured
    sums = np.where(measured, terms, 0.0).sum(axis=0)
    means: Scores = np.full(len(sums), np.nan)
    np.divide(sums, totals, out=means, where=totals > 0)
    return means


def _weighted_mean(examples: Sequence[ExampleEffects], values: _Part) -> Scores:
    weighted = _mean(examples, values, _gains)
    return np.where(np.isnan(weighted), _mean(examples, values, _ones), weighted)


def _ones(example: ExampleEffects) -> NDArray[np.float64]:
    return np.ones(len(example.gains))


def _gains(example: ExampleEffects) -> NDArray[np.float64]:
    return np.maximum(example.gains, 0.0)


def _helps_not(example: ExampleEffects) -> NDArray[np.float64]:
    return np.where(_gains(example) == 0, 1.0, 0.0)


def _shifts(example: ExampleEffects) -> NDArray[np.float64]:
    """Return the shifts once for each head, so that they are averaged over the same examples."""
    return np.where(example.measured[:, np.newaxis], example.shifts, np.nan)


def _effects(example: ExampleEffects) -> NDArray[np.float64]:
    return example.effects


def _steering(example: ExampleEffects) -> NDArray[np.float64]:
    return example.effects - example.divergences


def _difference(example: ExampleEffects) -> NDArray[np.float64]:
    if example.bare_effects is None:
        raise ValueError("effects without samples were not measured; measure them, too")
    return example.effects - example.bare_effects

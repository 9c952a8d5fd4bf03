"""What is said of how far scores can be trusted, where the truth is known."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.discovery.estimators import ESTIMATORS, preference_contribution
from engine.discovery.reliability import (
    bootstrap,
    n_samples,
    spearman,
    split_half_correlation,
    spread,
    stability,
    strongest,
)
from tests.engine.discovery.some_effects import example, noisy_examples


def ranks_by_counting(values: list[float]) -> list[float]:
    return [
        sum(other < value for other in values) + (sum(other == value for other in values) + 1) / 2
        for value in values
    ]


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=2, max_size=30))
def test_rank_correlation_is_the_correlation_of_mean_ranks(pairs: list[tuple[int, int]]) -> None:
    first, second = (np.array(side, dtype=float) for side in zip(*pairs, strict=True))
    found = spearman(first, second)
    if np.ptp(first) == 0 or np.ptp(second) == 0:
        assert found == 0
    else:
        ranks = ranks_by_counting(first.tolist()), ranks_by_counting(second.tolist())
        assert found == pytest.approx(float(np.corrcoef(*ranks)[0, 1]))


def test_ties_share_their_rank() -> None:
    # By hand: ranks (1, 2.5, 2.5, 4) and (1, 2, 3, 4); covariance 4.5, squares 4.5 and 5.
    found = spearman(np.array([1.0, 2.0, 2.0, 3.0]), np.array([1.0, 2.0, 3.0, 4.0]))
    assert found == pytest.approx(4.5 / (4.5 * 5.0) ** 0.5)


def test_standard_errors_are_those_of_the_mean_over_samples() -> None:
    examples = noisy_examples([0.0] * 40, 25, noise=1.0)
    scores = preference_contribution(examples)
    around = spread(examples, scores, bootstrap(examples, preference_contribution, 400))
    by_sample = np.array([one.effects.mean(axis=1) for one in examples])
    classical = by_sample.std(axis=0, ddof=1) / np.sqrt(len(examples))
    assert around.standard_error == pytest.approx(classical, rel=0.15)


def test_the_interval_holds_the_truth_about_nine_times_in_ten() -> None:
    held = []
    for seed in range(20):
        examples = noisy_examples([0.3] * 20, 12, noise=1.0, seed=seed)
        scores = preference_contribution(examples)
        around = spread(examples, scores, bootstrap(examples, preference_contribution))
        held += ((around.low <= 0.3) & (around.high >= 0.3)).tolist()
    assert 0.82 < np.mean(held) < 0.96


def test_stretches_of_one_sample_are_not_taken_for_independent() -> None:
    alone = noisy_examples([0.0] * 30, 6, noise=1.0)
    repeated = [one for one in alone for _ in range(5)]
    for examples in (alone, repeated):
        assert n_samples(examples) == 6
    errors = [
        spread(each, preference_contribution(each), bootstrap(each, preference_contribution))
        for each in (alone, repeated)
    ]
    assert errors[1].standard_error == pytest.approx(errors[0].standard_error)
    unnamed = [replace(one, sample=None) for one in repeated]
    assert n_samples(unnamed) == 30
    closer = spread(unnamed, np.zeros(30), bootstrap(unnamed, preference_contribution))
    assert closer.standard_error.mean() < 0.6 * errors[0].standard_error.mean()


@pytest.mark.parametrize("name", ["pcs", "gain_weighted", "selective", "gain_weighted_steering"])
def test_a_single_sample_has_an_interval_but_no_halves(name: str) -> None:
    estimate = ESTIMATORS[name]
    examples = noisy_examples([0.1, 0.2, 0.3], 1, noise=1.0)
    scores = estimate(examples)
    around = spread(examples, scores, bootstrap(examples, estimate))
    assert (around.standard_error > 0.05).all()
    assert (around.low < scores).all()
    assert (around.high > scores).all()
    assert split_half_correlation(examples, estimate) is None


def test_heads_measured_on_few_examples_are_less_sure_of_themselves() -> None:
    examples = noisy_examples([0.0] * 20, 40, noise=1.0)
    for one in examples[8:]:
        one.effects[:10] = one.divergences[:10] = np.nan
    scores = preference_contribution(examples)
    around = spread(examples, scores, bootstrap(examples, preference_contribution))
    assert np.isfinite(around.standard_error).all()
    dropped, kept = around.standard_error[:10].mean(), around.standard_error[10:].mean()
    assert dropped / kept == pytest.approx((40 / 8) ** 0.5, rel=0.25)


def test_halves_that_agree_correlate_fully_and_noise_not_at_all() -> None:
    clear = noisy_examples(np.arange(60.0).tolist(), 6, noise=0.01)
    assert split_half_correlation(clear, preference_contribution) == pytest.approx(1)
    noise = noisy_examples([0.0] * 400, 12, noise=1.0)
    assert abs(split_half_correlation(noise, preference_contribution) or 0.0) < 0.1


def test_heads_without_any_effect_correlate_with_nothing() -> None:
    examples = [example([[0.0], [0.0]], [1.0], sample=number) for number in range(4)]
    assert split_half_correlation(examples, preference_contribution) == 0


def test_a_clear_choice_is_stable_and_a_choice_among_equals_is_not() -> None:
    clear = noisy_examples([1.0] * 6 + [0.0] * 94, 12, noise=0.5)
    equal = noisy_examples([0.0] * 100, 12, noise=0.5)
    for examples, expected in ((clear, 1.0), (equal, 0.4)):
        scores = preference_contribution(examples)
        draws = bootstrap(examples, preference_contribution)
        assert stability(scores, draws, 6) == pytest.approx(expected, abs=0.1)


def test_the_strongest_come_first_and_the_unknown_last() -> None:
    scores = np.array([0.5, np.nan, 2.0, -1.0])
    assert strongest(scores, 2) == [2, 0]
    assert strongest(scores, 4) == [2, 0, 3, 1]

"""Every estimator against its formula, written out plainly."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.discovery.effects import ExampleEffects
from engine.discovery.estimators import ESTIMATORS, NEEDS_BARE_EFFECTS
from engine.discovery.reliability import bootstrap
from tests.engine.discovery.some_effects import example, noisy_examples

NAN = math.nan

numbers = st.floats(-4, 4).map(lambda value: round(value, 3))


@st.composite
def measured(draw: st.DrawFn) -> list[ExampleEffects]:
    """Examples of three heads, of which later ones may lack some."""
    examples = []
    for index in range(draw(st.integers(1, 4))):
        n_tokens = draw(st.integers(1, 4))
        rows = st.lists(numbers, min_size=n_tokens, max_size=n_tokens)
        matrix = st.lists(rows, min_size=3, max_size=3)
        missing = draw(st.sets(st.integers(0, 2))) if index else set()
        one = example(draw(matrix), draw(rows), draw(matrix), draw(matrix))
        for head in missing:
            one.effects[head] = one.divergences[head] = one.alignments[head] = NAN
        examples.append(one)
    return examples


def tokens_of(examples: list[ExampleEffects], head: int) -> list[tuple[float, float, float, float]]:
    """Return D, K, gain and D without samples at every token on which a head was measured."""
    return [
        (float(d), float(k), float(gain), float(bare))
        for one in examples
        if one.bare_effects is not None
        for d, k, gain, bare in zip(
            one.effects[head], one.divergences[head], one.gains, one.bare_effects[head], strict=True
        )
        if not math.isnan(d)
    ]


def plainly(name: str, examples: list[ExampleEffects], head: int) -> float:
    tokens = tokens_of(examples, head)
    mean = sum(d for d, _, _, _ in tokens) / len(tokens)
    gained = sum(max(0.0, gain) for _, _, gain, _ in tokens)
    weighted = sum(max(0.0, gain) * d for d, _, gain, _ in tokens) / gained if gained else mean
    steering = sum(d - k for d, k, _, _ in tokens) / len(tokens)
    elsewhere = [d for d, _, gain, _ in tokens if gain <= 0]
    match name:
        case "pcs":
            return mean
        case "gain_weighted":
            return weighted
        case "difference_in_differences":
            return sum(d - bare for d, _, _, bare in tokens) / len(tokens)
        case "selective":
            return weighted - (sum(elsewhere) / len(elsewhere) if elsewhere else 0.0)
        case "steering_gain":
            return steering
        case "gain_weighted_steering":
            terms = sum(max(0.0, gain) * (d - k) for d, k, gain, _ in tokens)
            return terms / gained if gained else steering
        case "selective_steering":
            terms = sum(max(0.0, gain) * (d - k) for d, k, gain, _ in tokens)
            rest = [d - k for d, k, gain, _ in tokens if gain <= 0]
            there = terms / gained if gained else steering
            return there - (sum(rest) / len(rest) if rest else 0.0)
        case "sample_alignment":  # in these made-up numbers a shift is 1, an alignment D / 2
            size = math.sqrt(max(0.0, sum(2 * k for _, k, _, _ in tokens)) * len(tokens))
            return sum(d / 2 for d, _, _, _ in tokens) / size if size > 1e-6 else 0.0
    raise AssertionError(name)


@pytest.mark.parametrize("name", ESTIMATORS)
@settings(max_examples=40)
@given(examples=measured())
def test_each_is_its_formula_over_the_tokens_that_a_head_was_measured_on(
    name: str, examples: list[ExampleEffects]
) -> None:
    expected = [plainly(name, examples, head) for head in range(3)]
    assert ESTIMATORS[name](examples) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("name", ESTIMATORS)
def test_a_head_that_was_never_measured_has_no_score(name: str) -> None:
    one = example([[1.0], [NAN]], [0.5], [[0.1], [NAN]], [[0.2], [NAN]])
    score, unknown = ESTIMATORS[name]([one])
    assert math.isfinite(score)
    assert math.isnan(unknown)


def test_where_samples_help_nowhere_weighting_falls_back_and_selecting_says_nothing() -> None:
    examples = [example([[1.0, 3.0]], [-0.5, 0.0], [[0.5, 0.5]])]
    assert ESTIMATORS["gain_weighted"](examples).tolist() == [2.0]
    assert ESTIMATORS["gain_weighted_steering"](examples).tolist() == [1.5]
    assert ESTIMATORS["selective"](examples).tolist() == [0.0]


def test_the_steering_gain_is_the_slope_of_the_steered_likelihood_of_the_text() -> None:
    chance = np.random.default_rng(3)
    full, generic = chance.standard_normal((2, 6, 50))
    followed = chance.integers(50, size=6)

    def mean_log_likelihood(gamma: float) -> float:
        steered = (1 + gamma) * full - gamma * generic
        normalised = steered - np.log(np.exp(steered).sum(axis=1, keepdims=True))
        return float(normalised[np.arange(6), followed].mean())

    log_p, log_q = (z - np.log(np.exp(z).sum(axis=1, keepdims=True)) for z in (full, generic))
    effects = (log_p - log_q)[np.arange(6), followed]
    divergences = (np.exp(log_p) * (log_p - log_q)).sum(axis=1)
    one = example([effects.tolist()], [1.0] * 6, [divergences.tolist()])
    slope = (mean_log_likelihood(1e-6) - mean_log_likelihood(-1e-6)) / 2e-6
    assert ESTIMATORS["steering_gain"]([one])[0] == pytest.approx(slope, abs=1e-7)


def test_only_those_that_say_so_need_effects_without_samples() -> None:
    examples = noisy_examples([0.1, 0.2], 3, noise=0.1)
    for name, estimate in ESTIMATORS.items():
        if name in NEEDS_BARE_EFFECTS:
            with pytest.raises(ValueError, match="without samples were not measured"):
                estimate(examples)
        else:
            assert np.isfinite(estimate(examples)).all()
            assert bootstrap(examples, estimate, 3).shape == (3, 2)

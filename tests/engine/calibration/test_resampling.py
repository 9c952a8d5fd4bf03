"""Intervals from resampling, against the textbook's for a mean of few."""

import numpy as np
import pytest

from engine.calibration.resampling import resampled_ratio

T_97_5 = {5: 2.776, 10: 2.262, 40: 2.023}
"""Student's t with one degree of freedom less than requests, from the tables."""


@pytest.mark.parametrize("n", T_97_5)
def test_an_interval_is_as_wide_as_students_t_makes_it(n: int) -> None:
    values, ones = np.random.default_rng(n).normal(0.2, 0.1, n), np.ones(n)
    interval = resampled_ratio(values, ones).over(resampled_ratio(np.zeros(n), ones))
    error = values.std(ddof=1) / n**0.5
    assert interval.mean == pytest.approx(values.mean())
    assert interval.high - interval.low == pytest.approx(2 * T_97_5[n] * error, rel=0.1)


def test_a_difference_that_is_none_seldom_looks_like_one() -> None:
    n, ones, trials = 5, np.ones(5), 400
    chance = np.random.default_rng(1)
    above = sum(
        resampled_ratio(chance.normal(0, 1, n), ones).over(resampled_ratio(ones * 0, ones)).low > 0
        for _ in range(trials)
    )
    assert above / trials <= 0.04


def test_a_standard_error_is_that_of_a_mean() -> None:
    values = np.random.default_rng(3).normal(0, 1, 10)
    ratio = resampled_ratio(values, np.ones(10))
    assert ratio.standard_error == pytest.approx(values.std(ddof=1) / 10**0.5, rel=0.05)


def test_long_drafts_weigh_more_than_short_ones_and_empty_ones_nothing() -> None:
    ratio = resampled_ratio(np.array([30.0, 50.0, 0.0]), np.array([300.0, 100.0, 0.0]))
    assert ratio.estimate == pytest.approx(80 / 400)
    assert resampled_ratio(np.zeros(3), np.zeros(3)).estimate == 0

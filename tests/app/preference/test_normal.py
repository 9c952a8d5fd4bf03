import math
from statistics import NormalDist

import numpy as np
import pytest

from app.preference.normal import log_probability, probability, slope

X = np.array([-8.0, -3.0, -0.5, 0.0, 1.0, 6.0])


def test_probabilities_are_those_of_the_standard_library() -> None:
    assert probability(X) == pytest.approx([NormalDist().cdf(x) for x in X], rel=1e-6)
    assert log_probability(X) == pytest.approx(np.log(probability(X)))


def test_the_slope_is_that_of_the_logarithm() -> None:
    step = 1e-5
    for x in (*X, -24.0, -40.0, -1000.0):
        ends = log_probability(np.array([x - step, x + step]))
        assert slope(np.array([x]))[0] == pytest.approx(
            (ends[1] - ends[0]) / (2 * step), rel=1e-4, abs=1e-7
        )


def test_both_branches_meet() -> None:
    edge = np.array([-25.0, np.nextafter(-25.0, -26.0)])
    assert log_probability(edge)[0] == pytest.approx(log_probability(edge)[1], abs=1e-6)
    assert slope(edge)[0] == pytest.approx(slope(edge)[1], rel=1e-6)


def test_far_tails_are_finite() -> None:
    far = log_probability(np.array([-1e4, 1e4]))
    assert far[0] == pytest.approx(-0.5e8 - math.log(1e4 * math.sqrt(2 * math.pi)))
    assert far[1] == 0

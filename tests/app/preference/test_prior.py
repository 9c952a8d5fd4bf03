from dataclasses import replace

import numpy as np
import pytest

from app.preference.grid import GRID, grid_row
from app.preference.prior import prior_from
from engine.drafting.settings import DraftSettings
from tests.app.a_calibration import CALIBRATION, a_point


def at(strength: float, mean: np.ndarray) -> float:
    return float(grid_row(strength) @ mean)


def test_before_calibration_the_standard_strength_is_believed_best() -> None:
    prior = prior_from(None)
    assert prior.mark == DraftSettings().strength
    assert GRID[np.argmax(prior.mean)] == prior.mark


def test_a_calibration_that_recommends_nothing_counts_as_none() -> None:
    nothing = replace(CALIBRATION, points=(), recommended_strength=None)
    assert prior_from(nothing, 40.0).mark == 40
    assert prior_from(nothing, 40.0).mean == pytest.approx(prior_from(None, 40.0).mean)


def test_the_mark_is_best_though_another_strength_measured_better() -> None:
    prior = prior_from(CALIBRATION)
    assert GRID[np.argmax(prior.mean)] == prior.mark == 25
    assert at(25, prior.mean) == pytest.approx(0)


def test_what_measured_worse_than_the_mark_is_believed_worse() -> None:
    without = prior_from(None, 25.0)
    assert at(0, prior_from(CALIBRATION).mean) < at(0, without.mean) - 0.2
    assert at(100, prior_from(CALIBRATION).mean) == pytest.approx(at(100, without.mean))


def test_a_noisy_curve_has_little_say() -> None:
    noisy = replace(
        CALIBRATION,
        points=tuple(replace(point, voice_match_error=5.0) for point in CALIBRATION.points),
    )
    assert prior_from(noisy).mean == pytest.approx(prior_from(None, 25.0).mean, abs=0.05)


def test_a_level_curve_without_error_says_nothing() -> None:
    level = tuple(replace(a_point(s, 0.1), voice_match_error=0.0) for s in (0, 25, 50))
    prior = prior_from(replace(CALIBRATION, points=level))
    assert prior.mean == pytest.approx(prior_from(None, 25.0).mean)

"""What is believed of a person's taste before they have picked anything: the calibrated mark.

Utilities are in units of the noise with which a person compares two drafts.
"""

from dataclasses import dataclass

import numpy as np

from app.preference.grid import GRID, Numbers
from engine.calibration.result import Calibration
from engine.drafting.settings import DraftSettings

_HILL = 0.75
"""By how much the mark is believed to be better than a strength far from it."""

_HILL_WIDTH = 40.0
"""Strengths; the hill is a Gaussian's shape."""

_CURVE = 1.0
"""By how much the mark is believed to be better than the worst of a well-measured curve."""


@dataclass(frozen=True, slots=True, eq=False)
class Prior:
    """What is believed without evidence.

    Attributes:
        mark: the strength that is believed best, 0 to 100.
        mean: expected utility on the grid, 0 at the mark and less elsewhere.
        is_calibrated: whether calibration recommends the mark; else it is where drafts start.
    """

    mark: float
    mean: Numbers
    is_calibrated: bool


def prior_from(calibration: Calibration | None, standard: float | None = None) -> Prior:
    """Return what calibration leads one to believe.

    A low hill around the mark, less what calibration measured to be worse than the mark. What it
    measured to be better does not count: the mark is not there for a reason, such as fluency.

    Args:
        calibration: of the voice; None before it.
        standard: the mark where calibration recommends none; None for what drafts start with.
    """
    recommended = None if calibration is None else calibration.recommended_strength
    start = DraftSettings().strength if standard is None else standard
    mark = start if recommended is None else recommended
    away = (GRID - mark) / _HILL_WIDTH
    mean = -_HILL * -np.expm1(-(away**2) / 2)
    if calibration is not None and len(calibration.points) > 1:
        mean += _worse(calibration, mark)
    return Prior(mark, mean, is_calibrated=recommended is not None)


def _worse(calibration: Calibration, mark: float) -> Numbers:
    """Return how much worse than the mark the curve is, in utility, at most 0."""
    points = sorted(calibration.points, key=lambda point: point.strength)
    strengths = [point.strength for point in points]
    matches = [point.voice_match for point in points]
    error = np.mean([point.voice_match_error for point in points])
    # With the error added, a curve that is nothing but noise has little say.
    unit = max(matches) - min(matches) + 2 * error
    if unit <= 0:
        return np.zeros_like(GRID)
    lost = np.interp(GRID, strengths, matches) - np.interp(mark, strengths, matches)
    return np.asarray(_CURVE * np.minimum(0.0, lost) / unit)

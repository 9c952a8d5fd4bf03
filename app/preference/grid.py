"""The strengths that a curve is known at, and how one in between is read from it."""

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

STEP = 5.0

GRID: Numbers = np.arange(0.0, 101.0, STEP)
"""From one end of the slider to the other."""

GRID.setflags(write=False)

SIZE = len(GRID)


def grid_row(strength: float) -> Numbers:
    """Return the weights that interpolate a curve on the grid at a strength."""
    place = min(max(strength, 0.0), 100.0) / STEP
    left = min(int(place), SIZE - 2)
    row = np.zeros(SIZE)
    row[left], row[left + 1] = left + 1 - place, place - left
    return row

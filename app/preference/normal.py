"""The normal distribution's tail, exact far beyond where its probability is 0 as a float."""

import math

import numpy as np

from app.preference.grid import Numbers

_FAR = -25.0
_erfc = np.frompyfunc(math.erfc, 1, 1)


def probability(x: Numbers) -> Numbers:
    """Return the probability of a standard normal number below each x."""
    return np.asarray(0.5 * _erfc(-x / math.sqrt(2)), dtype=np.float64)


def log_probability(x: Numbers) -> Numbers:
    """Return the logarithm of `probability`."""
    near, far = np.maximum(x, _FAR), np.minimum(x, _FAR)
    tail = -(far**2) / 2 - np.log(-far * math.sqrt(2 * math.pi)) + np.log(_mills(far))
    return np.where(x < _FAR, tail, np.log(probability(near)))


def slope(x: Numbers) -> Numbers:
    """Return the derivative of `log_probability`: density over probability."""
    near, far = np.maximum(x, _FAR), np.minimum(x, _FAR)
    density = np.exp(-(near**2) / 2) / math.sqrt(2 * math.pi)
    return np.where(x < _FAR, -far / _mills(far), density / probability(near))


def _mills(far: Numbers) -> Numbers:
    """Return the asymptotic series of Mills' ratio times -x; its error is 15 / x^6."""
    return 1 - far**-2 + 3 * far**-4

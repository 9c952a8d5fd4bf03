"""Successive halving: all heads on few examples, the better part of them on more, and so on.

Most heads are soon seen to be nobody's; the time goes to those that may be the person's (Karnin et
al. 2013, Jamieson and Talwalkar 2016). Nothing is remembered but what was measured: which heads the
last example was measured with says how far the race is, so that it goes on from any point.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.discovery.effects import ExampleEffects
from engine.discovery.estimators import Estimator
from engine.discovery.reliability import bootstrap, spread

FIRST_CUT = 12
"""Examples of all heads before the first are dropped. Of 32 real ones, cutting from the 4th on lost
a quarter of the heads that all would have chosen, from the 8th a fifth, from the 12th a tenth, by
the noisiest of the estimators."""

GROWTH = 1.5
"""Each cut comes after so many times the examples of the one before."""

KEPT = 0.6
"""Part of the heads that a cut keeps."""

ROOM = 2
"""So many times the heads that are to be chosen stay to the end."""

_ERRORS_ABOVE = 1.0
"""A head is kept by its score plus so many standard errors: what it may yet turn out to be."""

_DRAWS = 60
_SLACK = 1e-9


def heads_for_next(
    examples: Sequence[ExampleEffects], estimator: Estimator, n_heads: int, n_chosen: int
) -> NDArray[np.bool_]:
    """Return which heads the next example is to be measured with, shape (heads,).

    Args:
        examples: what was measured so far, in order, each with the heads this function said.
        estimator: scores the heads.
        n_heads: heads of the model.
        n_chosen: heads that are chosen in the end.
    """
    if not examples:
        return np.ones(n_heads, dtype=np.bool_)
    kept = examples[-1].measured
    n_kept = max(math.ceil(kept.sum() * KEPT - _SLACK), ROOM * n_chosen)
    too_early = len(examples) < FIRST_CUT or not is_milestone(len(examples))
    if too_early or n_kept >= kept.sum():
        return kept
    promise = np.where(kept, _upper_bounds(examples, estimator), -np.inf)
    better = np.zeros(n_heads, dtype=np.bool_)
    better[np.argsort(-promise, kind="stable")[:n_kept]] = True
    return better


def is_milestone(n_examples: int) -> bool:
    """Whether it is worth looking at the whole after so many examples.

    After 1, 2, 4, 5, 8, 12, 18, 27, ...: about half as many again each time.
    """
    step = round(math.log(max(n_examples, 1) / FIRST_CUT, GROWTH))
    return any(round(FIRST_CUT * GROWTH**each) == n_examples for each in (step - 1, step, step + 1))


def _upper_bounds(examples: Sequence[ExampleEffects], estimator: Estimator) -> NDArray[np.float64]:
    scores = estimator(examples)
    draws = bootstrap(examples, estimator, _DRAWS)
    return scores + _ERRORS_ABOVE * spread(examples, scores, draws).standard_error

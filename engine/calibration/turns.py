"""How many drafts a budget of time allows, decided as they are written."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from engine.calibration.holdout import FEWEST_REQUESTS

ROUNDS = 2
"""Times that each request is drafted, each with a seed of its own, if there is time."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One request's turn.

    Attributes:
        number: from 0; no two turns have the same.
        request: number of the request, from 0.
        progress: the part of all turns that is done before it, 0 to 1.
        seconds_left: for it and those after it.
    """

    number: int
    request: int
    progress: float
    seconds_left: float


def turns(
    n_requests: int, budget_s: float, *, clock: Callable[[], float] = time.monotonic
) -> Iterator[Turn]:
    """Yield turns until each request had `ROUNDS`, or another one would not fit the budget.

    All requests come once before any comes again. Other turns are expected to take as long as those
    so far; `FEWEST_REQUESTS` are yielded whatever they take.

    Args:
        n_requests: number of requests.
        budget_s: seconds, from the first turn on.
        clock: seconds, from any beginning.
    """
    started = clock()
    n_turns = n_fitting = ROUNDS * n_requests
    for number in range(n_turns):
        elapsed = clock() - started
        if number > 0:
            n_in_time = int(budget_s * number / elapsed) if elapsed > 0 else n_turns
            n_fitting = min(n_turns, max(FEWEST_REQUESTS, n_in_time))
        if number >= n_fitting:
            return
        left = elapsed / number * (n_fitting - number) if number else max(budget_s, 0.0)
        yield Turn(number, number % n_requests, number / n_fitting, left)

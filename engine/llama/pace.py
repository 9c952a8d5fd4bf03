"""How much of a prompt goes into one decode."""

import time
from collections.abc import Callable
from typing import Protocol

PROMPT_ROWS = 256
"""Rows of prompt that go into one decode: full speed, and often enough a look at progress."""

_FIRST_ROWS = 16
_WAIT_S = 0.08
"""A decode that cannot be ended takes about so long: Stop answers in 200 ms even if misjudged."""


class Pace(Protocol):
    """Says how many rows the next decode takes."""

    def next_rows(self) -> int:
        """Return the number of rows; called once before each decode."""


class FixedPace:
    """Always full decodes: they can be ended while they run."""

    def __init__(self, most_rows: int) -> None:
        self._rows = most_rows

    def next_rows(self) -> int:
        """Return the most rows."""
        return self._rows


class TimedPace:
    """Decodes that are as long as a person may wait for, by the speed of the one before.

    Args:
        most_rows: of one decode.
        clock: seconds from any start.
    """

    def __init__(self, most_rows: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most_rows
        self._clock = clock
        self._rows = 0
        self._began = 0.0

    def next_rows(self) -> int:
        """Return the rows for some 80 ms, at most twice as many as the last time."""
        now = self._clock()
        if self._rows == 0:
            rows = _FIRST_ROWS
        else:
            fitting = round(self._rows * _WAIT_S / max(now - self._began, 1e-6))
            rows = max(1, min(fitting, 2 * self._rows))
        self._rows = min(rows, self._most)
        self._began = now
        return self._rows

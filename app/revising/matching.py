"""What two sequences have in common, in the same order."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

_MOST_CELLS = 100_000_000
"""Comparing takes about a fifth of a nanosecond for each item of one with each of the other."""


@dataclass(frozen=True, slots=True)
class Run:
    """Items that follow one another in both sequences: where they begin, and how many."""

    before: int
    after: int
    length: int


def common_runs(before: Sequence[str], after: Sequence[str]) -> list[Run]:
    """Return the runs of a longest common subsequence, in order.

    Of sequences too long to be compared within the window's patience only the common beginning
    and end are returned.
    """
    least = min(len(before), len(after))
    head = _common_head(before, after, least)
    tail = _common_head(before[::-1], after[::-1], least - head)
    runs = [Run(0, 0, head)]
    n_before, n_after = len(before) - head - tail, len(after) - head - tail
    if 0 < n_before * n_after <= _MOST_CELLS:
        numbers: dict[str, int] = {}
        # Numbers of our own: the library compares hashes, and two words may share one.
        old = [numbers.setdefault(item, len(numbers)) for item in before[head : head + n_before]]
        new = [numbers.setdefault(item, len(numbers)) for item in after[head : head + n_after]]
        blocks = LCSseq.editops(old, new).as_matching_blocks()
        runs += [Run(head + block.a, head + block.b, block.size) for block in blocks]
    runs.append(Run(len(before) - tail, len(after) - tail, tail))
    return [run for run in runs if run.length]


def _common_head(before: Sequence[str], after: Sequence[str], most: int) -> int:
    for number in range(most):
        if before[number] != after[number]:
            return number
    return most

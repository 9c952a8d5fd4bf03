"""Utility as a weighted sum: of a curve over strength, of each voice, of each voice by kind."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np

from app.preference.evidence import Edit, Evidence, Option
from app.preference.grid import GRID, SIZE, Numbers, grid_row
from app.preference.laplace import Gaussian
from app.preference.prior import Prior
from engine.writing import Kind

LENGTH = 25.0
"""Strengths over which the curve keeps its course."""

_CURVE_SD = 1.5
_VOICE_SD = 0.8
_BY_KIND_SD = 0.8
_JITTER = 1e-6

Part = tuple[str, Kind | None]
"""A voice's utility in all texts, or what it has more or less in those of a kind."""


@dataclass(frozen=True, slots=True)
class Design:
    """Which numbers make up utilities: the curve on the grid, then the parts.

    Attributes:
        parts: of all voices that there is evidence about.
    """

    parts: tuple[Part, ...]

    @classmethod
    def of(cls, evidence: Iterable[Evidence]) -> Self:
        """Return the parts that the evidence speaks of, in an order that is always the same."""
        found: set[Part] = set()
        for each in evidence:
            options = (each.option,) if isinstance(each, Edit) else (each.chosen, each.rejected)
            for option in options:
                found |= {(option.voice, None), (option.voice, each.kind)}
        return cls(tuple(sorted(found, key=lambda part: (part[0], part[1] or ""))))

    @property
    def size(self) -> int:
        """How many numbers there are."""
        return SIZE + len(self.parts)

    def prior(self, prior: Prior) -> Gaussian:
        """Return the distribution of all numbers before evidence."""
        apart = (GRID[:, None] - GRID[None, :]) / LENGTH
        curve = _CURVE_SD**2 * np.exp(-(apart**2) / 2)
        root = np.zeros((self.size, self.size))
        root[:SIZE, :SIZE] = np.linalg.cholesky(curve + _JITTER * np.eye(SIZE))
        for place, part in enumerate(self.parts, start=SIZE):
            root[place, place] = part_sd(part)
        return Gaussian(np.concatenate([prior.mean, np.zeros(len(self.parts))]), root)

    def row(self, option: Option, kind: Kind) -> Numbers:
        """Return the weights of an option's utility; a voice without evidence adds nothing."""
        row = np.zeros(self.size)
        row[:SIZE] = grid_row(option.strength)
        for part in ((option.voice, None), (option.voice, kind)):
            if part in self.parts:
                row[SIZE + self.parts.index(part)] = 1.0
        return row


def part_sd(part: Part) -> float:
    """Return a part's standard deviation before evidence."""
    return _VOICE_SD if part[1] is None else _BY_KIND_SD

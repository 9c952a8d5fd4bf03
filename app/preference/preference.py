"""What is known of a person's taste, and what follows from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np

from app.preference.design import Design, part_sd
from app.preference.grid import GRID, SIZE, Numbers, grid_row
from app.preference.laplace import Gaussian
from app.preference.normal import probability
from app.preference.prior import Prior
from engine.writing import Kind

_CAUTION = 0.25
"""Standard deviations by which a strength must be better than the mark to be used instead."""

_ROUNDING = 1e-9

_DRAWS = 1024
_SEED = 20260101
_MIDDLE = (10, 90)
_SURE_WITHIN = 25.0
_FAIRLY_SURE_WITHIN = 50.0
_BAND_SD = 1.0


class Sureness(StrEnum):
    """How well the best strength is known.

    Attributes:
        SURE: within 25 strengths or so, four times of five.
        FAIRLY_SURE: within 50.
        GUESS: less well.
    """

    SURE = "sure"
    FAIRLY_SURE = "fairly_sure"
    GUESS = "guess"


@dataclass(frozen=True, slots=True)
class CurveBand:
    """The learnt curve at one strength, in utility above the mark's.

    Attributes:
        strength: 0 to 100.
        mean: what is expected.
        low: one standard deviation less.
        high: one standard deviation more.
    """

    strength: float
    mean: float
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class Preference:
    """What a person's picks and edits make of the calibrated mark.

    Attributes:
        prior: what was believed before.
        design: what the posterior's numbers are.
        posterior: what is believed now.
        n_picks: picks that this rests on, however faded.
        n_edits: edits that this rests on.
        compared: names of the voices that were held against other ones, by a pick or by edits.
    """

    prior: Prior
    design: Design
    posterior: Gaussian
    n_picks: int
    n_edits: int
    compared: frozenset[str] = frozenset()

    @property
    def mark(self) -> float:
        """The strength that was believed best before, 0 to 100."""
        return self.prior.mark

    @property
    def n_evidence(self) -> int:
        """Picks and edits together."""
        return self.n_picks + self.n_edits

    @cached_property
    def strength(self) -> float:
        """The strength to draft with, 0 to 100: the mark, until others are surely enough better.

        Strengths are compared by the posterior mean of their lead over the mark, less a quarter of
        its standard deviation. Only part of the way to the best one is open to choose from, as
        great as it is sure that it leads: one pick moves the strength by some steps, and several
        that agree by all.
        """
        lead, error = self._leads()
        cautious = lead - _CAUTION * error
        best = int(np.argmax(cautious))
        if cautious[best] <= 0:
            return self.mark
        sure = 2 * float(probability(lead[best : best + 1] / error[best])[0]) - 1
        away = np.abs(GRID - self.mark)
        reachable = np.where(away <= sure * away[best] + _ROUNDING, cautious, -np.inf)
        nearest = int(np.argmax(reachable))
        return float(GRID[nearest]) if reachable[nearest] > 0 else self.mark

    @cached_property
    def interval(self) -> tuple[float, float]:
        """Where the best strength is with a probability of four in five, ends included."""
        best = GRID[np.argmax(self.draws()[:, :SIZE], axis=1)]
        low, high = np.percentile(best, _MIDDLE)
        return min(float(low), self.strength), max(float(high), self.strength)

    @property
    def sureness(self) -> Sureness:
        """How well the best strength is known, in a word."""
        low, high = self.interval
        if high - low <= _SURE_WITHIN:
            return Sureness.SURE
        return Sureness.FAIRLY_SURE if high - low <= _FAIRLY_SURE_WITHIN else Sureness.GUESS

    def curve(self) -> list[CurveBand]:
        """Return how strengths compare with the mark, for every strength of the grid."""
        lead, error = self._leads()
        return [
            CurveBand(float(strength), float(mean), float(mean - sd), float(mean + sd))
            for strength, mean, sd in zip(GRID, lead, _BAND_SD * error, strict=True)
        ]

    def mix(self, voices: Iterable[str], kind: Kind | None = None) -> dict[str, float]:
        """Return how likely each voice is the one that the person likes best; the sum is 1.

        No share is 0: each voice is counted once more than it was best.

        Args:
            voices: to choose from; those never met are as likely as any other at first.
            kind: of text; None for texts of any kind.
        """
        names = sorted(set(voices))
        if not names:
            return {}
        utilities = self.voice_draws(names, kind)
        best = np.bincount(np.argmax(utilities, axis=1), minlength=len(names)) + 1
        return dict(zip(names, (best / best.sum()).tolist(), strict=True))

    def tells_apart(self, voices: Iterable[str]) -> bool:
        """Return whether there is evidence of how these voices compare with others."""
        return not self.compared.isdisjoint(voices)

    def draws(self) -> Numbers:
        """Return all numbers of the design as they may well be: one row a draw, always the same."""
        return np.asarray(
            self.posterior.mean + _standard_normal(self.design.size) @ self.posterior.root.T
        )

    def voice_draws(self, names: list[str], kind: Kind | None) -> Numbers:
        """Return utilities of voices as they may well be: one row a draw, one column a voice."""
        known = self.draws()
        unknown = _standard_normal(self.design.size + 2 * len(names))[:, self.design.size :]
        columns = np.zeros((len(known), len(names)))
        for place, name in enumerate(names):
            parts = [(name, None)] if kind is None else [(name, None), (name, kind)]
            for which, part in enumerate(parts):
                if part in self.design.parts:
                    columns[:, place] += known[:, SIZE + self.design.parts.index(part)]
                else:
                    columns[:, place] += part_sd(part) * unknown[:, 2 * place + which]
        return columns

    def _leads(self) -> tuple[Numbers, Numbers]:
        """Return every grid strength's lead over the mark: its mean and standard deviation."""
        rows = np.zeros((SIZE, self.design.size))
        rows[:, :SIZE] = np.eye(SIZE) - grid_row(self.mark)
        spread = np.sqrt(np.sum((rows @ self.posterior.root) ** 2, axis=1))
        return rows @ self.posterior.mean, spread


def _standard_normal(size: int) -> Numbers:
    return np.random.default_rng(_SEED).standard_normal((_DRAWS, size))

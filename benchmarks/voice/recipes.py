"""From head scores to steering: the choices that make up a method of our own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.discovery.estimators import ESTIMATORS
from engine.discovery.selection import preference_heads
from engine.drafting.contrast import Contrast
from engine.heads import Head, HeadScore, HeadWeight

_FIELDS = 4
_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Recipe:
    """How heads are chosen and weighted, and what the generic pass lacks.

    Attributes:
        estimator: name of the estimator of head scores.
        share: part of all heads that are chosen, more than 0 and at most 1.
        soft: how the strongest `share` of the heads are weighted, all others having 0. False:
            weight 1. True: as the program does (`engine.discovery.selection.preference_heads`).
        contrast: what the generic pass lacks.

    Raises:
        ValueError: there is no such estimator, or the share is out of range.
    """

    estimator: str
    share: float
    soft: bool = False
    contrast: Contrast = Contrast.HEADS

    def __post_init__(self) -> None:
        if self.estimator not in ESTIMATORS:
            raise ValueError(
                f"There is no estimator {self.estimator!r}. Choose from {', '.join(ESTIMATORS)}."
            )
        if not 0 < self.share <= 1:
            raise ValueError(f"A share of {self.share:.0%} of the heads cannot be chosen.")

    @classmethod
    def parse(cls, text: str) -> "Recipe":
        """Return a recipe as written by `str`, such as "selective/6/hard/heads" (6% of the heads).

        Raises:
            ValueError: it is not written so.
        """
        fields = text.split("/")
        if len(fields) != _FIELDS or fields[2] not in ("hard", "soft"):
            raise ValueError(
                f"{text!r} is not estimator/percent/hard or soft/contrast. "
                'Write it like "selective/6/hard/heads".'
            )
        estimator, percent, weighting, contrast = fields
        return cls(estimator, float(percent) / _PERCENT, weighting == "soft", Contrast(contrast))

    def __str__(self) -> str:
        weighting = "soft" if self.soft else "hard"
        return f"{self.estimator}/{self.share * _PERCENT:g}/{weighting}/{self.contrast}"

    def weights(self, heads: Sequence[Head], scores: NDArray[np.float64]) -> tuple[HeadWeight, ...]:
        """Return the weights above 0; heads with no score, or none above 0, have none.

        Args:
            heads: the model's.
            scores: theirs, in the same order; NaN where unknown.
        """
        unknown_last = np.where(np.isnan(scores), -np.inf, scores)
        found = [
            HeadScore.normal(*head, float(score), 0.0)
            for head, score in zip(heads, unknown_last, strict=True)
        ]
        weights = preference_heads(found, self.share)
        if not self.soft:
            weights = [replace(weight, weight=1.0) for weight in weights]
        return tuple(weights)

"""What a person is told of how sure their heads are."""

from enum import StrEnum

FEWEST_TO_BE_SURE = 10
"""Samples; of fewer, halves can agree by what they happen to be about."""

FEWEST_TO_BE_FAIRLY_SURE = 3
"""Samples; of fewer, nothing is known of how samples differ."""

_SURE_REPEATS = 0.6
_FAIRLY_SURE_REPEATS = 0.3
"""Split-half correlations `r`. By Spearman and Brown, `sqrt(2 r / (1 + r))` is then how the whole
ranking correlates with one from endless writing: 0.87 and 0.68."""

_SURE_STABILITY = 0.8
_FAIRLY_SURE_STABILITY = 0.6
"""Overlaps of the chosen heads with those of bootstrap draws. Of 6% of the heads it is about 0.4
where all effects are equal noise, and up to 0.6 where some heads are noisier than others."""


class Confidence(StrEnum):
    """How sure the chosen heads are."""

    SURE = "sure"
    FAIRLY_SURE = "fairly_sure"
    NOT_ENOUGH = "not_enough"


def confidence(n_samples: int, split_half: float | None, stability: float) -> Confidence:
    """Return how sure heads are that were chosen from so many samples.

    Args:
        n_samples: samples measured.
        split_half: rank correlation of the two halves' scores; None for a single sample.
        stability: mean overlap of the chosen heads with those of bootstrap draws, 0 to 1.
    """
    if split_half is None or n_samples < FEWEST_TO_BE_FAIRLY_SURE:
        return Confidence.NOT_ENOUGH
    repeats_well = split_half >= _SURE_REPEATS and stability >= _SURE_STABILITY
    if repeats_well and n_samples >= FEWEST_TO_BE_SURE:
        return Confidence.SURE
    if split_half >= _FAIRLY_SURE_REPEATS and stability >= _FAIRLY_SURE_STABILITY:
        return Confidence.FAIRLY_SURE
    return Confidence.NOT_ENOUGH

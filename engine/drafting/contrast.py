"""What the generic pass lacks: the one choice by which steering methods differ."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from engine.heads import HeadWeight


class Lack(NamedTuple):
    """What one generic pass does without.

    Attributes:
        samples: whether its prompt has none of the person's samples.
        heads: whether preference heads are suppressed in it.
    """

    samples: bool
    heads: bool


class Contrast(StrEnum):
    """How the generic pass differs from the full one; all passes are rows of the same decode.

    Attributes:
        HEADS: the same prompt, preference heads suppressed: Differential Preference Steering
            (Zhang et al. 2026).
        SAMPLES: the prompt without the person's samples, all heads: context-aware decoding
            (Shi et al. 2024).
        BOTH: the prompt without the samples, and preference heads suppressed.
        SUM: the contrasts of `HEADS` and of `SAMPLES` added, each with a generic pass of its own.
    """

    HEADS = "heads"
    SAMPLES = "samples"
    BOTH = "both"
    SUM = "sum"

    @property
    def generic_passes(self) -> tuple[Lack, ...]:
        """What each of the generic passes lacks."""
        match self:
            case Contrast.HEADS:
                return (Lack(samples=False, heads=True),)
            case Contrast.SAMPLES:
                return (Lack(samples=True, heads=False),)
            case Contrast.BOTH:
                return (Lack(samples=True, heads=True),)
            case Contrast.SUM:
                return (Lack(samples=False, heads=True), Lack(samples=True, heads=False))

    @property
    def suppresses_heads(self) -> bool:
        """Whether head scales are part of it."""
        return any(lack.heads for lack in self.generic_passes)


MOST_PASSES = 3
"""Of one variant: the full one and all that its contrast asks for."""

DEFAULT_CONTRAST = Contrast.BOTH
"""What drafts are steered by unless asked otherwise, by the evidence in docs/results/."""


@dataclass(frozen=True, slots=True)
class Steering:
    """What a draft is steered by.

    Attributes:
        weights: of the voice's preference heads; may be empty where heads are not suppressed.
        contrast: what the generic pass lacks.
    """

    weights: tuple[HeadWeight, ...] = ()
    contrast: Contrast = Contrast.HEADS


UNSTEERED = Steering()
"""No heads: enough at strength 0."""

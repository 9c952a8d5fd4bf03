"""What the generic pass lacks: the one choice by which steering methods differ."""

from dataclasses import dataclass
from enum import StrEnum

from engine.heads import HeadWeight


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
    def suppresses_heads(self) -> bool:
        """Whether head scales are part of it."""
        return self is not Contrast.SAMPLES

    @property
    def omits_samples(self) -> bool:
        """Whether a generic pass reads a prompt of its own."""
        return self is not Contrast.HEADS


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

"""Attention heads as data: where they are, how they scored, how strongly each is suppressed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from engine.errors import SettingsError, VoiceMismatchError

Scales = NDArray[np.float32]
"""Head scales `s[layer, head]` in [0, 1]; 1 leaves a head alone, 0 masks it."""

_NORMAL_90 = 1.6448536
"""A normal distribution's 90% interval, in standard deviations either way."""


class Head(NamedTuple):
    """One attention head, counted from zero."""

    layer: int
    head: int


@dataclass(frozen=True, slots=True)
class HeadScore:
    """How much a head is the person's, by one of the estimators of `engine.discovery`.

    Attributes:
        layer: the head's layer, from zero.
        head: the head within its layer, from zero.
        score: higher is more the person's, nats per token.
        standard_error: of the score, nats per token.
        low: lower end of the score's 90% interval, nats per token.
        high: upper end, the same.
    """

    layer: int
    head: int
    score: float
    standard_error: float
    low: float
    high: float

    @classmethod
    def normal(cls, layer: int, head: int, score: float, standard_error: float) -> Self:
        """Return a score whose interval is the normal distribution's, where none was measured."""
        reach = _NORMAL_90 * standard_error
        return cls(layer, head, score, standard_error, score - reach, score + reach)


@dataclass(frozen=True, slots=True)
class HeadWeight:
    """How much of a head a voice claims: `w[layer, head]` in [0, 1].

    Raises:
        SettingsError: there can be no such head, or its weight is out of range.
    """

    layer: int
    head: int
    weight: float

    def __post_init__(self) -> None:
        if self.layer < 0 or self.head < 0 or not 0 <= self.weight <= 1:
            raise SettingsError(
                f"A weight of {self.weight} for head {self.head} of layer {self.layer} cannot be: "
                "weights go from 0 to 1, and heads are counted from 0."
            )


@dataclass(frozen=True, slots=True)
class HeadLayout:
    """The shape of a model's per-head attention outputs.

    Attributes:
        heads_per_layer: number of heads in each layer, by layer; 0 for one without attention.
        head_size: floats in one head's slice of the attention output, by layer; 0 without heads.
    """

    heads_per_layer: tuple[int, ...]
    head_size: tuple[int, ...]

    @property
    def n_layers(self) -> int:
        """Number of layers."""
        return len(self.heads_per_layer)

    @property
    def heads(self) -> list[Head]:
        """Every head of the model, by layer and then by head."""
        return [
            Head(layer, head)
            for layer, count in enumerate(self.heads_per_layer)
            for head in range(count)
        ]

    def full_scales(self) -> Scales:
        """All scales 1, shape (layers, most heads of any layer): the full pass."""
        return np.ones((self.n_layers, max(self.heads_per_layer, default=0)), dtype=np.float32)

    def masked(self, *heads: Head) -> Scales:
        """Scales that mask the given heads and leave all others alone."""
        scales = self.full_scales()
        for layer, head in heads:
            scales[layer, head] = 0.0
        return scales

    def generic_scales(self, weights: Iterable[HeadWeight]) -> Scales:
        """Scales of the generic pass, `s = 1 - w` (docs/method.md).

        Raises:
            VoiceMismatchError: a weight names a head that this model does not have.
        """
        scales = self.full_scales()
        known = set(self.heads)
        for weight in weights:
            if Head(weight.layer, weight.head) not in known:
                raise VoiceMismatchError(
                    f"The voice names head {weight.head} of layer {weight.layer}, which this model "
                    "does not have. Find the preference heads again with this model."
                )
            scales[weight.layer, weight.head] = 1.0 - weight.weight
        return scales

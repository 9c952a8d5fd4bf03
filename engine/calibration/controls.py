"""Random heads, to hold a person's preference heads against."""

import random
from collections.abc import Sequence

from engine.heads import Head, HeadWeight


def random_heads(
    weights: Sequence[HeadWeight], heads: Sequence[Head], *, seed: int
) -> tuple[HeadWeight, ...]:
    """Return as many different heads as there are weights, taken at random, with those weights.

    Args:
        weights: what the control is compared with.
        heads: all heads of the model.
        seed: the same seed gives the same heads.
    """
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    chosen = chance.sample(list(heads), len(weights))
    return tuple(
        HeadWeight(layer, head, weight.weight)
        for (layer, head), weight in zip(chosen, weights, strict=True)
    )

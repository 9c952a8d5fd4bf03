"""Routing: which voices write a request, and the head weights that follow (docs/method.md)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from engine.errors import SettingsError
from engine.heads import Head, HeadWeight
from engine.voices.groups import Grouping
from engine.voices.space import Vector
from engine.writing import Kind

TEMPERATURE = 0.1
"""Of soft routing: a voice whose cosine is 0.1 higher weighs e times as much."""

_ROUNDING = 1e-6


class Routing(StrEnum):
    """How a request finds its voice."""

    HARD = "hard"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Route:
    """How much each voice has a part in a draft.

    Attributes:
        weights: `c_k`, one for each group in their order, not negative, of sum 1.

    Raises:
        SettingsError: the weights are otherwise.
    """

    weights: tuple[float, ...]

    def __post_init__(self) -> None:
        fit = all(weight >= 0 for weight in self.weights)
        if not fit or not math.isclose(sum(self.weights), 1, abs_tol=_ROUNDING):
            raise SettingsError(
                f"Voices cannot have parts of {self.weights} in a draft: parts are not negative, "
                "and their sum is 1."
            )

    @classmethod
    def to(cls, voice: int, n_voices: int) -> "Route":
        """Return the route to one voice alone.

        Raises:
            SettingsError: there is no such voice.
        """
        return cls(tuple(float(index == voice) for index in range(n_voices)))


def route(
    grouping: Grouping,
    kind: Kind,
    embedding: Vector,
    *,
    routing: Routing = Routing.HARD,
    pinned: int | None = None,
    preference: Sequence[float] = (),
) -> Route:
    """Return the route of a request.

    Hard: the voice most similar to the request among those that serve its kind, or among all where
    none does; of equals the one with the most samples. Soft: all voices, by a softmax of their
    similarities over `TEMPERATURE`. What the person is known to like counts beside likeness: with a
    preference `p`, `TEMPERATURE * log(n p_k)` is added to the similarity of the k-th of n voices.

    Args:
        grouping: the voices, at least one.
        kind: the request's.
        embedding: of `request_text`, shape (width,).
        routing: hard or soft.
        pinned: the voice that the person chose, whatever is similar; None if they chose none.
        preference: how likely each voice is their favourite, more than 0 each and 1 together, in
            the order of the groups; empty where nothing is known of it.

    Raises:
        SettingsError: there is no such voice, or the preference is otherwise.
    """
    groups = grouping.groups
    if preference:
        check_preference(preference, len(groups))
    if pinned is not None:
        return Route.to(pinned, len(groups))
    similarities = grouping.similarities(embedding).astype(np.float64)
    if preference:
        similarities += TEMPERATURE * np.log(len(groups) * np.array(preference))
    if routing is Routing.SOFT:
        parts = np.exp((similarities - similarities.max(initial=-1)) / TEMPERATURE)
        return Route(tuple((parts / parts.sum()).tolist()))
    serving = [index for index, group in enumerate(groups) if kind in group.kinds]

    def fitness(index: int) -> tuple[float, int]:
        return float(similarities[index]), len(groups[index].members)

    return Route.to(max(serving or range(len(groups)), key=fitness, default=0), len(groups))


def check_preference(preference: Sequence[float], n_voices: int) -> None:
    """Make sure that a preference is one of so many voices.

    Raises:
        SettingsError: it is of more or fewer, or no distribution without zeros.
    """
    fit = len(preference) == n_voices and all(share > 0 for share in preference)
    if not fit or not math.isclose(sum(preference), 1, abs_tol=_ROUNDING):
        raise SettingsError(
            f"{n_voices} voices cannot be preferred by {list(preference)}: there must be a share "
            "above 0 for each, and their sum must be 1."
        )


def mixed_weights(voices: Sequence[Sequence[HeadWeight]], route: Route) -> list[HeadWeight]:
    """Return the head weights of a draft, `w = clip(sum_k c_k w_k, 0, 1)`, but for those of 0.

    Args:
        voices: head weights of each voice, in the order of the route's; a head that is not named
            has weight 0.
        route: how much each voice has a part.

    Raises:
        SettingsError: there are not as many voices as the route has parts.
    """
    if len(voices) != len(route.weights):
        raise SettingsError(
            f"The request was routed among {len(route.weights)} voices, but there are "
            f"{len(voices)}. Group the samples anew."
        )
    sums: dict[Head, float] = {}
    for part, weights in zip(route.weights, voices, strict=True):
        for weight in weights:
            head = Head(weight.layer, weight.head)
            sums[head] = sums.get(head, 0.0) + part * weight.weight
    return [HeadWeight(*head, min(total, 1.0)) for head, total in sorted(sums.items()) if total > 0]

"""The methods that are compared. What "ours" is, is decided here and nowhere else."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from benchmarks.voice.recipes import Recipe
from engine.drafting.contrast import DEFAULT_CONTRAST, Contrast, Steering
from engine.drafting.draft import DraftPlan
from engine.drafting.settings import DraftSettings, Scaling
from engine.heads import Head, HeadWeight

OURS = Recipe("selective_steering", 0.12, soft=True, contrast=DEFAULT_CONTRAST)
"""The method that the program uses."""

PUBLISHED = Recipe("pcs", 0.04)
"""Differential Preference Steering as published: the strongest 4% by raw PCS."""

STRENGTHS = (25.0, 50.0, 75.0, 100.0)
WEAK_STRENGTHS = (5.0, 10.0)
"""The published method is measured at these, too: without a plausible set, and with a contrast that
grows with the entropy, the others are too much for it."""

RANDOM_DRAWS = 2
_MATCHED_DRAW = RANDOM_DRAWS
"""Number of the random order that the heads matched in perturbation are the beginning of."""

_NO_PLAUSIBLE_SET = 1e-6


class Evidence(Protocol):
    """What is known of the heads of one author, from writing in no request and no training."""

    @property
    def author(self) -> str:
        """The author's name."""

    @property
    def heads(self) -> Sequence[Head]:
        """All heads of the model."""

    def scores(self, estimator: str) -> NDArray[np.float64]:
        """Return every head's score, in the order of `heads`; NaN where unknown."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom to steer for.

    Attributes:
        evidence: of the author's heads.
        n_matched: how many random heads disturb the predictions as much as ours do; 0 if unknown.
    """

    evidence: Evidence
    n_matched: int = 0


@dataclass(frozen=True, slots=True)
class Method:
    """A way to draft.

    Attributes:
        name: without the strength.
        steering: what an author's drafts are steered by.
        settings: of steering and sampling; strength, seed and length are set for each draft.
        strengths: that it is measured at.
        draw: of a control that is drawn several times, from 0; results of all draws are averaged.
        with_samples: whether the person's samples stand in the prompt.
        needs_match: whether it asks for the `n_matched` of its subject, which takes time to find.
    """

    name: str
    steering: Callable[[Subject], Steering]
    settings: DraftSettings = field(default_factory=DraftSettings)
    strengths: tuple[float, ...] = ()
    draw: int = 0
    with_samples: bool = True
    needs_match: bool = False

    def plan(self, subject: Subject, strength: float, *, seed: int, max_tokens: int) -> DraftPlan:
        """Return how to write one draft; unsteered where the author has no preference heads."""
        steering = self.steering(subject)
        if steering.contrast.suppresses_heads and not steering.weights:
            strength = 0.0
        settings = replace(self.settings, strength=strength, seed=seed, max_tokens=max_tokens)
        return DraftPlan(settings, steering)


def all_methods(
    ours: Recipe = OURS,
    *,
    strengths: tuple[float, ...] = STRENGTHS,
    candidates: Sequence[Recipe] = (),
) -> list[Method]:
    """Return every method, controls first.

    Args:
        ours: our method's recipe; the random controls share its contrast, so that they differ from
            it in the heads alone.
        strengths: of every steered method.
        candidates: recipes measured beside ours, each named as it is written.
    """
    bare = DraftSettings(copy_guard=False)
    published = replace(bare, plausibility=_NO_PLAUSIBLE_SET, scaling=Scaling.ENTROPY)
    without_samples = Steering(contrast=Contrast.SAMPLES)
    steered = [
        *(Method("random", _random_heads(ours, n), draw=n) for n in range(RANDOM_DRAWS)),
        Method("random-kl", _matched_heads(ours), needs_match=True),
        Method("published", _by_recipe(PUBLISHED), published, WEAK_STRENGTHS),
        Method("cad", lambda _: without_samples, bare),
        Method("cad-guarded", lambda _: without_samples),
        Method("ours", _by_recipe(ours)),
        Method("ours-unguarded", _by_recipe(ours), bare),
        *(Method(str(recipe), _by_recipe(recipe)) for recipe in candidates),
    ]
    return [
        Method("none", lambda _: Steering(), strengths=(0.0,), with_samples=False),
        Method("samples", lambda _: Steering(), strengths=(0.0,)),
        Method("no-contrast", _no_heads, strengths=strengths[-1:]),
        *(replace(method, strengths=(*method.strengths, *strengths)) for method in steered),
    ]


def random_order(evidence: Evidence, draw: int = _MATCHED_DRAW) -> list[Head]:
    """Return all heads in a random order, the same for an author and a draw every time."""
    chance = random.Random(f"{evidence.author}/{draw}")  # noqa: S311 - a fixed order, not a secret
    return chance.sample(list(evidence.heads), len(evidence.heads))


def weights_by(recipe: Recipe, evidence: Evidence) -> tuple[HeadWeight, ...]:
    """Return the head weights that a recipe gives an author."""
    return recipe.weights(evidence.heads, evidence.scores(recipe.estimator))


def _no_heads(subject: Subject) -> Steering:
    """Suppress nothing, so that the plausible set and the copy guard are all that is left."""
    return Steering((HeadWeight(*subject.evidence.heads[0], 0.0),))


def _by_recipe(recipe: Recipe) -> Callable[[Subject], Steering]:
    return lambda subject: Steering(weights_by(recipe, subject.evidence), recipe.contrast)


def _random_heads(ours: Recipe, draw: int) -> Callable[[Subject], Steering]:
    """Give our heads' weights to random heads: the same number, and as strongly suppressed."""

    def steering(subject: Subject) -> Steering:
        weights = weights_by(ours, subject.evidence)
        order = random_order(subject.evidence, draw)[: len(weights)]
        return Steering(
            tuple(
                HeadWeight(head.layer, head.head, weight.weight)
                for head, weight in zip(order, weights, strict=True)
            ),
            ours.contrast,
        )

    return steering


def _matched_heads(ours: Recipe) -> Callable[[Subject], Steering]:
    def steering(subject: Subject) -> Steering:
        chosen = random_order(subject.evidence)[: subject.n_matched]
        return Steering(
            tuple(HeadWeight(head.layer, head.head, 1.0) for head in chosen), ours.contrast
        )

    return steering

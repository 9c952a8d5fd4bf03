from dataclasses import dataclass, field

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.voice.methods import (
    RANDOM_DRAWS,
    Evidence,
    Method,
    Subject,
    all_methods,
    random_order,
)
from benchmarks.voice.recipes import Recipe
from engine.drafting.contrast import Contrast
from engine.drafting.settings import DraftSettings, Scaling
from engine.heads import Head

OURS = Recipe("selective", 0.1, soft=True)


@dataclass(frozen=True)
class Known:
    """Heads whose scores by one estimator are the reverse of those by another."""

    author: str = "ada"
    sign: int = 1
    heads: list[Head] = field(default_factory=lambda: [Head(n, 0) for n in range(50)])

    def scores(self, estimator: str) -> NDArray[np.float64]:
        rising = self.sign * np.arange(1.0, 51.0) / 50
        return rising[::-1] if estimator == "pcs" else rising


def methods_by_name() -> dict[str, list[Method]]:
    found: dict[str, list[Method]] = {}
    for method in all_methods(OURS):
        found.setdefault(method.name, []).append(method)
    return found


def only(name: str) -> Method:
    [method] = methods_by_name()[name]
    return method


def test_every_rival_and_every_control_is_there() -> None:
    assert methods_by_name().keys() == {
        "none",
        "samples",
        "no-contrast",
        "random",
        "random-kl",
        "published",
        "cad",
        "cad-guarded",
        "ours",
        "ours-unguarded",
    }


def test_methods_differ_in_nothing_that_they_do_not_say() -> None:
    subject = Subject(Known(), n_matched=7)
    for method in all_methods(OURS):
        settings = method.plan(subject, 50.0, seed=3, max_tokens=9).settings
        assert (settings.seed, settings.max_tokens) == (3, 9)
        assert settings.temperature == DraftSettings().temperature
        assert settings.top_p == DraftSettings().top_p
        assert method.with_samples == (method.name != "none")


def test_the_published_method_is_the_papers() -> None:
    plan = only("published").plan(Subject(Known()), 50.0, seed=1, max_tokens=9)

    assert [(each.layer, each.weight) for each in plan.steering.weights] == [(0, 1.0), (1, 1.0)]
    assert plan.steering.contrast is Contrast.HEADS
    assert plan.settings.scaling is Scaling.ENTROPY
    assert plan.settings.plausibility == 1e-6
    assert not plan.settings.copy_guard


def test_without_contrast_only_the_rules_of_steering_are_left() -> None:
    """The plausible set and the copy guard, which all of ours have and strength 0 has not."""
    plan = only("no-contrast").plan(Subject(Known()), 100.0, seed=1, max_tokens=9)

    assert plan.is_steered
    assert [each.weight for each in plan.steering.weights] == [0.0]


def test_random_heads_are_as_many_and_as_strongly_suppressed_as_ours() -> None:
    subject = Subject(Known())
    ours = only("ours").steering(subject).weights
    draws = [method.steering(subject).weights for method in methods_by_name()["random"]]

    for weights in draws:
        assert sorted(each.weight for each in weights) == sorted(each.weight for each in ours)
        assert len({each.layer for each in weights}) == len(ours)
    assert len(set(draws)) == RANDOM_DRAWS > 1


def test_random_heads_are_the_same_in_the_next_run_and_others_for_another_author() -> None:
    first: Evidence = Known()

    assert random_order(first, 0) == random_order(Known(), 0)
    assert random_order(first, 0) != random_order(Known("ben"), 0)
    assert sorted(random_order(first, 0)) == first.heads


def test_matched_heads_are_as_many_as_were_found_to_disturb_as_much() -> None:
    weights = only("random-kl").steering(Subject(Known(), n_matched=7)).weights

    assert [Head(each.layer, each.head) for each in weights] == random_order(Known())[:7]
    assert all(each.weight == 1.0 for each in weights)


def test_random_controls_share_the_contrast_of_our_method() -> None:
    methods = all_methods(Recipe("selective", 0.1, contrast=Contrast.BOTH))

    found = {
        method.name: method.steering(Subject(Known(), n_matched=7)).contrast for method in methods
    }
    assert found["random"] is found["random-kl"] is found["ours"] is Contrast.BOTH
    assert found["published"] is Contrast.HEADS
    assert found["cad"] is Contrast.SAMPLES


def test_an_author_without_preference_heads_is_drafted_for_unsteered() -> None:
    unknown = Subject(Known(sign=-1))

    for name in ("ours", "published"):
        assert not only(name).plan(unknown, 50.0, seed=1, max_tokens=9).is_steered
    assert only("cad").plan(unknown, 50.0, seed=1, max_tokens=9).is_steered


@pytest.mark.parametrize("text", ["pcs/4/hard/heads", "selective/10/soft/both"])
def test_candidates_are_named_as_they_are_written(text: str) -> None:
    [method] = [
        method
        for method in all_methods(OURS, candidates=[Recipe.parse(text)])
        if method.name == text
    ]

    assert method.settings == DraftSettings()

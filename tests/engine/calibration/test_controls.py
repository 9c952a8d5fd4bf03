"""Random heads are as many and as strong as those that they control for."""

from engine.calibration.controls import random_heads
from engine.heads import Head, HeadWeight

HEADS = [Head(layer, head) for layer in range(3) for head in range(4)]
WEIGHTS = [HeadWeight(0, 1, 1.0), HeadWeight(1, 2, 0.25), HeadWeight(2, 0, 0.5)]


def test_they_are_different_heads_with_the_same_weights() -> None:
    drawn = random_heads(WEIGHTS, HEADS, seed=1)
    assert len({(weight.layer, weight.head) for weight in drawn}) == 3
    assert {(weight.layer, weight.head) for weight in drawn} <= set(HEADS)
    assert [weight.weight for weight in drawn] == [1.0, 0.25, 0.5]


def test_a_seed_always_draws_the_same_and_another_draws_others() -> None:
    draws = {random_heads(WEIGHTS, HEADS, seed=seed) for seed in range(8)}
    assert random_heads(WEIGHTS, HEADS, seed=3) in draws
    assert len(draws) > 4

"""From effects to scores, and how far they repeat."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.discovery.scores import preference_contribution_scores, split_half_correlation
from engine.discovery.selection import preference_heads
from engine.heads import Head, HeadScore, HeadWeight

HEADS = [Head(0, 0), Head(0, 1), Head(1, 0)]


def test_the_score_is_the_mean_effect_over_all_tokens_strongest_first() -> None:
    effects = [
        np.array([[0.1, 0.3], [-1.0, -1.0], [2.0, 0.0]]),
        np.array([[0.5], [-1.0], [4.0]]),
    ]
    scores = preference_contribution_scores(HEADS, effects)
    assert [(score.layer, score.head) for score in scores] == [(1, 0), (0, 0), (0, 1)]
    assert [score.pcs for score in scores] == pytest.approx([2.0, 0.3, -1.0])
    assert [score.standard_error for score in scores] == pytest.approx(
        [2 / 3**0.5, 0.2 / 3**0.5, 0]
    )


def test_one_token_says_nothing_about_the_error() -> None:
    (score,) = preference_contribution_scores(HEADS[:1], [np.array([[0.5]])])
    assert score.pcs == 0.5
    assert score.standard_error == float("inf")


def test_halves_that_agree_correlate_fully_and_opposite_ones_negatively() -> None:
    ranking = np.array([[3.0], [2.0], [1.0], [0.0]])
    assert split_half_correlation([ranking, ranking * 10]) == pytest.approx(1)
    assert split_half_correlation([ranking, -ranking]) == pytest.approx(-1)
    assert split_half_correlation([ranking, ranking, ranking]) == pytest.approx(1)


def test_one_example_cannot_be_split() -> None:
    assert split_half_correlation([np.ones((4, 8))]) is None


@given(st.lists(st.floats(-5, 5), min_size=1, max_size=300), st.floats(0.01, 1))
def test_preference_heads_are_the_strongest_and_help(values: list[float], share: float) -> None:
    scores = [HeadScore(index, 0, value, 0.0) for index, value in enumerate(values)]
    chosen = preference_heads(scores, share)
    assert len(chosen) <= max(1, round(share * len(scores)))
    taken = {weight.layer for weight in chosen}
    assert all(values[layer] > 0 for layer in taken)
    left = [value for layer, value in enumerate(values) if layer not in taken]
    if chosen and left:
        assert min(values[layer] for layer in taken) >= max(left)


def test_six_in_a_hundred_heads_are_taken() -> None:
    scores = [HeadScore(layer, head, 1.0, 0.1) for layer in range(30) for head in range(9)]
    assert len(preference_heads(scores)) == 16
    assert preference_heads(scores)[0] == HeadWeight(0, 0, 1.0)

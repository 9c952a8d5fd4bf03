"""From scores to weights."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.discovery.selection import preference_heads
from engine.heads import HeadScore, HeadWeight


def scores(*values: float) -> list[HeadScore]:
    return [HeadScore.normal(0, head, value, 0.0) for head, value in enumerate(values)]


def test_the_strongest_are_masked_and_the_next_suppressed_in_proportion() -> None:
    """Of a hundred heads, three are masked and twelve suppressed at all."""
    falling = scores(*(1 - index / 100 for index in range(100)))
    weights = preference_heads(falling)
    assert [weight.head for weight in weights] == list(range(12))
    assert [weight.weight for weight in weights[:3]] == [1.0, 1.0, 1.0]
    expected = [(1 - index / 100) / 0.98 for index in range(3, 12)]
    assert [weight.weight for weight in weights[3:]] == pytest.approx(expected)


def test_heads_that_score_nothing_are_never_chosen() -> None:
    assert preference_heads(scores(0.0, -0.1, -0.2)) == []
    assert preference_heads(scores(-0.1, 0.2, 0.0), share=1.0) == [HeadWeight(0, 1, 1.0)]


def test_where_few_score_the_weakest_of_them_is_masked() -> None:
    some = scores(0.4, 0.1, *[-1.0] * 98)
    assert preference_heads(some) == [HeadWeight(0, 0, 1.0), HeadWeight(0, 1, 1.0)]


@given(st.lists(st.floats(-1, 1), min_size=1, max_size=60), st.floats(0.01, 1))
def test_weights_fall_with_the_scores_and_stay_in_their_range(
    values: list[float], share: float
) -> None:
    weights = preference_heads(scores(*values), share)
    assert len(weights) <= max(1, round(share * len(values)))
    assert all(0 < weight.weight <= 1 for weight in weights)
    chosen = [values[weight.head] for weight in weights]
    assert chosen == sorted(chosen, reverse=True)
    assert [weight.weight for weight in weights] == sorted(
        (weight.weight for weight in weights), reverse=True
    )
    left_out = [value for head, value in enumerate(values) if head not in {w.head for w in weights}]
    if len(weights) < max(1, round(share * len(values))):
        assert all(value <= 0 for value in left_out)

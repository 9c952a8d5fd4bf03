import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.voice.recipes import Recipe
from engine.discovery.estimators import ESTIMATORS
from engine.discovery.selection import preference_heads
from engine.drafting.contrast import Contrast
from engine.heads import Head, HeadScore, HeadWeight

HEADS = [Head(layer, head) for layer in range(5) for head in range(2)]
SCORES = np.array([0.1, 0.4, -0.3, np.nan, 0.2, 0.05, -0.1, 0.0, 0.8, np.nan])


@given(
    st.builds(
        Recipe,
        st.sampled_from(list(ESTIMATORS)),
        st.sampled_from([0.01, 0.04, 0.06, 0.125, 1.0]),
        st.booleans(),
        st.sampled_from(Contrast),
    )
)
def test_a_recipe_reads_as_it_is_written(recipe: Recipe) -> None:
    assert Recipe.parse(str(recipe)) == recipe


@pytest.mark.parametrize(
    "text",
    [
        "",
        "pcs",
        "pcs/6/hard",
        "pcs/6/firm/heads",
        "nothing/6/hard/heads",
        "pcs/0/hard/heads",
        "pcs/101/hard/heads",
        "pcs/nan/hard/heads",
        "pcs/6/hard/tails",
        "pcs/six/hard/heads",
    ],
)
def test_what_is_no_recipe_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        Recipe.parse(text)


def test_hard_weights_go_to_the_strongest_share() -> None:
    assert set(Recipe("pcs", 0.3).weights(HEADS, SCORES)) == {
        HeadWeight(4, 0, 1.0),
        HeadWeight(0, 1, 1.0),
        HeadWeight(2, 0, 1.0),
    }


def test_heads_without_a_score_above_zero_are_never_chosen() -> None:
    chosen = Recipe("pcs", 1.0).weights(HEADS, SCORES)

    assert {Head(each.layer, each.head) for each in chosen} == {
        head for head, score in zip(HEADS, SCORES, strict=True) if score > 0
    }


def test_soft_weights_are_those_of_the_program() -> None:
    known = np.where(np.isnan(SCORES), -1.0, SCORES)
    scores = [HeadScore.normal(*h, float(s), 0.0) for h, s in zip(HEADS, known, strict=True)]

    assert Recipe("pcs", 0.3, soft=True).weights(HEADS, SCORES) == tuple(
        preference_heads(scores, 0.3)
    )


@pytest.mark.parametrize("soft", [True, False])
def test_nobody_is_steered_where_no_head_scores_above_zero(soft: bool) -> None:
    assert Recipe("pcs", 0.5, soft).weights(HEADS, -np.abs(SCORES)) == ()

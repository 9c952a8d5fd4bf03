"""What a person is told."""

import pytest

from engine.discovery.assessment import assess, chosen_among
from engine.discovery.confidence import Confidence, confidence
from engine.heads import Head
from tests.engine.discovery.some_effects import noisy_examples

HEADS = [Head(layer, head) for layer in range(10) for head in range(10)]
SIX_OF_A_HUNDRED = [1.0] * 6 + [i / 200 for i in range(94)]


@pytest.mark.parametrize(
    ("n_samples", "split_half", "stability", "told"),
    [
        (40, 0.7, 0.9, Confidence.SURE),
        (9, 0.99, 1.0, Confidence.FAIRLY_SURE),
        (40, 0.5, 0.9, Confidence.FAIRLY_SURE),
        (40, 0.7, 0.7, Confidence.FAIRLY_SURE),
        (40, 0.2, 0.9, Confidence.NOT_ENOUGH),
        (40, 0.7, 0.5, Confidence.NOT_ENOUGH),
        (2, 0.99, 1.0, Confidence.NOT_ENOUGH),
        (1, None, 1.0, Confidence.NOT_ENOUGH),
    ],
)
def test_many_samples_that_agree_are_needed(
    n_samples: int, split_half: float | None, stability: float, told: Confidence
) -> None:
    assert confidence(n_samples, split_half, stability) is told


def test_a_clear_truth_is_found_and_the_more_the_surer() -> None:
    examples = noisy_examples(SIX_OF_A_HUNDRED, 20, noise=0.3)
    told = [assess(HEADS, examples[:n], "pcs", 1.0).confidence for n in (1, 2, 5, 20)]
    assert told == [
        Confidence.NOT_ENOUGH,
        Confidence.NOT_ENOUGH,
        Confidence.FAIRLY_SURE,
        Confidence.SURE,
    ]


def test_noise_is_never_enough_however_much_there_is_of_it() -> None:
    examples = noisy_examples([0.0] * 100, 60, noise=1.0)
    assert assess(HEADS, examples, "gain_weighted", 1.0).confidence is Confidence.NOT_ENOUGH


def test_an_assessment_says_what_it_rests_on() -> None:
    examples = noisy_examples(SIX_OF_A_HUNDRED, 12, noise=0.3, n_tokens=7)
    found = assess(HEADS, examples, "pcs", 31.5)
    assert (found.estimator, found.seconds) == ("pcs", 31.5)
    assert (found.n_examples, found.n_tokens, found.n_rows) == (12, 84, 8400)
    assert {(score.layer, score.head) for score in found.scores} == set(HEADS)
    values = [score.score for score in found.scores]
    assert values == sorted(values, reverse=True)
    assert {(score.layer, score.head) for score in found.scores[:6]} == set(HEADS[:6])
    assert all(score.low < score.score < score.high for score in found.scores)
    assert found.stability == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize(("n_heads", "chosen"), [(1, 1), (8, 1), (270, 16), (1024, 61)])
def test_six_in_a_hundred_heads_are_chosen(n_heads: int, chosen: int) -> None:
    assert chosen_among(n_heads) == chosen

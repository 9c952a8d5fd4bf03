"""The race of heads, where it is known which are best."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.discovery.effects import ExampleEffects
from engine.discovery.estimators import ESTIMATORS
from engine.discovery.halving import FIRST_CUT, ROOM, heads_for_next, is_milestone
from engine.discovery.reliability import strongest
from tests.engine.discovery.some_effects import noisy_examples

N_HEADS, N_CHOSEN = 270, 16


def with_only(one: ExampleEffects, wanted: NDArray[np.bool_]) -> ExampleEffects:
    measured = np.where(wanted[:, None], 1.0, np.nan)
    return replace(one, effects=one.effects * measured, divergences=one.divergences * measured)


def race(examples: list[ExampleEffects], name: str = "pcs") -> list[ExampleEffects]:
    """Return the examples with the heads that would have been measured on each."""
    seen: list[ExampleEffects] = []
    for one in examples:
        wanted = heads_for_next(seen, ESTIMATORS[name], len(one.effects), N_CHOSEN)
        seen.append(with_only(one, wanted))
    return seen


def effects_like_real_ones(seed: int, n_examples: int = 48) -> list[ExampleEffects]:
    """A few heads stand out where samples help, and most do nearly nothing."""
    chance = np.random.default_rng(seed)
    truth = 0.02 * chance.standard_t(2.5, N_HEADS)
    noise = noisy_examples([0.0] * N_HEADS, n_examples, noise=0.08, seed=seed)
    return [
        replace(one, effects=one.effects + np.outer(truth, np.maximum(one.gains, 0)))
        for one in noise
    ]


def test_all_heads_run_until_the_first_cut_and_ever_fewer_after() -> None:
    counts = [int(one.measured.sum()) for one in race(effects_like_real_ones(1))]
    assert counts[:FIRST_CUT] == [N_HEADS] * FIRST_CUT
    assert counts == sorted(counts, reverse=True)
    assert counts[FIRST_CUT] == 162
    assert counts[-1] == 36 >= ROOM * N_CHOSEN


def test_a_head_that_was_dropped_stays_dropped() -> None:
    measured = [one.measured for one in race(effects_like_real_ones(2))]
    for before, after in pairwise(measured):
        assert (after <= before).all()


@pytest.mark.parametrize("name", ["pcs", "gain_weighted", "selective"])
def test_it_chooses_what_measuring_everything_would_have_chosen(name: str) -> None:
    overlaps, rows = [], []
    for seed in range(6):
        examples = effects_like_real_ones(seed)
        raced = race(examples, name)
        whole, chosen = (
            set(strongest(ESTIMATORS[name](each), N_CHOSEN)) for each in (examples, raced)
        )
        overlaps.append(len(whole & chosen) / N_CHOSEN)
        rows.append(sum(one.n_rows for one in raced) / sum(one.n_rows for one in examples))
    assert np.mean(overlaps) >= 0.85
    assert max(rows) < 0.5


def test_it_goes_on_after_an_interruption_as_it_would_have_without() -> None:
    examples = effects_like_real_ones(3)
    whole = race(examples)
    for n_before in (1, FIRST_CUT, 20, 40):
        wanted = heads_for_next(whole[:n_before], ESTIMATORS["pcs"], N_HEADS, N_CHOSEN)
        assert (wanted == whole[n_before].measured).all()


@pytest.mark.parametrize("n_heads", [1, 5, 2 * N_CHOSEN])
def test_few_heads_are_all_kept(n_heads: int) -> None:
    examples = race(noisy_examples([0.1] * n_heads, 20, noise=1.0))
    assert all(one.measured.all() for one in examples)


def test_milestones_come_ever_more_rarely() -> None:
    expected = [1, 2, 4, 5, 8, 12, 18, 27, 40, 61, 91]
    assert [n for n in range(100) if is_milestone(n)] == expected

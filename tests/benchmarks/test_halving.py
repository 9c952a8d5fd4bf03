"""Halving replayed on made-up effects."""

import numpy as np

from benchmarks.halving import replayed
from engine.discovery.effects import ExampleEffects

N_HEADS, N_TOKENS = 90, 8


def stretches(n: int, *, noise: float) -> list[ExampleEffects]:
    chance = np.random.default_rng(5)
    truth = np.linspace(0, 1, N_HEADS)[:, np.newaxis]
    shape = N_HEADS, N_TOKENS
    flat, gains = np.zeros(shape), np.ones(N_TOKENS)
    return [
        ExampleEffects(truth + noise * chance.normal(size=shape), flat, gains, flat, gains)
        for _ in range(n)
    ]


def test_where_heads_are_plain_to_tell_halving_saves_rows_and_misses_none() -> None:
    line = replayed(stretches(40, noise=0.01), 40, "pcs")
    assert line["rows_exhaustive"] == 40 * N_HEADS * N_TOKENS
    assert line["rows"] < 0.8 * line["rows_exhaustive"]
    assert line["overlap"] == line["least_overlap"] == 1.0


def test_nothing_is_saved_or_missed_before_halving_has_begun() -> None:
    line = replayed(stretches(6, noise=3.0), 4, "pcs")
    assert line["rows"] == line["rows_exhaustive"] == 4 * N_HEADS * N_TOKENS
    assert line["overlap"] == 1.0

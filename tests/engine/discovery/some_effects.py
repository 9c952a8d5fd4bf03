"""Effects made up of numbers, for what needs no model."""

from collections.abc import Sequence

import numpy as np

from engine.discovery.effects import ExampleEffects


def example(
    effects: Sequence[Sequence[float]],
    gains: Sequence[float],
    divergences: Sequence[Sequence[float]] | None = None,
    bare_effects: Sequence[Sequence[float]] | None = None,
    sample: int | None = None,
) -> ExampleEffects:
    """Return an example with these numbers: a row a head, a column a target token."""
    matrix = np.array(effects, dtype=np.float64)
    return ExampleEffects(
        effects=matrix,
        divergences=np.zeros_like(matrix) if divergences is None else np.array(divergences),
        gains=np.array(gains, dtype=np.float64),
        alignments=matrix / 2,
        shifts=np.ones(len(gains)),
        bare_effects=None if bare_effects is None else np.array(bare_effects, dtype=np.float64),
        sample=sample,
    )


def noisy_examples(
    truth: Sequence[float], n_examples: int, *, noise: float, n_tokens: int = 16, seed: int = 1
) -> list[ExampleEffects]:
    """Return examples of heads with a true effect at every token, and noise."""
    chance = np.random.default_rng(seed)
    shape = (n_examples, len(truth), n_tokens)
    effects = np.array(truth)[None, :, None] + noise * chance.standard_normal(shape)
    gains = chance.standard_normal((n_examples, n_tokens))
    return [
        ExampleEffects(
            effects[number],
            np.abs(effects[number]) / 10,
            gains[number],
            alignments=effects[number] / 2,
            shifts=np.ones(n_tokens),
            sample=number,
        )
        for number in range(n_examples)
    ]

"""Batched effects and divergences against masking one head at a time, in a context of its own."""

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.discovery.effects import EffectMeter
from engine.discovery.estimators import preference_contribution
from engine.discovery.examples import TARGET_TOKENS, Example, ExampleMaker
from engine.discovery.measurement import ExampleMeter
from engine.heads import Head, Scales
from engine.llama.context import Context
from engine.llama.hook import HeadScaleHook
from engine.llama.steerable import SteerableModel
from engine.writing import Sample

HEADS = [Head(layer, (layer * 7) % 9) for layer in range(0, 30, 3)]


@pytest.fixture(scope="module")
def steerable(quick_steerable: SteerableModel) -> SteerableModel:
    """The working copy: much is read here."""
    return quick_steerable


@pytest.fixture(scope="module")
def example(steerable: SteerableModel, samples: list[Sample]) -> Example:
    whole = next(iter(ExampleMaker(steerable.model, "Odalys", samples)))
    return Example(whole.prefix[-120:], whole.bare_prefix[-60:], whole.target, whole.sample)


@pytest.fixture(scope="module")
def context(steerable: SteerableModel) -> Iterator[Context]:
    hook = HeadScaleHook(steerable.layout)
    with Context(steerable.model, n_tokens=512, n_rows=64, n_sequences=5, hook=hook) as context:
        yield context


def log_probabilities_alone(
    steerable: SteerableModel, prefix: list[int], target: list[int], scales: Scales
) -> NDArray[np.float64]:
    """Return `log p` at the target, by the definition: one sequence, one decode, one mask."""
    rows = [prefix[-1], *target[:-1]]
    hook = HeadScaleHook(steerable.layout)
    with Context(steerable.model, n_tokens=256, n_rows=len(rows), hook=hook) as context:
        context.read(prefix[:-1])
        context.batch.clear()
        context.batch.add(rows, len(prefix) - 1, 0, logits=True)
        logits = context.decode(np.stack([scales] * len(rows))).astype(np.float64)
    return logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))


def test_heads_in_batches_measure_as_they_do_one_at_a_time(
    steerable: SteerableModel, example: Example, context: Context
) -> None:
    places = [steerable.layout.heads.index(head) for head in HEADS]
    wanted = np.isin(np.arange(270), places)
    meter = ExampleMeter(context, steerable.layout, with_bare=True)
    found = meter.measure(example, wanted)
    assert (found.measured == wanted).all()
    assert found.bare_effects is not None
    assert found.n_rows == 2 * len(HEADS) * TARGET_TOKENS
    at = np.arange(TARGET_TOKENS), example.target

    def alone(prefix: list[int], scales: Scales) -> NDArray[np.float64]:
        return log_probabilities_alone(steerable, prefix, example.target, scales)

    everything = steerable.layout.full_scales()
    full, bare = alone(example.prefix, everything), alone(example.bare_prefix, everything)
    assert found.gains == pytest.approx((full - bare)[at], abs=1e-3)
    for head, place in zip(HEADS, places, strict=True):
        scales = steerable.layout.masked(head)
        masked = alone(example.prefix, scales)
        assert found.effects[place] == pytest.approx((full - masked)[at], abs=1e-3)
        divergences = (np.exp(full) * (full - masked)).sum(axis=1)
        assert found.divergences[place] == pytest.approx(divergences, abs=1e-4)
    without = alone(example.bare_prefix, scales)
    assert found.bare_effects[place] == pytest.approx((bare - without)[at], abs=1e-3)
    scores = preference_contribution([found])
    assert np.abs(scores[places]).max() > 1e-2


def test_sets_of_heads_are_measured_like_heads(
    steerable: SteerableModel, example: Example, context: Context
) -> None:
    layout = steerable.layout
    meter = EffectMeter(context, layout, example.prefix, example.target)
    sets = [layout.masked(*HEADS), layout.full_scales(), layout.masked(HEADS[0])]
    (block,) = meter.measure_scales(sets)
    several, nothing, one = block.divergences
    assert (block.effects[1] == 0).all()
    assert (nothing == 0).all()
    assert several.mean() > one.mean() > 0
    (single,) = meter.measure(HEADS[:1])
    assert (single.effects[0] == block.effects[2]).all()


def test_several_heads_share_a_decode(
    steerable: SteerableModel, example: Example, context: Context
) -> None:
    meter = EffectMeter(context, steerable.layout, example.prefix, example.target)
    assert meter.variants_per_decode == 64 // TARGET_TOKENS
    blocks = list(meter.measure(HEADS))
    assert [len(block.effects) for block in blocks] == [4, 4, 2]
    assert all(block.effects.shape == block.divergences.shape for block in blocks)
    assert all(block.effects.shape[1] == len(example.target) for block in blocks)

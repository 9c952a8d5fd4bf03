"""Batched token effects against masking one head at a time, in a context of its own."""

import math
from collections.abc import Iterator

import numpy as np
import pytest

from engine.discovery.effects import EffectMeter, negative_log_likelihoods
from engine.discovery.examples import TARGET_TOKENS, Example, ExampleMaker
from engine.discovery.scores import preference_contribution_scores
from engine.heads import Head, Scales
from engine.llama.context import Context
from engine.llama.hook import HeadScaleHook
from engine.llama.steerable import SteerableModel
from engine.writing import Sample

HEADS = [Head(layer, (layer * 7) % 9) for layer in range(0, 30, 3)]


@pytest.fixture(scope="module")
def example(steerable: SteerableModel, samples: list[Sample]) -> Example:
    whole = next(iter(ExampleMaker(steerable.model, "Odalys", samples)))
    return Example(whole.prefix[-120:], whole.target)


@pytest.fixture(scope="module")
def context(steerable: SteerableModel) -> Iterator[Context]:
    hook = HeadScaleHook(steerable.layout)
    with Context(steerable.model, n_tokens=512, n_rows=64, n_sequences=5, hook=hook) as context:
        yield context


def losses_one_at_a_time(
    steerable: SteerableModel, example: Example, scales: Scales
) -> list[float]:
    """Return the target's losses in nats, by the definition: one sequence, one decode, one mask."""
    rows = [example.prefix[-1], *example.target[:-1]]
    hook = HeadScaleHook(steerable.layout)
    with Context(steerable.model, n_tokens=256, n_rows=len(rows), hook=hook) as context:
        context.read(example.prefix[:-1])
        context.batch.clear()
        context.batch.add(rows, len(example.prefix) - 1, 0, logits=True)
        logits = context.decode(np.stack([scales] * len(rows))).astype(np.float64)
    chosen = logits[np.arange(len(rows)), example.target]
    return (np.log(np.exp(logits).sum(axis=1)) - chosen).tolist()


def test_ten_heads_in_batches_score_as_they_do_one_at_a_time(
    steerable: SteerableModel, example: Example, context: Context
) -> None:
    meter = EffectMeter(context, steerable.layout, example)
    effects = np.concatenate(list(meter.measure(HEADS)))
    batched = {
        Head(score.layer, score.head): score.pcs
        for score in preference_contribution_scores(HEADS, [effects])
    }
    full = losses_one_at_a_time(steerable, example, steerable.layout.full_scales())
    for head in HEADS:
        masked = losses_one_at_a_time(steerable, example, steerable.layout.masked(head))
        pcs = sum(m - f for m, f in zip(masked, full, strict=True)) / len(full)
        assert batched[head] == pytest.approx(pcs, abs=1e-3)
    assert max(abs(score) for score in batched.values()) > 1e-2


def test_several_heads_share_a_decode(
    steerable: SteerableModel, example: Example, context: Context
) -> None:
    meter = EffectMeter(context, steerable.layout, example)
    assert meter.heads_per_decode == 64 // TARGET_TOKENS
    blocks = list(meter.measure(HEADS))
    assert [len(block) for block in blocks] == [4, 4, 2]
    assert all(block.shape[1] == len(example.target) for block in blocks)


def test_losses_are_exact_and_do_not_overflow() -> None:
    logits = np.array([[0.0, math.log(3.0)], [500.0, 500.0]], dtype=np.float32)
    losses = negative_log_likelihoods(logits, np.array([0, 1]))
    assert losses == pytest.approx([math.log(4), math.log(2)], abs=1e-6)

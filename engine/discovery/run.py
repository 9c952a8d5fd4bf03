"""Discovery from beginning to end: samples in, scores of every head out."""

import time
from collections.abc import Callable, Sequence

import numpy as np

from engine.discovery.effects import EffectMeter, Effects
from engine.discovery.examples import LONGEST_PREFIX, TARGET_TOKENS, Example, ExampleMaker
from engine.discovery.result import Discovery
from engine.discovery.scores import preference_contribution_scores, split_half_correlation
from engine.llama.context import Context, never
from engine.llama.steerable import SteerableModel
from engine.writing import Sample

VARIANTS = 16
"""Masked variants a decode: enough for full speed, few enough to tell progress often."""


def discover(
    steerable: SteerableModel,
    author: str,
    samples: Sequence[Sample],
    *,
    budget_s: float,
    on_progress: Callable[[float, float], None],
    cancelled: Callable[[], bool] = never,
) -> Discovery:
    """Measure the PCS of every head on one person's writing.

    Examples are measured one after another, each with every head, until none is left or another one
    would not fit the budget. At least one is always measured.

    Args:
        steerable: the model; stays the caller's.
        author: the person's name.
        samples: their writing.
        budget_s: seconds.
        on_progress: told the done part, 0 to 1, and the seconds left.
        cancelled: asked throughout.

    Raises:
        NotEnoughWritingError: as `ExampleMaker`.
        Cancelled: `cancelled` said so; nothing is returned.
        HookError, DecodeError: as `Context.decode`.
    """
    clock = _Clock(budget_s, on_progress)
    examples = ExampleMaker(steerable.model, author, samples)
    effects: list[Effects] = []
    with discovery_context(steerable) as context:
        for example in examples:
            if not clock.has_time_for_another(len(effects)):
                break
            effects.append(_measure(steerable, context, example, clock, cancelled))
    on_progress(1.0, 0.0)
    return Discovery(
        scores=preference_contribution_scores(steerable.layout.heads, effects),
        n_examples=len(effects),
        n_tokens=sum(block.shape[1] for block in effects),
        split_half=split_half_correlation(effects),
        seconds=clock.elapsed,
    )


def _measure(
    steerable: SteerableModel,
    context: Context,
    example: Example,
    clock: "_Clock",
    cancelled: Callable[[], bool],
) -> Effects:
    meter = EffectMeter(context, steerable.layout, example, cancelled=cancelled)
    blocks = []
    for block in meter.measure(steerable.layout.heads):
        blocks.append(block)
        clock.tick()
    return np.concatenate(blocks)


def discovery_context(steerable: SteerableModel) -> Context:
    """Return a context with room for one example and `VARIANTS` masked variants of its target."""
    n_rows = VARIANTS * TARGET_TOKENS
    return steerable.open_context(
        n_tokens=LONGEST_PREFIX + n_rows, n_rows=n_rows, n_sequences=VARIANTS + 1
    )


class _Clock:
    """Keeps a budget of time, and tells how far it is used."""

    def __init__(self, budget_s: float, on_progress: Callable[[float, float], None]) -> None:
        self._budget_s = budget_s
        self._on_progress = on_progress
        self._started = time.monotonic()

    @property
    def elapsed(self) -> float:
        return time.monotonic() - self._started

    def has_time_for_another(self, n_done: int) -> bool:
        """Whether one more example, as long as those so far, ends within the budget."""
        return n_done == 0 or self.elapsed * (n_done + 1) / n_done <= self._budget_s

    def tick(self) -> None:
        left = max(0.0, self._budget_s - self.elapsed)
        self._on_progress(min(1.0, self.elapsed / max(self._budget_s, 1e-9)), left)

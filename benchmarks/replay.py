"""Examples measured once with every head, and discovery replayed on them."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from benchmarks.corpus import AuthorTexts, split
from engine.discovery.assessment import chosen_among
from engine.discovery.effects import ExampleEffects
from engine.discovery.estimators import ESTIMATORS
from engine.discovery.examples import ExampleMaker
from engine.discovery.halving import heads_for_next
from engine.discovery.measurement import VARIANTS, ExampleMeter, discovery_context
from engine.llama.steerable import SteerableModel


@dataclass(frozen=True, slots=True)
class Measured:
    """One example, measured with every head.

    Attributes:
        effects: what was measured.
        prefix_seconds: what reading its prefixes took.
        head_seconds: what masking one head took.
    """

    effects: ExampleEffects
    prefix_seconds: float
    head_seconds: float

    def seconds(self, n_heads: int) -> float:
        """Return what the example takes with so many heads."""
        return self.prefix_seconds + n_heads * self.head_seconds


def measure(
    steerable: SteerableModel, author: AuthorTexts, seconds: float, *, with_bare: bool
) -> list[Measured]:
    """Return examples of an author's profile, measured with every head while time lasts.

    Raises:
        NotEnoughWritingError: as `ExampleMaker`.
        HookError, DecodeError: as `Context.decode`.
    """
    every_head = np.ones(len(steerable.layout.heads), dtype=np.bool_)
    decodes: list[float] = []
    found: list[Measured] = []
    began = time.perf_counter()
    with discovery_context(steerable) as context:
        meter = ExampleMeter(
            context,
            steerable.layout,
            with_bare=with_bare,
            on_decode=lambda: decodes.append(time.perf_counter()),
        )
        for example in ExampleMaker(steerable.model, author.called, split(author.samples).profile):
            if found and time.perf_counter() - began > seconds:
                break
            decodes.clear()
            started = time.perf_counter()
            effects = meter.measure(example, every_head)
            found.append(_priced(effects, started, decodes))
    return found


def _priced(effects: ExampleEffects, started: float, decodes: Sequence[float]) -> Measured:
    """Return an example with what its parts took, by the times at which its decodes ended."""
    n_heads = len(effects.effects)
    contexts = 1 if effects.bare_effects is None else 2
    # Between the two contexts' decodes a prefix is read, so the shortest gaps are decodes alone.
    gaps = np.diff([started, *decodes])
    decode = float(np.median(gaps))
    head_seconds = contexts * decode / min(VARIANTS, n_heads)
    return Measured(effects, max(0.0, decodes[-1] - started - n_heads * head_seconds), head_seconds)


def exhaustive(measured: Sequence[Measured], budget: float) -> list[Measured]:
    """Return the first examples that fit a budget with every head, at least one."""
    spent = np.cumsum([each.seconds(len(each.effects.effects)) for each in measured])
    return list(measured[: max(1, int((spent <= budget).sum()))])


def halved(measured: Sequence[Measured], budget: float, estimator: str) -> list[Measured]:
    """Return the first examples that fit a budget with the heads that halving would measure."""
    estimate = ESTIMATORS[estimator]
    n_heads = len(measured[0].effects.effects)
    seen: list[Measured] = []
    spent = 0.0
    for each in measured:
        so_far = [one.effects for one in seen]
        wanted = heads_for_next(so_far, estimate, n_heads, chosen_among(n_heads))
        spent += each.seconds(int(wanted.sum()))
        if seen and spent > budget:
            break
        seen.append(replace(each, effects=_with_only(each.effects, wanted)))
    return seen


def _with_only(effects: ExampleEffects, wanted: NDArray[np.bool_]) -> ExampleEffects:
    kept = np.where(wanted[:, np.newaxis], 1.0, np.nan)
    bare = effects.bare_effects
    return replace(
        effects,
        effects=effects.effects * kept,
        divergences=effects.divergences * kept,
        bare_effects=None if bare is None else bare * kept,
    )

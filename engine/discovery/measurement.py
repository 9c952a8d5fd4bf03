"""One example, measured from end to end."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.discovery.effects import EffectMeter, ExampleEffects, MaskedEffects
from engine.discovery.examples import LONGEST_PREFIX, TARGET_TOKENS, Example
from engine.heads import HeadLayout
from engine.llama.context import Context, Logits, never
from engine.llama.steerable import SteerableModel

VARIANTS = 16
"""Masked variants a decode: enough for full speed, few enough to tell progress often."""


def discovery_context(steerable: SteerableModel) -> Context:
    """Return a context with room for one example and `VARIANTS` masked variants of its target."""
    n_rows = VARIANTS * TARGET_TOKENS
    return steerable.open_context(
        n_tokens=LONGEST_PREFIX + n_rows, n_rows=n_rows, n_sequences=VARIANTS + 1
    )


class ExampleMeter:
    """Measures examples in one context.

    Args:
        context: as `discovery_context` opens; stays the caller's.
        layout: of the model's heads.
        with_bare: whether effects without samples are measured, too, which doubles the work.
        on_decode: called after each decode of masked rows.
        cancelled: asked throughout.
    """

    def __init__(
        self,
        context: Context,
        layout: HeadLayout,
        *,
        with_bare: bool = False,
        on_decode: Callable[[], None] = lambda: None,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        self._context = context
        self._layout = layout
        self._with_bare = with_bare
        self._on_decode = on_decode
        self._cancelled = cancelled

    def measure(self, example: Example, wanted: NDArray[np.bool_]) -> ExampleEffects:
        """Measure some of the heads on an example.

        Args:
            example: the example.
            wanted: which heads, shape (heads,).

        Raises:
            Cancelled, DecodeError, HookError: as `Context.decode`.
        """
        # The two contexts one after the other: each prefix is read once, into the same cells.
        bare = self._meter(example.bare_prefix, example.target)
        bare_effects = self._masked(bare, wanted).effects if self._with_bare else None
        full = self._meter(example.prefix, example.target, bare.logits)
        masked = self._masked(full, wanted)
        return ExampleEffects(
            effects=masked.effects,
            divergences=masked.divergences,
            gains=bare.losses - full.losses,
            alignments=masked.alignments,
            shifts=full.shifts,
            bare_effects=bare_effects,
            sample=example.sample,
        )

    def _meter(
        self, prefix: Sequence[int], target: Sequence[int], bare_logits: Logits | None = None
    ) -> EffectMeter:
        return EffectMeter(
            self._context,
            self._layout,
            prefix,
            target,
            bare_logits=bare_logits,
            cancelled=self._cancelled,
        )

    def _masked(self, meter: EffectMeter, wanted: NDArray[np.bool_]) -> MaskedEffects:
        """Return what masking each head changes; rows of heads that are not wanted are NaN."""
        heads = [
            head for head, is_wanted in zip(self._layout.heads, wanted, strict=True) if is_wanted
        ]
        effects, divergences, alignments = np.full((3, len(wanted), len(meter.losses)), np.nan)
        rows, first = np.flatnonzero(wanted), 0
        for block in meter.measure(heads):
            some = rows[first : first + len(block.effects)]
            effects[some], divergences[some] = block.effects, block.divergences
            alignments[some] = block.alignments
            first += len(some)
            self._on_decode()
        return MaskedEffects(effects, divergences, alignments)

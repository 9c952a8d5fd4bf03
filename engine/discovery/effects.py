"""What masking a head does to the likelihood of what the person wrote."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.discovery.readings import FullPass
from engine.heads import Head, HeadLayout, Scales
from engine.llama.context import Context, Logits, never

_PREFIX, _FULL = 0, 1


@dataclass(frozen=True, slots=True)
class ExampleEffects:
    """What was measured on one example.

    Rows of heads that were not measured are NaN.

    Attributes:
        effects: `D_t(l,h) = NLL_t(head masked) - NLL_t(full)`, nats, shape (heads, target tokens).
        divergences: `KL(full || head masked)` at each target token, nats, the same shape.
        gains: `NLL_t(without samples) - NLL_t(with them)`, nats, shape (target tokens,).
        alignments: `Cov_p(c, d)` of what the samples change at each target token, `c = log p_full -
            log p_bare`, and what masking takes away, `d = log p_full - log p_masked`, under the
            full pass's distribution, nats squared, shape (heads, target tokens).
        shifts: `Var_p(c)` at each target token, nats squared, shape (target tokens,).
        bare_effects: the effects without samples in the context; None where not asked for.
        sample: tells the sample that the target is from apart from others of the same person; None
            for one without another target.
    """

    effects: NDArray[np.float64]
    divergences: NDArray[np.float64]
    gains: NDArray[np.float64]
    alignments: NDArray[np.float64]
    shifts: NDArray[np.float64]
    bare_effects: NDArray[np.float64] | None = None
    sample: int | None = None

    @property
    def measured(self) -> NDArray[np.bool_]:
        """Which heads were measured, shape (heads,)."""
        return ~np.isnan(self.effects[:, 0])

    @property
    def n_rows(self) -> int:
        """Masked target rows that were evaluated for it."""
        contexts = 1 if self.bare_effects is None else 2
        return contexts * int(self.measured.sum()) * len(self.gains)


@dataclass(frozen=True, slots=True)
class MaskedEffects:
    """What some masked variants changed at one example's target tokens.

    Attributes:
        effects: `NLL_t(masked) - NLL_t(full)`, nats, shape (variants, target tokens).
        divergences: `KL(full || masked)`, nats, the same shape.
        alignments: with what the samples change, nats squared, the same shape; 0 where the meter
            was given no prediction without them.
    """

    effects: NDArray[np.float64]
    divergences: NDArray[np.float64]
    alignments: NDArray[np.float64]


class EffectMeter:
    """Measures what masking does to the target of one prefix, many variants a decode.

    The prefix is read once, with all heads. Each masked variant is a sequence of its own that
    shares the prefix's cells; its rows run from the last prefix token to the last but one target
    token, and the hook masks heads in them.

    Args:
        context: with a head-scale hook; one row of the batch a target token, one sequence a variant
            beside the prefix's.
        layout: of the model's heads.
        prefix: stays in the context until the meter is thrown away.
        target: the tokens that follow it.
        bare_logits: of the target tokens after a prefix without samples, with which alignments are
            computed.
        cancelled: asked throughout.

    Attributes:
        logits: of the target tokens with all heads, shape (target tokens, vocabulary).

    Raises:
        Cancelled, DecodeError: while the prefix is read.
    """

    def __init__(
        self,
        context: Context,
        layout: HeadLayout,
        prefix: Sequence[int],
        target: Sequence[int],
        *,
        bare_logits: Logits | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        self._context = context
        self._layout = layout
        self._rows = [prefix[-1], *target[:-1]]
        self._start = len(prefix) - 1
        self._cancelled = cancelled
        context.clear()
        context.read(prefix[:-1], cancelled=cancelled)
        self._add_variants(1)
        self.logits = context.decode(cancelled=cancelled).copy()
        self._full = FullPass(self.logits, np.asarray(target), bare_logits)
        context.forget(_FULL)

    @property
    def losses(self) -> NDArray[np.float64]:
        """The target tokens' negative log-likelihoods with all heads, nats."""
        return self._full.losses

    @property
    def shifts(self) -> NDArray[np.float64]:
        """How much the samples change at each target token, nats squared (`FullPass.shifts`)."""
        return self._full.shifts

    @property
    def variants_per_decode(self) -> int:
        """Masked variants that one decode has room for."""
        return self._context.batch.capacity // len(self._rows)

    def measure(self, heads: Sequence[Head]) -> Iterator[MaskedEffects]:
        """Yield what masking each head changes, in their order, one block a decode.

        Raises:
            Cancelled, DecodeError, HookError: as `Context.decode`.
        """
        return self.measure_scales([self._layout.masked(head) for head in heads])

    def measure_scales(self, variants: Sequence[Scales]) -> Iterator[MaskedEffects]:
        """Yield what each of the head scales changes, in their order, one block a decode.

        Raises:
            Cancelled, DecodeError, HookError: as `Context.decode`.
        """
        for first in range(0, len(variants), self.variants_per_decode):
            yield self._decode(variants[first : first + self.variants_per_decode])

    def _decode(self, variants: Sequence[Scales]) -> MaskedEffects:
        n_rows = len(self._rows)
        self._add_variants(len(variants))
        scales = np.repeat(np.stack(variants), n_rows, axis=0)
        readings = self._full.compare(self._context.decode(scales, cancelled=self._cancelled))
        for sequence in range(1, len(variants) + 1):
            self._context.forget(sequence)
        shape = (len(variants), n_rows)
        return MaskedEffects(
            readings.losses.reshape(shape) - self._full.losses,
            readings.divergences.reshape(shape),
            readings.alignments.reshape(shape),
        )

    def _add_variants(self, n_variants: int) -> None:
        batch = self._context.batch
        batch.clear()
        for sequence in range(1, n_variants + 1):
            self._context.share(_PREFIX, sequence)
            batch.add(self._rows, self._start, sequence, logits=True)

"""What masking a head does to the likelihood of what the person wrote."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.discovery.examples import Example
from engine.heads import Head, HeadLayout, Scales
from engine.llama.context import Context, Logits, never

_PREFIX = 0

Effects = NDArray[np.float64]
"""Token effects `D_t(l,h)` in nats, shape (heads, target tokens)."""


class EffectMeter:
    """Measures token effects of many heads at once on one example.

    The prefix is read once, with all heads. Each masked variant is a sequence of its own that
    shares the prefix's cells; its rows run from the last prefix token to the last but one target
    token, and the hook masks one head in them. One decode holds as many variants as fit.

    Args:
        context: with a head-scale hook; one row of the batch a target token, one sequence a variant
            beside the prefix's.
        layout: of the model's heads.
        example: stays the same until the meter is thrown away.
        cancelled: asked throughout.

    Raises:
        Cancelled, DecodeError: while the prefix is read.
    """

    def __init__(
        self,
        context: Context,
        layout: HeadLayout,
        example: Example,
        *,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        self._context = context
        self._layout = layout
        self._target = np.asarray(example.target)
        self._rows = [example.prefix[-1], *example.target[:-1]]
        self._start = len(example.prefix) - 1
        self._cancelled = cancelled
        context.clear()
        context.read(example.prefix[:-1], cancelled=cancelled)
        self._full = self._losses([layout.full_scales()])[0]

    @property
    def heads_per_decode(self) -> int:
        """Masked variants that one decode has room for."""
        return self._context.batch.capacity // len(self._rows)

    def measure(self, heads: Sequence[Head]) -> Iterator[Effects]:
        """Yield the effects of the heads, in their order, one block a decode.

        `D_t(l,h) = NLL_t(head masked) - NLL_t(full)`; masked means scale 0 at all target rows.

        Raises:
            Cancelled, DecodeError, HookError: as `Context.decode`.
        """
        for first in range(0, len(heads), self.heads_per_decode):
            block = heads[first : first + self.heads_per_decode]
            yield self._losses([self._layout.masked(head) for head in block]) - self._full

    def _losses(self, variants: Sequence[Scales]) -> Effects:
        """Return the target tokens' negative log-likelihoods, shape (variants, target tokens)."""
        batch, n_rows = self._context.batch, len(self._rows)
        batch.clear()
        for sequence in range(1, len(variants) + 1):
            self._context.share(_PREFIX, sequence)
            batch.add(self._rows, self._start, sequence, logits=True)
        scales = np.repeat(np.stack(variants), n_rows, axis=0)
        logits = self._context.decode(scales, cancelled=self._cancelled)
        losses = negative_log_likelihoods(logits, np.tile(self._target, len(variants)))
        for sequence in range(1, len(variants) + 1):
            self._context.forget(sequence)
        return losses.reshape(len(variants), n_rows)


def negative_log_likelihoods(logits: Logits, tokens: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return `-log softmax(logits[i])[tokens[i]]` for each row, in nats.

    Row by row, so that the temporaries stay in the processor's cache.
    """
    losses = np.empty(len(tokens))
    scratch = np.empty(logits.shape[1], dtype=np.float32)
    for index, (row, token) in enumerate(zip(logits, tokens, strict=True)):
        peak = row.max()
        np.subtract(row, peak, out=scratch)
        np.exp(scratch, out=scratch)
        losses[index] = np.log(scratch.sum(dtype=np.float64)) + peak - row[token]
    return losses

"""Whether llama.cpp, as it is built, computes equal rows of one decode alike.

The full and the generic pass are rows of one decode, and heads are scored by what one row is less
likely than another: where equal rows part by themselves, every comparison of ours is off by that
much. With AVX-512 they do, by up to 0.1 nats.
"""

from collections.abc import Sequence

import numpy as np

from engine.heads import HeadLayout
from engine.llama.context import Context
from engine.llama.hook import HeadScaleHook
from engine.llama.model import Model

ROWS = (1, 2, 3, 5, 8, 13, 16, 31, 64)
"""Kernels take rows by twos, fours and eights, and what is left over by others."""

_TEXT = "Dear all, the ferry leaves at nine and not at ten, so bring your coats and come early."


def rows_part_by(model: Model, layout: HeadLayout, rows: Sequence[int] = ROWS) -> float:
    """Return the most by which two logits part that should be equal to the bit: 0 if none does.

    The same token follows the same text in several sequences, once without scales, and once with
    scales that are 1 in all rows but a last one, so that the hook stops at every layer.

    Args:
        model: any.
        layout: of its heads.
        rows: how many equal rows a decode has.
    """
    tokens = model.tokenize(_TEXT)
    n_sequences = max(rows) + 1
    with Context(
        model,
        n_tokens=len(tokens) + n_sequences,
        n_rows=max(len(tokens), n_sequences),
        n_sequences=n_sequences,
        hook=HeadScaleHook(layout),
    ) as context:
        return max(_most(context, layout, tokens, n_rows) for n_rows in rows)


def _most(context: Context, layout: HeadLayout, tokens: list[int], n_rows: int) -> float:
    """Return the most by which the rows of two decodes of so many equal ones part."""
    context.clear()
    context.read(tokens[:-1])
    for sequence in range(1, n_rows + 1):
        context.share(0, sequence)
    context.batch.clear()
    for sequence in range(n_rows + 1):
        context.batch.add(tokens[-1:], len(tokens) - 1, sequence, logits=True)
    plain = context.decode().copy()
    for sequence in range(n_rows + 1):
        context.forget(sequence, len(tokens) - 1)
    scales = np.repeat(layout.full_scales()[np.newaxis], n_rows + 1, axis=0)
    scales[-1] = 0.5
    hooked = context.decode(scales)
    within = np.abs(plain - plain[0]).max()
    by_hook = np.abs(hooked[:-1] - plain[0]).max()
    return float(max(within, by_hook))

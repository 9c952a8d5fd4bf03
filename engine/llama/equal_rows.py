"""Whether llama.cpp, as it is built, computes equal rows of one decode alike.

The full and the generic pass are rows of one decode. What is looked at here is the products alone:
rows without a text before them. Rows that share a text part on every variant
(docs/packaging.md), and so did those with AVX-512, which passes here: this tells nothing of it.
"""

from collections.abc import Sequence

import numpy as np

from engine.heads import HeadLayout
from engine.llama.context import Context, Logits
from engine.llama.hook import HeadScaleHook, RowScales
from engine.llama.model import Model

ROWS = (1, 2, 3, 5, 8, 13, 16, 31, 64)
"""Kernels take rows by twos, fours and eights, and what is left over by others."""

_TEXT = " The ferry leaves at nine and not at ten, so bring your coats."


def rows_part_by(model: Model, layout: HeadLayout, rows: Sequence[int] = ROWS) -> float:
    """Return the most by which two logits part that should be equal to the bit: 0 if none does.

    Each row is a sequence of its own with nothing before it, so that its attention is its token's
    value, whatever cell that is in: rows of a longer text sum their cells in different orders.

    Args:
        model: any.
        layout: of its heads.
        rows: how many equal rows a decode has.
    """
    most_rows = max(rows)
    token = model.tokenize(_TEXT)[0]
    with Context(
        model,
        n_tokens=most_rows,
        n_rows=most_rows,
        n_sequences=most_rows,
        hook=HeadScaleHook(layout),
    ) as context:
        parting = 0.0
        for n_rows in rows:
            logits = _decode(context, [[token]] * n_rows)
            parting = max(parting, float(np.abs(logits - logits[0]).max()))
        return parting


def hook_parts_by(model: Model, layout: HeadLayout) -> float:
    """Return the most by which a hook that scales by 1 moves a logit: 0 if it moves none.

    It stops at every layer, for a last row that it does scale.

    Args:
        model: any.
        layout: of its heads.
    """
    tokens = model.tokenize(_TEXT)
    n_rows = len(tokens) + 1
    scales = np.repeat(layout.full_scales()[np.newaxis], n_rows, axis=0)
    scales[-1] = 0.5
    with Context(
        model, n_tokens=n_rows, n_rows=n_rows, n_sequences=2, hook=HeadScaleHook(layout)
    ) as context:
        plain = _decode(context, [tokens, tokens[:1]])
        hooked = _decode(context, [tokens, tokens[:1]], scales)
    return float(np.abs(hooked[:-1] - plain[:-1]).max())


def _decode(
    context: Context, sequences: Sequence[list[int]], scales: RowScales | None = None
) -> Logits:
    """Return a copy of the logits of every row of sequences that are decoded at once."""
    context.clear()
    context.batch.clear()
    for sequence, tokens in enumerate(sequences):
        context.batch.add(tokens, 0, sequence, logits=True)
    return context.decode(scales).copy()

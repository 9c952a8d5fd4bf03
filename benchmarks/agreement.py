"""How exactly the fused generic pass is what stock llama.cpp computes with the heads gone.

The generic row of a two-row decode is held against two exports of the same suppression, which know
nothing of the hook: a copy of the model with the heads' weights zeroed, and a LoRA adapter. Both
run in the same two rows a decode, since where a row's cells lie in the cache decides how sums are
rounded, and quantised weights make half a nat out of a rounding (docs/method.md).
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.stock import StockContext, StockModel
from engine.heads import HeadWeight
from engine.llama.context import never
from engine.llama.steerable import SteerableModel
from engine.voice.baked import export_baked
from engine.voice.lora import export_lora

Rows = list[NDArray[np.float32]]


class Agreement(NamedTuple):
    """How two runs over the same text compare.

    Attributes:
        argmax: part of the positions at which both find the same token likeliest.
        max_abs_diff: largest difference of any logit.
    """

    argmax: float
    max_abs_diff: float


def baked_agreement(
    steerable: SteerableModel, weights: Sequence[HeadWeight], tokens: Sequence[int], folder: Path
) -> Agreement:
    """Compare the fused generic pass with a baked copy of the model's own file."""
    source, target = steerable.model.path, folder / "baked.gguf"
    scales = steerable.layout.generic_scales(weights)
    export_baked(
        source,
        target,
        scales,
        steerable.layout,
        on_progress=lambda _fraction: None,
        cancelled=never,
    )
    agreement = _compare(
        fused_rows(steerable, weights, tokens), stock_rows(steerable, target, tokens, lora=None)
    )
    target.unlink()
    return agreement


def lora_agreement(
    steerable: SteerableModel, weights: Sequence[HeadWeight], tokens: Sequence[int], folder: Path
) -> Agreement:
    """Compare the fused generic pass with the model's own file under the LoRA export."""
    source, adapter = steerable.model.path, folder / "adapter.gguf"
    scales = steerable.layout.generic_scales(weights)
    export_lora(source, adapter, scales, steerable.layout)
    agreement = _compare(
        fused_rows(steerable, weights, tokens), stock_rows(steerable, source, tokens, lora=adapter)
    )
    adapter.unlink()
    return agreement


def fused_rows(
    steerable: SteerableModel, weights: Sequence[HeadWeight], tokens: Sequence[int]
) -> Rows:
    """Return the generic row's logits at every position, as drafting computes them."""
    layout = steerable.layout
    scales = np.stack([layout.full_scales(), layout.generic_scales(weights)])
    rows = []
    with steerable.open_context(n_tokens=2 * len(tokens), n_sequences=2) as context:
        for position, token in enumerate(tokens):
            context.batch.clear()
            for sequence in (0, 1):
                context.batch.add([token], position, sequence, logits=True)
            rows.append(context.decode(scales)[1].copy())
    return rows


def stock_rows(
    steerable: SteerableModel, path: Path, tokens: Sequence[int], lora: Path | None
) -> Rows:
    """Return what stock llama.cpp computes in the second of two rows at every position."""
    key_type = steerable.placement.ggml_key_type
    with (
        StockModel(path) as model,
        StockContext(
            model, 2 * len(tokens), key_type=key_type, n_sequences=2, lora=lora
        ) as context,
    ):
        return [
            context.decode([token] * 2, [position] * 2, [0, 1])[1].copy()
            for position, token in enumerate(tokens)
        ]


def _compare(first: Rows, second: Rows) -> Agreement:
    pairs = list(zip(first, second, strict=True))
    return Agreement(
        argmax=float(np.mean([a.argmax() == b.argmax() for a, b in pairs])),
        max_abs_diff=float(max(np.abs(a - b).max() for a, b in pairs)),
    )

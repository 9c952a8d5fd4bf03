"""Whether the hook attaches here: it moves the row whose heads it masks, and no other."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.heads import Head
from engine.llama.context import Context, Logits
from engine.llama.hook import RowScales
from engine.llama.steerable import SteerableModel

_TEXT = "Dear all, the ferry leaves at nine and not at ten, so bring your coats and come early."
_CONTEXT_TOKENS = 128


@dataclass(frozen=True, slots=True)
class HookEffect:
    """What masking a layer's heads in one of two rows does to the logits of both, in nats at most.

    Attributes:
        beside: how far the other row moves; anything but 0 is a fault.
        masked: how far the masked row moves; 0 is a fault.
    """

    beside: float
    masked: float


def hook_effect(model: SteerableModel) -> HookEffect:
    """Return what masking the heads of a layer in the middle does.

    Raises:
        DecodeError, HookError: a decode failed, or the hook did not see what it must scale.
    """
    full = model.layout.full_scales()
    masked = model.layout.masked(*_middle_layer(model))
    tokens = model.model.tokenize(_TEXT)
    with model.open_context(n_tokens=_CONTEXT_TOKENS, n_sequences=2, n_outputs=2) as context:
        plain = _rows(context, tokens, np.stack([full, full]))
        hooked = _rows(context, tokens, np.stack([full, masked]))
    beside, moved = (float(each) for each in np.abs(hooked - plain).max(axis=1))
    return HookEffect(beside, moved)


def _middle_layer(model: SteerableModel) -> list[Head]:
    layers = sorted({head.layer for head in model.layout.heads})
    middle = layers[len(layers) // 2]
    return [head for head in model.layout.heads if head.layer == middle]


def _rows(context: Context, tokens: Sequence[int], scales: RowScales) -> Logits:
    """Return the logits after tokens in two sequences, from one decode."""
    context.clear()
    context.read(tokens[:-1])
    context.share(0, 1)
    context.batch.clear()
    for sequence in (0, 1):
        context.batch.add(tokens[-1:], len(tokens) - 1, sequence, logits=True)
    return context.decode(scales).copy()

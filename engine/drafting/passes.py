"""The full and the generic pass over one shared prompt, in one decode a token."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.heads import Scales
from engine.llama.context import Context, never
from engine.llama.hook import HeadScaleHook, RowScales
from engine.llama.steerable import SteerableModel
from engine.owner import Owner

_FULL, _GENERIC = 0, 1


class Passes(Owner):
    """Owns the context of one draft.

    The prompt is read once, as sequence 0, up to its last token; the generic sequence then shares
    it. From the last prompt token on, each decode has a row for either sequence, and the hook
    scales heads in the generic row only. Without generic scales there is one row, one sequence and
    no hook: llama.cpp as it comes.

    Args:
        steerable: the model; stays the caller's.
        n_tokens: tokens of prompt and draft together.
        n_prompt: tokens of the prompt alone.
        generic: head scales of the generic pass; None for the full pass alone.
    """

    def __init__(
        self, steerable: SteerableModel, *, n_tokens: int, n_prompt: int, generic: Scales | None
    ) -> None:
        self._sequences = [_FULL] if generic is None else [_FULL, _GENERIC]
        self._scales = None if generic is None else _row_scales(generic)
        own = (n_tokens - n_prompt + 1) * len(self._sequences)
        self._context = Context(
            steerable.model,
            n_tokens=n_prompt + own,
            n_sequences=len(self._sequences),
            hook=None if generic is None else HeadScaleHook(steerable.layout),
        )
        self._position = 0

    def close(self) -> None:
        """Free the context; a second call does nothing."""
        self._context.close()

    def read_prompt(
        self,
        tokens: Sequence[int],
        *,
        cancelled: Callable[[], bool] = never,
        on_progress: Callable[[int], None] | None = None,
    ) -> list[NDArray[np.float32]]:
        """Read the prompt and return the logits for the first token of the draft.

        Raises:
            Cancelled, HookError, DecodeError: as `Context.decode`.
        """
        self._context.read(tokens[:-1], cancelled=cancelled, on_progress=on_progress)
        if self._scales is not None:
            self._context.share(_FULL, _GENERIC)
        self._position = len(tokens) - 1
        return self.step(tokens[-1])

    def step(self, token: int) -> list[NDArray[np.float32]]:
        """Take in one token and return the next one's logits by the full, then the generic pass.

        Each is a row as long as the vocabulary, and a view good until the next step.

        Raises:
            HookError, DecodeError: as `Context.decode`.
        """
        batch = self._context.batch
        batch.clear()
        for sequence in self._sequences:
            batch.add([token], self._position, sequence, logits=True)
        self._position += 1
        return list(self._context.decode(self._scales))


def _row_scales(generic: Scales) -> RowScales:
    return np.stack([np.ones_like(generic), generic])

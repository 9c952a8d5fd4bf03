"""Full and generic passes of several variants over one shared prompt, in one decode a token."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.heads import Scales
from engine.llama.context import Context, never

Row = NDArray[np.float32]
"""Logits of one pass, one for each token of the vocabulary."""


class PassLogits(NamedTuple):
    """What the passes of one variant say about its next token.

    Attributes:
        full: of the full pass.
        generic: of the generic pass; None for a variant that is not steered.
    """

    full: Row
    generic: Row | None


class Passes:
    """The variants' own sequences in a context whose first sequence holds the prompt.

    From the last prompt token on, each decode has a row for either pass of every variant that goes
    on, and the hook scales heads in the generic rows only. A variant without generic scales has one
    row; if all are so, no graph is stopped: llama.cpp as it comes.

    Args:
        context: with a head-scale hook; its sequence `prompt` holds `n_held` tokens.
        prompt: that sequence.
        n_held: tokens in it.
        generics: for each variant the head scales of its generic pass, or None.
        full: head scales of the full pass.
    """

    def __init__(
        self,
        context: Context,
        prompt: int,
        n_held: int,
        generics: Sequence[Scales | None],
        full: Scales,
    ) -> None:
        self._context = context
        self._position = n_held
        self._rows: list[list[tuple[int, Scales]]] = []
        sequence = prompt
        for generic in generics:
            rows = []
            for scales in (full,) if generic is None else (full, generic):
                sequence += 1
                context.share(prompt, sequence)
                rows.append((sequence, scales))
            self._rows.append(rows)

    def step(
        self, tokens: Mapping[int, int], *, cancelled: Callable[[], bool] = never
    ) -> dict[int, PassLogits]:
        """Take in the next token of each variant that goes on, and return what follows it.

        All variants are equally long: one that is left out has ended. The rows are views, good
        until the next step.

        Args:
            tokens: by variant.
            cancelled: asked while the decode runs.

        Raises:
            Cancelled, HookError, DecodeError: as `Context.decode`.
        """
        batch = self._context.batch
        batch.clear()
        scales: list[Scales] = []
        for variant, token in tokens.items():
            for sequence, row_scales in self._rows[variant]:
                batch.add([token], self._position, sequence, logits=True)
                scales.append(row_scales)
        self._position += 1
        steered = len(scales) > len(tokens)
        rows = iter(
            self._context.decode(np.stack(scales) if steered else None, cancelled=cancelled)
        )
        return {
            variant: PassLogits(next(rows), next(rows) if len(self._rows[variant]) > 1 else None)
            for variant in tokens
        }

"""Full and generic passes of several variants over a shared prompt, in one decode a token."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.heads import Scales
from engine.llama.context import Context, never

Row = NDArray[np.float32]
"""Logits of one pass, one for each token of the vocabulary."""


@dataclass(frozen=True, slots=True)
class Pass:
    """One row of every decode of a variant.

    Attributes:
        prompt: the sequence that holds its prompt, but for the last token.
        n_held: tokens in that sequence.
        scales: of its heads; None to leave all alone.
    """

    prompt: int
    n_held: int
    scales: Scales | None = None


class PassLogits(NamedTuple):
    """What the passes of one variant say about its next token.

    Attributes:
        full: of the full pass.
        generics: of its generic passes; empty for a variant that is not steered.
    """

    full: Row
    generics: tuple[Row, ...]


class Passes:
    """The variants' own sequences in a context that holds their prompts.

    From the last prompt token on, each decode has a row for every pass of every variant that goes
    on, and the hook scales heads in the rows that ask for it. If none does, no graph is stopped:
    llama.cpp as it comes.

    Args:
        context: with a head-scale hook.
        first_sequence: this one and those after it are empty, and become the passes'.
        variants: for each its full pass, and its generic passes if it is steered.
        full: scales that leave all heads alone.
    """

    def __init__(
        self,
        context: Context,
        first_sequence: int,
        variants: Sequence[Sequence[Pass]],
        full: Scales,
    ) -> None:
        self._context = context
        self._full = full
        self._step = 0
        self._rows: list[list[tuple[int, Pass]]] = []
        sequence = first_sequence
        for passes in variants:
            rows = []
            for each in passes:
                context.share(each.prompt, sequence)
                rows.append((sequence, each))
                sequence += 1
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
        scales: list[Scales | None] = []
        for variant, token in tokens.items():
            for sequence, each in self._rows[variant]:
                batch.add([token], each.n_held + self._step, sequence, logits=True)
                scales.append(each.scales)
        self._step += 1
        rows = iter(self._context.decode(self._stacked(scales), cancelled=cancelled))
        return {
            variant: PassLogits(next(rows), tuple(next(rows) for _ in self._rows[variant][1:]))
            for variant in tokens
        }

    def _stacked(self, scales: Sequence[Scales | None]) -> NDArray[np.float32] | None:
        if all(each is None for each in scales):
            return None
        return np.stack([self._full if each is None else each for each in scales])

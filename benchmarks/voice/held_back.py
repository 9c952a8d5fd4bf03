"""Passes over a text that the person really wrote, at every one of its tokens."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.drafting.contrast import Lack
from engine.drafting.steering import log_probabilities
from engine.heads import HeadWeight
from engine.llama.context import Context
from engine.llama.steerable import SteerableModel
from engine.owner import Owner
from engine.prompt import Prompt

TOKENS = 64
"""Of each text, from its beginning: openings are the most personal part of one."""

LogRows = NDArray[np.float32]
"""`log p` of every token of the vocabulary at each token of a text, shape (tokens, vocabulary)."""

_SEQUENCES = _WITH_SAMPLES, _BARE, _OWN = 0, 1, 2


class HeldBackText:
    """One text after its prompt, with and without samples; each pass is decoded once.

    Args:
        steerable: the model.
        context: of `HeldBackReader`; holds the prompts until the next text is read.
        prompt: that asks for the text.
        tokens: of the text, at least one.

    Raises:
        DecodeError: a prompt cannot be read.
    """

    def __init__(
        self, steerable: SteerableModel, context: Context, prompt: Prompt, tokens: Sequence[int]
    ) -> None:
        self.tokens = tokens
        self._steerable = steerable
        self._context = context
        self._prompts = {_WITH_SAMPLES: prompt.tokens, _BARE: prompt.bare}
        self._passes: dict[tuple[Lack, tuple[HeadWeight, ...]], LogRows] = {}
        context.clear()
        for sequence, prompt_tokens in self._prompts.items():
            context.read(prompt_tokens[:-1], sequence=sequence)

    @cached_property
    def pieces(self) -> list[bytes]:
        """The text's tokens as bytes of UTF-8."""
        return [self.bytes_of(token) for token in self.tokens]

    def bytes_of(self, token: int) -> bytes:
        """Return a token of the model as bytes of UTF-8, perhaps a part of a character."""
        return self._steerable.model.token_bytes(token)

    def rows(self, lack: Lack, weights: Sequence[HeadWeight] = ()) -> LogRows:
        """Return what a pass says at each token.

        Args:
            lack: what it does without.
            weights: of the heads that it suppresses, if it does.

        Raises:
            HookError, DecodeError: as `Context.decode`.
        """
        key = lack, tuple(weights) if lack.heads else ()
        if key not in self._passes:
            self._passes[key] = self._decode(lack, weights)
        return self._passes[key]

    def _decode(self, lack: Lack, weights: Sequence[HeadWeight]) -> LogRows:
        source = _BARE if lack.samples else _WITH_SAMPLES
        prompt = self._prompts[source]
        batch = self._context.batch
        batch.clear()
        self._context.share(source, _OWN)
        batch.add([prompt[-1], *self.tokens[:-1]], len(prompt) - 1, _OWN, logits=True)
        scales = None
        if lack.heads:
            of_a_row = self._steerable.layout.generic_scales(weights)
            scales = np.repeat(of_a_row[np.newaxis], len(self.tokens), axis=0)
        logits = self._context.decode(scales)
        self._context.forget(_OWN)
        return np.stack([log_probabilities(row) for row in logits])


class HeldBackReader(Owner):
    """Reads texts with one model, one after another.

    Args:
        steerable: the model; stays the caller's.
        n_prompt_tokens: the most tokens of a prompt.
    """

    def __init__(self, steerable: SteerableModel, n_prompt_tokens: int) -> None:
        self._steerable = steerable
        self._context = steerable.open_context(
            n_tokens=2 * n_prompt_tokens + TOKENS, n_rows=4 * TOKENS, n_sequences=len(_SEQUENCES)
        )

    def close(self) -> None:
        """Free the context; a second call does nothing."""
        self._context.close()

    def read(self, prompt: Prompt, text: str) -> HeldBackText:
        """Return a text's beginning, ready for its passes; it is not empty.

        The text that was read before cannot be asked any more.

        Raises:
            DecodeError: the prompt cannot be read.
        """
        tokens = self._steerable.model.tokenize(text)[:TOKENS]
        return HeldBackText(self._steerable, self._context, prompt, tokens)

"""llama.cpp's own sampler chain, applied to candidates that we choose and score."""

import ctypes

import numpy as np
from numpy.typing import NDArray

from engine.llama.bindings import lib
from engine.owner import Owner

_REPETITION_WINDOW = 64
_KEEP_AT_LEAST = 1

_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])


class Sampler(Owner):
    """Repetition penalty, top-p, min-p, temperature and a seeded draw, in llama.cpp's order.

    Args:
        vocabulary_size: of the model that the tokens belong to.
        seed: the same seed and scores give the same tokens.
        temperature: 0 always takes the best candidate.
        top_p: nucleus sampling's mass; 1 for none.
        min_p: least part of the best candidate's probability; 0 for none.
        repetition_penalty: for the last 64 tokens accepted; 1 for none.
    """

    def __init__(
        self,
        vocabulary_size: int,
        *,
        seed: int,
        temperature: float,
        top_p: float,
        min_p: float,
        repetition_penalty: float,
    ) -> None:
        self._chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        stages = [
            lib.llama_sampler_init_penalties(
                vocabulary_size, _REPETITION_WINDOW, repetition_penalty, 0.0, 0.0
            ),
            lib.llama_sampler_init_top_p(top_p, _KEEP_AT_LEAST),
            lib.llama_sampler_init_min_p(min_p, _KEEP_AT_LEAST),
            lib.llama_sampler_init_temp(temperature),
            lib.llama_sampler_init_dist(seed & 0xFFFFFFFF),
        ]
        for stage in stages:
            lib.llama_sampler_chain_add(self._chain, stage)

    def close(self) -> None:
        """Free the chain; a second call does nothing."""
        if self._chain:
            lib.llama_sampler_free(self._chain)
            self._chain = None

    def remember(self, token: int) -> None:
        """Take note of a token that stands before the draft, for the repetition penalty."""
        lib.llama_sampler_accept(self._chain, token)

    def draw(self, tokens: NDArray[np.int32], scores: NDArray[np.float32]) -> int:
        """Return one of the candidate tokens, and remember it for the repetition penalty.

        Args:
            tokens: the candidates, in ascending order.
            scores: their logits, in the same order.
        """
        candidates = np.zeros(len(tokens), dtype=_CANDIDATE)
        candidates["id"] = tokens
        candidates["logit"] = scores
        data = candidates.ctypes.data_as(ctypes.POINTER(lib.llama_token_data))
        array = lib.llama_token_data_array(data=data, size=len(tokens), selected=-1, sorted=False)
        lib.llama_sampler_apply(self._chain, ctypes.byref(array))
        token = int(array.data[array.selected].id)
        lib.llama_sampler_accept(self._chain, token)
        return token

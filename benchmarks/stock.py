"""Stock llama.cpp, as a program would use it that knows nothing of head scales.

Written against its C interface alone, so that it can serve as an oracle.
"""

import ctypes
import os
from collections.abc import Sequence
from pathlib import Path

import llama_cpp.llama_cpp as lib
import numpy as np
from numpy.typing import NDArray

from engine.owner import Owner


class StockModel(Owner):
    """A model file loaded as it is."""

    def __init__(self, path: Path) -> None:
        self.native = lib.llama_model_load_from_file(
            str(path).encode(), lib.llama_model_default_params()
        )
        if not self.native:
            raise SystemExit(f"{path} could not be loaded")
        vocabulary = lib.llama_model_get_vocab(self.native)
        self.vocabulary_size = lib.llama_vocab_n_tokens(vocabulary)

    def close(self) -> None:
        """Free the weights; a second call does nothing."""
        if self.native:
            lib.llama_model_free(self.native)
            self.native = None


def write_half_precision(source: Path, target: Path) -> None:
    """Write a copy of a model with its weights as half-precision numbers."""
    settings = lib.llama_model_quantize_default_params()
    settings.ftype = lib.LLAMA_FTYPE_MOSTLY_F16
    settings.allow_requantize = settings.pure = True
    paths = str(source).encode(), str(target).encode()
    if lib.llama_model_quantize(*paths, ctypes.byref(settings)) != 0:
        raise SystemExit(f"llama.cpp made no copy of {source}")


class StockContext(Owner):
    """A context of one model, with a LoRA adapter or without.

    Args:
        model: stays the caller's.
        n_tokens: cells of the cache.
        n_sequences: most sequences.
        key_type: how the cache keeps keys, as llama.cpp counts types.
        lora: an adapter's file.
    """

    def __init__(
        self,
        model: StockModel,
        n_tokens: int,
        *,
        key_type: int,
        n_sequences: int = 1,
        lora: Path | None = None,
    ) -> None:
        self._model = model
        parameters = lib.llama_context_default_params()
        parameters.n_ctx = n_tokens
        parameters.n_batch = parameters.n_ubatch = 256
        parameters.n_seq_max = n_sequences
        parameters.kv_unified = True
        parameters.type_k = key_type
        parameters.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
        parameters.n_threads = parameters.n_threads_batch = len(os.sched_getaffinity(0))
        self._native = lib.llama_init_from_model(model.native, parameters)
        self._batch = lib.llama_batch_init(256, 0, 1)
        if lora is not None:
            self._attach(lora)

    def close(self) -> None:
        """Free the context; a second call does nothing."""
        if self._native:
            lib.llama_batch_free(self._batch)
            lib.llama_free(self._native)
            self._native = None

    def decode(
        self, tokens: Sequence[int], positions: Sequence[int], sequences: Sequence[int]
    ) -> NDArray[np.float32]:
        """Run a row for each token and return the logits of all, shape (rows, vocabulary)."""
        self._batch.n_tokens = len(tokens)
        for row, (token, position, sequence) in enumerate(
            zip(tokens, positions, sequences, strict=True)
        ):
            self._batch.token[row] = token
            self._batch.pos[row] = position
            self._batch.n_seq_id[row] = 1
            self._batch.seq_id[row][0] = sequence
            self._batch.logits[row] = True
        if lib.llama_decode(self._native, self._batch) != 0:
            raise SystemExit("llama.cpp refused a decode")
        logits = lib.llama_get_logits(self._native)
        return np.ctypeslib.as_array(logits, shape=(len(tokens), self._model.vocabulary_size))

    def _attach(self, lora: Path) -> None:
        adapter = lib.llama_adapter_lora_init(self._model.native, str(lora).encode())
        if not adapter:
            raise SystemExit(f"llama.cpp does not load the adapter {lora}")
        adapters = (lib.llama_adapter_lora_p_ctypes * 1)(adapter)
        lib.llama_set_adapters_lora(self._native, adapters, 1, (ctypes.c_float * 1)(1.0))

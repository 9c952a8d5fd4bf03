"""Rows for one decode, in memory that numpy owns and llama.cpp reads."""

import ctypes
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.llama.bindings import lib


class Batch:
    """Up to `capacity` rows: a token each, at a position of a sequence, with logits or without."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.n_rows = 0
        self._tokens: NDArray[np.int32] = np.zeros(capacity, dtype=np.int32)
        self._positions: NDArray[np.int32] = np.zeros(capacity, dtype=np.int32)
        self._sequences: NDArray[np.int32] = np.zeros(capacity, dtype=np.int32)
        self._n_sequences: NDArray[np.int32] = np.ones(capacity, dtype=np.int32)
        self._wants_logits: NDArray[np.int8] = np.zeros(capacity, dtype=np.int8)
        step = self._sequences.itemsize
        self._sequence_pointers: NDArray[np.uintp] = (
            self._sequences.ctypes.data + step * np.arange(capacity, dtype=np.uintp)
        ).astype(np.uintp)
        self.native = lib.llama_batch(
            n_tokens=0,
            token=self._tokens.ctypes.data_as(ctypes.POINTER(lib.llama_token)),
            embd=None,
            pos=self._positions.ctypes.data_as(ctypes.POINTER(lib.llama_pos)),
            n_seq_id=self._n_sequences.ctypes.data_as(ctypes.POINTER(ctypes.c_int32)),
            seq_id=self._sequence_pointers.ctypes.data_as(
                ctypes.POINTER(ctypes.POINTER(lib.llama_seq_id))
            ),
            logits=self._wants_logits.ctypes.data_as(ctypes.POINTER(ctypes.c_int8)),
        )

    def clear(self) -> None:
        """Forget all rows."""
        self.n_rows = 0
        self.native.n_tokens = 0

    def add(
        self, tokens: Sequence[int], first_position: int, sequence: int, *, logits: bool
    ) -> None:
        """Append consecutive tokens of one sequence, all with or all without logits.

        Raises:
            ValueError: the batch has no room for them.
        """
        end = self.n_rows + len(tokens)
        if end > self.capacity:
            raise ValueError(f"{end} rows do not fit a batch of {self.capacity}")
        rows = slice(self.n_rows, end)
        self._tokens[rows] = tokens
        self._positions[rows] = np.arange(first_position, first_position + len(tokens))
        self._sequences[rows] = sequence
        self._wants_logits[rows] = logits
        self.n_rows = end
        self.native.n_tokens = end

    @property
    def n_outputs(self) -> int:
        """Number of rows that want logits."""
        return int(np.count_nonzero(self._wants_logits[: self.n_rows]))

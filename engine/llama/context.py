"""The owner of a llama.cpp context: its cache of keys and values, and its decodes."""

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.errors import Cancelled, DecodeError
from engine.llama.batch import Batch
from engine.llama.bindings import lib
from engine.llama.hook import HeadScaleHook, NodeRecorder, RowScales
from engine.llama.model import Model
from engine.owner import Owner

Logits = NDArray[np.float32]

PROMPT_ROWS = 256
"""Rows of prompt that go into one decode: full speed, and often enough a look at progress."""

_ABORTED = 2


def never() -> bool:
    """The `cancelled` of work that nobody will stop."""
    return False


def usable_processors() -> int:
    """Return how many processors the system lets this process use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Context(Owner):
    """A context of `n_tokens` cells that several sequences share (unified cache).

    Args:
        model: stays the caller's, and must outlive the context.
        n_tokens: cells of the cache, over all sequences.
        n_rows: most rows of one decode. One decode is one graph: the hook relies on that.
        n_sequences: most sequences.
        hook: scales heads; without one no callback slows the graph down.
        n_threads: None for one a processor that this process may use.
    """

    def __init__(
        self,
        model: Model,
        *,
        n_tokens: int,
        n_rows: int = PROMPT_ROWS,
        n_sequences: int = 1,
        hook: HeadScaleHook | NodeRecorder | None = None,
        n_threads: int | None = None,
    ) -> None:
        self._model = model
        self._hook = hook
        self.batch = Batch(n_rows)
        parameters = lib.llama_context_default_params()
        parameters.n_ctx = n_tokens
        parameters.n_batch = parameters.n_ubatch = n_rows
        parameters.n_seq_max = n_sequences
        parameters.kv_unified = True
        # Flash attention sums in half precision where a decode has few rows, so that a prompt's
        # logits depend on how it was cut into decodes; without it they are bit-equal.
        parameters.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
        parameters.n_threads = parameters.n_threads_batch = n_threads or usable_processors()
        if hook is not None:
            parameters.cb_eval = hook.callback
        self._native = lib.llama_init_from_model(model.native, parameters)
        if not self._native:
            raise DecodeError(
                f"No room for a context of {n_tokens} tokens with {model.path.name}. "
                "Close other programs, or choose a smaller model."
            )
        self._memory = lib.llama_get_memory(self._native)

    def close(self) -> None:
        """Free the context; a second call does nothing."""
        if self._native:
            lib.llama_free(self._native)
            self._native = None

    @property
    def n_tokens(self) -> int:
        """Cells of the cache, over all sequences."""
        return int(lib.llama_n_ctx(self._native))

    def decode(
        self, scales: RowScales | None = None, *, cancelled: Callable[[], bool] | None = None
    ) -> Logits:
        """Run the rows of `batch` and return the logits of those that want them.

        The result has the shape (outputs, vocabulary), outputs in the order of their rows. It is a
        view of llama.cpp's own memory, good until the next decode.

        Args:
            scales: head scales for each row; needs the context's hook.
            cancelled: asked at every node of the graph while it runs.

        Raises:
            Cancelled: `cancelled` said so; the rows may be in the cache partly.
            HookError: not every head that had to be scaled was.
            DecodeError: llama.cpp refused the rows, or the cache is full.
        """
        if isinstance(self._hook, HeadScaleHook):
            self._hook.arm(scales)
        elif scales is not None:
            raise DecodeError("This context was opened without a hook; open it with one to steer.")
        with self._abort_when(cancelled):
            status = lib.llama_decode(self._native, self.batch.native)
        if status == _ABORTED:
            raise Cancelled("Stopped.")
        if status != 0:
            raise DecodeError(_explain(status, self.batch.n_rows, self.n_tokens))
        if isinstance(self._hook, HeadScaleHook):
            self._hook.verify()
        outputs = self.batch.n_outputs
        if outputs == 0:
            return np.empty((0, self._model.vocabulary_size), dtype=np.float32)
        pointer = lib.llama_get_logits(self._native)
        return np.ctypeslib.as_array(pointer, shape=(outputs, self._model.vocabulary_size))

    def read(
        self,
        tokens: Sequence[int],
        *,
        first_position: int = 0,
        sequence: int = 0,
        cancelled: Callable[[], bool] = never,
        on_progress: Callable[[int], None] | None = None,
    ) -> None:
        """Put prompt tokens into a sequence's cache, in several decodes and without logits.

        Args:
            tokens: the tokens, following what the sequence already holds.
            first_position: position of the first of them.
            sequence: the sequence to extend.
            cancelled: asked throughout.
            on_progress: told the number of tokens read so far.

        Raises:
            Cancelled, DecodeError: as `decode`.
        """
        for start in range(0, len(tokens), self.batch.capacity):
            rows = tokens[start : start + self.batch.capacity]
            self.batch.clear()
            self.batch.add(rows, first_position + start, sequence, logits=False)
            self.decode(cancelled=cancelled)
            if on_progress is not None:
                on_progress(start + len(rows))

    def share(self, source: int, target: int) -> None:
        """Let sequence `target` see all cells of `source`: nothing is copied or computed."""
        lib.llama_memory_seq_cp(self._memory, source, target, -1, -1)

    def forget(self, sequence: int, from_position: int = 0) -> None:
        """Drop a sequence's cells from a position on."""
        lib.llama_memory_seq_rm(self._memory, sequence, from_position, -1)

    def clear(self) -> None:
        """Drop every sequence."""
        lib.llama_memory_clear(self._memory, True)  # noqa: FBT003 - the C interface

    @contextlib.contextmanager
    def _abort_when(self, cancelled: Callable[[], bool] | None) -> Iterator[None]:
        if cancelled is None:
            yield
            return
        callback = lib.ggml_abort_callback(lambda _data: cancelled())
        lib.llama_set_abort_callback(self._native, callback, None)
        try:
            yield
        finally:
            lib.llama_set_abort_callback(self._native, lib.ggml_abort_callback(), None)


def _explain(status: int, n_rows: int, n_tokens: int) -> str:
    if status == 1:
        return f"The context of {n_tokens} tokens is full; {n_rows} more rows do not fit."
    return f"llama.cpp refused a decode of {n_rows} rows (status {status})."

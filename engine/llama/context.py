"""The owner of a llama.cpp context: its cache of keys and values, and its decodes."""

import ctypes
import os
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.errors import Cancelled, DecodeError
from engine.llama._interrupt import Interrupt
from engine.llama.batch import Batch
from engine.llama.bindings import lib
from engine.llama.hook import HeadScaleHook, NodeRecorder, RowScales
from engine.llama.model import Model
from engine.llama.pace import PROMPT_ROWS, FixedPace, Pace, TimedPace
from engine.owner import Owner

Logits = NDArray[np.float32]

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
        n_outputs: most rows of one decode that want logits, at least `n_sequences`; None for all.
        hook: scales heads; without one no callback is asked.
        n_threads: None for one a processor that this process may use.
        key_type: how the cache keeps keys: a `ggml_type`; None for llama.cpp's own choice.
        interruptible: whether a running graph can be ended; None where all of it runs on the
            processor. Otherwise prompts are read in pieces short enough to wait for.
    """

    def __init__(
        self,
        model: Model,
        *,
        n_tokens: int,
        n_rows: int = PROMPT_ROWS,
        n_sequences: int = 1,
        n_outputs: int | None = None,
        hook: HeadScaleHook | NodeRecorder | None = None,
        n_threads: int | None = None,
        key_type: int | None = None,
        interruptible: bool | None = None,
    ) -> None:
        self._model = model
        self._hook = hook
        self._interrupt = Interrupt()
        if interruptible is None:
            interruptible = not lib.llama_supports_gpu_offload()
        self._interruptible = interruptible
        self.batch = Batch(n_rows)
        parameters = lib.llama_context_default_params()
        parameters.n_ctx = n_tokens
        parameters.n_batch = parameters.n_ubatch = n_rows
        parameters.n_seq_max = n_sequences
        parameters.n_outputs_max = n_outputs or n_rows
        parameters.kv_unified = True
        # Flash attention sums in half precision where a decode has few rows, so that a prompt's
        # logits depend on how it was cut into decodes; without it they are bit-equal.
        parameters.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
        parameters.n_threads = parameters.n_threads_batch = n_threads or usable_processors()
        if key_type is not None:
            parameters.type_k = key_type
        if hook is not None:
            parameters.cb_eval = hook.callback
            parameters.cb_eval_user_data = hook.user_data
        if interruptible:
            parameters.abort_callback = lib.ggml_abort_callback(self._interrupt.callback)
            parameters.abort_callback_data = self._interrupt.user_data
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
            cancelled: asked every 20 ms while the graph runs, where it can be ended.

        Raises:
            Cancelled: `cancelled` said so; the rows may be in the cache partly.
            HookError: not every head that had to be scaled was.
            DecodeError: llama.cpp refused the rows, the cache is full, or logits are no numbers.
        """
        if isinstance(self._hook, HeadScaleHook):
            self._hook.arm(scales)
        elif scales is not None:
            raise DecodeError("This context was opened without a hook; open it with one to steer.")
        self._interrupt.ask(cancelled)
        status = lib.llama_decode(self._native, self.batch.native)
        self._interrupt.finish()
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
        logits = np.ctypeslib.as_array(pointer, shape=(outputs, self._model.vocabulary_size))
        self._check_numbers(logits)
        return logits

    def _check_numbers(self, logits: Logits) -> None:
        # Without this, scores would be no numbers, and the sampler would end the process for want
        # of candidates. A row's sum tells as much as its numbers, but for tokens ruled out by -inf.
        sums = logits.sum(axis=1)
        if np.isnan(sums).any() or (sums == np.inf).any():
            raise DecodeError(
                f"{self._model.path.name} computes what are no numbers: its weights are damaged. "
                "Copy or download it again."
            )

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
        pace = self._pace()
        start = 0
        while start < len(tokens):
            if cancelled():
                raise Cancelled("Stopped.")
            rows = tokens[start : start + pace.next_rows()]
            self.batch.clear()
            self.batch.add(rows, first_position + start, sequence, logits=False)
            self.decode(cancelled=cancelled)
            if not self._interruptible:
                lib.llama_synchronize(self._native)
            start += len(rows)
            if on_progress is not None:
                on_progress(start)

    def share(self, source: int, target: int) -> None:
        """Let sequence `target` see all cells of `source`: nothing is copied or computed."""
        lib.llama_memory_seq_cp(self._memory, source, target, -1, -1)

    def share_beginning(self, source: int, target: int, n_tokens: int) -> bool:
        """Let the empty sequence `target` see the first cells of `source`, if that can be done.

        Returns:
            Whether it was. It is not where a model keeps a state that only moves forward
            (state-space layers): the state is that after the last token of `source`.
        """
        native = self._model.native
        if lib.llama_model_is_recurrent(native) or lib.llama_model_is_hybrid(native):
            return False
        lib.llama_memory_seq_cp(self._memory, source, target, 0, n_tokens)
        return True

    def forget(self, sequence: int, from_position: int = 0) -> bool:
        """Drop a sequence's cells from a position on, and return whether that could be done.

        It cannot where a model keeps a state that only moves forward (state-space layers) and a
        part would have to stay.
        """
        return bool(lib.llama_memory_seq_rm(self._memory, sequence, from_position, -1))

    def clear(self) -> None:
        """Drop every sequence."""
        lib.llama_memory_clear(self._memory, True)  # noqa: FBT003 - the C interface

    def state(self, sequence: int) -> bytes:
        """Return a copy of a sequence's cells, for `restore` in a context of the same model."""
        size = lib.llama_state_seq_get_size(self._native, sequence)
        data = (ctypes.c_uint8 * size)()
        written = lib.llama_state_seq_get_data(self._native, data, size, sequence)
        return bytes(memoryview(data)[:written])

    def restore(self, sequence: int, state: bytes) -> bool:
        """Fill an empty sequence with a copied state, and return whether llama.cpp took it."""
        data = (ctypes.c_uint8 * len(state)).from_buffer_copy(state)
        return bool(lib.llama_state_seq_set_data(self._native, data, len(state), sequence))

    def _pace(self) -> Pace:
        rows = self.batch.capacity
        return FixedPace(rows) if self._interruptible else TimedPace(rows)


def _explain(status: int, n_rows: int, n_tokens: int) -> str:
    if status == 1:
        return f"The context of {n_tokens} tokens is full; {n_rows} more rows do not fit."
    return f"llama.cpp refused a decode of {n_rows} rows (status {status})."

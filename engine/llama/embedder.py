"""Texts to vectors, by the loaded model itself."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.errors import Cancelled, DecodeError
from engine.llama._interrupt import Interrupt
from engine.llama.batch import Batch
from engine.llama.bindings import lib
from engine.llama.context import never
from engine.llama.steerable import SteerableModel
from engine.owner import Owner

Vectors = NDArray[np.float32]
"""One row a text, shape (texts, width of the model)."""

LONGEST_TEXT = 128
"""Tokens of a text that are read, from its beginning.

Manner and subject show in a greeting and a first paragraph. The time to read a collection grows
with this number, and one long text would take the time of many short ones.
"""

_ROWS = 2 * LONGEST_TEXT
_TEXTS = 16
"""Rows and texts of one decode; each row takes the memory of a vocabulary's logits."""

_CHARACTERS = 64 * LONGEST_TEXT
"""So many are tokenised: a huge text would take long, and no token is 64 characters on average."""

_ABORTED = 2


class Embedder(Owner):
    """Owns a context that computes one vector a text.

    A vector is the mean, over the text's tokens, of the last hidden state (after the final norm, so
    that no single token outweighs the others), scaled to length 1. A model that was trained to
    continue text gives all texts one large direction in common: compare vectors only within an
    `engine.voices.space.EmbeddingSpace`, which takes it out.

    Args:
        steerable: the model; stays the caller's, and must outlive the embedder. Its placement says
            how the context runs. No head is scaled.

    Raises:
        DecodeError: there is no room for the context.
    """

    def __init__(self, steerable: SteerableModel) -> None:
        self._model = steerable.model
        self._interrupt = Interrupt()
        self._batch = Batch(_ROWS)
        self._width = int(lib.llama_model_n_embd_out(self._model.native))
        placement = steerable.placement
        parameters = lib.llama_context_default_params()
        parameters.n_ctx = parameters.n_batch = parameters.n_ubatch = _ROWS
        parameters.n_outputs_max = _ROWS
        parameters.n_seq_max = _TEXTS
        parameters.kv_unified = True
        parameters.embeddings = True
        parameters.pooling_type = lib.LLAMA_POOLING_TYPE_MEAN
        # As in `Context`: a text's vector must not depend on the texts beside it.
        parameters.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
        parameters.n_threads = parameters.n_threads_batch = placement.n_threads
        if placement.host_only:
            parameters.abort_callback = lib.ggml_abort_callback(self._interrupt.callback)
            parameters.abort_callback_data = self._interrupt.user_data
        self._native = lib.llama_init_from_model(self._model.native, parameters)
        if not self._native:
            raise DecodeError(
                f"No room to compare texts with {self._model.path.name}. "
                "Close other programs, or choose a smaller model."
            )

    @property
    def width(self) -> int:
        """Numbers of a vector."""
        return self._width

    def close(self) -> None:
        """Free the context; a second call does nothing."""
        if self._native:
            lib.llama_free(self._native)
            self._native = None

    def embed(
        self,
        texts: Sequence[str],
        *,
        cancelled: Callable[[], bool] = never,
        on_progress: Callable[[int], None] | None = None,
    ) -> Vectors:
        """Return a vector of length 1 for each text; of zeros for one without any token.

        Args:
            texts: any texts, of which the first `LONGEST_TEXT` tokens count.
            cancelled: asked throughout.
            on_progress: told the number of texts done so far.

        Raises:
            Cancelled: `cancelled` said so; nothing is returned.
            DecodeError: llama.cpp refused a decode, or vectors are no numbers.
        """
        vectors = np.zeros((len(texts), self._width), dtype=np.float32)
        done = 0
        for tokens in self._decodes(texts):
            if cancelled():
                raise Cancelled("Stopped.")
            vectors[done : done + len(tokens)] = self._pooled(tokens, cancelled)
            done += len(tokens)
            if on_progress is not None:
                on_progress(done)
        return vectors

    def _decodes(self, texts: Sequence[str]) -> Iterator[list[list[int]]]:
        """Yield the texts' tokens, in order, as many texts at a time as fit one decode."""
        fitting: list[list[int]] = []
        n_rows = 0
        for text in texts:
            tokens = self._model.tokenize(text[:_CHARACTERS])[:LONGEST_TEXT]
            if len(fitting) == _TEXTS or n_rows + len(tokens) > _ROWS:
                yield fitting
                fitting, n_rows = [], 0
            fitting.append(tokens)
            n_rows += len(tokens)
        if fitting:
            yield fitting

    def _pooled(self, texts: Sequence[Sequence[int]], cancelled: Callable[[], bool]) -> Vectors:
        """Return the texts' vectors, all from one decode."""
        lib.llama_memory_clear(lib.llama_get_memory(self._native), True)  # noqa: FBT003
        self._batch.clear()
        for sequence, tokens in enumerate(texts):
            self._batch.add(tokens, 0, sequence, logits=True)
        vectors = np.zeros((len(texts), self._width), dtype=np.float32)
        if self._batch.n_rows > 0:
            self._decode(cancelled)
        for sequence, tokens in enumerate(texts):
            if tokens:
                pointer = lib.llama_get_embeddings_seq(self._native, sequence)
                vectors[sequence] = np.ctypeslib.as_array(pointer, shape=(self._width,))
        if not np.isfinite(vectors).all():
            raise DecodeError(
                f"{self._model.path.name} computes what are no numbers: its weights are damaged. "
                "Copy or download it again."
            )
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        np.divide(vectors, lengths, out=vectors, where=lengths > 0)
        return vectors

    def _decode(self, cancelled: Callable[[], bool]) -> None:
        self._interrupt.ask(cancelled)
        status = lib.llama_decode(self._native, self._batch.native)
        self._interrupt.finish()
        if status == _ABORTED:
            raise Cancelled("Stopped.")
        if status != 0:
            raise DecodeError(
                f"llama.cpp refused to read {self._batch.n_rows} tokens with "
                f"{self._model.path.name} (status {status}). Choose another model."
            )

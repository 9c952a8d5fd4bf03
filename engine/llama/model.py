"""The owner of a loaded model: its weights, vocabulary and metadata."""

import ctypes
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from engine.errors import Cancelled, ModelFileError
from engine.gguf_header import GgufHeader
from engine.llama.backends import require_variant, variants_folder
from engine.llama.bindings import CPU_VARIANT, NativeLog, lib
from engine.llama.model_file import read_model_header
from engine.owner import Owner

_ALL_LAYERS = 999


class Model(Owner):
    """A GGUF model in memory.

    Args:
        path: the GGUF file.
        header: what `read_model_header` said of it; None to read it.
        gpu_layers: layers to place on a GPU; None for all where there is one, else none.
        vocabulary_only: leave the weights where they are: for questions, not for contexts.
        cancelled: asked while the weights are read.

    Attributes:
        path: the GGUF file.
        header: what the file says of itself.
        vocabulary_size: number of tokens.

    Raises:
        ModelFileError: the file is missing, is no GGUF, is truncated, or cannot be loaded.
        ProcessorError: llama.cpp has nothing to compute with on this machine's processor.
        Cancelled: `cancelled` said so.
    """

    def __init__(
        self,
        path: Path,
        *,
        header: GgufHeader | None = None,
        gpu_layers: int | None = None,
        vocabulary_only: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        require_variant(CPU_VARIANT, variants_folder())
        self.path = path
        self.header = header or read_model_header(path)
        parameters = lib.llama_model_default_params()
        offload = _ALL_LAYERS if lib.llama_supports_gpu_offload() else 0
        parameters.n_gpu_layers = offload if gpu_layers is None else gpu_layers
        parameters.vocab_only = vocabulary_only
        proceed = lib.llama_progress_callback(lambda _done, _data: not cancelled())
        parameters.progress_callback = proceed
        with NativeLog() as log:
            self._native = lib.llama_model_load_from_file(os.fsencode(path), parameters)
        if not self._native:
            if cancelled():
                raise Cancelled("Stopped.")
            reason = f" ({log.reason})" if log.reason else ""
            raise ModelFileError(
                f"{path} could not be loaded{reason}: it is damaged, or of a kind that this "
                "version of llama.cpp does not know. Copy or download it again."
            )
        self._vocabulary = lib.llama_model_get_vocab(self._native)
        self.vocabulary_size = int(lib.llama_vocab_n_tokens(self._vocabulary))

    def close(self) -> None:
        """Free the weights; a second call does nothing."""
        if self._native:
            lib.llama_model_free(self._native)
            self._native = None

    @property
    def native(self) -> Any:  # noqa: ANN401 - a ctypes pointer
        """The `llama_model *`."""
        return self._native

    @property
    def training_context(self) -> int:
        """Tokens of context that the model was trained with."""
        return int(lib.llama_model_n_ctx_train(self._native))

    @property
    def chat_template(self) -> str | None:
        """The Jinja template of its chat messages; None for a model that only continues text."""
        template = lib.llama_model_chat_template(self._native, None)
        return template.decode("utf-8", "replace") if template else None

    def metadata(self, key: str) -> str | None:
        """Return a scalar or string of the GGUF metadata as text, None where there is none."""
        size = lib.llama_model_meta_val_str(self._native, key.encode(), None, 0)
        if size < 0:
            return None
        buffer = ctypes.create_string_buffer(size + 1)
        lib.llama_model_meta_val_str(self._native, key.encode(), buffer, size + 1)
        return buffer.value.decode("utf-8", "replace")

    def tokenize(self, text: str, *, begin: bool = False, special: bool = False) -> list[int]:
        """Return the tokens of a text.

        Args:
            text: any text.
            begin: put the tokens that begin a document first, if the model uses any.
            special: read control tokens written out in the text as such.
        """
        data = text.encode("utf-8", "replace")
        capacity = len(data) + 8
        while True:
            tokens = (lib.llama_token * capacity)()
            count = lib.llama_tokenize(
                self._vocabulary, data, len(data), tokens, capacity, begin, special
            )
            if count >= 0:
                return list(tokens[:count])
            capacity = -count

    def token_bytes(self, token: int, *, special: bool = False) -> bytes:
        """Return a token's bytes: perhaps part of a character. Control tokens have none.

        Args:
            token: the token.
            special: write control tokens out.
        """
        size = 32
        while True:
            buffer = ctypes.create_string_buffer(size)
            count = lib.llama_token_to_piece(self._vocabulary, token, buffer, size, 0, special)
            if count >= 0:
                return buffer.raw[:count]
            size = -count

    def text(self, tokens: Sequence[int]) -> str:
        """Return the text of tokens, without control tokens."""
        return b"".join(map(self.token_bytes, tokens)).decode("utf-8", "replace")

    def is_end(self, token: int) -> bool:
        """Whether a token ends the model's turn."""
        return bool(lib.llama_vocab_is_eog(self._vocabulary, token))

    def is_control(self, token: int) -> bool:
        """Whether a token steers the model and is no text."""
        return bool(lib.llama_vocab_is_control(self._vocabulary, token))

    @property
    def end_of_text(self) -> str:
        """The control token that ends a document, written out; "" if the model has none."""
        token = int(lib.llama_vocab_eos(self._vocabulary))
        return (
            self.token_bytes(token, special=True).decode("utf-8", "replace") if token >= 0 else ""
        )

    @property
    def a_token(self) -> int:
        """Some valid token to try a decode with."""
        begin = int(lib.llama_vocab_bos(self._vocabulary))
        return begin if begin >= 0 else 0

    @property
    def summary(self) -> str:
        """llama.cpp's one-line description: architecture, size, quantisation."""
        buffer = ctypes.create_string_buffer(256)
        lib.llama_model_desc(self._native, buffer, len(buffer))
        return buffer.value.decode("utf-8", "replace")

    @property
    def tensor_bytes(self) -> int:
        """Size of all tensors, bytes."""
        return int(lib.llama_model_size(self._native))

    @property
    def n_parameters(self) -> int:
        """Number of weights."""
        return int(lib.llama_model_n_params(self._native))

    @property
    def n_layers(self) -> int:
        """Number of layers."""
        return int(lib.llama_model_n_layer(self._native))

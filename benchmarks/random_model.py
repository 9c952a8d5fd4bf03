"""A model of a usual size to time things with: Llama's architecture, random weights.

What a decode costs depends on a model's shape and storage, not on what its weights say. This one
has 1.1 thousand million of them, needs no download, and is written in seconds. Its vocabulary
spells any text byte by byte; what it drafts means nothing.
"""

from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType
from numpy.typing import NDArray

LAYERS = 16
EMBEDDING = 2048
HEADS, KEY_HEADS, HEAD_SIZE = 32, 8, 64
FEED_FORWARD = 8192
VOCABULARY = 32_000
CONTEXT = 8192

_SEED = 20260422
_POOL = 4096
_SMALLEST_PIECE = 32

Bytes = NDArray[np.uint8]


def write_random_model(
    path: Path, *, quantization: GGMLQuantizationType = GGMLQuantizationType.Q4_1
) -> None:
    """Write the model, the same bytes every time; memory stays at some 100 MB.

    Args:
        path: the GGUF file to write.
        quantization: how matrices are stored: one that `gguf.quants.quantize` knows.
    """
    writer = gguf.GGUFWriter(path, "llama")
    _add_hyperparameters(writer)
    _add_vocabulary(writer)
    sizes = {name: _byte_shape(shape, quantization) for name, shape in _matrices()}
    for name, shape in sizes.items():
        writer.add_tensor_info(name, shape, np.dtype(np.uint8), int(np.prod(shape)), quantization)
    for name in _norms():
        writer.add_tensor_info(name, (EMBEDDING,), np.dtype(np.float32), EMBEDDING * 4)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    numbers = np.random.default_rng(_SEED)
    pieces = _Pieces(numbers, quantization)
    for name, (_, columns) in _matrices():
        writer.write_tensor_data(pieces.matrix(sizes[name], columns))
    for _ in _norms():
        writer.write_tensor_data(np.ones(EMBEDDING, dtype=np.float32))
    writer.close()


class _Pieces:
    """Matrices of pieces drawn from a pool of random, quantised ones: far faster than each anew."""

    def __init__(self, numbers: np.random.Generator, quantization: GGMLQuantizationType) -> None:
        self._numbers = numbers
        self._quantization = quantization
        self._pools: dict[int, Bytes] = {}

    def matrix(self, byte_shape: tuple[int, int], columns: int) -> Bytes:
        pool = self._pool(columns)
        n_pieces = byte_shape[0] * byte_shape[1] // pool.shape[1]
        drawn = self._numbers.integers(0, len(pool), n_pieces, dtype=np.uint16)
        matrix: Bytes = pool[drawn].reshape(byte_shape)
        return matrix

    def _pool(self, columns: int) -> Bytes:
        """Return the pool for rows of so many columns: their products keep the inputs' size."""
        if columns not in self._pools:
            length = max(gguf.GGML_QUANT_SIZES[self._quantization][0], _SMALLEST_PIECE)
            values = self._numbers.standard_normal((_POOL, length), dtype=np.float32)
            scaled = values / np.float32(columns**0.5)
            self._pools[columns] = gguf.quants.quantize(scaled, self._quantization).view(np.uint8)
        return self._pools[columns]


def _byte_shape(shape: tuple[int, int], quantization: GGMLQuantizationType) -> tuple[int, int]:
    rows, row_bytes = gguf.quant_shape_to_byte_shape(shape, quantization)
    return rows, row_bytes


def _matrices() -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the names and shapes (rows, columns) of all matrices."""
    yield "token_embd.weight", (VOCABULARY, EMBEDDING)
    for layer in range(LAYERS):
        yield f"blk.{layer}.attn_q.weight", (HEADS * HEAD_SIZE, EMBEDDING)
        yield f"blk.{layer}.attn_k.weight", (KEY_HEADS * HEAD_SIZE, EMBEDDING)
        yield f"blk.{layer}.attn_v.weight", (KEY_HEADS * HEAD_SIZE, EMBEDDING)
        yield f"blk.{layer}.attn_output.weight", (EMBEDDING, HEADS * HEAD_SIZE)
        yield f"blk.{layer}.ffn_gate.weight", (FEED_FORWARD, EMBEDDING)
        yield f"blk.{layer}.ffn_up.weight", (FEED_FORWARD, EMBEDDING)
        yield f"blk.{layer}.ffn_down.weight", (EMBEDDING, FEED_FORWARD)
    yield "output.weight", (VOCABULARY, EMBEDDING)


def _norms() -> Iterator[str]:
    for layer in range(LAYERS):
        yield f"blk.{layer}.attn_norm.weight"
        yield f"blk.{layer}.ffn_norm.weight"
    yield "output_norm.weight"


def _add_hyperparameters(writer: gguf.GGUFWriter) -> None:
    writer.add_name("Random Llama")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(EMBEDDING)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KEY_HEADS)
    writer.add_rope_dimension_count(HEAD_SIZE)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(VOCABULARY)


def _add_vocabulary(writer: gguf.GGUFWriter) -> None:
    special = ["<unk>", "<s>", "</s>"]
    spelling = [f"<0x{byte:02X}>" for byte in range(256)]
    n_words = VOCABULARY - len(special) - len(spelling)
    words = ["\u2581", *(f"\u2581word{number}" for number in range(n_words - 1))]
    types = (
        [gguf.TokenType.UNKNOWN]
        + [gguf.TokenType.CONTROL] * 2
        + [gguf.TokenType.BYTE] * len(spelling)
        + [gguf.TokenType.NORMAL] * len(words)
    )
    writer.add_tokenizer_model("llama")
    writer.add_token_list(special + spelling + words)
    writer.add_token_scores([0.0] * VOCABULARY)
    writer.add_token_types(types)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)

"""How much memory a model and a context will take, told from the file's header alone.

The formulas follow llama.cpp's allocations without flash attention; docs/placement.md has them in
full, and how far they were off where measured.
"""

from pathlib import Path

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType

from engine.errors import NotEnoughMemoryError
from engine.gguf_header import GgufHeader
from engine.llama.machine import Machine
from engine.llama.memory_need import MemoryNeed
from engine.llama.model_shape import ModelShape
from engine.llama.overrides import KeyType

_FLOAT = 4
_HALF = 2
_CELLS_STEP = 256
_BYTES_PER_VOCABULARY_ENTRY = 220
"""Of a token's or a merge's text and the tables that find it (measured: 22 MB for 98,000)."""
_ACTIVATIONS = 6
"""Rows as wide as the model that are alive at once: residual, norm, query, key, value, output."""
_GIGABYTE = 1e9


def estimate(
    header: GgufHeader, *, n_tokens: int, n_rows: int, n_sequences: int, key_type: KeyType = "f16"
) -> MemoryNeed:
    """Return the memory that a model and one context of it will take.

    States of recurrent layers, a few megabytes a sequence, are left out.

    Args:
        header: the model's.
        n_tokens: cells of the cache, over all sequences.
        n_rows: most rows of one decode.
        n_sequences: most sequences.
        key_type: how keys are kept; values are always f16.
    """
    shape = ModelShape(header)
    logits = n_sequences * shape.vocabulary_size * _FLOAT
    return MemoryNeed(
        weights=sum(tensor.n_bytes for tensor in header.tensors),
        vocabulary=(shape.vocabulary_size + shape.n_merges) * _BYTES_PER_VOCABULARY_ENTRY,
        cache=sum(cache_bytes_by_layer(shape, n_tokens, key_type)),
        compute=_compute_bytes(shape, _cells(n_tokens), n_rows) + logits,
    )


def cache_bytes_by_layer(shape: ModelShape, n_tokens: int, key_type: KeyType) -> tuple[int, ...]:
    """Return the bytes of each layer's keys and values.

    Layers with a sliding window keep all cells too: llama.cpp does so unless told otherwise
    (`swa_full`), and any prefix of a prompt can then be kept.
    """
    block, block_bytes = GGML_QUANT_SIZES[GGMLQuantizationType[key_type.upper()]]
    head_bytes = shape.key_length * block_bytes // block + shape.value_length * _HALF
    return tuple(_cells(n_tokens) * heads * head_bytes for heads in shape.key_value_heads)


def check_fits(need: MemoryNeed, machine: Machine, path: Path) -> None:
    """Refuse a model that this machine has no memory for.

    Raises:
        NotEnoughMemoryError: `need` is more than is available; says how much of what.
    """
    if need.total <= machine.model_bytes:
        return
    weights, context = need.weights + need.vocabulary, need.cache + need.compute
    raise NotEnoughMemoryError(
        f"{path.name} needs {_gigabytes(need.total)} of memory ({_gigabytes(weights)} for the "
        f"model, {_gigabytes(context)} for its context), and {_gigabytes(machine.model_bytes)} "
        "are available. Close other programs, choose a smaller model, or ask for a shorter context."
    )


def _cells(n_tokens: int) -> int:
    return -(-n_tokens // _CELLS_STEP) * _CELLS_STEP


def _compute_bytes(shape: ModelShape, cells: int, n_rows: int) -> int:
    """Return an upper estimate of what a decode computes with.

    Of attention, feed-forward and output only one is at work at a time, so the largest counts; the
    mask stays throughout. Scores are copied as halves to be multiplied with the values.
    """
    activations = _ACTIVATIONS * shape.width * _FLOAT
    largest = max(
        shape.n_heads * cells * (_FLOAT + _HALF) + activations,
        2 * shape.hidden * _FLOAT + activations,
        (shape.vocabulary_size + 2 * shape.width) * _FLOAT,
    )
    return n_rows * (shape.n_masks * cells * _FLOAT + largest)


def _gigabytes(n_bytes: int) -> str:
    return f"{n_bytes / _GIGABYTE:.2f} GB"

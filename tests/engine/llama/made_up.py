"""Headers of models that nobody has to have, for questions that a header alone answers."""

from collections.abc import Mapping
from math import prod
from pathlib import Path

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, GGUFValueType

from engine.gguf_header import GgufHeader, MetadataValue, SkippedArray, TensorInfo


def made_up_header(
    *,
    n_layers: int = 32,
    width: int = 4096,
    hidden: int = 11008,
    n_heads: int = 32,
    key_value_heads: int = 32,
    vocabulary: int = 32000,
    type_: GGMLQuantizationType = GGMLQuantizationType.Q4_0,
    more: Mapping[str, MetadataValue] | None = None,
) -> GgufHeader:
    """Return the header of a llama model; by default one of 7 billion weights in 3.8 GB."""
    narrow = width // n_heads * key_value_heads
    shapes: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (width, vocabulary),
        "output_norm.weight": (width,),
        "output.weight": (width, vocabulary),
    }
    for layer in range(n_layers):
        shapes |= {
            f"blk.{layer}.attn_norm.weight": (width,),
            f"blk.{layer}.attn_q.weight": (width, width),
            f"blk.{layer}.attn_k.weight": (width, narrow),
            f"blk.{layer}.attn_v.weight": (width, narrow),
            f"blk.{layer}.attn_output.weight": (width, width),
            f"blk.{layer}.ffn_norm.weight": (width,),
            f"blk.{layer}.ffn_gate.weight": (width, hidden),
            f"blk.{layer}.ffn_up.weight": (width, hidden),
            f"blk.{layer}.ffn_down.weight": (hidden, width),
        }
    metadata: dict[str, MetadataValue] = {
        "general.architecture": "llama",
        "llama.block_count": n_layers,
        "llama.embedding_length": width,
        "llama.feed_forward_length": hidden,
        "llama.attention.head_count": n_heads,
        "llama.attention.head_count_kv": key_value_heads,
        "llama.context_length": 4096,
        "tokenizer.ggml.tokens": SkippedArray(GGUFValueType.STRING, vocabulary),
    }
    tensors = _tensors(shapes, type_)
    end = tensors[-1].offset + tensors[-1].n_bytes
    return GgufHeader(3, metadata | dict(more or {}), tensors, 0, end, Path("made-up.gguf"))


def _tensors(
    shapes: Mapping[str, tuple[int, ...]], type_: GGMLQuantizationType
) -> tuple[TensorInfo, ...]:
    tensors, offset = [], 0
    for name, shape in shapes.items():
        stored = type_ if len(shape) > 1 else GGMLQuantizationType.F32
        block, block_bytes = GGML_QUANT_SIZES[stored]
        n_bytes = prod(shape) // block * block_bytes
        tensors.append(TensorInfo(name, shape, stored, offset, n_bytes))
        offset += n_bytes
    return tuple(tensors)

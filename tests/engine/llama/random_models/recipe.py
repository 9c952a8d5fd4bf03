"""How a tiny random model is described, and written.

A recipe names the tensors of each layer as llama.cpp's loader asks for them. A tensor's name tells
its shape (`SHAPES`); where an architecture has it otherwise, the recipe says so.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias
from zlib import crc32

import gguf
import numpy as np
from numpy.typing import NDArray

from engine.heads import HeadLayout

EMBEDDING = 64
FEED_FORWARD = 96
EXPERTS = 4
VOCABULARY = 160

Value: TypeAlias = int | float | bool | str | tuple[int, ...] | None
Shape: TypeAlias = tuple[str | int, ...]
Weights: TypeAlias = NDArray[np.float32]

SHAPES: Mapping[str, Shape] = {
    "token_embd": ("vocabulary", "embedding"),
    "output": ("vocabulary", "embedding"),
    "attn_q": ("query", "embedding"),
    "attn_k": ("key", "embedding"),
    "attn_v": ("key", "embedding"),
    "attn_qkv": ("query+2key", "embedding"),
    "attn_gate": ("query", "embedding"),
    "attn_o": ("embedding", "query"),
    "attn_rel_b": (32, "heads"),
    "cross_attn_q": ("query", "embedding"),
    "cross_attn_k": ("key", "embedding"),
    "cross_attn_v": ("key", "embedding"),
    "cross_attn_o": ("embedding", "query"),
    "attn_output": ("embedding", "query"),
    "attn_q_norm": ("head",),
    "attn_k_norm": ("head",),
    "attn_sinks": ("heads",),
    "ffn_gate": ("feed_forward", "embedding"),
    "ffn_up": ("feed_forward", "embedding"),
    "ffn_down": ("embedding", "feed_forward"),
    "ffn_gate_inp": ("experts", "embedding"),
    "ffn_gate_exps": ("experts", "feed_forward", "embedding"),
    "ffn_up_exps": ("experts", "feed_forward", "embedding"),
    "ffn_down_exps": ("experts", "embedding", "feed_forward"),
    "ffn_gate_shexp": ("feed_forward", "embedding"),
    "ffn_up_shexp": ("feed_forward", "embedding"),
    "ffn_down_shexp": ("embedding", "feed_forward"),
}
"""Shapes of weights by name, rows before columns; every other tensor is as long as an embedding."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """A tiny model.

    Attributes:
        name: names it in test reports.
        architecture: llama.cpp's name of it.
        layers: names of each layer's tensors, `+bias` for one that has a bias too, and `:` before a
            name that is complete, without `.weight`.
        outside: names of the tensors outside all layers.
        heads: attention heads computed in each layer.
        key_heads: heads of keys and values in each layer.
        head_size: length of one head's value in each layer.
        metadata: what the architecture needs beside or instead of the common hyperparameters; None
            leaves one of those out.
        shapes: shapes where they are not those of `SHAPES`, in all layers or (`blk.1.name`) in one.
    """

    name: str
    architecture: str
    layers: tuple[str, ...]
    outside: str = "token_embd output_norm output"
    heads: tuple[int, ...] = (4, 4, 4)
    key_heads: tuple[int, ...] = (2, 2, 2)
    head_size: tuple[int, ...] = (16, 16, 16)
    metadata: Mapping[str, Value] = field(default_factory=dict)
    shapes: Mapping[str, Shape] = field(default_factory=dict)

    @property
    def layout(self) -> HeadLayout:
        """Where the heads are that the recipe asks for."""
        return HeadLayout(self.heads, self.head_size)

    def hyperparameters(self) -> dict[str, Value]:
        """All metadata under the architecture's name."""
        return {
            "vocab_size": VOCABULARY,
            "context_length": 256,
            "embedding_length": EMBEDDING,
            "block_count": len(self.layers),
            "feed_forward_length": FEED_FORWARD,
            "attention.head_count": _one_or_all(self.heads),
            "attention.head_count_kv": _one_or_all(self.key_heads),
            "attention.key_length": max(self.head_size),
            "attention.value_length": max(self.head_size),
            "attention.layer_norm_epsilon": 1e-5,
            "attention.layer_norm_rms_epsilon": 1e-5,
            "rope.dimension_count": max(self.head_size),
            **self.metadata,
        }

    def tensors(self) -> Iterator[tuple[str, Weights]]:
        """Yield every tensor's name and random weights, the same ones every time."""
        numbers = np.random.default_rng(crc32(self.name.encode()))
        for prefix, names, layer in self._parts():
            sizes = self._sizes(layer)
            for name in names.split():
                bare, _, bias = name.removeprefix(":").partition("+")
                shape = self._shape(bare, layer, sizes)
                ending = "" if name.startswith(":") else ".weight"
                yield f"{prefix}{bare}{ending}", _random(numbers, bare, shape)
                if bias:
                    yield f"{prefix}{bare}.bias", _random(numbers, bias, shape[:-1] or shape)

    def _parts(self) -> Iterator[tuple[str, str, int]]:
        yield "", self.outside, 0
        for layer, names in enumerate(self.layers):
            yield f"blk.{layer}.", names, layer

    def _sizes(self, layer: int) -> dict[str, int]:
        heads, size = self.heads[layer], self.head_size[layer]
        key = self.key_heads[layer] * size
        return {
            "embedding": EMBEDDING,
            "feed_forward": FEED_FORWARD,
            "experts": EXPERTS,
            "vocabulary": VOCABULARY,
            "heads": heads,
            "head": size,
            "query": heads * size,
            "key": key,
            "query+2key": heads * size + 2 * key,
        }

    def _shape(self, name: str, layer: int, sizes: Mapping[str, int]) -> tuple[int, ...]:
        own = self.shapes.get(f"blk.{layer}.{name}") or self.shapes.get(name)
        shape = own or SHAPES.get(name.rpartition(".")[2]) or ("embedding",)
        return tuple(sizes[each] if isinstance(each, str) else each for each in shape)


def write(recipe: Recipe, path: Path, *, split_max_tensors: int = 0) -> Path:
    """Write the model and return the path: in one file, or in parts of so many tensors each."""
    writer = gguf.GGUFWriter(path, recipe.architecture, split_max_tensors=split_max_tensors)
    writer.add_tokenizer_model("no_vocab")
    for key, value in recipe.hyperparameters().items():
        _add(writer, f"{recipe.architecture}.{key}", value)
    for name, weights in recipe.tensors():
        writer.add_tensor(name, weights)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _one_or_all(counts: tuple[int, ...]) -> int | tuple[int, ...]:
    return counts[0] if len(set(counts)) == 1 else counts


def _add(writer: gguf.GGUFWriter, key: str, value: Value) -> None:
    match value:
        case None:
            pass
        case bool():
            writer.add_bool(key, value)
        case int():
            writer.add_uint32(key, value)
        case float():
            writer.add_float32(key, value)
        case str():
            writer.add_string(key, value)
        case tuple():
            writer.add_array(key, value)


def _random(numbers: np.random.Generator, name: str, shape: tuple[int, ...]) -> Weights:
    """Return weights of a size that keeps a signal alive through the layers."""
    weights = numbers.standard_normal(shape, dtype=np.float32)
    if "norm" in name or name == "rope_freqs":
        return np.float32(1) + weights / np.float32(8)
    if name == "ssm_a":
        return -np.exp(weights)
    if len(shape) == 1:
        return weights / np.float32(8)
    return weights / np.float32(np.sqrt(shape[-1]))

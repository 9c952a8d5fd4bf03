"""The sizes of a model's parts, as its metadata tell them."""

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType

from engine.gguf_header import GgufHeader, SkippedArray


class ModelShape:
    """Sizes of a model; what its metadata leave out, or give as nonsense, counts as nothing.

    Attributes:
        n_heads: attention heads of the layer that has most.
        key_length: floats in one head's key, in the layers where they are longest.
        value_length: floats in one head's value, likewise.
        width: floats in the widest row between layers and within attention.
        hidden: floats in a row within the feed-forward part.
        key_value_heads: heads that keep keys and values, by layer.
        vocabulary_size: tokens.
        n_merges: pairs of tokens that the tokenizer joins.
        n_masks: attention masks that are alive at once: one more with sliding windows.
    """

    def __init__(self, header: GgufHeader) -> None:
        self._header = header
        embedding = self._most("embedding_length")
        self.n_heads = self._most("attention.head_count")
        even = embedding // max(1, self.n_heads)
        # Layers with a sliding window may have heads of another length.
        self._key_lengths = (
            self._most("attention.key_length") or even,
            self._most("attention.key_length_swa"),
        )
        self.key_length = max(self._key_lengths)
        self.value_length = max(
            self._most("attention.value_length") or even, self._most("attention.value_length_swa")
        )
        self.width = max(embedding, self.n_heads * self.key_length)
        experts = self._most("expert_used_count") * self._most("expert_feed_forward_length")
        self.hidden = max(self._most("feed_forward_length"), experts)
        self.key_value_heads = self._heads_by_layer()
        self.vocabulary_size = self._items("tokenizer.ggml.tokens") or self._most("vocab_size")
        self.n_merges = self._items("tokenizer.ggml.merges")
        self.n_masks = 2 if self._most("attention.sliding_window") else 1

    @property
    def n_layers(self) -> int:
        """Number of layers."""
        return len(self.key_value_heads)

    @property
    def allows_quantised_keys(self) -> bool:
        """Whether the cache may keep keys as q8_0.

        A head's key must be of whole blocks. Latent attention keeps keys and values in one tensor,
        and so in one type.
        """
        if self._most("attention.kv_lora_rank"):
            return False
        block, _ = GGML_QUANT_SIZES[GGMLQuantizationType.Q8_0]
        return self.key_length > 0 and not any(length % block for length in self._key_lengths)

    def _heads_by_layer(self) -> tuple[int, ...]:
        """Return the heads of each layer; there are no more layers than tensors to make them of."""
        count = min(self._most("block_count"), len(self._header.tensors))
        value = self._value("attention.head_count_kv")
        heads = value if isinstance(value, tuple) else (value,) * count
        return tuple(self.n_heads if each is None else _whole(each) for each in heads[:count])

    def _most(self, key: str) -> int:
        """Return a number, or the largest where there is one for each layer; 0 for none."""
        value = self._value(key)
        return max(map(_whole, value if isinstance(value, tuple) else (value,)), default=0)

    def _value(self, key: str) -> object:
        return self._header.metadata.get(f"{self._header.architecture}.{key}")

    def _items(self, key: str) -> int:
        value = self._header.metadata.get(key)
        return value.count if isinstance(value, SkippedArray) else 0


def _whole(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0

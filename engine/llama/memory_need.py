"""What a model takes of memory, in parts; apart, so that it is told without llama.cpp."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MemoryNeed:
    """What a model with one context takes, bytes.

    Attributes:
        weights: all tensors; an output matrix that is the embedding's counts once.
        vocabulary: the tables of tokens and merges.
        cache: keys and values.
        compute: what one decode computes with, and a row of logits a sequence.
    """

    weights: int
    vocabulary: int
    cache: int
    compute: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.vocabulary + self.cache + self.compute

"""Groups of one person's samples: each is a voice."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from engine.voices.space import EmbeddingSpace, Vector, unit
from engine.writing import Kind

MIN_SAMPLES = 8
"""A group with fewer samples has too little writing to find preference heads in."""

MOST_GROUPS = 5


@dataclass(frozen=True, slots=True, eq=False)
class VoiceGroup:
    """Samples that are written in one voice.

    Attributes:
        kinds: the kinds of request that it serves, in the order of `Kind`, at least one: those of
            its samples, but for samples that a person moved here.
        members: indices of its samples, ascending.
        centroid: mean of its samples' places in the collection's space, shape (width,).
        name: for a person to tell it by; no two groups of a grouping have the same.
        pinned: the members that stay here when the samples are grouped anew, ascending.
        named: whether the person gave the name, not the program.
    """

    kinds: tuple[Kind, ...]
    members: tuple[int, ...]
    centroid: Vector
    name: str
    pinned: tuple[int, ...] = ()
    named: bool = False

    @property
    def is_kept(self) -> bool:
        """Whether a person had a hand in it, so that it stays when the samples are grouped anew."""
        return self.named or bool(self.pinned)


@dataclass(frozen=True, slots=True, eq=False)
class Grouping:
    """All groups of one person's samples, and what a text is compared with them by.

    Attributes:
        groups: every sample is in exactly one; none is empty.
        space: of the samples' embeddings.
    """

    groups: tuple[VoiceGroup, ...]
    space: EmbeddingSpace

    @property
    def names(self) -> list[str]:
        """Each group's name."""
        return [group.name for group in self.groups]

    def similarities(self, embedding: Vector) -> Vector:
        """Return the cosine of a text's place with each group's centroid, shape (groups,).

        Args:
            embedding: of the text, shape (width,), by the model that embedded the samples.
        """
        centroids = np.array([group.centroid for group in self.groups], dtype=np.float32)
        directions = unit(centroids.reshape(len(self.groups), len(embedding)))
        similarities: Vector = directions @ self.space.place(embedding[np.newaxis])[0]
        return similarities.clip(-1, 1)


def in_order(kinds: Collection[Kind]) -> tuple[Kind, ...]:
    """Return kinds, each once, in the order of `Kind`."""
    return tuple(kind for kind in Kind if kind in kinds)

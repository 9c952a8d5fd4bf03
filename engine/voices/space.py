"""Where embeddings can be compared: standardised over one person's writing."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""One row a text, shape (texts, width)."""

Vector = NDArray[np.float32]
"""Shape (width,)."""

_ROUNDING = 1e-6
"""Numbers of vectors of length 1 that spread less than this are all the same."""


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddingSpace:
    """The space that one collection's embeddings are compared in.

    The vectors that a causal model gives to texts share one large direction, and a few of their
    dimensions vary far more than all others, whatever the texts say: cosines lie close to 1, and
    tell little. Standardised, every dimension counts the same (Timkey and van Schijndel 2021).
    Whatever is compared with the collection later must be placed by the same numbers.

    Attributes:
        mean: of the collection's embeddings, shape (width,).
        deviation: their standard deviation in each dimension, shape (width,).
    """

    mean: Vector
    deviation: Vector

    @classmethod
    def of(cls, embeddings: Vectors) -> Self:
        """Return the space of a collection.

        Args:
            embeddings: rows of length 1; rows of zeros (nothing known) do not count.
        """
        known = embeddings[embeddings.any(axis=1)].astype(np.float64)
        if len(known) == 0:
            known = np.zeros((1, embeddings.shape[1]))
        return cls(known.mean(axis=0).astype(np.float32), known.std(axis=0).astype(np.float32))

    def place(self, embeddings: Vectors) -> Vectors:
        """Return the rows standardised, and scaled to length 1.

        A row of zeros stays one: it has a similarity of 0 to everything. So it is with every row
        where the texts of the collection are all the same.
        """
        counts = embeddings.any(axis=1, keepdims=True) & (self.deviation > _ROUNDING)
        standard = np.zeros_like(embeddings)
        np.divide(embeddings - self.mean, self.deviation, out=standard, where=counts)
        return unit(standard)


def unit(vectors: Vectors) -> Vectors:
    """Return the rows scaled to length 1; rows of zeros stay."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    directions = np.zeros_like(vectors)
    np.divide(vectors, lengths, out=directions, where=lengths > 0)
    return directions

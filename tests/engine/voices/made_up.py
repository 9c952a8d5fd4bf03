"""Made-up collections: samples, and embeddings around directions that we choose."""

from dataclasses import dataclass

import numpy as np

from engine.voices.groups import Grouping
from engine.voices.space import Vectors
from engine.writing import Kind, Sample

WIDTH = 32


@dataclass(frozen=True)
class Topic:
    """Samples of one kind whose embeddings lie around one direction, which has a number."""

    kind: Kind
    word: str
    direction: int
    n_samples: int


def collection(*topics: Topic, spread: float = 0.3, seed: int = 1) -> tuple[list[Sample], Vectors]:
    """Return samples and embeddings which, as a causal model's, all share one large direction."""
    random = np.random.default_rng(seed)
    samples, rows = [], []
    for topic in topics:
        for number in range(topic.n_samples):
            text = f"Number {number}, as you know, of what there is to say of the {topic.word}."
            samples.append(Sample(topic.kind, topic.word, text))
            row = 5 + direction_numbered(topic.direction) + spread * random.standard_normal(WIDTH)
            rows.append(row / np.linalg.norm(row))
    return samples, np.array(rows, dtype=np.float32).reshape(len(samples), WIDTH)


def direction_numbered(number: int) -> np.ndarray:
    """Return one of many directions, none near another."""
    return np.random.default_rng(number).standard_normal(WIDTH)


def topics_of(grouping: Grouping, samples: list[Sample]) -> list[set[str]]:
    """Return the topics, by their words, of each group's samples."""
    return [{samples[row].subject for row in each.members} for each in grouping.groups]

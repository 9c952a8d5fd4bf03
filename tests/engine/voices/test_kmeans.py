"""k-means and silhouettes, against sums over all pairs and clusters that were put there."""

import numpy as np
import pytest

from engine.voices.kmeans import FREE, kmeans, means, silhouette
from engine.voices.space import Vectors

CORNERS = np.eye(6, dtype=np.float32)


def around(*corners: int, n_rows: int = 12, spread: float = 0.15) -> Vectors:
    random = np.random.default_rng(7)
    rows = np.repeat(CORNERS[list(corners)], n_rows, axis=0)
    return (rows + spread * random.standard_normal(rows.shape)).astype(np.float32)


def silhouette_by_pairs(vectors: Vectors, labels: np.ndarray) -> float:
    """Rousseeuw's definition, pair by pair."""
    widths = []
    for row, own in enumerate(labels):
        distances: dict[int, list[float]] = {label: [] for label in set(labels)}
        for other, label in enumerate(labels):
            if other != row:
                distances[label].append(float(np.square(vectors[row] - vectors[other]).sum()))
        within = distances.pop(own)
        if within:
            a, b = np.mean(within), min(np.mean(each) for each in distances.values())
            widths.append(float((b - a) / max(a, b)))
        else:
            widths.append(0.0)
    return float(np.mean(widths))


def test_clusters_that_were_put_there_are_found() -> None:
    blocks = kmeans(around(0, 1, 2), 3).reshape(3, 12)
    assert (blocks == blocks[:, :1]).all()
    assert len(set(blocks[:, 0])) == 3


def test_the_silhouette_is_rousseeuws() -> None:
    vectors = around(0, 1, 2, n_rows=5, spread=0.6)
    labels = np.array([0, 1, 2, 2, 1, 0, 0, 1, 1, 2, 2, 2, 1, 0, 4])
    assert silhouette(vectors, labels) == pytest.approx(
        silhouette_by_pairs(vectors, labels), abs=1e-5
    )


def test_a_held_row_stays_where_it_is_held_and_draws_its_cluster() -> None:
    vectors = around(0, 1)
    held = np.full(len(vectors), FREE)
    held[0] = 1
    labels = kmeans(vectors, 2, first=CORNERS[[0, 1]], held=held)
    assert labels.tolist() == [1] + [0] * 11 + [1] * 12
    assert means(vectors, labels, 2)[1, 0] == pytest.approx(
        (vectors[0, 0] + vectors[12:, 0].sum()) / 13
    )


def test_clusters_keep_the_numbers_of_the_centres_they_begin_with() -> None:
    labels = kmeans(around(0, 1), 2, first=CORNERS[[1, 0]])
    assert labels.tolist() == [1] * 12 + [0] * 12


def test_rows_that_are_all_alike_are_one_cluster() -> None:
    labels = kmeans(np.repeat(around(0, n_rows=1), 9, axis=0), 2)
    assert len(set(labels)) == 1

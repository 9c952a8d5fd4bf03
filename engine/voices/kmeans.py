"""k-means, and how far apart its clusters lie."""

import numpy as np
from numpy.typing import NDArray

from engine.voices.space import Vectors

Labels = NDArray[np.intp]
"""The cluster of each row, counted from 0, shape (rows,)."""

FREE = -1
"""Instead of a cluster: the row may be in any."""

SEED = 20260422

_STARTS = 8
_ROUNDS = 50


def kmeans(
    vectors: Vectors, n_clusters: int, first: Vectors | None = None, held: Labels | None = None
) -> Labels:
    """Return the labels with the least sum of squared distances, of several seeded runs.

    Distances are those of rows to their cluster's mean, and of the first clusters' means to where
    they began. Lloyd's algorithm from centres drawn by k-means++ (Arthur and Vassilvitskii 2007).
    Where rows are equal, a cluster may come out empty.

    Args:
        vectors: at least one row.
        n_clusters: at least as many as `first` has rows.
        first: centres that the first clusters begin with.
        held: for each row the cluster that it stays in, or `FREE`.
    """
    random = np.random.default_rng(SEED)
    first = vectors[:0] if first is None else first
    held = np.full(len(vectors), FREE) if held is None else held
    best, least = np.zeros(len(vectors), dtype=np.intp), np.inf
    for _ in range(_STARTS if n_clusters > len(first) else 1):
        labels = _run(vectors, _spread(vectors, first, n_clusters, random), held)
        centres = means(vectors, labels, n_clusters)
        misfit = float(np.square(vectors - centres[labels]).sum())
        # Of equal runs the one whose first clusters are still those that they began as.
        misfit += float(np.square(centres[: len(first)] - first).sum())
        if misfit < least:
            best, least = labels, misfit
    return best


def means(vectors: Vectors, labels: Labels, n_clusters: int) -> Vectors:
    """Return the mean of each cluster, shape (clusters, width); zeros for an empty one."""
    sizes = np.bincount(labels, minlength=n_clusters)
    parts = (labels == np.arange(n_clusters)[:, np.newaxis]) / np.maximum(sizes, 1)[:, np.newaxis]
    centres: Vectors = parts.astype(np.float32) @ vectors
    return centres


def silhouette(vectors: Vectors, labels: Labels) -> float:
    """Return how well rows lie in their clusters: the mean of `(b - a) / max(a, b)`, in [-1, 1].

    `a` is the mean squared distance of a row to the others of its cluster, `b` that to the nearest
    other cluster; a row alone in its cluster counts 0 (Rousseeuw 1987). Squared distances have a
    mean that follows from the cluster's mean, so that the time is linear in the number of rows.

    Args:
        vectors: two rows or more.
        labels: in two clusters or more; empty ones do not count.
    """
    found, labels = np.unique(labels, return_inverse=True)
    sizes = np.bincount(labels)
    squares = np.square(vectors).sum(axis=1)
    mean_squares = np.bincount(labels, weights=squares) / sizes
    distances = (
        squares[:, np.newaxis] - 2 * vectors @ means(vectors, labels, len(found)).T + mean_squares
    )
    rows, own_sizes = np.arange(len(vectors)), sizes[labels]
    # The mean over a row's own cluster counts the row itself, at distance 0.
    within = distances[rows, labels] * own_sizes / np.maximum(own_sizes - 1, 1)
    distances[rows, labels] = np.inf
    nearest = distances.min(axis=1)
    widths = (nearest - within) / np.maximum(np.maximum(nearest, within), 1e-9)
    return float(np.where(own_sizes > 1, widths, 0).mean())


def _spread(
    vectors: Vectors, first: Vectors, n_clusters: int, random: np.random.Generator
) -> Vectors:
    """Return `first` and as many rows more as are wanted, each drawn far from those before."""
    chosen = list(first)
    distances = np.full(len(vectors), np.inf)
    for centre in chosen:
        distances = np.minimum(distances, np.square(vectors - centre).sum(axis=1))
    while len(chosen) < n_clusters:
        steps = np.cumsum(distances if chosen else np.ones(len(vectors)))
        drawn = int(np.searchsorted(steps, random.random() * steps[-1], side="right"))
        chosen.append(vectors[min(drawn, len(vectors) - 1)])
        distances = np.minimum(distances, np.square(vectors - chosen[-1]).sum(axis=1))
    return np.stack(chosen)


def _run(vectors: Vectors, centres: Vectors, held: Labels) -> Labels:
    labels = held
    for _ in range(_ROUNDS):
        distances = np.square(centres).sum(axis=1) - 2 * vectors @ centres.T
        nearest = np.where(held == FREE, distances.argmin(axis=1), held)
        if np.array_equal(nearest, labels):
            break
        labels = nearest
        filled = np.bincount(labels, minlength=len(centres)) > 0
        moved = means(vectors, labels, len(centres))
        centres = np.where(filled[:, np.newaxis], moved, centres)
    return labels

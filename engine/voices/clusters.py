"""Clusters of samples, within each kind and around the groups that a person keeps."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.voices.groups import MIN_SAMPLES, MOST_GROUPS, VoiceGroup
from engine.voices.kmeans import FREE, SEED, Labels, kmeans, means, silhouette
from engine.voices.space import Vectors, unit

LEAST_GAIN = 0.05
"""Clusters of one kind must gain so much on those of one cloud, or else its samples stay together.

With the embedded model, emails or posts of one person gained at most 0.035, emails of one and posts
of another together 0.08 to 0.10.
"""

_CLOUDS = 5
_MOST_ROWS = 500


@dataclass(frozen=True, slots=True)
class Stratum:
    """Samples that may be in one cluster.

    Attributes:
        rows: the samples, in an order that does not depend on the caller's.
        kept: groups of an earlier grouping that are to be found again among them.
    """

    rows: tuple[int, ...]
    kept: tuple[VoiceGroup, ...] = ()

    @property
    def fewest(self) -> int:
        """Clusters that it has a claim to: 0 if it has too few samples for any."""
        return len(self.kept) or int(len(self.rows) >= MIN_SAMPLES)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Samples that shall be one group, and the earlier group that they go on with, if any."""

    rows: tuple[int, ...]
    kept: VoiceGroup | None = None


def found_clusters(strata: Sequence[Stratum], places: Vectors) -> list[Cluster]:
    """Return clusters of all samples, none empty, of one stratum each as far as that has enough.

    A stratum with too few samples joins the nearest cluster; alone, all such are one cluster.

    Args:
        strata: each sample in one of them.
        places: of all samples in their space.
    """
    clusters: list[Cluster] = []
    left_over: list[tuple[int, ...]] = []
    waiting = sorted(strata, key=lambda stratum: (not stratum.kept, -len(stratum.rows)))
    while waiting:
        stratum = waiting.pop(0)
        claimed = sum(other.fewest for other in waiting)
        room = max(MOST_GROUPS - len(clusters) - claimed, len(stratum.kept))
        if stratum.fewest and room > 0:
            clusters += _within(stratum, places, room)
        elif stratum.rows:
            left_over.append(stratum.rows)
    if not clusters:
        return [Cluster(tuple(row for rows in left_over for row in rows))] if left_over else []
    joining = [(_nearest(clusters, rows, places), rows) for rows in left_over]
    for index, rows in joining:
        clusters[index] = Cluster(clusters[index].rows + rows, clusters[index].kept)
    return clusters


def _within(stratum: Stratum, places: Vectors, most: int) -> list[Cluster]:
    """Return a stratum's clusters: those it keeps, and more where that gains, at most `most`."""
    rows, n_kept = np.array(stratum.rows), len(stratum.kept)
    vectors = places[rows]
    first = np.array([places[list(each.members)].mean(axis=0) for each in stratum.kept])
    first = first.astype(np.float32).reshape(n_kept, vectors.shape[1])
    held = _held(stratum)
    best = kmeans(vectors, max(1, n_kept), first, held)
    highest = max(LEAST_GAIN, _gain(vectors, best))
    enough = n_kept + len(rows) // MIN_SAMPLES
    for n_clusters in range(max(1, n_kept) + 1, min(most, enough) + 1):
        labels = kmeans(vectors, n_clusters, first, held)
        labels = _dissolved(vectors, labels, n_clusters, n_kept)
        gain = _gain(vectors, labels)
        if gain > highest:
            best, highest = labels, gain
    kept = dict(enumerate(stratum.kept))
    return [
        Cluster(tuple(rows[best == label].tolist()), kept.get(label))
        for label in np.unique(best).tolist()
    ]


def _held(stratum: Stratum) -> Labels:
    """Return the kept group, by number, that each row is pinned in."""
    home = {row: number for number, each in enumerate(stratum.kept) for row in each.pinned}
    return np.array([home.get(row, FREE) for row in stratum.rows], dtype=np.intp)


def _gain(vectors: Vectors, labels: Labels) -> float:
    """Return how much higher the silhouette is than that of a cloud's clusters; 0 for one cluster.

    The clouds are normal distributions with the mean and the covariance of the rows, cut by k-means
    in as many clusters: the reference of the gap statistic (Tibshirani et al. 2001). Without it,
    vectors that vary mostly along a few directions would always seem to be clustered.
    """
    n_clusters = len(np.unique(labels))
    if n_clusters == 1:
        return 0.0
    random = np.random.default_rng(SEED)
    shown = vectors[:: -(-len(vectors) // _MOST_ROWS)]
    centre = shown.mean(axis=0)
    expected = []
    for _ in range(_CLOUDS):
        mixing = random.standard_normal((len(shown), len(shown)), dtype=np.float32)
        cloud = centre + mixing @ (shown - centre) / np.sqrt(np.float32(len(shown)))
        expected.append(silhouette(cloud, kmeans(cloud, n_clusters)))
    return silhouette(vectors, labels) - float(np.mean(expected))


def _dissolved(vectors: Vectors, labels: Labels, n_clusters: int, n_kept: int) -> Labels:
    """Return labels with too small clusters, the smallest first, given to the nearest others."""
    labels = labels.copy()
    while True:
        sizes = np.bincount(labels, minlength=n_clusters)
        small = [i for i in range(n_kept, n_clusters) if 0 < sizes[i] < MIN_SAMPLES]
        if not small or np.count_nonzero(sizes) == 1:
            return labels
        rows = labels == min(small, key=lambda i: int(sizes[i]))
        others = np.flatnonzero((sizes > 0) & (np.arange(n_clusters) != labels[rows][0]))
        centres = means(vectors, labels, n_clusters)[others]
        distances = np.square(centres).sum(axis=1) - 2 * vectors[rows] @ centres.T
        labels[rows] = others[distances.argmin(axis=1)]


def _nearest(clusters: Sequence[Cluster], rows: Sequence[int], places: Vectors) -> int:
    centres = np.stack([places[list(cluster.rows)].mean(axis=0) for cluster in clusters])
    return int(np.argmax(unit(centres) @ places[list(rows)].mean(axis=0)))

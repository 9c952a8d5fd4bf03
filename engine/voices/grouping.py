"""Grouping samples into voices: by kind first, then by similarity within a kind."""

from collections.abc import Sequence
from dataclasses import replace

from engine.voices.clusters import Cluster, Stratum, found_clusters
from engine.voices.groups import Grouping, VoiceGroup, in_order
from engine.voices.naming import free_name, suggested_names
from engine.voices.space import EmbeddingSpace, Vectors
from engine.writing import Kind, Sample


def group(
    samples: Sequence[Sample], embeddings: Vectors, earlier: Sequence[VoiceGroup] = ()
) -> Grouping:
    """Return the samples in groups, the same whatever order they are given in.

    There are at most `MOST_GROUPS`. Each kind with `MIN_SAMPLES` samples has a group, or several
    where its samples lie in clusters and the number of groups allows. Samples of other kinds join
    the nearest group; where no kind has enough, there is one group.

    Groups that a person named or pinned samples in are found again: they keep the name that the
    person gave and the pinned samples, and other samples join them or leave them by similarity.

    Args:
        samples: all samples of one person.
        embeddings: of the samples: rows of length 1, or of zeros where nothing is known.
        earlier: groups of an earlier grouping, their members counted as `samples` are now.

    Raises:
        ValueError: there are not as many embeddings as samples.
    """
    if len(samples) != len(embeddings):
        raise ValueError(f"{len(samples)} samples with {len(embeddings)} embeddings")
    order = sorted(range(len(samples)), key=lambda row: _identity(samples[row]))
    space = EmbeddingSpace.of(embeddings[order])
    places = space.place(embeddings)
    kept = [each for each in earlier if each.is_kept and each.members]
    clusters = found_clusters(_strata(samples, order, kept), places)
    return Grouping(_as_groups(samples, clusters, places), space)


def _identity(sample: Sample) -> tuple[str, str, str]:
    return sample.kind.value, sample.subject, sample.text


def _strata(
    samples: Sequence[Sample], order: Sequence[int], kept: Sequence[VoiceGroup]
) -> list[Stratum]:
    """Return the samples by kind; kinds that a kept group serves together stay together."""
    joined = [frozenset({kind}) for kind in Kind]
    for each in kept:
        touched = [kinds for kinds in joined if kinds & set(each.kinds)]
        joined = [kinds for kinds in joined if kinds not in touched]
        joined.append(frozenset[Kind]().union(*touched))
    home = {row: each.kinds[0] for each in kept for row in each.pinned}
    strata = []
    for kinds in joined:
        rows = tuple(row for row in order if home.get(row, samples[row].kind) in kinds)
        strata.append(Stratum(rows, tuple(each for each in kept if each.kinds[0] in kinds)))
    return strata


def _as_groups(
    samples: Sequence[Sample], clusters: Sequence[Cluster], places: Vectors
) -> tuple[VoiceGroup, ...]:
    """Return clusters as named groups: by kind, those with the most samples first."""
    unnamed = [_unnamed(samples, cluster, places) for cluster in clusters]
    positions = {kind: position for position, kind in enumerate(Kind)}
    unnamed.sort(key=lambda each: ([positions[kind] for kind in each.kinds], -len(each.members)))
    suggestions = suggested_names(samples, unnamed)
    taken = [each.name for each in unnamed if each.named]
    groups = []
    for each, suggestion in zip(unnamed, suggestions, strict=True):
        name = each.name if each.named else free_name(suggestion, taken)
        groups.append(replace(each, name=name))
        taken.append(name)
    return tuple(groups)


def _unnamed(samples: Sequence[Sample], cluster: Cluster, places: Vectors) -> VoiceGroup:
    """Return a cluster as a group, without a name if no person gave it one."""
    kept, rows = cluster.kept, sorted(cluster.rows)
    pinned = tuple(row for row in rows if kept and row in kept.pinned)
    kinds = {samples[row].kind for row in rows if row not in pinned}
    return VoiceGroup(
        kinds=in_order(kinds.union(kept.kinds if kept else ())),
        members=tuple(rows),
        centroid=places[list(cluster.rows)].mean(axis=0),
        name=kept.name if kept and kept.named else "",
        pinned=pinned,
        named=kept is not None and kept.named,
    )

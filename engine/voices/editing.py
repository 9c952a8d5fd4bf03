"""What a person can do with groups: name, merge, split, pin and move.

Each function returns a new grouping and leaves the old one alone. What a person did stays when the
samples are grouped anew: the samples it was done to are pinned, and a name is kept.
"""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from engine.errors import NotEnoughWritingError, SettingsError
from engine.voices.groups import MOST_GROUPS, Grouping, VoiceGroup, in_order
from engine.voices.kmeans import kmeans
from engine.voices.naming import free_name, kinds_label
from engine.voices.space import Vectors

_FEWEST_TO_SPLIT = 2


def rename(grouping: Grouping, index: int, name: str) -> Grouping:
    """Return the grouping with a group called by a name of the person's.

    Raises:
        SettingsError: the name is empty or another group's, or there is no such group.
    """
    group, name = _group(grouping, index), name.strip()
    if not name:
        raise SettingsError("A voice without a name cannot be told from others. Enter a name.")
    if name != group.name and name in grouping.names:
        raise SettingsError(f"There is a voice called {name} already. Choose another name.")
    return _with(grouping, {index: replace(group, name=name, named=True)})


def merge(grouping: Grouping, into: int, index: int) -> Grouping:
    """Return the grouping with group `index` gone into another, which keeps a given name.

    Raises:
        SettingsError: there is no such group, or both are the same.
    """
    kept, gone = _group(grouping, into), _group(grouping, index)
    if kept is gone:
        raise SettingsError(f"{kept.name} cannot be merged with itself. Choose another voice.")
    n_kept, n_gone = len(kept.members), len(gone.members)
    members = tuple(sorted(kept.members + gone.members))
    kinds = in_order({*kept.kinds, *gone.kinds})
    others = [name for name in grouping.names if name not in (kept.name, gone.name)]
    merged = VoiceGroup(
        kinds=kinds,
        members=members,
        centroid=(kept.centroid * n_kept + gone.centroid * n_gone) / np.float32(n_kept + n_gone),
        name=kept.name if kept.named else free_name(kinds_label(kinds), others),
        pinned=members,
        named=kept.named,
    )
    return _with(grouping, {into: merged, index: None})


def split(grouping: Grouping, index: int, embeddings: Vectors) -> Grouping:
    """Return the grouping with a group in two, the larger part in its place under its name.

    The other part follows at the end.

    Args:
        grouping: as it is.
        index: of the group.
        embeddings: of all samples.

    Raises:
        SettingsError: there is no such group, or there are as many as there can be.
        NotEnoughWritingError: it has a single sample, or its samples are too much alike.
    """
    group = _group(grouping, index)
    if len(grouping.groups) >= MOST_GROUPS:
        raise SettingsError(
            f"There are {MOST_GROUPS} voices, and there can be no more. Merge two of them first."
        )
    members = np.array(group.members)
    places = grouping.space.place(embeddings[members])
    labels = kmeans(places, 2)
    sizes = np.bincount(labels, minlength=2)
    if len(members) < _FEWEST_TO_SPLIT or sizes.min() == 0:
        raise NotEnoughWritingError(
            f"The texts of {group.name} are too few or too much alike to be split. "
            "Move single texts to another voice instead."
        )
    larger, smaller = (
        _refilled(group, members[labels == label].tolist(), grouping, embeddings)
        for label in np.argsort(-sizes, kind="stable")
    )
    smaller = replace(smaller, name=free_name(group.name, grouping.names), named=False)
    larger, smaller = (replace(part, pinned=part.members) for part in (larger, smaller))
    changed = _with(grouping, {index: larger})
    return replace(changed, groups=(*changed.groups, smaller))


def move(grouping: Grouping, sample: int, target: int, embeddings: Vectors) -> Grouping:
    """Return the grouping with a sample in a group of the person's choice, pinned there.

    A group that loses its last sample is gone.

    Args:
        grouping: as it is.
        sample: index of the sample.
        target: index of the group; the one that it is in, to pin it there.
        embeddings: of all samples.

    Raises:
        SettingsError: there is no such group or sample.
    """
    group, source = _group(grouping, target), _group_of(grouping, sample)
    pinned = tuple(sorted({*group.pinned, sample}))
    moved = _refilled(replace(group, pinned=pinned), {*group.members, sample}, grouping, embeddings)
    if source == target:
        return _with(grouping, {target: moved})
    rest = set(grouping.groups[source].members) - {sample}
    left = _refilled(grouping.groups[source], rest, grouping, embeddings) if rest else None
    return _with(grouping, {target: moved, source: left})


def unpin(grouping: Grouping, sample: int) -> Grouping:
    """Return the grouping with a sample free to go elsewhere when grouped anew.

    Raises:
        SettingsError: there is no such sample.
    """
    index = _group_of(grouping, sample)
    group = grouping.groups[index]
    pinned = tuple(each for each in group.pinned if each != sample)
    return _with(grouping, {index: replace(group, pinned=pinned)})


def _group(grouping: Grouping, index: int) -> VoiceGroup:
    if not 0 <= index < len(grouping.groups):
        raise SettingsError(
            f"There is no voice {index}: there are {len(grouping.groups)}, counted from 0."
        )
    return grouping.groups[index]


def _group_of(grouping: Grouping, sample: int) -> int:
    for index, group in enumerate(grouping.groups):
        if sample in group.members:
            return index
    raise SettingsError(f"There is no sample {sample} in any voice. Group the samples anew.")


def _refilled(
    group: VoiceGroup, members: Iterable[int], grouping: Grouping, embeddings: Vectors
) -> VoiceGroup:
    """Return a group with other members, and its centroid and pins as they follow from them."""
    members = tuple(sorted(members))
    return replace(
        group,
        members=members,
        centroid=grouping.space.place(embeddings[list(members)]).mean(axis=0),
        pinned=tuple(row for row in group.pinned if row in members),
    )


def _with(grouping: Grouping, changes: dict[int, VoiceGroup | None]) -> Grouping:
    """Return the grouping with some groups replaced, or left out where there is None."""
    groups = (changes.get(index, group) for index, group in enumerate(grouping.groups))
    return replace(grouping, groups=tuple(group for group in groups if group is not None))

"""Samples that nothing is known of yet, in the voices that there are."""

from collections.abc import Sequence
from dataclasses import replace

from engine.voices.groups import Grouping, VoiceGroup, in_order
from engine.writing import Kind, Sample


def joined(
    grouping: Grouping,
    samples: Sequence[Sample],
    earlier: Sequence[VoiceGroup] = (),
    *,
    sizes: Sequence[int] | None = None,
) -> Grouping:
    """Return the grouping with every sample in a group, whether or not it was compared.

    A sample that a person pinned in a group that is still there goes to it, and stays pinned.
    Others go to the group with the most samples of those that serve their kind, or of all where
    none does. Centroids stay as they are.

    Args:
        grouping: of some of the samples, with a group at least if there are any.
        samples: all of one person's.
        earlier: groups of an earlier grouping, their members counted as `samples` are now.
        sizes: of the groups, where `samples` are only some of what is in them.
    """
    groups = list(grouping.groups)
    left = set(range(len(samples))).difference(*(each.members for each in groups))
    for before in earlier:
        index = _continued(groups, before)
        pinned = left.intersection(before.pinned)
        if index is not None and pinned:
            groups[index] = _with_pinned(groups[index], pinned)
            left -= pinned
    if sizes is None:
        sizes = [len(each.members) for each in groups]
    for kind in Kind:
        rows = {row for row in left if samples[row].kind is kind}
        if rows:
            index = _largest(groups, kind, sizes)
            groups[index] = _with_more(groups[index], rows, kind)
    return replace(grouping, groups=tuple(groups))


def _continued(groups: Sequence[VoiceGroup], before: VoiceGroup) -> int | None:
    """Return the group that an earlier one goes on as, if it does."""
    for index, group in enumerate(groups):
        if before.named and group.named and group.name == before.name:
            return index
        if not before.named and set(before.pinned) & set(group.pinned):
            return index
    return None


def _largest(groups: Sequence[VoiceGroup], kind: Kind, sizes: Sequence[int]) -> int:
    serving = [index for index, group in enumerate(groups) if kind in group.kinds]
    return max(serving or range(len(groups)), key=lambda index: sizes[index])


def _with_pinned(group: VoiceGroup, rows: set[int]) -> VoiceGroup:
    members, pinned = (tuple(sorted({*of, *rows})) for of in (group.members, group.pinned))
    return replace(group, members=members, pinned=pinned)


def _with_more(group: VoiceGroup, rows: set[int], kind: Kind) -> VoiceGroup:
    members = tuple(sorted({*group.members, *rows}))
    return replace(group, members=members, kinds=in_order({*group.kinds, kind}))

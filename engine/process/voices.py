"""Voices as they cross the border between processes: groups and spaces with vectors as bytes."""

from collections.abc import Iterable, Sequence
from typing import Annotated

import msgspec

from engine.errors import ProtocolError
from engine.heads import HeadWeight
from engine.voices.groups import MOST_GROUPS, Grouping, VoiceGroup
from engine.voices.packing import packed, unpacked
from engine.voices.routing import Routing
from engine.voices.space import EmbeddingSpace
from engine.writing import Kind

SampleIndex = Annotated[int, msgspec.Meta(ge=0)]
Share = Annotated[float, msgspec.Meta(gt=0, le=1)]


class PackedGroup(msgspec.Struct, frozen=True):
    """A `VoiceGroup`; its members are counted as the samples of the same message.

    Attributes:
        name: of the voice.
        kinds: of request that it serves.
        members: its samples.
        centroid: as `engine.voices.packing.packed` makes it; empty where it does not matter.
        pinned: the members that stay in it.
        named: whether the person gave the name.
    """

    name: str
    kinds: Annotated[list[Kind], msgspec.Meta(min_length=1)]
    members: list[SampleIndex]
    centroid: bytes = b""
    pinned: list[SampleIndex] = []
    named: bool = False


class PackedSpace(msgspec.Struct, frozen=True):
    """An `EmbeddingSpace`, its vectors as `engine.voices.packing.packed` makes them."""

    mean: bytes
    deviation: bytes


class DraftVoice(msgspec.Struct, frozen=True):
    """A voice that a draft may be written in: its group, and the heads that are suppressed."""

    group: PackedGroup
    weights: list[HeadWeight]


class DraftVoices(msgspec.Struct, frozen=True):
    """All voices that a draft may be written in.

    Attributes:
        choices: the voices.
        space: that their centroids lie in.
        routing: how the request finds its voice.
        pinned: the index of the voice that the person chose; None to choose by the request.
        preference: how likely each of the choices is the person's favourite, 1 together; empty
            where nothing is known of it.
    """

    choices: Annotated[list[DraftVoice], msgspec.Meta(min_length=1, max_length=MOST_GROUPS)]
    space: PackedSpace
    routing: Routing = Routing.HARD
    pinned: int | None = None
    preference: list[Share] = []


class VoicePart(msgspec.Struct, frozen=True):
    """How much of a draft is a voice's, more than 0 and at most 1."""

    name: str
    part: float


def packed_group(group: VoiceGroup) -> PackedGroup:
    """Return a group as a message holds it."""
    return PackedGroup(
        name=group.name,
        kinds=list(group.kinds),
        members=list(group.members),
        centroid=packed(group.centroid),
        pinned=list(group.pinned),
        named=group.named,
    )


def unpacked_group(group: PackedGroup, width: int | None = None) -> VoiceGroup:
    """Return the group that a message holds.

    Args:
        group: as the message has it.
        width: of its centroid; None for any.

    Raises:
        SettingsError: its centroid is damaged, or of another width.
    """
    return VoiceGroup(
        kinds=tuple(group.kinds),
        members=tuple(group.members),
        centroid=unpacked(group.centroid, width),
        name=group.name,
        pinned=tuple(group.pinned),
        named=group.named,
    )


def packed_space(space: EmbeddingSpace) -> PackedSpace:
    """Return a space as a message holds it."""
    return PackedSpace(packed(space.mean), packed(space.deviation))


def unpacked_space(space: PackedSpace) -> EmbeddingSpace:
    """Return the space that a message holds.

    Raises:
        SettingsError: its vectors are damaged, or not of one width.
    """
    mean = unpacked(space.mean)
    return EmbeddingSpace(mean, unpacked(space.deviation, len(mean)))


def unpacked_grouping(groups: Sequence[PackedGroup], space: PackedSpace) -> Grouping:
    """Return the grouping that a message holds.

    Raises:
        SettingsError: vectors are damaged, or not of one width.
    """
    known = unpacked_space(space)
    return Grouping(tuple(unpacked_group(each, len(known.mean)) for each in groups), known)


def check_members(groups: Iterable[PackedGroup], n_samples: int) -> None:
    """Make sure that no group has more samples than there are.

    Raises:
        ProtocolError: one has.
    """
    for each in groups:
        last = max([*each.members, *each.pinned], default=-1)
        if last >= n_samples:
            raise ProtocolError(
                f"The voice {each.name} has a sample {last}, but there are {n_samples}, counted "
                "from 0. Group the samples anew."
            )

"""Voices in messages: as they were when read back, and refused where they cannot be."""

import numpy as np
import pytest

from engine.errors import ProtocolError, SettingsError
from engine.heads import HeadWeight
from engine.process import protocol
from engine.process.voices import (
    DraftVoice,
    DraftVoices,
    PackedGroup,
    VoicePart,
    check_members,
    packed_group,
    packed_space,
    unpacked_grouping,
)
from engine.voices.grouping import group
from engine.voices.routing import Routing
from engine.writing import Kind
from tests.engine.process.test_protocol import DRAFT
from tests.engine.voices.made_up import Topic, collection

SAMPLES, EMBEDDINGS = collection(Topic(Kind.EMAIL, "tea", 1, 9), Topic(Kind.POST, "frost", 2, 10))
GROUPING = group(SAMPLES, EMBEDDINGS)
GROUPS = [packed_group(each) for each in GROUPING.groups]
SPACE = packed_space(GROUPING.space)
CHOICES = [DraftVoice(each, [HeadWeight(0, number, 1.0)]) for number, each in enumerate(GROUPS)]


def test_a_grouping_comes_back_with_the_same_groups_and_similarities() -> None:
    back = unpacked_grouping(GROUPS, SPACE)
    assert back.names == GROUPING.names == ["Emails", "Posts"]
    for found, sent in zip(back.groups, GROUPING.groups, strict=True):
        assert (found.kinds, found.members) == (sent.kinds, sent.members)
        assert (found.pinned, found.named) == (sent.pinned, sent.named)
    row = EMBEDDINGS[0]
    assert np.array_equal(back.similarities(row), GROUPING.similarities(row))


@pytest.mark.parametrize(
    "request_",
    [
        protocol.Group(4, "m.gguf", SAMPLES),
        protocol.Group(4, "m.gguf", SAMPLES, GROUPS, [b"\x00\xff\x7f\x80"] * len(SAMPLES)),
        protocol.Draft(
            id=5,
            model="m.gguf",
            author="Zoë",
            samples=SAMPLES,
            request=DRAFT.request,
            weights=[],
            variants=DRAFT.variants,
            voices=DraftVoices(CHOICES, SPACE, Routing.SOFT, pinned=1),
        ),
        protocol.Draft(
            id=6,
            model="m.gguf",
            author="Zoë",
            samples=SAMPLES,
            request=DRAFT.request,
            weights=[],
            variants=DRAFT.variants,
            voices=DraftVoices(CHOICES, SPACE, preference=[0.25, 0.75]),
        ),
    ],
)
def test_requests_with_voices_are_read_back(request_: protocol.Request) -> None:
    assert protocol.decode_request(protocol.encode(request_)) == request_


@pytest.mark.parametrize(
    "event",
    [
        protocol.Grouped(1, GROUPS, SPACE, [b"", b"\x00\x00\x80?"]),
        protocol.Drafted(1, [], [VoicePart("Emails", 0.75), VoicePart("Posts", 0.25)]),
        protocol.Drafted(1, [], [VoicePart("Emails", 1.0)], by_preference=True),
        protocol.Progress(1, "grouping", 0.5, 2.0),
    ],
)
def test_events_with_voices_are_read_back(event: protocol.Event) -> None:
    assert protocol.decode_event(protocol.encode(event)) == event


def test_a_draft_without_any_voice_to_choose_is_no_request() -> None:
    line = protocol.encode(
        protocol.Draft(1, "m", "Zoë", [], DRAFT.request, [], DRAFT.variants, DraftVoices([], SPACE))
    )
    with pytest.raises(ProtocolError, match="choices"):
        protocol.decode_request(line)


@pytest.mark.parametrize("share", [0.0, -0.5, 1.5])
def test_a_share_of_liking_that_is_none_is_no_request(share: float) -> None:
    offered = DraftVoices(CHOICES, SPACE, preference=[share, 1 - share])
    line = protocol.encode(
        protocol.Draft(1, "m", "Zoë", [], DRAFT.request, [], DRAFT.variants, offered)
    )
    with pytest.raises(ProtocolError, match="preference"):
        protocol.decode_request(line)


def test_a_voice_with_a_sample_that_is_not_there_is_named() -> None:
    check_members(GROUPS, len(SAMPLES))
    with pytest.raises(ProtocolError, match=r"Posts has a sample 18, but there are 18"):
        check_members(GROUPS, 18)
    pinned = PackedGroup("Mine", [Kind.POST], members=[0], pinned=[3])
    with pytest.raises(ProtocolError, match=r"Mine has a sample 3"):
        check_members([pinned], 3)


def test_a_centroid_of_another_width_than_the_space_is_refused() -> None:
    short = PackedGroup("Mine", [Kind.POST], members=[0], centroid=b"\0" * 8)
    with pytest.raises(SettingsError, match="of another model"):
        unpacked_grouping([short], SPACE)

"""Samples that were never compared find a voice all the same."""

from dataclasses import replace

import numpy as np

from engine.voices.groups import Grouping, VoiceGroup
from engine.voices.joining import joined
from engine.voices.space import EmbeddingSpace
from engine.writing import Kind, Sample

SPACE = EmbeddingSpace(np.zeros(2, np.float32), np.ones(2, np.float32))


def samples(*kinds: Kind) -> list[Sample]:
    return [Sample(kind, "", f"Text {number}.") for number, kind in enumerate(kinds)]


def a_group(name: str, kind: Kind, *members: int, **more: object) -> VoiceGroup:
    group = VoiceGroup((kind,), members, np.ones(2, np.float32), name)
    return replace(group, **more)  # type: ignore[arg-type]


def members(grouping: Grouping) -> dict[str, tuple[int, ...]]:
    return {group.name: group.members for group in grouping.groups}


def test_a_sample_goes_to_the_largest_voice_of_its_kind() -> None:
    small = a_group("small", Kind.EMAIL, 0)
    large = a_group("large", Kind.EMAIL, 1, 2)
    posts = a_group("posts", Kind.POST, 3, 4, 5)
    known = [Kind.EMAIL] * 3 + [Kind.POST] * 3
    found = joined(Grouping((small, large, posts), SPACE), samples(*known, Kind.EMAIL, Kind.POST))
    assert members(found) == {"small": (0,), "large": (1, 2, 6), "posts": (3, 4, 5, 7)}
    assert [group.kinds for group in found.groups] == [(Kind.EMAIL,), (Kind.EMAIL,), (Kind.POST,)]


def test_a_kind_that_no_voice_serves_goes_to_the_largest_which_serves_it_from_then_on() -> None:
    mail, posts = a_group("mail", Kind.EMAIL, 0), a_group("posts", Kind.POST, 1, 2)
    all_kinds = (Kind.EMAIL, Kind.POST, Kind.POST, Kind.REPLY)
    found = joined(Grouping((mail, posts), SPACE), samples(*all_kinds))
    assert members(found) == {"mail": (0,), "posts": (1, 2, 3)}
    assert found.groups[1].kinds == (Kind.REPLY, Kind.POST)


def test_how_large_voices_are_can_be_told_where_only_some_of_their_samples_are_given() -> None:
    first, second = a_group("first", Kind.EMAIL, 0, 1), a_group("second", Kind.EMAIL, 2)
    grouping, given = Grouping((first, second), SPACE), samples(*[Kind.EMAIL] * 4)
    assert members(joined(grouping, given)) == {"first": (0, 1, 3), "second": (2,)}
    found = joined(grouping, given, sizes=[20, 30])
    assert members(found) == {"first": (0, 1), "second": (2, 3)}


def test_what_joins_a_voice_does_not_draw_other_kinds_after_it() -> None:
    mail = replace(a_group("mail", Kind.EMAIL, 0), kinds=(Kind.EMAIL, Kind.REPLY))
    replies = a_group("replies", Kind.REPLY, 1, 2)
    kinds = [Kind.EMAIL, Kind.REPLY, Kind.REPLY, *[Kind.EMAIL] * 3, Kind.REPLY]
    found = joined(Grouping((mail, replies), SPACE), samples(*kinds))
    assert members(found) == {"mail": (0, 3, 4, 5), "replies": (1, 2, 6)}


def test_a_pinned_sample_stays_in_its_voice_whether_it_bears_a_name_or_only_pins() -> None:
    now = (
        a_group("Friends", Kind.EMAIL, 0, named=True),
        a_group("Emails: budget", Kind.EMAIL, 1, 2, pinned=(2,)),
        a_group("Emails", Kind.EMAIL, 3, 4, 5, 9),
    )
    before = (
        a_group("Friends", Kind.EMAIL, 0, 6, pinned=(6,), named=True),
        a_group("Emails: meeting", Kind.EMAIL, 2, 7, pinned=(2, 7)),
        a_group("Gone", Kind.EMAIL, 8, pinned=(8,), named=True),
    )
    found = joined(Grouping(now, SPACE), samples(*[Kind.EMAIL] * 10), before)
    assert members(found) == {
        "Friends": (0, 6),
        "Emails: budget": (1, 2, 7),
        "Emails": (3, 4, 5, 8, 9),
    }
    assert [group.pinned for group in found.groups] == [(6,), (2, 7), ()]


def test_where_every_sample_has_a_voice_nothing_changes() -> None:
    grouping = Grouping((a_group("all", Kind.EMAIL, 0, 1),), SPACE)
    assert members(joined(grouping, samples(Kind.EMAIL, Kind.POST))) == {"all": (0, 1)}

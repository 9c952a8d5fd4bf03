"""What a person does with groups: done as told, or refused with a reason."""

import numpy as np
import pytest

from engine.errors import NotEnoughWritingError, SettingsError
from engine.voices.editing import merge, move, rename, split, unpin
from engine.voices.grouping import group
from engine.voices.groups import Grouping
from engine.voices.space import Vectors
from engine.writing import Kind
from tests.engine.voices.made_up import Topic, collection, topics_of

EMAILS, REPLIES = Topic(Kind.EMAIL, "boat", 0, 10), Topic(Kind.REPLY, "answer", 1, 20)
POSTS = Topic(Kind.POST, "essay", 2, 12)

SAMPLES, EMBEDDINGS = collection(EMAILS, REPLIES, POSTS)


@pytest.fixture
def grouping() -> Grouping:
    grouping = group(SAMPLES, EMBEDDINGS)
    assert topics_of(grouping, SAMPLES) == [{"boat"}, {"answer"}, {"essay"}]
    return grouping


def centroids_from_members(grouping: Grouping, embeddings: Vectors) -> list[np.ndarray]:
    places = grouping.space.place(embeddings)
    return [places[list(each.members)].mean(axis=0) for each in grouping.groups]


def assert_whole(grouping: Grouping) -> None:
    """Every sample is in one group, and each centroid is the mean of its group's places."""
    members = [row for each in grouping.groups for row in each.members]
    assert sorted(members) == list(range(len(SAMPLES)))
    for each, expected in zip(
        grouping.groups, centroids_from_members(grouping, EMBEDDINGS), strict=True
    ):
        assert each.centroid == pytest.approx(expected, abs=1e-5)


def test_merged_groups_are_one_for_both_kinds(grouping: Grouping) -> None:
    merged = merge(grouping, 1, 0)
    assert_whole(merged)
    assert topics_of(merged, SAMPLES) == [{"boat", "answer"}, {"essay"}]
    assert merged.groups[0].kinds == (Kind.EMAIL, Kind.REPLY)
    assert merged.groups[0].pinned == merged.groups[0].members
    assert merged.names == ["Emails and replies", "Posts"]


def test_a_merged_group_keeps_the_name_that_the_person_gave(grouping: Grouping) -> None:
    assert merge(rename(grouping, 0, "Mail"), 0, 1).names == ["Mail", "Posts"]


def test_a_merged_group_can_be_split_again(grouping: Grouping) -> None:
    parts = split(merge(grouping, 1, 0), 0, EMBEDDINGS)
    assert_whole(parts)
    assert topics_of(parts, SAMPLES) == [{"answer"}, {"essay"}, {"boat"}]
    assert parts.names == ["Emails and replies", "Posts", "Emails and replies (2)"]
    assert parts.groups[2].pinned == tuple(range(10))


def test_a_split_stays_when_the_samples_are_grouped_anew(grouping: Grouping) -> None:
    parts = split(grouping, 1, EMBEDDINGS)
    anew = group(SAMPLES, EMBEDDINGS, parts.groups)
    assert {each.members for each in anew.groups} == {each.members for each in parts.groups}


def test_a_moved_sample_is_pinned_and_its_new_group_serves_the_same_kinds(
    grouping: Grouping,
) -> None:
    moved = move(grouping, 3, 2, EMBEDDINGS)
    assert_whole(moved)
    assert 3 in moved.groups[2].members
    assert moved.groups[2].pinned == (3,)
    assert moved.groups[2].kinds == (Kind.POST,)
    assert unpin(moved, 3).groups[2].pinned == ()
    anew = group(SAMPLES, EMBEDDINGS, moved.groups)
    assert [len(each.members) for each in anew.groups] == [9, 20, 13]


def test_a_sample_moved_back_is_pinned_where_it_was(grouping: Grouping) -> None:
    back = move(move(grouping, 3, 2, EMBEDDINGS), 3, 0, EMBEDDINGS)
    assert_whole(back)
    assert [each.pinned for each in back.groups] == [(3,), (), ()]
    assert back.groups[0].members == grouping.groups[0].members


def test_a_group_that_loses_its_last_sample_is_gone() -> None:
    samples, embeddings = collection(Topic(Kind.EMAIL, "boat", 0, 12))
    parts = split(group(samples, embeddings), 0, embeddings)
    for sample in parts.groups[1].members:
        parts = move(parts, sample, 0, embeddings)
    assert len(parts.groups) == 1
    assert parts.groups[0].members == tuple(range(12))


def test_what_cannot_be_done_is_refused_with_a_reason(grouping: Grouping) -> None:
    with pytest.raises(SettingsError, match=r"no voice 3: there are 3, counted from 0"):
        rename(grouping, 3, "Club")
    with pytest.raises(SettingsError, match="a voice called Posts already"):
        rename(grouping, 0, "Posts")
    with pytest.raises(SettingsError, match="Enter a name"):
        rename(grouping, 0, "  ")
    with pytest.raises(SettingsError, match="Emails cannot be merged with itself"):
        merge(grouping, 0, 0)
    with pytest.raises(SettingsError, match="no sample 42"):
        move(grouping, 42, 0, EMBEDDINGS)
    five = split(split(grouping, 0, EMBEDDINGS), 1, EMBEDDINGS)
    with pytest.raises(SettingsError, match=r"There are 5 voices.*Merge two"):
        split(five, 2, EMBEDDINGS)


@pytest.mark.parametrize("n_samples", [1, 6])
def test_texts_that_are_all_alike_are_not_split(n_samples: int) -> None:
    samples, embeddings = collection(Topic(Kind.EMAIL, "boat", 0, n_samples), spread=0)
    with pytest.raises(
        NotEnoughWritingError, match="texts of Emails are too few or too much alike"
    ):
        split(group(samples, embeddings), 0, embeddings)

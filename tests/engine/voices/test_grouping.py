"""Grouping: by kind, then by likeness, the same in any order, and true to what a person did."""

from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.voices.editing import merge, move, rename
from engine.voices.grouping import group
from engine.voices.groups import MOST_GROUPS
from engine.voices.kmeans import kmeans, silhouette
from engine.voices.space import EmbeddingSpace, Vectors
from engine.writing import Kind, Sample
from tests.engine.voices.made_up import Topic, collection, direction_numbered, topics_of

BOAT, CHOIR = Topic(Kind.EMAIL, "boat", 0, 20), Topic(Kind.EMAIL, "choir", 1, 20)
ESSAYS = Topic(Kind.POST, "essay", 2, 20)

Collection = tuple[list[Sample], Vectors]


@st.composite
def collections(draw: st.DrawFn) -> Collection:
    """Up to five topics of any kinds, close together or far apart, and some without a vector."""
    topics = [
        Topic(draw(st.sampled_from(Kind)), f"topic{number}", number, draw(st.integers(1, 25)))
        for number in range(draw(st.integers(0, 5)))
    ]
    spread = draw(st.sampled_from([0.1, 0.5, 2.0]))
    samples, embeddings = collection(*topics, spread=spread, seed=draw(st.integers(0, 99)))
    embeddings[:: draw(st.sampled_from([3, 10, 1000]))] = 0
    return samples, embeddings


@settings(max_examples=30)
@given(collections(), st.randoms(use_true_random=False))
def test_every_sample_is_in_one_group_whatever_the_order(
    written: Collection, random: Random
) -> None:
    samples, embeddings = written
    grouping = group(samples, embeddings)
    members = [row for each in grouping.groups for row in each.members]
    assert sorted(members) == list(range(len(samples)))
    assert len(grouping.groups) <= MOST_GROUPS
    assert all(each.members and each.name for each in grouping.groups)
    assert len(set(grouping.names)) == len(grouping.groups)

    order = list(range(len(samples)))
    random.shuffle(order)
    shuffled = group([samples[row] for row in order], embeddings[order])
    assert shuffled.names == grouping.names
    for each, same in zip(grouping.groups, shuffled.groups, strict=True):
        assert {order[row] for row in same.members} == set(each.members)
        assert np.array_equal(each.centroid, same.centroid)


@settings(max_examples=20)
@given(collections(), st.data())
def test_pinned_samples_stay_when_grouped_anew(written: Collection, data: st.DataObject) -> None:
    samples, embeddings = written
    grouping = group(samples, embeddings)
    for _ in range(3 if samples else 0):
        sample = data.draw(st.integers(0, len(samples) - 1))
        target = data.draw(st.integers(0, len(grouping.groups) - 1))
        grouping = move(grouping, sample, target, embeddings)
    together = [set(each.pinned) for each in grouping.groups if each.pinned]
    anew = group(samples, embeddings, grouping.groups)
    assert [set(each.pinned) for each in anew.groups if each.pinned] in permutations_of(together)
    assert all(set(each.pinned) <= set(each.members) for each in anew.groups)
    assert sorted(row for each in anew.groups for row in each.members) == list(range(len(samples)))
    assert len(anew.groups) <= MOST_GROUPS


def permutations_of(sets: list[set[int]]) -> list[list[set[int]]]:
    """Return the same sets in every order."""
    if not sets:
        return [[]]
    return [
        [first, *rest]
        for index, first in enumerate(sets)
        for rest in permutations_of(sets[:index] + sets[index + 1 :])
    ]


def test_kinds_come_apart_even_where_their_vectors_are_alike() -> None:
    samples, embeddings = collection(BOAT, replace(BOAT, kind=Kind.POST, word="essay"))
    grouping = group(samples, embeddings)
    assert topics_of(grouping, samples) == [{"boat"}, {"essay"}]
    assert [each.kinds for each in grouping.groups] == [(Kind.EMAIL,), (Kind.POST,)]
    assert grouping.names == ["Emails", "Posts"]


def test_samples_of_one_kind_in_two_clusters_are_two_groups_named_by_their_words() -> None:
    samples, embeddings = collection(BOAT, CHOIR, ESSAYS)
    grouping = group(samples, embeddings)
    assert topics_of(grouping, samples) in (
        [{"boat"}, {"choir"}, {"essay"}],
        [{"choir"}, {"boat"}, {"essay"}],
    )
    assert sorted(grouping.names) == ["Emails: boat", "Emails: choir", "Posts"]


def test_samples_in_one_cloud_stay_together_though_it_is_not_round() -> None:
    """As embeddings are, it is long in a few directions: under k-means it seems to have parts."""
    samples, embeddings = collection(replace(BOAT, n_samples=120))
    for number, length in enumerate([0.007, 0.005, 0.004], start=5):
        along = np.random.default_rng(number).standard_normal((120, 1))
        embeddings += (length * along * direction_numbered(number)).astype(np.float32)
    embeddings /= np.linalg.norm(embeddings, axis=1, keepdims=True)
    places = EmbeddingSpace.of(embeddings).place(embeddings)
    assert silhouette(places, kmeans(places, 2)) > 0.15
    assert len(group(samples, embeddings).groups) == 1


def test_a_kind_with_few_samples_joins_the_nearest_group() -> None:
    few_replies = Topic(Kind.REPLY, "answer", 2, 7)
    samples, embeddings = collection(BOAT, few_replies, ESSAYS)
    grouping = group(samples, embeddings)
    assert topics_of(grouping, samples) == [{"boat"}, {"answer", "essay"}]
    assert grouping.groups[1].kinds == (Kind.REPLY, Kind.POST)
    assert grouping.names == ["Emails", "Replies and posts"]


def test_a_few_samples_that_lie_apart_are_no_group_of_their_own() -> None:
    samples, embeddings = collection(BOAT, replace(CHOIR, n_samples=7))
    assert len(group(samples, embeddings).groups) == 1


@pytest.mark.parametrize("n_samples", [1, 3])
def test_little_writing_is_one_group(n_samples: int) -> None:
    samples, embeddings = collection(
        *(Topic(kind, kind.value, number, n_samples) for number, kind in enumerate(Kind))
    )
    grouping = group(samples, embeddings)
    assert [len(each.members) for each in grouping.groups] == [len(Kind) * n_samples]
    assert grouping.names == ["Emails, replies, posts and notes"]


def test_no_writing_is_no_group() -> None:
    assert group(*collection()).groups == ()


def test_there_are_never_more_than_five_groups() -> None:
    topics = [Topic(list(Kind)[n % 3], f"topic{n}", n, 16) for n in range(9)]
    samples, embeddings = collection(*topics, spread=0.1)
    assert len(group(samples, embeddings).groups) == MOST_GROUPS


def test_new_samples_join_a_merged_group_of_their_kinds() -> None:
    replies = Topic(Kind.REPLY, "answer", 1, 20)
    samples, embeddings = collection(replies, BOAT, ESSAYS)
    old = [*range(12), *range(20, 32), *range(40, 60)]
    grouping = group([samples[row] for row in old], embeddings[old])
    mail = rename(merge(grouping, 0, 1), 0, "Mail")
    now = replace(mail.groups[0], members=tuple(old[row] for row in mail.groups[0].members))
    now = replace(now, pinned=now.members)
    anew = group(samples, embeddings, [now])
    assert anew.names == ["Mail", "Posts"]
    assert anew.groups[0].members == tuple(range(40))
    assert anew.groups[0].pinned == now.members


def test_a_name_that_a_person_gave_stays_and_one_of_ours_follows_the_samples() -> None:
    samples, embeddings = collection(BOAT, CHOIR)
    grouping = group(samples, embeddings)
    boat = topics_of(grouping, samples).index({"boat"})
    anew = group(samples, embeddings, rename(grouping, boat, " The club ").groups)
    assert sorted(anew.names) == ["Emails: choir", "The club"]
    assert topics_of(anew, samples)[anew.names.index("The club")] == {"boat"}


def test_samples_and_embeddings_must_go_together() -> None:
    samples, embeddings = collection(BOAT)
    with pytest.raises(ValueError, match="20 samples with 19 embeddings"):
        group(samples, embeddings[:-1])

"""Routing: the voice that serves and is alike, or parts of several, and the mixed head weights."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import SettingsError
from engine.heads import Head, HeadWeight
from engine.voices.groups import Grouping, VoiceGroup
from engine.voices.routing import TEMPERATURE, Route, Routing, mixed_weights, route
from engine.voices.space import EmbeddingSpace
from engine.writing import Kind

PLAIN = EmbeddingSpace(np.zeros(3, dtype=np.float32), np.ones(3, dtype=np.float32))


def voice(kinds: tuple[Kind, ...], centroid: list[float], n_members: int = 10) -> VoiceGroup:
    direction = np.array(centroid, dtype=np.float32)
    return VoiceGroup(kinds, tuple(range(n_members)), direction, f"{kinds} {centroid}")


CLIENTS = voice((Kind.EMAIL, Kind.REPLY), [0.5, 0, 0])
FRIENDS = voice((Kind.EMAIL,), [0, 0.2, 0], n_members=30)
ESSAYS = voice((Kind.POST,), [0, 0, 0.7])
VOICES = Grouping((CLIENTS, FRIENDS, ESSAYS), PLAIN)

A_BIT_OF_EACH = np.array([0.6, 0.1, 0.79], dtype=np.float32)
A_BIT_OF_EACH /= np.linalg.norm(A_BIT_OF_EACH)


def test_a_request_goes_to_the_most_similar_voice_of_its_kind() -> None:
    assert route(VOICES, Kind.EMAIL, A_BIT_OF_EACH).weights == (1, 0, 0)
    assert route(VOICES, Kind.POST, np.array([1, 0, 0], dtype=np.float32)).weights == (0, 0, 1)


def test_a_kind_that_no_voice_serves_goes_to_the_most_similar_of_all() -> None:
    two = Grouping((FRIENDS, ESSAYS), PLAIN)
    assert route(two, Kind.REPLY, A_BIT_OF_EACH).weights == (0, 1)


def test_a_request_that_says_nothing_goes_to_the_largest_voice_of_its_kind() -> None:
    nothing = np.zeros(3, dtype=np.float32)
    assert route(VOICES, Kind.EMAIL, nothing).weights == (0, 1, 0)
    assert route(VOICES, Kind.EMAIL, nothing, routing=Routing.SOFT).weights == pytest.approx(
        (1 / 3, 1 / 3, 1 / 3)
    )


def test_soft_parts_are_the_softmax_of_the_cosines() -> None:
    parts = route(VOICES, Kind.EMAIL, A_BIT_OF_EACH, routing=Routing.SOFT).weights
    powers = [math.exp(float(cosine) / TEMPERATURE) for cosine in A_BIT_OF_EACH]
    assert parts == pytest.approx([power / sum(powers) for power in powers], rel=1e-5)


@pytest.mark.parametrize("routing", Routing)
def test_a_pinned_voice_overrides_whatever_is_similar(routing: Routing) -> None:
    pinned = route(VOICES, Kind.EMAIL, A_BIT_OF_EACH, routing=routing, pinned=2)
    assert pinned.weights == (0, 0, 1)
    with pytest.raises(SettingsError):
        route(VOICES, Kind.EMAIL, A_BIT_OF_EACH, routing=routing, pinned=3)


def test_a_preferred_voice_is_taken_over_one_that_is_a_little_more_like_the_request() -> None:
    """Of the voices for emails, clients are 0.5 nearer, which is worth a factor of e ** 5."""
    little, much = (0.2, 0.6, 0.2), (0.001, 0.998, 0.001)
    assert route(VOICES, Kind.EMAIL, A_BIT_OF_EACH, preference=little).weights == (1, 0, 0)
    assert route(VOICES, Kind.EMAIL, A_BIT_OF_EACH, preference=much).weights == (0, 1, 0)


def test_a_preference_does_not_send_a_request_to_a_voice_that_serves_others() -> None:
    essays = (0.01, 0.01, 0.98)
    assert route(VOICES, Kind.EMAIL, A_BIT_OF_EACH, preference=essays).weights == (1, 0, 0)


def test_in_soft_routing_a_preference_is_a_prior() -> None:
    shares = (0.1, 0.7, 0.2)
    alike = route(VOICES, Kind.EMAIL, A_BIT_OF_EACH, routing=Routing.SOFT).weights
    preferred = route(
        VOICES, Kind.EMAIL, A_BIT_OF_EACH, routing=Routing.SOFT, preference=shares
    ).weights
    products = [part * share for part, share in zip(alike, shares, strict=True)]
    assert preferred == pytest.approx([product / sum(products) for product in products])


@pytest.mark.parametrize("routing", Routing)
def test_liking_all_voices_alike_changes_nothing(routing: Routing) -> None:
    alike = route(VOICES, Kind.EMAIL, A_BIT_OF_EACH, routing=routing)
    liked = route(VOICES, Kind.EMAIL, A_BIT_OF_EACH, routing=routing, preference=[1 / 3] * 3)
    assert liked.weights == pytest.approx(alike.weights)


@pytest.mark.parametrize(
    "preference", [(1.0,), (0.5, 0.5), (0.5, 0.5, 0.0), (0.5, 0.4, 0.3), (math.nan, 0.5, 0.5)]
)
def test_a_preference_that_is_no_distribution_over_the_voices_is_refused(
    preference: tuple[float, ...],
) -> None:
    with pytest.raises(SettingsError, match="3 voices cannot be preferred"):
        route(VOICES, Kind.EMAIL, A_BIT_OF_EACH, preference=preference)


@pytest.mark.parametrize("weights", [(), (0.5, 0.4), (1.5, -0.5), (math.nan, 1.0)])
def test_parts_that_do_not_make_a_whole_are_refused(weights: tuple[float, ...]) -> None:
    with pytest.raises(SettingsError, match="their sum is 1"):
        Route(weights)


heads = st.builds(Head, st.integers(0, 2), st.integers(0, 2))
voices_weights = st.dictionaries(heads, st.floats(0, 1), max_size=5)
parts = st.lists(st.floats(0.01, 1), min_size=1, max_size=4)


@given(parts, st.data())
def test_mixed_weights_are_the_sums_of_the_voices_parts(
    sizes: list[float], data: st.DataObject
) -> None:
    routed = Route(tuple(size / sum(sizes) for size in sizes))
    voices = [data.draw(voices_weights) for _ in sizes]
    mixed = mixed_weights(
        [[HeadWeight(*head, weight) for head, weight in each.items()] for each in voices], routed
    )
    found = {Head(each.layer, each.head): each.weight for each in mixed}
    assert len(found) == len(mixed)
    assert all(0 < weight <= 1 for weight in found.values())
    for head in (Head(layer, head) for layer in range(3) for head in range(3)):
        expected = sum(
            part * each.get(head, 0.0) for part, each in zip(routed.weights, voices, strict=True)
        )
        assert found.get(head, 0.0) == pytest.approx(min(1.0, expected))


def test_a_hard_route_gives_the_voices_own_weights() -> None:
    first, second = [HeadWeight(0, 1, 0.3)], [HeadWeight(2, 2, 1.0), HeadWeight(4, 0, 0.25)]
    assert mixed_weights([first, second], Route.to(1, 2)) == second


def test_voices_and_parts_must_go_together() -> None:
    with pytest.raises(SettingsError, match="among 2 voices, but there are 1"):
        mixed_weights([[]], Route.to(0, 2))

"""Which voice a draft is written in, with the real model."""

import msgspec
import numpy as np
import pytest

from engine.errors import SettingsError, VoiceMismatchError
from engine.heads import HeadWeight
from engine.llama.context import never
from engine.llama.embedder import Embedder
from engine.llama.steerable import SteerableModel
from engine.process import protocol
from engine.process.routing import routed
from engine.process.voices import DraftVoice, DraftVoices, PackedGroup, PackedSpace, VoicePart
from engine.voices.packing import packed
from engine.voices.routing import TEMPERATURE, Routing
from engine.writing import DraftRequest, Kind, Sample
from tests.engine.process.test_protocol import DRAFT

SAMPLES = [Sample(Kind.EMAIL, "", text) for text in ("Dear Sir,", "Hiya!", "Dear Madam,", "Yo!")]
REQUEST = DraftRequest(Kind.EMAIL, "lend me your ladder")
WEIGHTS = [[HeadWeight(0, 0, 1.0)], [HeadWeight(0, 0, 0.5), HeadWeight(2, 1, 1.0)]]


def voices(*centroids: np.ndarray, **more: object) -> DraftVoices:
    """Voices called Stiff (samples 0 and 2) and Easy (1 and 3), in an undistorted space."""
    width = len(centroids[0])
    space = PackedSpace(packed(np.zeros(width)), packed(np.ones(width)))
    names, members = ("Stiff", "Easy"), ([0, 2], [1, 3])
    choices = [
        DraftVoice(PackedGroup(name, [Kind.EMAIL], rows, packed(centroid)), weights)
        for name, rows, centroid, weights in zip(names, members, centroids, WEIGHTS, strict=False)
    ]
    return DraftVoices(choices, space, **more)  # type: ignore[arg-type]


def a_draft(offered: DraftVoices | None) -> protocol.Draft:
    weights = [HeadWeight(3, 3, 1.0)]
    return msgspec.structs.replace(
        DRAFT, samples=SAMPLES, request=REQUEST, weights=weights, voices=offered
    )


@pytest.fixture(scope="module")
def asked(quick_steerable: SteerableModel) -> np.ndarray:
    """The request's vector."""
    with Embedder(quick_steerable) as embedder:
        return embedder.embed([REQUEST.brief])[0]


def test_without_voices_a_draft_is_written_with_what_it_brings(
    quick_steerable: SteerableModel,
) -> None:
    found = routed(quick_steerable, a_draft(None), never)
    assert (found.weights, found.samples, found.parts) == ([HeadWeight(3, 3, 1.0)], SAMPLES, [])


def test_a_request_goes_to_the_voice_that_is_most_like_it(
    quick_steerable: SteerableModel, asked: np.ndarray
) -> None:
    first = routed(quick_steerable, a_draft(voices(asked, -asked)), never)
    assert first.parts == [VoicePart("Stiff", 1.0)]
    assert first.weights == WEIGHTS[0]
    assert [sample.text for sample in first.samples] == ["Dear Sir,", "Dear Madam,", "Hiya!", "Yo!"]
    second = routed(quick_steerable, a_draft(voices(-asked, asked)), never)
    assert second.parts == [VoicePart("Easy", 1.0)]
    assert second.weights == WEIGHTS[1]
    assert [sample.text for sample in second.samples] == [
        "Hiya!",
        "Yo!",
        "Dear Sir,",
        "Dear Madam,",
    ]


def test_soft_routing_mixes_voices_by_likeness(
    quick_steerable: SteerableModel, asked: np.ndarray
) -> None:
    aside = np.roll(asked, 1)
    aside -= asked * (aside @ asked)
    nearer = asked + 0.1 * aside
    offered = voices(aside, nearer, routing=Routing.SOFT)
    found = routed(quick_steerable, a_draft(offered), never)
    odds = np.exp((nearer @ asked / np.linalg.norm(nearer) - 0.0) / TEMPERATURE)
    easy = odds / (1 + odds)
    assert [part.name for part in found.parts] == ["Easy", "Stiff"]
    assert [part.part for part in found.parts] == pytest.approx([easy, 1 - easy], abs=1e-5)
    assert [(each.layer, each.head) for each in found.weights] == [(0, 0), (2, 1)]
    mixed = [0.5 * easy + (1 - easy), easy]
    assert [each.weight for each in found.weights] == pytest.approx(mixed, abs=1e-5)
    assert found.samples[0].text == "Hiya!"


def test_what_the_person_prefers_moves_a_request_and_the_answer_says_so(
    quick_steerable: SteerableModel, asked: np.ndarray
) -> None:
    aside = np.roll(asked, 1)
    nearer, further = asked + 1.1 * aside, asked + 1.2 * aside
    for shares, found, is_moved in (
        ([], "Stiff", False),
        ([0.6, 0.4], "Stiff", False),
        ([0.1, 0.9], "Easy", True),
    ):
        offered = voices(nearer, further, preference=shares)
        route = routed(quick_steerable, a_draft(offered), never)
        assert (route.parts, route.by_preference) == ([VoicePart(found, 1.0)], is_moved)
    mixed = voices(nearer, further, preference=[0.1, 0.9], routing=Routing.SOFT)
    route = routed(quick_steerable, a_draft(mixed), never)
    assert route.parts[0].name == "Easy"
    assert route.by_preference


def test_a_preference_must_be_of_the_voices_that_are_offered(
    quick_steerable: SteerableModel,
) -> None:
    three = np.ones(3)
    with pytest.raises(SettingsError, match="1 voices cannot be preferred"):
        routed(quick_steerable, a_draft(voices(three, preference=[0.5, 0.5])), never)


def test_a_single_voice_and_a_chosen_one_are_not_compared_with_the_request(
    quick_steerable: SteerableModel,
) -> None:
    """Three numbers are no vector of this model's: whoever compares them, fails."""
    three = np.ones(3)
    alone = routed(quick_steerable, a_draft(voices(three)), never)
    assert alone.parts == [VoicePart("Stiff", 1.0)]
    chosen = routed(quick_steerable, a_draft(voices(three, three, pinned=1)), never)
    assert (chosen.parts, chosen.weights) == ([VoicePart("Easy", 1.0)], WEIGHTS[1])
    with pytest.raises(VoiceMismatchError, match="another model"):
        routed(quick_steerable, a_draft(voices(three, three)), never)


def test_a_voice_that_is_not_there_cannot_be_chosen(quick_steerable: SteerableModel) -> None:
    three = np.ones(3)
    for pinned in (2, -1):
        with pytest.raises(SettingsError):
            routed(quick_steerable, a_draft(voices(three, three, pinned=pinned)), never)

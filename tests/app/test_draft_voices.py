"""Which voices a draft may be written in, whose heads steer it, and who is credited."""

import dataclasses

import pytest

from app.draft_jobs import DraftOrder, NoHeadsError, draft_job, keep_new_draft, written_by
from app.draft_voices import draft_voices, heads_for, prompt_samples
from app.errors import UsageError
from app.library.library import Library
from app.voice_discovery import voice_discoveries
from app.voice_groups import NoVoicesError, merge_voices, pin_sample
from engine.discovery.confidence import Confidence
from engine.drafting.settings import DraftSettings
from engine.process import protocol
from engine.process.voices import DraftVoices, VoicePart
from engine.voices.routing import Routing
from engine.writing import Kind
from tests.app.grouped_voices import (
    LAYER_OF,
    OTHER_MODEL,
    Grouped,
    a_grouped_profile,
    discover,
)
from tests.app.small_model import SMALL_MODEL
from tests.app.test_draft_jobs import REPORT, REQUEST


@pytest.fixture
def mina(library: Library) -> Grouped:
    return a_grouped_profile(library)


def layers(voices: DraftVoices | None) -> dict[str, list[int]]:
    """The layers of each voice's heads."""
    assert voices is not None
    return {each.group.name: [w.layer for w in each.weights] for each in voices.choices}


def an_order(mina: Grouped, strength: float = 50, voice: str | None = None) -> DraftOrder:
    variants = (DraftSettings(strength=strength),)
    return DraftOrder(mina.profile, SMALL_MODEL, REQUEST, variants, voice=voice)


def a_draft(
    library: Library, mina: Grouped, strength: float = 50, voice: str | None = None
) -> protocol.Draft:
    return draft_job(library, an_order(mina, strength, voice), job_id=7)


def test_each_voice_brings_its_own_heads(library: Library, mina: Grouped) -> None:
    for name in LAYER_OF:
        discover(library, mina.profile, name)
    job = a_draft(library, mina)
    assert layers(job.voices) == {"Emails": [1], "Posts": [2]}
    assert [weight.layer for weight in job.weights] == [0]
    assert job.voices is not None
    assert (job.voices.routing, job.voices.pinned) == (Routing.HARD, None)
    for choice in job.voices.choices:
        kinds = {job.samples[row].kind for row in choice.group.members}
        assert kinds == set(choice.group.kinds)


def test_a_voice_with_too_little_of_its_own_has_the_heads_of_all_writing(
    library: Library, mina: Grouped
) -> None:
    discover(library, mina.profile, "Everything")
    assert layers(a_draft(library, mina).voices) == {"Emails": [0], "Posts": [0]}
    discover(library, mina.profile, "Emails", Confidence.NOT_ENOUGH)
    discover(library, mina.profile, "Posts", claimed=False)
    assert layers(a_draft(library, mina).voices) == {"Emails": [0], "Posts": [0]}
    discover(library, mina.profile, "Posts", Confidence.FAIRLY_SURE)
    assert layers(a_draft(library, mina).voices) == {"Emails": [0], "Posts": [2]}


def test_a_chosen_voice_is_told_by_its_place(library: Library, mina: Grouped) -> None:
    discover(library, mina.profile, "Everything")
    for chosen in ("posts", "2"):
        voices = a_draft(library, mina, voice=chosen).voices
        assert voices is not None
        assert voices.pinned == 1
    assert a_draft(library, mina, voice="everything").voices is None
    with pytest.raises(UsageError, match="1 Emails; 2 Posts"):
        a_draft(library, mina, voice="Letters")


def test_the_way_to_choose_is_told(library: Library, mina: Grouped) -> None:
    grouping = prompt_samples(library, mina.profile, SMALL_MODEL).grouping
    voices = draft_voices(library, mina.profile, SMALL_MODEL, grouping, routing=Routing.SOFT)
    assert voices is not None
    assert voices.routing is Routing.SOFT


def test_what_the_person_likes_is_told_in_the_order_of_the_voices(
    library: Library, mina: Grouped
) -> None:
    discover(library, mina.profile, "Everything")

    def told(preference: dict[str, float], voice: str | None = None) -> list[float]:
        order = dataclasses.replace(an_order(mina, voice=voice), preference=preference)
        voices = draft_job(library, order, job_id=7).voices
        assert voices is not None
        return voices.preference

    assert told({}) == []
    assert told({"Posts": 0.7, "Emails": 0.3}) == pytest.approx([0.3, 0.7])
    assert told({"Posts": 0.6, "Emails": 0.2, "Letters": 0.2}) == pytest.approx([0.25, 0.75])
    assert told({"Posts": 1.0}) == []
    assert told({"Posts": 0.7, "Emails": 0.3}, voice="Posts") == []


def test_where_there_is_one_voice_nothing_is_routed(library: Library, mina: Grouped) -> None:
    assert prompt_samples(library, mina.profile, OTHER_MODEL).grouping is None
    assert draft_voices(library, mina.profile, OTHER_MODEL, None) is None
    with pytest.raises(NoVoicesError):
        prompt_samples(library, mina.profile, OTHER_MODEL, voice="Emails")
    merge_voices(library, mina.profile, SMALL_MODEL.fingerprint, "Emails", "Posts")
    assert a_draft(library, mina, strength=0).voices is None


def test_steering_needs_heads_of_some_voice(library: Library, mina: Grouped) -> None:
    with pytest.raises(NoHeadsError):
        a_draft(library, mina)
    assert layers(a_draft(library, mina, strength=0).voices) == {"Emails": [], "Posts": []}
    discover(library, mina.profile, "Posts", Confidence.NOT_ENOUGH)
    assert layers(a_draft(library, mina).voices) == {"Emails": [], "Posts": [2]}


def test_a_draft_is_credited_to_the_heads_that_steered_it(library: Library, mina: Grouped) -> None:
    everything = discover(library, mina.profile, "Everything")
    posts = discover(library, mina.profile, "Posts")

    def credited(*voices: VoicePart) -> tuple[int | None, str]:
        written = [written_by(REPORT, 0, voices)]
        [version] = keep_new_draft(library, an_order(mina), written)[1]
        assert version.by is not None
        return version.by.voice_id, version.by.voice

    assert credited(VoicePart("Posts", 0.7), VoicePart("Emails", 0.3)) == (posts, "Posts")
    assert credited(VoicePart("Emails", 1.0)) == (everything, "Emails")
    assert credited() == (everything, "")
    heads = heads_for(library, mina.profile, SMALL_MODEL, "Posts")
    assert heads is not None
    assert heads.id == posts


def test_discovery_measures_all_writing_first_and_then_each_voice_in_a_shared_time(
    library: Library, mina: Grouped
) -> None:
    plans = voice_discoveries(library, mina.profile, SMALL_MODEL, job_id=4, budget_s=60)
    assert [(plan.name, plan.job.id) for plan in plans] == [
        ("Everything", 4),
        ("Emails", 5),
        ("Posts", 6),
    ]
    assert {plan.job.budget_s for plan in plans} == {20}
    assert len(plans[0].job.samples) == 21
    kinds = [{sample.kind for sample in plan.job.samples} for plan in plans[1:]]
    assert kinds == [{Kind.EMAIL}, {Kind.POST}]


def test_discovery_of_one_voice_has_all_the_time(library: Library, mina: Grouped) -> None:
    for voice, name, n_samples in (("2", "Posts", 12), ("everything", "Everything", 21)):
        [plan] = voice_discoveries(
            library, mina.profile, SMALL_MODEL, job_id=4, voice=voice, budget_s=60
        )
        assert (plan.name, plan.job.budget_s) == (name, 60)
        assert len(plan.job.samples) == n_samples


def test_small_voices_and_single_ones_are_not_measured_apart(
    library: Library, mina: Grouped
) -> None:
    for stored in mina.stored.samples[:2]:
        pin_sample(library, mina.profile, SMALL_MODEL.fingerprint, stored.id, "Posts")
    plans = voice_discoveries(library, mina.profile, SMALL_MODEL, job_id=4)
    assert [plan.name for plan in plans] == ["Everything", "Posts"]
    [alone] = voice_discoveries(library, mina.profile, OTHER_MODEL, job_id=4)
    assert alone.name == "Everything"

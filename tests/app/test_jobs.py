import dataclasses
from pathlib import Path

import pytest

import app.jobs
from app.jobs import (
    CALIBRATION_BUDGET_S,
    DISCOVERY_BUDGET_S,
    NoHeadsError,
    calibrate_job,
    discover_job,
    draft_job,
    keep_discovery,
    keep_draft,
    keep_partial,
    starting_strength,
    written_by,
)
from app.library.library import Library
from app.library.records import Profile
from engine.discovery.result import Discovery
from engine.discovery.selection import preference_heads
from engine.drafting.settings import DraftReport, DraftSettings
from engine.heads import HeadScore
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.writing import DraftRequest, Kind, Sample
from tests.app.a_calibration import CALIBRATION
from tests.app.small_model import SMALL_MODEL

REQUEST = DraftRequest(Kind.REPLY, "yes, noon is fine", "Lunch on Friday?")
SAMPLES = [
    Sample(Kind.EMAIL, "Lunch", "Noon works for me, see you on Friday!"),
    Sample(Kind.POST, "The first frost", "The frost came early, so I wrapped the fig tree."),
]
MODEL = dataclasses.replace(
    SMALL_MODEL, n_layers=10, heads_per_layer=(5,) * 10, head_size=(64,) * 10
)
OTHER_MODEL = dataclasses.replace(MODEL, fingerprint="def456")
UNSTEERED = DraftSettings(strength=0)
REPORT = DraftReport(
    text="Noon it is!",
    finish="stopped",
    n_prompt_tokens=300,
    n_reused_tokens=0,
    n_samples=2,
    copied_words=0,
    tokens=(5, 8, 13),
    prompt_seconds=0.5,
    writing_seconds=0.25,
    steered=True,
)


def found(strongest: float) -> Discovery:
    """A discovery of fifty heads, from the strongest down in even steps."""
    scores = [
        HeadScore.normal(layer, head, strongest - 0.01 * (5 * layer + head), 0.01)
        for layer in range(10)
        for head in range(5)
    ]
    return Discovery(tuple(scores), n_examples=2, n_tokens=32, split_half=0.5, seconds=60.0)


@pytest.fixture
def mina(library: Library) -> Profile:
    profile = library.profiles.get_or_create("Mina")
    source = library.samples.open_source(profile.id, "/mail/sent.mbox", "mbox")
    for number, sample in enumerate(SAMPLES):
        library.samples.add(source, sample, item=f"message {number}", written_at=None)
    other = library.profiles.get_or_create("Omar")
    source = library.samples.open_source(other.id, "/mail/omar.mbox", "mbox")
    stranger = Sample(Kind.EMAIL, "Rain", "It rains, and it rains, and then it rains.")
    library.samples.add(source, stranger, item="message 1", written_at=None)
    return profile


def a_draft(
    library: Library,
    profile: Profile,
    settings: DraftSettings = UNSTEERED,
    model: ModelDescription = MODEL,
) -> protocol.Draft:
    return draft_job(library, profile, REQUEST, [settings], job_id=7, model=model)


def test_a_discovery_is_of_all_of_the_profiles_own_writing(library: Library, mina: Profile) -> None:
    job = discover_job(library, mina, job_id=3, model=Path(MODEL.path))
    assert (job.id, job.model, job.author) == (3, MODEL.path, "Mina")
    assert sorted(job.samples, key=SAMPLES.index) == SAMPLES
    assert job.budget_s == DISCOVERY_BUDGET_S


def test_of_much_writing_a_part_is_learnt_from(
    library: Library, mina: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.jobs, "MOST_TO_LEARN_FROM", 1)
    voice = keep_discovery(library, mina, MODEL, found(strongest=0.3))
    source = library.samples.open_source(mina.id, "/mail/more.mbox", "mbox")
    for number in range(5):
        more = Sample(Kind.EMAIL, "", f"One more text, which is the {number}th.")
        library.samples.add(source, more, item=f"{number}", written_at=None)
    discovery = discover_job(library, mina, job_id=3, model=Path(MODEL.path))
    calibration = calibrate_job(library, mina, voice, job_id=4, model=Path(MODEL.path))
    assert discovery.samples == SAMPLES, "one of each kind"
    assert calibration.samples == discovery.samples


def test_a_discovery_takes_the_time_it_is_given(library: Library, mina: Profile) -> None:
    job = discover_job(library, mina, job_id=3, model=Path(MODEL.path), budget_s=600.0)
    assert job.budget_s == 600.0


def test_the_strongest_heads_are_kept_with_all_scores(library: Library, mina: Profile) -> None:
    discovery = found(strongest=0.3)
    voice = keep_discovery(library, mina, MODEL, discovery)
    assert voice == library.voices.find(mina.id, MODEL.fingerprint)
    assert voice.scores == discovery.scores
    assert voice.weights == tuple(preference_heads(discovery.scores))
    assert (voice.weights[0].layer, voice.weights[0].head) == (0, 0)


def test_a_later_discovery_replaces_the_earlier_one(library: Library, mina: Profile) -> None:
    keep_discovery(library, mina, MODEL, found(strongest=0.3))
    later = keep_discovery(library, mina, MODEL, found(strongest=0.015))
    assert library.voices.find(mina.id, MODEL.fingerprint) == later
    assert [(each.layer, each.head) for each in later.weights] == [(0, 0), (0, 1)]


def test_a_draft_brings_what_the_engine_needs(library: Library, mina: Profile) -> None:
    voice = keep_discovery(library, mina, MODEL, found(strongest=0.3))
    settings = DraftSettings(strength=80, seed=11)
    job = a_draft(library, mina, settings)
    assert (job.id, job.model, job.author) == (7, MODEL.path, "Mina")
    assert (job.request, job.variants) == (REQUEST, [settings])
    assert sorted(job.samples, key=SAMPLES.index) == SAMPLES
    assert tuple(job.weights) == voice.weights


def test_before_discovery_only_strength_0_can_be_drafted(library: Library, mina: Profile) -> None:
    assert a_draft(library, mina).weights == []
    with pytest.raises(NoHeadsError, match=r"“Mina” are not known for Small yet.*discover"):
        a_draft(library, mina, DraftSettings(strength=1))


def test_heads_of_another_model_or_profile_do_not_count(library: Library, mina: Profile) -> None:
    keep_discovery(library, mina, MODEL, found(strongest=0.3))
    steered = DraftSettings(strength=50)
    with pytest.raises(NoHeadsError):
        a_draft(library, mina, steered, OTHER_MODEL)
    with pytest.raises(NoHeadsError):
        a_draft(library, library.profiles.get("Omar"), steered)
    assert a_draft(library, mina, UNSTEERED, OTHER_MODEL).weights == []


def test_a_discovery_without_a_head_is_not_asked_for_again(library: Library, mina: Profile) -> None:
    keep_discovery(library, mina, MODEL, found(strongest=-0.1))
    with pytest.raises(NoHeadsError, match="Import more") as raised:
        a_draft(library, mina, DraftSettings(strength=50))
    assert "not known" not in str(raised.value)


def test_a_draft_is_kept_as_it_was_asked_for_and_written(library: Library, mina: Profile) -> None:
    voice = keep_discovery(library, mina, MODEL, found(strongest=0.3))
    job = a_draft(library, mina, DraftSettings(strength=80, seed=11))
    record = keep_draft(library, mina, job, MODEL, written_by(REPORT))
    assert record == library.drafts.latest(mina.id)
    assert (record.profile_id, record.voice_id) == (mina.id, voice.id)
    assert record.request == REQUEST
    assert (record.strength, record.seed) == (80, 11)
    assert (record.text, record.finish, record.n_tokens) == ("Noon it is!", "stopped", 3)
    assert record.model_fingerprint == MODEL.fingerprint


def test_a_voice_that_did_not_steer_is_not_credited(library: Library, mina: Profile) -> None:
    voice = keep_discovery(library, mina, MODEL, found(strongest=0.3))
    both = [UNSTEERED, DraftSettings(strength=50, seed=3)]
    job = draft_job(library, mina, REQUEST, both, job_id=7, model=MODEL)
    records = [
        keep_draft(library, mina, job, MODEL, written_by(REPORT, variant)) for variant in (0, 1)
    ]
    assert [record.voice_id for record in records] == [None, voice.id]
    assert [record.seed for record in records] == [1, 3]


def test_what_is_known_so_far_never_replaces_what_rests_on_more(
    library: Library, mina: Profile
) -> None:
    early = dataclasses.replace(found(strongest=0.3), n_examples=1)
    kept = keep_partial(library, mina, MODEL, early)
    assert kept == library.voices.find(mina.id, MODEL.fingerprint)
    whole = keep_discovery(library, mina, MODEL, found(strongest=0.2))
    assert keep_partial(library, mina, MODEL, early) is None
    assert library.voices.find(mina.id, MODEL.fingerprint) == whole
    more = dataclasses.replace(early, n_examples=3)
    assert keep_partial(library, mina, MODEL, more) is not None


def test_a_calibration_is_of_the_voices_heads_against_other_peoples_writing(
    library: Library, mina: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = keep_discovery(library, mina, MODEL, found(strongest=0.3))
    counts = tmp_path / "counts.json.gz"
    monkeypatch.setattr(app.jobs, "background", lambda: counts)
    job = calibrate_job(library, mina, voice, job_id=5, model=Path(MODEL.path))
    assert (job.id, job.model, job.author) == (5, MODEL.path, "Mina")
    assert tuple(job.weights) == voice.weights
    assert sorted(job.samples, key=SAMPLES.index) == SAMPLES
    assert (job.background, job.others) == (str(counts), [])
    assert job.budget_s == CALIBRATION_BUDGET_S


def test_without_counts_of_others_writing_invented_texts_stand_for_it(
    library: Library, mina: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = keep_discovery(library, mina, MODEL, found(strongest=0.3))
    monkeypatch.setattr(app.jobs, "background", lambda: None)
    job = calibrate_job(library, mina, voice, job_id=5, model=Path(MODEL.path))
    assert job.background is None
    assert len(job.others) == 24
    assert all(job.others)


def test_a_draft_starts_at_the_mark_or_else_in_the_middle(library: Library, mina: Profile) -> None:
    assert starting_strength(None) == 50
    voice = keep_discovery(library, mina, MODEL, found(strongest=0.3))
    assert starting_strength(voice) == 50
    assert starting_strength(library.voices.keep_calibration(voice.id, CALIBRATION)) == 25
    zero = dataclasses.replace(CALIBRATION, recommended_strength=0.0)
    assert starting_strength(library.voices.keep_calibration(voice.id, zero)) == 0

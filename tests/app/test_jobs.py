import dataclasses
from pathlib import Path

import pytest

import app.jobs
from app.jobs import (
    CALIBRATION_BUDGET_S,
    DISCOVERY_BUDGET_S,
    calibrate_job,
    discover_job,
    keep_discovery,
    keep_partial,
    starting_strength,
)
from app.library.library import Library
from app.library.records import Profile
from engine.discovery.selection import preference_heads
from engine.writing import Kind, Sample
from tests.app.a_calibration import CALIBRATION
from tests.app.small_profile import MODEL, SAMPLES, a_small_profile, found


@pytest.fixture
def mina(library: Library) -> Profile:
    return a_small_profile(library)


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

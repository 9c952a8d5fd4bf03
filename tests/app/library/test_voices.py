from dataclasses import replace

import pytest

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import Profile
from engine.calibration.result import Calibration, ControlPoint, CurvePoint, Interval, Verdict
from engine.discovery.confidence import Confidence
from engine.discovery.result import AtlasUse, Discovery
from engine.heads import HeadScore, HeadWeight
from engine.llama.description import ModelDescription
from engine.writing import Kind

UNSTEERED = CurvePoint(0.0, 0.01, 0.02, 1.4, 0.0, 3.5, None, 10)
STEERED = CurvePoint(
    50.0, 0.2, 0.03, 1.42, 0.01, 4.0, 0.3, 10, Interval(0.19, 0.1, 0.3), Interval(0.1, 0.01, 0.2)
)
CALIBRATION = Calibration(
    points=(UNSTEERED, STEERED),
    controls=(ControlPoint("random heads", replace(STEERED, over_random=None)),),
    recommended_strength=50.0,
    verdict=Verdict.HELPS,
    n_requests=5,
    seconds=40.0,
)


def test_before_discovery_there_is_no_voice(library: Library, mina: Profile) -> None:
    assert library.voices.find(mina.id, "abc123") is None


def test_a_voice_comes_back_as_discovered(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    weights = [HeadWeight(0, 1, 0.5), HeadWeight(1, 0, 1.0)]
    saved = library.voices.save(mina.id, model, discovery, weights)
    assert library.voices.find(mina.id, model.fingerprint) == saved
    assert saved.scores == discovery.scores
    assert saved.weights == (HeadWeight(1, 0, 1.0), HeadWeight(0, 1, 0.5))
    assert (saved.name, saved.model_name) == ("Everything", "Small")
    assert (saved.n_examples, saved.n_tokens) == (4, 400)
    assert (saved.split_half, saved.seconds) == (0.41, 62.5)
    assert (saved.estimator, saved.n_rows, saved.stability) == ("selective", 1200, 0.75)
    assert saved.confidence is Confidence.FAIRLY_SURE


def test_discovery_with_the_same_model_replaces_the_voice(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    first = library.voices.save(mina.id, model, discovery, [HeadWeight(0, 1, 1.0)])
    newer = Discovery((HeadScore.normal(0, 0, 0.7, 0.1),), 1, 20, None, 3.0)
    second = library.voices.save(mina.id, model, newer, [])
    assert second.id == first.id
    assert (second.scores, second.weights, second.split_half) == (newer.scores, (), None)
    assert library.voices.find(mina.id, model.fingerprint) == second


def test_each_model_and_each_person_has_a_voice(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    omar = library.profiles.get_or_create("Omar")
    other = replace(model, fingerprint="def456", name="Large")
    ids = {
        library.voices.save(profile.id, some, discovery, []).id
        for profile in (mina, omar)
        for some in (model, other)
    }
    assert len(ids) == 4
    found = library.voices.find(omar.id, "def456")
    assert found is not None
    assert found.model_name == "Large"


def test_a_failed_save_keeps_the_voice_that_was(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    saved = library.voices.save(mina.id, model, discovery, [])
    not_a_number = replace(discovery, scores=(HeadScore.normal(0, 0, float("nan"), 0.0),))
    with pytest.raises(LibraryError):
        library.voices.save(mina.id, model, not_a_number, [])
    assert library.voices.find(mina.id, model.fingerprint) == saved


def test_a_weight_without_a_score_is_refused(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    with pytest.raises(ValueError, match=r"\(1, 1\)"):
        library.voices.save(mina.id, model, discovery, [HeadWeight(1, 1, 1.0)])
    assert library.voices.find(mina.id, model.fingerprint) is None


def test_what_scores_owe_to_an_atlas_is_kept(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    assert library.voices.save(mina.id, model, discovery, []).atlas is None
    use = AtlasUse((Kind.EMAIL, Kind.REPLY), 12, 0.75)
    library.voices.save(mina.id, model, replace(discovery, atlas=use), [])
    found = library.voices.find(mina.id, model.fingerprint)
    assert found is not None
    assert found.atlas == use
    assert library.voices.save(mina.id, model, discovery, []).atlas is None


def test_a_calibration_comes_back_with_its_mark_and_verdict(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    voice = library.voices.save(mina.id, model, discovery, [HeadWeight(0, 1, 1.0)])
    assert (voice.calibration, voice.recommended_strength, voice.verdict) == (None, None, None)
    kept = library.voices.keep_calibration(voice.id, CALIBRATION)
    assert kept == library.voices.find(mina.id, model.fingerprint)
    assert kept.calibration == CALIBRATION
    assert (kept.recommended_strength, kept.verdict) == (50.0, Verdict.HELPS)


def test_a_calibration_stays_with_its_weights_and_goes_with_them(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    weights = [HeadWeight(0, 1, 1.0)]
    voice = library.voices.save(mina.id, model, discovery, weights)
    library.voices.keep_calibration(voice.id, CALIBRATION)
    longer = replace(discovery, n_examples=9)
    assert library.voices.save(mina.id, model, longer, weights).calibration == CALIBRATION
    assert library.voices.save(mina.id, model, longer, [HeadWeight(0, 1, 0.5)]).calibration is None


def test_a_calibration_of_a_voice_that_is_gone_is_told(library: Library) -> None:
    with pytest.raises(LibraryError, match="gone"):
        library.voices.keep_calibration(77, CALIBRATION)

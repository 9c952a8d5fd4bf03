from dataclasses import replace

import pytest

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import Profile
from engine.discovery.result import Discovery
from engine.heads import HeadScore, HeadWeight
from engine.llama.description import ModelDescription


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


def test_discovery_with_the_same_model_replaces_the_voice(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    first = library.voices.save(mina.id, model, discovery, [HeadWeight(0, 1, 1.0)])
    newer = Discovery((HeadScore(0, 0, 0.7, 0.1),), 1, 20, None, 3.0)
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
    not_a_number = replace(discovery, scores=(HeadScore(0, 0, float("nan"), 0.0),))
    with pytest.raises(LibraryError):
        library.voices.save(mina.id, model, not_a_number, [])
    assert library.voices.find(mina.id, model.fingerprint) == saved


def test_a_weight_without_a_score_is_refused(
    library: Library, mina: Profile, model: ModelDescription, discovery: Discovery
) -> None:
    with pytest.raises(ValueError, match=r"\(1, 1\)"):
        library.voices.save(mina.id, model, discovery, [HeadWeight(1, 1, 1.0)])
    assert library.voices.find(mina.id, model.fingerprint) is None

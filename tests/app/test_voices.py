import dataclasses
from pathlib import Path

import pytest

from app import __version__
from app.draft_jobs import NoHeadsError
from app.library.library import Library
from app.library.records import Profile
from app.voices import AlreadyThereError, exported_voice, keep_imported
from engine.discovery.confidence import Confidence
from engine.discovery.result import Discovery
from engine.errors import VoiceMismatchError
from engine.heads import HeadLayout, HeadScore, HeadWeight
from engine.voice.voice_file import write_voice
from engine.voice.voice_reader import read_voice
from tests.app.small_model import SMALL_MODEL

MODEL = SMALL_MODEL
DISCOVERY = Discovery(
    scores=(
        HeadScore.normal(0, 1, 0.5, 0.02),
        HeadScore.normal(1, 0, 0.25, 0.01),
        HeadScore.normal(0, 0, -0.1, 0.0),
    ),
    n_examples=4,
    n_tokens=400,
    split_half=0.41,
    seconds=62.5,
    estimator="selective",
    n_rows=1200,
    stability=0.75,
    confidence=Confidence.FAIRLY_SURE,
)
WEIGHTS = (HeadWeight(0, 1, 1.0), HeadWeight(1, 0, 0.3))


@pytest.fixture
def mina(library: Library) -> Profile:
    return library.profiles.get_or_create("Mina")


@pytest.fixture
def discovered(library: Library, mina: Profile) -> Profile:
    library.voices.save(mina.id, MODEL, DISCOVERY, WEIGHTS)
    return mina


def test_an_exported_voice_tells_whose_it_is_and_how_it_was_found(
    library: Library, discovered: Profile
) -> None:
    voice = exported_voice(library, discovered, MODEL)
    assert (voice.name, voice.author) == ("Everything", "Mina")
    assert (voice.model.name, voice.model.fingerprint) == ("Small", "abc123")
    assert voice.model.layout == HeadLayout((2, 2), (64, 64))
    assert (voice.scores, voice.weights) == (DISCOVERY.scores, WEIGHTS)
    assert (voice.n_examples, voice.n_tokens, voice.split_half) == (4, 400, 0.41)
    assert (voice.method, voice.seconds, voice.program_version) == ("selective", 62.5, __version__)
    assert (voice.n_rows, voice.stability) == (1200, 0.75)
    assert voice.confidence is Confidence.FAIRLY_SURE
    stored = library.voices.find(discovered.id, "abc123")
    assert stored is not None
    assert voice.created_at == stored.created_at


def test_a_voice_comes_through_its_file_to_another_profile(
    library: Library, discovered: Profile, tmp_path: Path
) -> None:
    write_voice(tmp_path / "voice.gguf", exported_voice(library, discovered, MODEL))
    zoe = library.profiles.get_or_create("Zoë")
    kept = keep_imported(library, zoe, read_voice(tmp_path / "voice.gguf"), MODEL)
    assert kept == library.voices.find(zoe.id, "abc123")
    assert (kept.profile_id, kept.model_name, kept.name) == (zoe.id, "Small", "Everything")
    assert (kept.n_examples, kept.n_tokens, kept.split_half, kept.seconds) == (4, 400, 0.41, 62.5)
    assert (kept.estimator, kept.n_rows, kept.stability) == ("selective", 1200, 0.75)
    assert kept.confidence is Confidence.FAIRLY_SURE
    for score, original in zip(kept.scores, DISCOVERY.scores, strict=True):
        assert (score.layer, score.head) == (original.layer, original.head)
        numbers, originals = dataclasses.astuple(score)[2:], dataclasses.astuple(original)[2:]
        assert numbers == pytest.approx(originals, rel=1e-7)
    for weight, claimed in zip(kept.weights, WEIGHTS, strict=True):
        assert (weight.layer, weight.head) == (claimed.layer, claimed.head)
        assert weight.weight == pytest.approx(claimed.weight, abs=1e-7)


def test_without_heads_there_is_nothing_to_export(library: Library, mina: Profile) -> None:
    with pytest.raises(NoHeadsError, match="of “Mina” are not known for Small yet"):
        exported_voice(library, mina, MODEL)


def test_a_voice_of_another_model_is_not_kept(library: Library, discovered: Profile) -> None:
    voice = exported_voice(library, discovered, MODEL)
    other = dataclasses.replace(MODEL, name="Large", fingerprint="def456")
    with pytest.raises(VoiceMismatchError, match=r"with Small \(abc123\).* Large \(def456\)"):
        keep_imported(library, discovered, voice, other, replace=True)
    assert library.voices.find(discovered.id, "def456") is None


def test_known_heads_are_replaced_only_where_that_was_said(
    library: Library, discovered: Profile
) -> None:
    voice = dataclasses.replace(exported_voice(library, discovered, MODEL), weights=())
    with pytest.raises(AlreadyThereError, match=r"known for Small already.*--force"):
        keep_imported(library, discovered, voice, MODEL)
    kept = library.voices.find(discovered.id, "abc123")
    assert kept is not None
    assert kept.weights == WEIGHTS
    assert keep_imported(library, discovered, voice, MODEL, replace=True).weights == ()

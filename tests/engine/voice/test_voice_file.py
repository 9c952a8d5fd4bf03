"""Voice files: what is written is read again, by us and by others."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.discovery.confidence import Confidence
from engine.errors import ExportError, VoiceMismatchError
from engine.heads import HeadLayout, HeadScore, HeadWeight
from engine.llama.steerable import SteerableModel
from engine.voice.voice_file import VoiceFile, VoiceModel, check_model, write_voice
from engine.voice.voice_reader import read_voice
from tests.engine.voice.a_voice import VOICE

SAME_FOLDER = settings(
    max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

singles = st.floats(width=32, allow_nan=False, allow_infinity=False)
positive = st.floats(0, 1e9, allow_nan=False)
errors = st.floats(0, 1e6, width=32)
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=50)


@st.composite
def voices(draw: st.DrawFn) -> VoiceFile:
    """Any voice, its heads in the order that a file is read in."""
    counts = draw(st.lists(st.integers(0, 5), min_size=1, max_size=6).filter(any))
    sizes = draw(st.lists(st.integers(1, 256), min_size=len(counts), max_size=len(counts)))
    layout = HeadLayout(tuple(counts), tuple(sizes))
    scores = [
        HeadScore(*head, draw(singles), draw(errors), draw(singles), draw(singles))
        for head in draw(st.lists(st.sampled_from(layout.heads), unique=True))
    ]
    scores.sort(key=lambda score: (-score.score, score.layer, score.head))
    weights = [
        HeadWeight(score.layer, score.head, draw(st.integers(1, 2**20)) / 2**20)
        for score in scores
        if draw(st.booleans())
    ]
    return VoiceFile(
        name=draw(texts),
        author=draw(texts),
        model=VoiceModel(draw(texts), draw(texts), draw(texts), layout),
        weights=tuple(weights),
        scores=tuple(scores),
        method=draw(texts),
        n_examples=draw(st.integers(0, 2**40)),
        n_tokens=draw(st.integers(0, 2**40)),
        n_rows=draw(st.integers(0, 2**40)),
        split_half=draw(st.none() | st.floats(-1, 1)),
        stability=draw(st.none() | st.floats(0, 1)),
        confidence=draw(st.sampled_from(Confidence)),
        seconds=draw(positive),
        created_at=draw(st.datetimes()).isoformat(),
        program_version=draw(texts),
    )


@SAME_FOLDER
@given(voice=voices())
def test_what_is_written_is_read_again(voice: VoiceFile, tmp_path: Path) -> None:
    write_voice(tmp_path / "voice.gguf", voice)
    assert read_voice(tmp_path / "voice.gguf") == voice


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "voice.gguf"
    write_voice(path, VOICE)
    return path


def test_the_gguf_package_reads_the_documented_keys(path: Path) -> None:
    reader = GGUFReader(path)
    values = {name: field.contents() for name, field in reader.fields.items() if "GGUF" not in name}
    assert values == {
        "general.architecture": "idiolect",
        "general.type": "voice",
        "general.name": "Everything",
        "general.author": "Zoë",
        "idiolect.format_version": 2,
        "idiolect.program_version": "0.1.0",
        "idiolect.created_at": "2026-07-01T12:00:00+00:00",
        "idiolect.model.name": "Small",
        "idiolect.model.architecture": "llama",
        "idiolect.model.fingerprint": "0123456789abcdef" * 2,
        "idiolect.model.head_count": [2, 0, 3],
        "idiolect.model.head_size": [64, 0, 32],
        "idiolect.method": "selective",
        "idiolect.example_count": 24,
        "idiolect.token_count": 384,
        "idiolect.row_count": 1500,
        "idiolect.split_half": 0.41,
        "idiolect.stability": 0.75,
        "idiolect.confidence": "fairly_sure",
        "idiolect.seconds": 62.5,
    }


def test_the_gguf_package_reads_the_documented_tensors(path: Path) -> None:
    reader, none = GGUFReader(path), float("nan")
    expected = {
        "head.scale": [[0.75, 1, 1], [1, 1, 1], [1, 0, 1]],
        "head.score": [[0.25, -0.125, none], [none] * 3, [none, 0.5, 0]],
        "head.score_error": [[0.03125, 0, none], [none] * 3, [none, 0.0625, 0.5]],
        "head.score_low": [[0.125, -0.125, none], [none] * 3, [none, 0.375, -1]],
        "head.score_high": [[0.5, -0.125, none], [none] * 3, [none, 0.75, 1]],
    }
    assert [tensor.name for tensor in reader.tensors] == list(expected)
    for tensor in reader.tensors:
        assert np.array_equal(tensor.data, np.float32(expected[tensor.name]), equal_nan=True)


def test_what_stood_there_before_stays_if_writing_fails(path: Path) -> None:
    before = path.read_bytes()
    wrong = dataclasses.replace(VOICE, created_at="2026-07-01", name="\ud800")
    with pytest.raises(UnicodeEncodeError):
        write_voice(path, wrong)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"voice\.gguf cannot be written: No such file"):
        write_voice(tmp_path / "nowhere" / "voice.gguf", VOICE)
    with pytest.raises(ExportError, match="is a folder"):
        write_voice(tmp_path, VOICE)


@pytest.mark.parametrize(
    "change",
    [
        {"scores": (*VOICE.scores, VOICE.scores[0])},
        {"scores": (HeadScore.normal(1, 0, 0.5, 0.1),)},
        {"weights": (HeadWeight(2, 0, 1.0),)},
        {"n_tokens": -1},
        {"n_rows": -1},
        {"stability": 1.5},
        {"seconds": float("nan")},
    ],
    ids=str,
)
def test_a_voice_that_cannot_be_is_not_made(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"it |cannot"):
        dataclasses.replace(VOICE, **change)


def test_a_voice_goes_with_the_model_it_was_found_with(steerable: SteerableModel) -> None:
    described = steerable.description
    model = VoiceModel.of(described)
    voice = dataclasses.replace(VOICE, model=model, weights=(), scores=())
    check_model(voice, described)
    reprinted = dataclasses.replace(model, fingerprint="f" * 32)
    reshaped = dataclasses.replace(model, layout=VOICE.model.layout)
    for other in (VOICE.model, reprinted, reshaped):
        stranger = dataclasses.replace(voice, model=other)
        with pytest.raises(VoiceMismatchError) as raised:
            check_model(stranger, described)
        assert f"{stranger.model.name} ({stranger.model.fingerprint[:8]})" in str(raised.value)
        assert f"{described.name} ({described.fingerprint[:8]})" in str(raised.value)

"""Voice files that were damaged or made up: nothing in them is believed."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.discovery.confidence import Confidence
from engine.errors import VoiceFileError
from engine.heads import HeadScore
from engine.voice.voice_file import write_voice
from engine.voice.voice_reader import read_voice
from tests.engine.voice.a_voice import VOICE, Tensors, Values, rewritten


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "voice.gguf"
    write_voice(path, VOICE)
    return path


def test_a_file_cut_short_anywhere_is_refused(path: Path) -> None:
    data = path.read_bytes()
    end = GGUFReader(path).tensors[-1]
    for length in range(int(end.data_offset + end.n_bytes)):
        path.write_bytes(data[:length])
        with pytest.raises(VoiceFileError, match=r"voice\.gguf is not a whole"):
            read_voice(path)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_flipped_bits_give_a_valid_voice_or_our_error(path: Path, data: st.DataObject) -> None:
    write_voice(path, VOICE)
    content = bytearray(path.read_bytes())
    for bit in data.draw(st.sets(st.integers(0, 8 * len(content) - 1), min_size=1, max_size=3)):
        content[bit // 8] ^= 1 << bit % 8
    path.write_bytes(content)
    try:
        voice = read_voice(path)
    except VoiceFileError as error:
        assert str(path) in str(error)  # noqa: PT017 - it may also be read
        return
    scales = voice.model.layout.generic_scales(voice.weights)
    assert ((scales >= 0) & (scales <= 1)).all()
    assert np.isfinite([score.score for score in voice.scores]).all()


def put(tensor: str, at: tuple[int, int], value: float) -> Callable[[Values, Tensors], object]:
    return lambda _values, tensors: tensors[tensor].__setitem__(at, value)


def say(key: str, value: object) -> Callable[[Values, Tensors], object]:
    return lambda values, _tensors: values.update({key: value})


NAN, INF = float("nan"), float("inf")
REFUSED: list[tuple[Callable[[Values, Tensors], object], str]] = [
    (say("general.type", "model"), "but not of a voice"),
    (say("general.architecture", "llama"), "but not of a voice"),
    (say("idiolect.format_version", 0), "idiolect.format_version is 0"),
    (say("idiolect.format_version", "1"), "idiolect.format_version is None"),
    (say("general.name", 7), "general.name is not a text"),
    (say("idiolect.model.head_count", [2, 0]), "where its model's heads are"),
    (say("idiolect.model.head_count", [0, 0, 0]), "where its model's heads are"),
    (say("idiolect.model.head_count", [2, 0, 4]), "head.scale is not there, or not one number"),
    (say("idiolect.model.head_count", [2, -1, 3]), "idiolect.model.head_count is -1"),
    (say("idiolect.model.head_count", [2, 0, 5000]), "idiolect.model.head_count is 5000"),
    (say("idiolect.model.head_count", [1, 0, 3]), "head 1 of layer 0, which is not one"),
    (say("idiolect.model.head_count", ["2", "0", "3"]), "not a list of numbers"),
    (say("idiolect.model.head_size", [64, -1, 32]), "idiolect.model.head_size is -1"),
    (say("idiolect.model.head_size", [64, 0]), "where its model's heads are"),
    (say("idiolect.example_count", -1), "idiolect.example_count is -1"),
    (say("idiolect.token_count", 2**60), f"idiolect.token_count is {2**60}"),
    (say("idiolect.token_count", 0.5), "idiolect.token_count is 0.5"),
    (say("idiolect.split_half", 1.5), "correlation cannot be 1.5"),
    (say("idiolect.split_half", NAN), "correlation cannot be nan"),
    (say("idiolect.seconds", INF), "cannot have taken inf"),
    (say("idiolect.seconds", "long"), "idiolect.seconds is not a number"),
    (say("idiolect.created_at", "yesterday"), "yesterday"),
    (lambda _values, tensors: tensors.pop("head.score"), "head.score is not there"),
    (lambda _values, tensors: tensors.update({"head.scale": np.ones((3, 3))}), "head.scale is not"),
    (put("head.scale", (0, 0), NAN), "scale is not between 0 and 1"),
    (put("head.scale", (0, 0), 1.5), "scale is not between 0 and 1"),
    (put("head.scale", (0, 0), -0.5), "scale is not between 0 and 1"),
    (put("head.scale", (2, 0), 0.5), "scales a head that was not measured"),
    (put("head.score", (0, 0), INF), "score of head 0 of layer 0 is no number"),
    (put("head.score", (1, 2), 0.5), "head 2 of layer 1, which is not one"),
    (put("head.score_error", (0, 0), NAN), "score of head 0 of layer 0 is no number"),
    (put("head.score_error", (0, 0), -1), "score of head 0 of layer 0 is no number"),
    (put("head.score_low", (0, 0), NAN), "score of head 0 of layer 0 is no number"),
    (put("head.score_high", (0, 0), INF), "score of head 0 of layer 0 is no number"),
    (say("idiolect.confidence", "certain"), "'certain' is not a valid Confidence"),
    (say("idiolect.stability", -0.5), "stability cannot be -0.5"),
    (say("idiolect.row_count", -1), "idiolect.row_count is -1"),
]


@pytest.mark.parametrize(("change", "told"), REFUSED, ids=[told for _, told in REFUSED])
def test_what_no_voice_can_be_is_refused(
    path: Path, change: Callable[[Values, Tensors], object], told: str
) -> None:
    with pytest.raises(VoiceFileError) as raised:
        read_voice(rewritten(path, change))
    assert told in str(raised.value)
    assert "other.gguf" in str(raised.value)


def as_version_1(values: Values, tensors: Tensors) -> None:
    """Make of it what the first version of the program wrote."""
    for key in ("row_count", "stability", "confidence"):
        values.pop(f"idiolect.{key}")
    values.update({"idiolect.format_version": 1, "idiolect.method": "pcs"})
    tensors["head.pcs"] = tensors.pop("head.score")
    tensors["head.pcs_error"] = tensors.pop("head.score_error")
    del tensors["head.score_low"], tensors["head.score_high"]


def test_a_file_of_the_first_version_is_read_with_normal_intervals(path: Path) -> None:
    old = read_voice(rewritten(path, as_version_1))
    assert old.weights == VOICE.weights
    assert old.scores == tuple(
        HeadScore.normal(score.layer, score.head, score.score, score.standard_error)
        for score in VOICE.scores
    )
    assert old.scores[0].low == pytest.approx(0.5 - 1.645 * 0.0625, abs=1e-4)
    assert (old.method, old.n_rows, old.stability) == ("pcs", 384 * 4, None)
    assert old.confidence is Confidence.NOT_ENOUGH


def test_a_newer_format_is_refused_by_its_name(path: Path) -> None:
    newer = rewritten(
        path,
        lambda v, _t: v.update({"idiolect.format_version": 3, "idiolect.program_version": "9"}),
    )
    with pytest.raises(VoiceFileError, match=r"of format 3, written by Idiolect 9; .* to format 2"):
        read_voice(newer)


def test_unknown_keys_are_passed_over(path: Path) -> None:
    assert read_voice(rewritten(path, say("idiolect.mood", "cheerful"))) == VOICE


def test_control_characters_are_not_passed_on(path: Path) -> None:
    odd = rewritten(path, say("general.author", "Zoë\x1b[31m" + "!" * 5000))
    author = read_voice(odd).author
    assert author.startswith("Zoë\ufffd[31m!")
    assert len(author) == 1000


def test_a_large_file_is_refused(path: Path) -> None:
    with path.open("rb+") as file:
        file.truncate(5 * 1024 * 1024)
    with pytest.raises(
        VoiceFileError, match="5242880 bytes long, and a voice file at most 4194304"
    ):
        read_voice(path)


def test_a_model_is_no_voice(embedded_model_path: Path) -> None:
    with pytest.raises(VoiceFileError, match=r"is a GGUF file, but not of a voice"):
        read_voice(embedded_model_path)


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(VoiceFileError, match=r"nowhere\.gguf cannot be read"):
        read_voice(tmp_path / "nowhere.gguf")

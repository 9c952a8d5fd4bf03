"""Damaged models, given to a real engine: each is answered in our words, and it goes on."""

import random
from pathlib import Path

import pytest

from engine import errors
from engine.gguf_header import read_header
from engine.process import protocol
from tests.engine.llama.random_models.decoders import DECODERS
from tests.engine.llama.random_models.recipe import write
from tests.engine.process.engine_process import EngineProcess

N_DAMAGED = 120


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return write(DECODERS[0], tmp_path_factory.mktemp("whole") / "model.gguf").read_bytes()


def test_flipped_bits_anywhere_before_the_weights_are_told_and_survived(
    engine: EngineProcess, whole: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "whole.gguf"
    path.write_bytes(whole)
    header_bytes = read_header(path).data_start
    chance = random.Random(20260422)  # noqa: S311 - the same damage every time
    loaded = 0
    for number in range(N_DAMAGED):
        damaged = bytearray(whole)
        for _ in range(chance.choice((1, 1, 2, 8))):
            damaged[chance.randrange(header_bytes)] ^= 1 << chance.randrange(8)
        path = tmp_path / f"damaged {number}.gguf"
        path.write_bytes(damaged)
        engine.ask(protocol.LoadModel(number, str(path)))
        answer, _ = engine.hear_answer()
        assert answer.id == number
        if isinstance(answer, protocol.Failed):
            assert issubclass(getattr(errors, answer.error), errors.EngineError)
            assert path.name in answer.message
        else:
            loaded += 1
    assert loaded < N_DAMAGED // 4
    assert "Traceback" not in engine.complaints


def test_a_model_cut_anywhere_is_refused(
    engine: EngineProcess, whole: bytes, tmp_path: Path
) -> None:
    for number, kept in enumerate(range(1, len(whole), len(whole) // 50)):
        path = tmp_path / f"cut {kept}.gguf"
        path.write_bytes(whole[:kept])
        engine.ask(protocol.LoadModel(number, str(path)))
        answer, _ = engine.hear_answer()
        assert isinstance(answer, protocol.Failed)
        assert answer.error == "ModelFileError"

"""Fingerprints: weights and tensors count, names and places do not."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFWriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.errors import ModelFileError
from engine.gguf_header import read_header
from engine.llama.fingerprint import fingerprint

WEIGHTS = {
    "first.weight": np.random.default_rng(1).normal(size=(64, 96)).astype(np.float32),
    "second.weight": np.random.default_rng(2).normal(size=(300, 500)).astype(np.float32),
}


def write_model(
    path: Path,
    weights: dict[str, np.ndarray] = WEIGHTS,
    name: str = "A model",
    architecture: str = "llama",
) -> Path:
    with closing(GGUFWriter(path, architecture)) as writer:
        writer.add_name(name)
        for tensor, values in weights.items():
            writer.add_tensor(tensor, values)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
    return path


def test_it_is_32_hexadecimal_digits_and_the_same_for_a_copy(tmp_path: Path) -> None:
    first = fingerprint(write_model(tmp_path / "a.gguf"))
    assert len(bytes.fromhex(first)) == 16
    assert fingerprint(write_model(tmp_path / "b.gguf")) == first


def test_another_name_that_moves_all_weights_is_the_same_model(tmp_path: Path) -> None:
    short = write_model(tmp_path / "short.gguf")
    long = write_model(tmp_path / "long.gguf", name="A model, by another name " * 10)
    assert read_header(short).data_start != read_header(long).data_start
    assert fingerprint(short) == fingerprint(long)


CHANGES: dict[str, Callable[[dict[str, np.ndarray]], dict[str, np.ndarray]]] = {
    "name": lambda weights: {"third.weight" if "first" in n else n: v for n, v in weights.items()},
    "shape": lambda weights: {n: v.reshape(v.shape[::-1]) for n, v in weights.items()},
    "type": lambda weights: {n: v.view(np.int32) for n, v in weights.items()},
    "first value": lambda weights: {n: np.where(v == v.flat[0], 0, v) for n, v in weights.items()},
    "last value": lambda weights: {n: np.where(v == v.flat[-1], 0, v) for n, v in weights.items()},
    "one tensor fewer": lambda weights: dict(list(weights.items())[:1]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_changed_tensors_are_another_model(change: str, tmp_path: Path) -> None:
    before = write_model(tmp_path / "before.gguf")
    after = write_model(tmp_path / "after.gguf", CHANGES[change](WEIGHTS))
    assert fingerprint(before) != fingerprint(after)


def test_another_architecture_is_another_model(tmp_path: Path) -> None:
    llama = write_model(tmp_path / "llama.gguf")
    assert fingerprint(llama) != fingerprint(write_model(tmp_path / "g.gguf", architecture="gemma"))


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_every_bit_of_a_small_models_weights_counts(share: float, bit: int, tmp_path: Path) -> None:
    path = write_model(tmp_path / "model.gguf")
    before, header = fingerprint(path), read_header(path)
    data = bytearray(path.read_bytes())
    data[header.data_start + int(share * (len(data) - header.data_start))] ^= 1 << bit
    path.write_bytes(data)
    assert fingerprint(path) != before


def test_a_model_with_one_tensor_replaced_is_another_one(
    embedded_model_path: Path, tmp_path: Path
) -> None:
    path = tmp_path / "changed.gguf"
    path.write_bytes(embedded_model_path.read_bytes())
    last = read_header(path).tensors[-1]
    with path.open("rb+") as file:
        file.seek(last.offset)
        file.write(bytes(last.n_bytes))
    assert fingerprint(path) != fingerprint(embedded_model_path)


@pytest.mark.parametrize("content", [b"", b"GG", b"GGUF\x03\x00\x00\x00", b"PK\x03\x04 a zip"])
def test_what_is_no_model_is_an_error_that_names_it(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"model\.gguf is not a whole GGUF file"):
        fingerprint(path)
    with pytest.raises(ModelFileError, match=r"nowhere\.gguf cannot be read"):
        fingerprint(tmp_path / "nowhere.gguf")

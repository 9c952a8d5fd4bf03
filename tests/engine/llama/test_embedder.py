"""Texts to vectors: what they are, and what they do not depend on."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import llama_cpp.llama_cpp as lib
import numpy as np
import pytest

from engine.errors import Cancelled, DecodeError
from engine.gguf_header import read_header
from engine.llama.embedder import LONGEST_TEXT, Embedder
from engine.llama.steerable import SteerableModel

TEXTS = [
    "The ladder is back in your shed, behind the bicycles.",
    "Choir begins at seven, whatever the notice board says, and the tenors know why.",
    "Soup.",
]


@pytest.fixture(scope="module")
def f16(f16_model_path: Path) -> Iterator[SteerableModel]:
    with SteerableModel(f16_model_path) as model:
        yield model


@pytest.fixture(scope="module")
def embedder(f16: SteerableModel) -> Iterator[Embedder]:
    with Embedder(f16) as embedder:
        yield embedder


def stock_embedding(model: SteerableModel, text: str) -> np.ndarray:
    """The mean of the last hidden states that stock llama.cpp gives for each token."""
    tokens = model.model.tokenize(text)
    parameters = lib.llama_context_default_params()
    parameters.n_ctx, parameters.embeddings = 256, True
    parameters.pooling_type = lib.LLAMA_POOLING_TYPE_NONE
    context = lib.llama_init_from_model(model.model.native, parameters)
    rows = (lib.llama_token * len(tokens))(*tokens)
    assert lib.llama_decode(context, lib.llama_batch_get_one(rows, len(tokens))) == 0
    width = lib.llama_model_n_embd(model.model.native)
    states = [
        np.ctypeslib.as_array(lib.llama_get_embeddings_ith(context, row), shape=(width,)).copy()
        for row in range(len(tokens))
    ]
    lib.llama_free(context)
    mean = np.mean(states, axis=0)
    return mean / np.linalg.norm(mean)


def test_a_vector_is_the_mean_of_stock_llamas_last_hidden_states(
    f16: SteerableModel, embedder: Embedder
) -> None:
    vectors = embedder.embed(TEXTS)
    for text, vector in zip(TEXTS, vectors, strict=True):
        assert vector == pytest.approx(stock_embedding(f16, text), abs=1e-3)
        assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)


def test_a_text_has_the_same_vector_whatever_stands_beside_it(embedder: Embedder) -> None:
    """Forty texts take several decodes; one is sixteenth in its decode, one alone in another."""
    crowd = embedder.embed([*TEXTS * 13, TEXTS[1]])
    alone = embedder.embed([TEXTS[1]])[0]
    assert crowd[1::3] == pytest.approx(np.tile(alone, (13, 1)), abs=1e-3)
    assert crowd[-1] == pytest.approx(alone, abs=1e-3)


def test_of_a_long_text_the_beginning_counts(f16: SteerableModel, embedder: Embedder) -> None:
    text = "It rains on the quay, and nobody minds. " * 2000
    beginning = f16.model.text(f16.model.tokenize(text)[:LONGEST_TEXT])
    assert f16.model.tokenize(beginning) == f16.model.tokenize(text)[:LONGEST_TEXT]
    long, short = embedder.embed([text, beginning])
    assert long == pytest.approx(short, abs=1e-3)


def test_a_text_without_tokens_has_a_vector_of_zeros(embedder: Embedder) -> None:
    vectors = embedder.embed(["", TEXTS[0], ""])
    assert not vectors[[0, 2]].any()
    assert vectors[1].any()
    assert not embedder.embed([""]).any()
    assert embedder.embed([]).shape == (0, vectors.shape[1])


def test_embedding_tells_how_far_it_is_and_can_be_stopped(embedder: Embedder) -> None:
    done: list[int] = []
    embedder.embed(["Soup."] * 20, on_progress=done.append)
    assert done == [16, 20]
    with pytest.raises(Cancelled):
        embedder.embed(["Soup."] * 100, cancelled=lambda: len(done) > 3, on_progress=done.append)
    assert done == [16, 20, 16, 32]


def test_a_decode_is_ended_while_it_runs(embedder: Embedder) -> None:
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        embedder.embed(["It rains on the quay. " * 40] * 2, cancelled=lambda: next(answers))
    assert next(answers, None) is None
    assert embedder.embed(["Soup."]).any()


def test_a_model_that_computes_no_numbers_is_an_error(
    embedded_model_path: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(embedded_model_path, tmp_path / "damaged.gguf"))
    norm = read_header(path).tensor("output_norm.weight")
    assert norm is not None
    with path.open("r+b") as file:
        file.seek(norm.offset)
        file.write(np.full(norm.shape, np.nan, dtype=np.float32).tobytes())
    with (
        SteerableModel(path) as model,
        Embedder(model) as embedder,
        pytest.raises(DecodeError, match=r"damaged\.gguf computes what are no numbers"),
    ):
        embedder.embed(["Soup."])

"""Contexts: what they hold, refuse, give back, and how they are stopped."""

import gc
from pathlib import Path

import numpy as np
import pytest

from engine.errors import Cancelled, DecodeError
from engine.gguf_header import read_header
from engine.llama.batch import Batch
from engine.llama.context import Context
from engine.llama.hook import HeadScaleHook
from engine.llama.model import Model
from engine.llama.steerable import SteerableModel
from tests.engine.llama.random_models.decoders import DECODERS
from tests.engine.llama.random_models.recipe import write


def resident_bytes() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux's /proc")
def test_fifty_contexts_leave_no_memory_behind(steerable: SteerableModel) -> None:
    def use_one() -> None:
        with Context(
            steerable.model,
            n_tokens=1024,
            n_rows=64,
            n_sequences=2,
            hook=HeadScaleHook(steerable.layout),
        ) as context:
            context.batch.add([1, 2, 3], 0, 0, logits=True)
            context.decode()

    # The first ones fill allocator pools that later ones find filled; those swing by a context or
    # two. Fifty forgotten caches, or fifty forgotten rows of logits, would be far beyond that.
    for _ in range(5):
        use_one()
    gc.collect()
    before = resident_bytes()
    for _ in range(50):
        use_one()
    gc.collect()
    cache = 1024 * 30 * 2 * 192 * 2
    assert resident_bytes() - before < 5 * cache


def test_a_prompt_read_in_pieces_gives_the_logits_of_one_read_whole(
    steerable: SteerableModel,
) -> None:
    tokens = steerable.model.tokenize("It rains on the quay, and nobody minds. " * 8)

    def last_logits(n_rows: int) -> np.ndarray:
        with Context(steerable.model, n_tokens=256, n_rows=n_rows) as context:
            context.read(tokens[:-1])
            context.batch.clear()
            context.batch.add(tokens[-1:], len(tokens) - 1, 0, logits=True)
            return context.decode()[0].copy()

    assert np.array_equal(last_logits(16), last_logits(256))


def test_reading_tells_how_far_it_is(steerable: SteerableModel) -> None:
    read: list[int] = []
    with Context(steerable.model, n_tokens=64, n_rows=8) as context:
        context.read([5] * 20, on_progress=read.append)
    assert read == [8, 16, 20]


def test_a_decode_is_ended_while_it_runs(steerable: SteerableModel) -> None:
    """One decode of 256 rows takes far longer than the 20 ms between two questions."""
    answers = iter([False, False, False, True])
    with Context(steerable.model, n_tokens=512, n_rows=256) as context:
        with pytest.raises(Cancelled):
            context.read([5] * 256, cancelled=lambda: next(answers))
        assert next(answers, None) is None
        context.clear()
        context.read([5] * 256)


def test_what_the_question_raises_ends_the_decode_and_is_raised(steerable: SteerableModel) -> None:
    questions: list[int] = []

    def interrupted() -> bool:
        questions.append(1)
        if len(questions) == 3:
            raise KeyboardInterrupt
        return False

    with Context(steerable.model, n_tokens=512, n_rows=256) as context:
        with pytest.raises(KeyboardInterrupt):
            context.read([5] * 256, cancelled=interrupted)
        assert len(questions) == 3
        context.clear()
        context.read([5] * 8)


def test_where_a_graph_cannot_be_ended_a_prompt_is_read_in_short_pieces(
    steerable: SteerableModel,
) -> None:
    tokens = steerable.model.tokenize("It rains on the quay, and nobody minds. " * 30)[:250]
    read: list[int] = []

    def last_logits(context: Context) -> np.ndarray:
        context.batch.clear()
        context.batch.add(tokens[-1:], len(tokens) - 1, 0, logits=True)
        return context.decode()[0].copy()

    with Context(steerable.model, n_tokens=256, interruptible=False) as context:
        context.read(tokens[:-1], on_progress=read.append)
        in_pieces = last_logits(context)
        context.clear()
        with pytest.raises(Cancelled):
            context.read(tokens, cancelled=lambda: len(read) % 5 == 4, on_progress=read.append)
    assert read[0] == 16
    assert len(read) > 3
    with Context(steerable.model, n_tokens=256) as context:
        context.read(tokens[:-1])
        whole = last_logits(context)
    # How long the pieces are depends on the machine, and pieces of a few rows round otherwise.
    assert in_pieces.argmax() == whole.argmax()
    assert np.sort(whole)[-1] - np.sort(whole)[-2] > 3


def test_a_sequence_restored_from_its_state_goes_on_as_before(steerable: SteerableModel) -> None:
    tokens = steerable.model.tokenize("The bell is polished, and the ferry may go. " * 5)

    def last_logits(context: Context) -> np.ndarray:
        context.batch.clear()
        context.batch.add(tokens[-1:], len(tokens) - 1, 0, logits=True)
        return context.decode()[0].copy()

    with Context(steerable.model, n_tokens=256) as context:
        context.read(tokens[:-1])
        state = context.state(0)
        expected = last_logits(context)
    with Context(steerable.model, n_tokens=512) as another:
        assert another.restore(0, state)
        assert np.array_equal(last_logits(another), expected)


def test_a_full_context_is_an_error_that_says_so(steerable: SteerableModel) -> None:
    with (
        Context(steerable.model, n_tokens=256, n_rows=64) as context,
        pytest.raises(DecodeError, match="context of 256 tokens is full"),
    ):
        context.read([5] * 300)


def test_rows_beyond_the_capacity_are_refused() -> None:
    batch = Batch(4)
    batch.add([1, 2, 3], 0, 0, logits=False)
    with pytest.raises(ValueError, match="5 rows do not fit a batch of 4"):
        batch.add([4, 5], 3, 0, logits=True)
    assert batch.n_rows == 3
    assert batch.n_outputs == 0


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_model_that_computes_no_numbers_is_an_error(tmp_path: Path, value: float) -> None:
    path = write(DECODERS[0], tmp_path / "damaged.gguf")
    norm = read_header(path).tensor("output_norm.weight")
    assert norm is not None
    with path.open("r+b") as file:
        file.seek(norm.offset)
        file.write(np.full(norm.shape, value, dtype=np.float32).tobytes())
    with Model(path) as model, Context(model, n_tokens=64, n_rows=8, n_threads=1) as context:
        context.batch.add([1, 2], 0, 0, logits=True)
        with pytest.raises(DecodeError, match=r"damaged\.gguf computes what are no numbers"):
            context.decode()

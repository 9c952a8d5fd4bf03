"""The head-scale hook on the architectures that people run, against files scaled beforehand.

A head reaches the rest of the model through its columns of the output projection only. A copy of
the file in which these are multiplied by `s` therefore computes, without any hook, what scaling the
head's output by `s` means; in F32, and with 0 or a power of two for `s`, both are exact.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import gguf
import numpy as np
import pytest

from engine.heads import Head, HeadLayout, Scales
from engine.llama.context import Context, Logits
from engine.llama.hook import HeadScaleHook
from engine.llama.model import Model
from engine.llama.steerable import SteerableModel
from tests.engine.llama.random_models.decoders import DECODERS, WINDOW
from tests.engine.llama.random_models.hybrids import GATED_ATTENTION, HYBRIDS
from tests.engine.llama.random_models.recipe import VOCABULARY, Recipe, write
from tests.engine.llama.random_models.unusual import LATENT_ATTENTION, PER_LAYER

RECIPES = (*DECODERS, *PER_LAYER, *LATENT_ATTENTION, *HYBRIDS, *GATED_ATTENTION)
TARGET = 4
ROUNDED = 5e-3
"""Most that logits may differ where the cache, in half precision, holds the same in other cells."""
MOVED = 0.05
"""Least that masked heads move some logit."""
TOKENS = [(7 * position) % VOCABULARY for position in range(3 * WINDOW)]


class Tiny(NamedTuple):
    recipe: Recipe
    steerable: SteerableModel

    @property
    def heads(self) -> list[Head]:
        """The first, a middle and the last head: of different layers, where several have heads."""
        heads = self.recipe.layout.heads
        return [heads[0], heads[len(heads) // 2], heads[-1]]


@pytest.fixture(scope="module", params=[pytest.param(recipe, id=recipe.name) for recipe in RECIPES])
def tiny(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Tiny]:
    recipe: Recipe = request.param
    path = write(recipe, tmp_path_factory.mktemp(recipe.name) / "model.gguf")
    with SteerableModel(path) as steerable:
        yield Tiny(recipe, steerable)


def scaled_copy(model: Path, copy: Path, layout: HeadLayout, scales: Scales) -> Path:
    """Write a copy of an F32 model with each head's columns of the output projections scaled."""
    shutil.copyfile(model, copy)
    reader = gguf.GGUFReader(copy, "r+")
    projections = {tensor.name: tensor.data for tensor in reader.tensors}
    for layer, head in layout.heads:
        size = layout.head_size[layer]
        columns = slice(head * size, (head + 1) * size)
        projections[f"blk.{layer}.attn_output.weight"][:, columns] *= scales[layer, head]
    reader.data.flush()
    return copy


def logits_of_all_rows(
    model: Model, layout: HeadLayout | None = None, scales: Scales | None = None
) -> Logits:
    """Return the logits after each token, from one decode; with a layout, through the hook."""
    hook = None if layout is None else HeadScaleHook(layout)
    rows = None if scales is None else np.repeat(scales[np.newaxis], len(TOKENS), axis=0)
    with Context(model, n_tokens=64, n_rows=len(TOKENS), hook=hook, n_threads=1) as context:
        context.batch.add(TOKENS, 0, 0, logits=True)
        return context.decode(rows).copy()


def logits_of_two_sequences(steerable: SteerableModel, scales: Scales | None) -> Logits:
    """Return the logits of two steps of two sequences with one prompt; the second one is scaled."""
    layout = steerable.layout
    hook = HeadScaleHook(layout)
    rows = None if scales is None else np.stack([layout.full_scales(), scales])
    steps = []
    with Context(
        steerable.model, n_tokens=64, n_rows=16, n_sequences=2, hook=hook, n_threads=1
    ) as context:
        context.read(TOKENS[:-2])
        context.share(0, 1)
        for position in (len(TOKENS) - 2, len(TOKENS) - 1):
            context.batch.clear()
            for sequence in (0, 1):
                context.batch.add([TOKENS[position]], position, sequence, logits=True)
            steps.append(context.decode(rows).copy())
    return np.stack(steps)


def test_the_layout_is_the_one_that_the_model_was_written_with(tiny: Tiny) -> None:
    assert tiny.steerable.layout == tiny.recipe.layout


@pytest.mark.parametrize("scale", [0.0, 0.5])
def test_scaling_heads_equals_a_model_file_scaled_beforehand(
    tiny: Tiny, scale: float, tmp_path: Path
) -> None:
    model, layout = tiny.steerable.model, tiny.steerable.layout
    scales = layout.full_scales()
    for layer, head in tiny.heads:
        scales[layer, head] = scale
    with Model(scaled_copy(model.path, tmp_path / "scaled.gguf", layout, scales)) as scaled:
        expected = logits_of_all_rows(scaled)
    assert np.abs(logits_of_all_rows(model, layout, scales) - expected).max() <= 1e-4
    assert np.abs(logits_of_all_rows(model) - expected).max() > MOVED


def test_scaling_one_of_two_sequences_leaves_the_other_bit_equal(tiny: Tiny) -> None:
    scales = tiny.steerable.layout.masked(*tiny.heads)
    plain = logits_of_two_sequences(tiny.steerable, None)
    hooked = logits_of_two_sequences(tiny.steerable, scales)
    assert np.abs(plain[:, 0] - plain[:, 1]).max() <= ROUNDED
    assert np.array_equal(hooked[:, 0], plain[:, 0])
    assert (np.abs(hooked[:, 1] - plain[:, 1]).max(axis=1) > MOVED).all()


def logits_of_variants(steerable: SteerableModel, variants: list[Scales]) -> Logits:
    """Return the last rows' logits of sequences that share a prompt, decoded twice over in one go.

    The second time, after the sequences were forgotten and shared anew, must be like the first.
    """
    model, hook, target = steerable.model, HeadScaleHook(steerable.layout), TOKENS[-TARGET:]
    rows = np.repeat(np.stack(variants), TARGET, axis=0)
    sequences = range(1, len(variants) + 1)
    decoded = []
    with Context(
        model, n_tokens=128, n_rows=64, n_sequences=len(variants) + 1, hook=hook, n_threads=1
    ) as context:
        context.read(TOKENS[:-TARGET])
        for _ in range(2):
            context.batch.clear()
            for sequence in sequences:
                context.share(0, sequence)
                context.batch.add(target, len(TOKENS) - TARGET, sequence, logits=True)
            decoded.append(context.decode(rows).copy())
            for sequence in sequences:
                assert context.forget(sequence)
    assert np.abs(decoded[0] - decoded[1]).max() <= ROUNDED
    return decoded[0].reshape(len(variants), TARGET, -1)


def test_variants_in_one_decode_equal_each_in_a_decode_of_its_own(tiny: Tiny) -> None:
    layout = tiny.steerable.layout
    variants = [layout.full_scales(), *(layout.masked(head) for head in tiny.heads)]
    together = logits_of_variants(tiny.steerable, variants)
    alone = np.concatenate([logits_of_variants(tiny.steerable, [each]) for each in variants])
    assert np.abs(together - alone).max() <= ROUNDED
    assert (np.abs(alone[1:] - alone[0]).max(axis=(1, 2)) > MOVED).all()


def after_another_end(model: Model, n_common: int, *, shared: bool) -> Logits | None:
    """Return the logits after a text that begins like another and ends otherwise.

    With `shared`, its beginning is that of the other one, which is in the context; None where that
    cannot be.
    """
    own = [*TOKENS[:n_common], *reversed(TOKENS[n_common:])]
    with Context(model, n_tokens=128, n_rows=64, n_sequences=2, n_threads=1) as context:
        context.read(TOKENS)
        if shared and not context.share_beginning(0, 1, n_common):
            return None
        start = n_common if shared else 0
        context.batch.clear()
        context.batch.add(own[start:], start, 1, logits=True)
        return context.decode()[-1].copy()


def test_a_shared_beginning_is_as_good_as_one_read_again(tiny: Tiny) -> None:
    # Longer than the window of models that look back only so far.
    n_common = 2 * WINDOW
    found = after_another_end(tiny.steerable.model, n_common, shared=True)
    if found is None:
        assert tiny.recipe in (*HYBRIDS, *GATED_ATTENTION)
        return
    expected = after_another_end(tiny.steerable.model, n_common, shared=False)
    assert expected is not None
    assert np.abs(found - expected).max() <= ROUNDED

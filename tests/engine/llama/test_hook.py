"""The head-scale hook against oracles that know nothing of it."""

from pathlib import Path

import numpy as np
import pytest

from engine.errors import DecodeError, HookError
from engine.heads import Head, HeadLayout
from engine.llama.context import Context, Logits
from engine.llama.hook import HeadScaleHook, RowScales
from engine.llama.model import Model
from engine.llama.steerable import SteerableModel
from tests.engine.llama.baked import bake

TEXT = (
    "Dear all, the ferry leaves at nine and not at ten, so bring your coats and come early; "
    "there is tea on board, and a cat who thinks that the wheelhouse is hers."
)
HEADS = [Head(2, 1), Head(12, 3), Head(27, 8)]


def logits_of(
    model: Model, tokens: list[int], hook: HeadScaleHook | None, scales: RowScales | None
) -> Logits:
    with Context(model, n_tokens=128, n_rows=len(tokens), hook=hook) as context:
        context.batch.add(tokens, 0, 0, logits=True)
        return context.decode(scales).copy()


def every_row(layout: HeadLayout, n_rows: int, *heads: Head) -> RowScales:
    return np.repeat(layout.masked(*heads)[np.newaxis], n_rows, axis=0)


@pytest.fixture(scope="module")
def tokens(steerable: SteerableModel) -> list[int]:
    return steerable.model.tokenize(TEXT)


@pytest.fixture(scope="module")
def plain(steerable: SteerableModel, tokens: list[int]) -> Logits:
    return logits_of(steerable.model, tokens, None, None)


@pytest.mark.parametrize("head", HEADS)
def test_masking_a_head_equals_a_model_file_without_it(
    steerable: SteerableModel, tokens: list[int], plain: Logits, head: Head, tmp_path: Path
) -> None:
    size = steerable.layout.head_size[head.layer]
    with Model(bake(steerable.model.path, tmp_path / "baked.gguf", [head], size)) as baked:
        expected = logits_of(baked, tokens, None, None)
    hook = HeadScaleHook(steerable.layout)
    hooked = logits_of(
        steerable.model, tokens, hook, every_row(steerable.layout, len(tokens), head)
    )
    assert np.abs(hooked - expected).max() <= 1e-4
    assert np.abs(plain - expected).max() > 0.1


def test_masking_several_heads_equals_a_model_file_without_them(
    steerable: SteerableModel, tokens: list[int], tmp_path: Path
) -> None:
    size = steerable.layout.head_size[0]
    with Model(bake(steerable.model.path, tmp_path / "baked.gguf", HEADS, size)) as baked:
        expected = logits_of(baked, tokens, None, None)
    scales = every_row(steerable.layout, len(tokens), *HEADS)
    hooked = logits_of(steerable.model, tokens, HeadScaleHook(steerable.layout), scales)
    assert np.abs(hooked - expected).max() <= 1e-4


def test_scales_of_one_give_bit_equal_logits_to_no_hook(
    steerable: SteerableModel, tokens: list[int], plain: Logits
) -> None:
    hook = HeadScaleHook(steerable.layout)
    ones = every_row(steerable.layout, len(tokens))
    assert np.array_equal(logits_of(steerable.model, tokens, hook, ones), plain)


def test_stopping_at_every_layer_changes_nothing_by_itself(
    steerable: SteerableModel, tokens: list[int], plain: Logits
) -> None:
    """Unlike scales of one, which need no stop: here a last, unused row stops every layer."""
    hook = HeadScaleHook(steerable.layout)
    with Context(steerable.model, n_tokens=128, n_rows=64, n_sequences=2, hook=hook) as context:
        context.batch.add(tokens, 0, 0, logits=True)
        context.batch.add(tokens[:1], 0, 1, logits=False)
        untouched = context.decode().copy()
        context.clear()
        scales = every_row(steerable.layout, len(tokens) + 1)
        scales[-1] = 0.0
        stopped = context.decode(scales).copy()
    assert np.array_equal(stopped, untouched)


def two_rows(steerable: SteerableModel, tokens: list[int], scales: RowScales | None) -> Logits:
    """Return the logits after the tokens in two sequences that share all but the last of them."""
    hook = HeadScaleHook(steerable.layout)
    with Context(steerable.model, n_tokens=128, n_sequences=2, hook=hook) as context:
        context.read(tokens[:-1])
        context.share(0, 1)
        context.batch.clear()
        for sequence in (0, 1):
            context.batch.add(tokens[-1:], len(tokens) - 1, sequence, logits=True)
        return context.decode(scales).copy()


def test_scaling_row_one_leaves_row_zero_bit_equal(
    steerable: SteerableModel, tokens: list[int]
) -> None:
    scales = np.stack([steerable.layout.full_scales(), steerable.layout.masked(*HEADS)])
    scales[1, 20, :] = 0.25
    plain = two_rows(steerable, tokens, None)
    hooked = two_rows(steerable, tokens, scales)
    assert np.array_equal(plain[0], plain[1])
    assert np.array_equal(hooked[0], plain[0])
    assert np.abs(hooked[1] - plain[1]).max() > 0.1


def test_a_partial_scale_lies_between_full_and_masked(
    steerable: SteerableModel, tokens: list[int]
) -> None:
    def moved(scale: float) -> float:
        scales = np.stack([steerable.layout.full_scales()] * 2)
        scales[1, 12, 3] = scale
        rows = two_rows(steerable, tokens, scales)
        return float(np.abs(rows[1] - rows[0]).max())

    assert 0 < moved(0.75) < moved(0.5) < moved(0.0)


def test_a_layer_of_another_shape_is_an_error_and_not_an_unsteered_draft(
    steerable: SteerableModel, tokens: list[int]
) -> None:
    wrong = HeadLayout((4,) * 30, (64,) * 30)
    with pytest.raises(HookError, match=r"12 gave .* values .* Draft at strength 0"):
        logits_of(
            steerable.model,
            tokens,
            HeadScaleHook(wrong),
            every_row(wrong, len(tokens), Head(12, 3)),
        )


def test_a_layer_that_the_model_does_not_compute_is_an_error(
    steerable: SteerableModel, tokens: list[int]
) -> None:
    longer = HeadLayout((9,) * 31, (64,) * 31)
    with pytest.raises(HookError, match="no attention output for layer 30"):
        logits_of(
            steerable.model,
            tokens,
            HeadScaleHook(longer),
            every_row(longer, len(tokens), Head(30, 0)),
        )


def test_scales_without_a_hook_are_refused(steerable: SteerableModel, tokens: list[int]) -> None:
    with pytest.raises(DecodeError, match="without a hook"):
        logits_of(steerable.model, tokens, None, every_row(steerable.layout, len(tokens)))

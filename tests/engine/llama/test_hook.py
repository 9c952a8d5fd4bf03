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


@pytest.fixture(params=[True, False], ids=["in place", "copied out and back"])
def hook(request: pytest.FixtureRequest, steerable: SteerableModel) -> HeadScaleHook:
    """The hook for tensors in host memory, and the one for any other, which serves there, too."""
    return HeadScaleHook(steerable.layout, in_place=request.param)


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
    steerable: SteerableModel,
    hook: HeadScaleHook,
    tokens: list[int],
    plain: Logits,
    head: Head,
    tmp_path: Path,
) -> None:
    size = steerable.layout.head_size[head.layer]
    with Model(bake(steerable.model.path, tmp_path / "baked.gguf", [head], size)) as baked:
        expected = logits_of(baked, tokens, None, None)
    hooked = logits_of(
        steerable.model, tokens, hook, every_row(steerable.layout, len(tokens), head)
    )
    assert np.abs(hooked - expected).max() <= 1e-4
    assert np.abs(plain - expected).max() > 0.1


def test_masking_several_heads_equals_a_model_file_without_them(
    steerable: SteerableModel, hook: HeadScaleHook, tokens: list[int], tmp_path: Path
) -> None:
    size = steerable.layout.head_size[0]
    with Model(bake(steerable.model.path, tmp_path / "baked.gguf", HEADS, size)) as baked:
        expected = logits_of(baked, tokens, None, None)
    scales = every_row(steerable.layout, len(tokens), *HEADS)
    hooked = logits_of(steerable.model, tokens, hook, scales)
    assert np.abs(hooked - expected).max() <= 1e-4


def test_scales_of_one_give_bit_equal_logits_to_no_hook(
    steerable: SteerableModel, hook: HeadScaleHook, tokens: list[int], plain: Logits
) -> None:
    ones = every_row(steerable.layout, len(tokens))
    assert np.array_equal(logits_of(steerable.model, tokens, hook, ones), plain)


def test_rows_may_all_have_scales_of_their_own(
    steerable: SteerableModel, tokens: list[int]
) -> None:
    """Rows with gaps between them, other layers in each, real numbers in and beyond [0, 1]."""
    scales = every_row(steerable.layout, len(tokens))
    chance = np.random.default_rng(5)
    for row in (3, 4, 9, len(tokens) - 1):
        scales[row, 2 * row % 30] = chance.uniform(-0.5, 1.5, size=9).astype(np.float32)
    both = [
        logits_of(steerable.model, tokens, HeadScaleHook(steerable.layout, in_place=place), scales)
        for place in (True, False)
    ]
    assert np.array_equal(*both)
    fewer = scales[: len(tokens) - 1]
    shorter = logits_of(steerable.model, tokens[:-1], HeadScaleHook(steerable.layout), fewer)
    assert np.abs(both[0][-2] - shorter[-1]).max() == 0


@pytest.mark.parametrize("shape", [(5, 30, 8), (5, 29, 9), (5, 30), (0, 30, 9, 1)])
def test_scales_of_another_shape_are_refused(
    steerable: SteerableModel, shape: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match=r"float32 of shape \(rows, 30, 9\)"):
        HeadScaleHook(steerable.layout).arm(np.ones(shape, dtype=np.float32))


def test_scales_for_fewer_rows_than_the_decode_has_are_an_error(
    steerable: SteerableModel, hook: HeadScaleHook, tokens: list[int]
) -> None:
    scales = every_row(steerable.layout, len(tokens) - 1, Head(12, 3))
    with pytest.raises(HookError, match="layer 12 gave"):
        logits_of(steerable.model, tokens, hook, scales)


def test_stopping_at_every_layer_changes_nothing_by_itself(
    steerable: SteerableModel, hook: HeadScaleHook, tokens: list[int]
) -> None:
    """Unlike scales of one, which need no stop: here a last, unused row stops every layer."""
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

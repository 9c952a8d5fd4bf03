"""The baked copy, by its numbers and by what stock llama.cpp makes of it, against our hook."""

import shutil
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
from gguf import GGMLQuantizationType

from engine.errors import Cancelled, ExportError
from engine.gguf_header import read_header
from engine.heads import Head, HeadLayout, Scales
from engine.llama.context import Logits
from engine.llama.steerable import SteerableModel
from engine.voice.baked import export_baked
from engine.voice.blocks import FORMATS
from engine.voice.projection import FLOATS
from tests.engine.llama.random_models.recipe import Recipe, write
from tests.engine.voice.generic_pass import hooked_logits, plain_logits, requantised
from tests.engine.voice.tiny_model import tensors_of, write_tiny_model

TYPE = GGMLQuantizationType
LAYOUT = HeadLayout((8, 8), (64, 64))
MASKS = LAYOUT.masked(Head(0, 2), Head(1, 0), Head(1, 1), Head(1, 7))


def bake(model: Path, target: Path, scales: Scales, layout: HeadLayout = LAYOUT) -> list[float]:
    """Export, and return the progress told meanwhile."""
    told: list[float] = []
    export_baked(model, target, scales, layout, on_progress=told.append, cancelled=lambda: False)
    return told


def test_the_copy_computes_the_generic_pass(
    steerable: SteerableModel, masks: Scales, generic: Logits, tmp_path: Path
) -> None:
    path = steerable.model.path
    told = bake(path, tmp_path / "copy.gguf", masks, steerable.layout)
    assert np.abs(plain_logits(tmp_path / "copy.gguf") - generic).max() <= 1e-4
    assert np.abs(plain_logits(path) - generic).max() > 1
    assert len(told) > 10
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_half_precision_copy_scales_in_part(
    f16_path: Path,
    steerable: SteerableModel,
    softened: Scales,
    f16_softened: Logits,
    tmp_path: Path,
) -> None:
    bake(f16_path, tmp_path / "copy.gguf", softened, steerable.layout)
    assert np.abs(plain_logits(tmp_path / "copy.gguf") - f16_softened).max() < 0.1


def random_model(path: Path, n_heads: int, head_size: int) -> tuple[Path, HeadLayout]:
    """Write a model whose output projections fill blocks of 256, unlike the embedded one's."""
    layer = "attn_norm attn_q attn_k attn_v attn_output ffn_norm ffn_gate ffn_up ffn_down"
    heads = (n_heads, n_heads)
    recipe = Recipe(
        "baked", "llama", (layer,) * 2, heads=heads, key_heads=heads, head_size=(head_size,) * 2
    )
    return write(recipe, path), recipe.layout


@pytest.mark.parametrize("name", ["Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_XS"])
@pytest.mark.parametrize(("n_heads", "head_size", "allowed"), [(2, 256, 1e-4), (8, 64, 0.4)])
def test_a_copy_in_blocks_of_256_computes_the_generic_pass(
    name: str, n_heads: int, head_size: int, allowed: float, tmp_path: Path
) -> None:
    """With heads narrower than a block, activations of masked heads still affect their rounding."""
    source, layout = random_model(tmp_path / "random.gguf", n_heads, head_size)
    model = requantised(source, tmp_path / "model.gguf", name)
    stored = read_header(model).tensor("blk.1.attn_output.weight")
    assert stored is not None
    assert stored.type.name == name
    scales = layout.masked(Head(0, 1), Head(1, 0), Head(1, n_heads - 1))
    bake(model, tmp_path / "copy.gguf", scales, layout)
    tokens = list(range(40))
    hooked = hooked_logits(model, layout, scales, tokens)
    copied = plain_logits(tmp_path / "copy.gguf", tokens=tokens)
    assert np.abs(copied - hooked).max() <= allowed
    assert np.abs(plain_logits(model, tokens=tokens) - hooked).max() > 4 * allowed


@pytest.mark.parametrize("type_", FORMATS, ids=lambda type_: type_.name)
def test_masked_columns_are_zero_and_nothing_else_has_changed(
    type_: GGMLQuantizationType, tmp_path: Path
) -> None:
    model, copy = write_tiny_model(tmp_path / "model.gguf", type_), tmp_path / "copy.gguf"
    bake(model, copy, MASKS)
    assert copy.stat().st_size == model.stat().st_size
    before, after = tensors_of(model), tensors_of(copy)
    for layer in range(2):
        name, masked = f"blk.{layer}.attn_output.weight", np.repeat(MASKS[layer], 64) == 0
        assert not after[name][:, masked].any()
        expected = before[name].copy()
        expected[:, masked] = 0
        assert np.array_equal(after[name], expected)
        del before[name], after[name]
    assert {name: list(values) for name, values in before.items()} == {
        name: list(values) for name, values in after.items()
    }


@pytest.mark.parametrize("type_", FLOATS, ids=lambda type_: type_.name)
def test_floats_are_scaled_in_part_and_rounded(type_: GGMLQuantizationType, tmp_path: Path) -> None:
    model, copy = write_tiny_model(tmp_path / "model.gguf", type_), tmp_path / "copy.gguf"
    scales = MASKS.copy()
    scales[0, 4] = 0.7
    bake(model, copy, scales)
    before, after = (tensors_of(path)["blk.0.attn_output.weight"] for path in (model, copy))
    expected = before * np.repeat(scales[0], 64)
    precision = {TYPE.F32: 2.0**-24, TYPE.F16: 2.0**-11, TYPE.BF16: 2.0**-8}[type_]
    assert np.allclose(after, expected, rtol=precision, atol=1e-7)
    untouched = scales[0] == 1
    kept = np.repeat(untouched, 64)
    assert np.array_equal(after[:, kept], before[:, kept])


def refused(model: Path, target: Path, scales: Scales, layout: HeadLayout = LAYOUT) -> str:
    """Return the message of a refusal that leaves nothing behind."""
    before = sorted(target.parent.iterdir())
    with pytest.raises(ExportError) as raised:
        bake(model, target, scales, layout)
    assert sorted(target.parent.iterdir()) == before
    return str(raised.value)


def test_a_partial_scale_in_a_quantised_type_is_refused(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "model.gguf", TYPE.Q8_0)
    message = refused(model, tmp_path / "copy.gguf", np.full_like(MASKS, 0.5))
    assert "blk.0.attn_output.weight is stored as Q8_0" in message
    assert "F16 or F32" in message


def test_a_type_that_cannot_be_masked_is_refused(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "model.gguf", TYPE.TQ2_0)
    message = refused(model, tmp_path / "copy.gguf", MASKS)
    assert "stored as TQ2_0, in which heads cannot be masked exactly" in message


@pytest.mark.parametrize(("type_", "shared"), [(TYPE.Q4_1, 32), (TYPE.Q4_K, 32), (TYPE.Q2_K, 16)])
def test_a_head_that_shares_a_scale_with_its_neighbour_is_refused(
    type_: GGMLQuantizationType, shared: int, tmp_path: Path
) -> None:
    model = write_tiny_model(tmp_path / "model.gguf", type_, n_columns=1280)
    layout = HeadLayout((32, 32), (40, 40))
    message = refused(model, tmp_path / "copy.gguf", layout.masked(Head(1, 1)), layout)
    assert f"stored as {type_.name}, in which {shared} columns share a scale" in message
    assert "heads are 40 columns wide" in message
    assert "another quantisation" in message


def test_neighbours_that_share_a_scale_may_go_together(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "model.gguf", TYPE.Q4_1, n_columns=1280)
    layout = HeadLayout((32, 32), (40, 40))
    bake(model, tmp_path / "copy.gguf", layout.masked(*(Head(0, h) for h in range(4))), layout)
    values = tensors_of(tmp_path / "copy.gguf")["blk.0.attn_output.weight"]
    assert not values[:, :160].any()
    assert values[:, 160:].any()


def test_heads_of_any_width_are_masked_where_elements_stand_alone(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "model.gguf", TYPE.Q6_K, n_columns=1280)
    layout = HeadLayout((32, 32), (40, 40))
    bake(model, tmp_path / "copy.gguf", layout.masked(Head(1, 1)), layout)
    before, after = (
        tensors_of(path)["blk.1.attn_output.weight"] for path in (model, tmp_path / "copy.gguf")
    )
    before[:, 40:80] = 0
    assert np.array_equal(after, before)


def test_a_stopped_export_leaves_what_was_there(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "model.gguf", TYPE.F16)
    target = tmp_path / "copy.gguf"
    target.write_text("what was there")
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked == 3

    with pytest.raises(Cancelled):
        export_baked(
            model, target, MASKS, LAYOUT, on_progress=lambda _done: None, cancelled=cancelled
        )
    assert sorted(tmp_path.iterdir()) == [target, model]
    assert target.read_text() == "what was there"


def test_a_model_is_never_written_over(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "model.gguf", TYPE.F16)
    before = model.read_bytes()
    (tmp_path / "link.gguf").symlink_to(model)
    for target in (model, tmp_path / "link.gguf"):
        assert "is the model itself" in refused(model, target, MASKS)
    assert model.read_bytes() == before


def test_too_little_room_is_told_in_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = write_tiny_model(tmp_path / "model.gguf", TYPE.F32, n_columns=64 * 1024)
    usage = namedtuple("usage", "total used free")(10**9, 10**9 - 2_000_000, 2_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    layout = HeadLayout((1024, 1024), (64, 64))
    message = refused(model, tmp_path / "copy.gguf", layout.masked(Head(0, 0)), layout)
    assert "needs 13 MB, and 2 MB are free" in message


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "model.gguf", TYPE.F16)
    with pytest.raises(ExportError, match=r"copy\.gguf cannot be written: No such file"):
        bake(model, tmp_path / "nowhere" / "copy.gguf", MASKS)
    (tmp_path / "folder").mkdir()
    assert "is a folder" in refused(model, tmp_path / "folder", MASKS)

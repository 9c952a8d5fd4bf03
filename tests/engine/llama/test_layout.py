"""Where a model's heads are, and the models that are refused because that cannot be told."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import UnsupportedModelError
from engine.heads import Head, HeadLayout
from engine.llama.context import Context
from engine.llama.layout import measure_layout
from engine.llama.model import Model
from engine.llama.model_file import read_model_header
from engine.llama.steerable import SteerableModel
from tests.engine.llama.random_models.decoders import DECODERS
from tests.engine.llama.random_models.hybrids import STATE_SPACE
from tests.engine.llama.random_models.recipe import EMBEDDING, Recipe, write
from tests.engine.llama.random_models.unusual import NO_DECODERS

LLAMA = next(recipe for recipe in DECODERS if recipe.name == "llama")
GLM = next(recipe for recipe in DECODERS if recipe.name == "glm4")


def named(recipe: Recipe) -> str:
    return recipe.name


def test_layers_without_heads_have_no_scales_to_set() -> None:
    layout = HeadLayout((4, 0, 2), (16, 0, 16))
    assert layout.heads == [Head(0, 0), Head(0, 1), Head(0, 2), Head(0, 3), Head(2, 0), Head(2, 1)]
    assert layout.full_scales().shape == (3, 4)
    assert layout.masked(Head(2, 1))[2].tolist() == [1, 0, 1, 1]


def test_a_model_in_several_files_is_measured_like_one_in_one_file(tmp_path: Path) -> None:
    write(LLAMA, tmp_path / "model.gguf", split_max_tensors=8)
    parts = sorted(tmp_path.iterdir())
    assert len(parts) > 2
    with Model(parts[0]) as model:
        assert measure_layout(model) == LLAMA.layout


def test_blocks_that_predict_further_tokens_are_not_counted(tmp_path: Path) -> None:
    further = replace(
        GLM,
        layers=(*GLM.layers, f"{GLM.layers[0]} nextn.eh_proj nextn.enorm nextn.hnorm"),
        heads=(*GLM.heads, 4),
        key_heads=(*GLM.key_heads, 2),
        head_size=(*GLM.head_size, 16),
        metadata={"nextn_predict_layers": 1, "attention.head_count": (4,) * 4},
        shapes={**GLM.shapes, "nextn.eh_proj": ("embedding", 2 * EMBEDDING)},
    )
    with Model(write(further, tmp_path / "model.gguf")) as model:
        assert measure_layout(model) == GLM.layout


@pytest.mark.parametrize("recipe", STATE_SPACE, ids=named)
def test_a_state_space_model_is_refused_before_it_decodes(recipe: Recipe, tmp_path: Path) -> None:
    path = write(recipe, tmp_path / f"{recipe.name}.gguf")
    # With rwkv7, llama.cpp reads memory that it has not written: its numbers are chance, and some
    # of them end the process. That is why ours must not come to a decode.
    if recipe.name != "rwkv7":
        with Model(path) as model, Context(model, n_tokens=64, n_rows=8, n_sequences=2) as context:
            context.batch.add([1, 2, 3], 0, 0, logits=True)
            assert np.isfinite(context.decode()).all()
    with pytest.raises(
        UnsupportedModelError,
        match=rf"^{recipe.name}\.gguf .* no attention output by head, .*Choose",
    ):
        SteerableModel(path)


@pytest.mark.parametrize("recipe", NO_DECODERS, ids=named)
def test_a_model_that_does_not_continue_texts_is_refused(recipe: Recipe, tmp_path: Path) -> None:
    path = write(recipe, tmp_path / f"{recipe.name}.gguf")
    with pytest.raises(
        UnsupportedModelError, match=rf"^{recipe.name}\.gguf .* does not predict .*Choose"
    ):
        SteerableModel(path)


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (replace(LLAMA, heads=(3,) * 3), "3 heads in layer 0, .* 64 wide and does not divide"),
        (replace(LLAMA, heads=(0,) * 3, key_heads=(0,) * 3), "0 heads in layer 0, .* 64 wide"),
        (replace(LLAMA, head_size=(8,) * 3), r"64 wide in layer 0, .* reads \(32\)"),
        (
            replace(LLAMA, layers=("attn_norm attn_output", "attn_norm", "attn_norm")),
            r"64 wide in layer 1, .* reads \(there is none\)",
        ),
    ],
    ids=["uneven", "none", "narrower", "without-projection"],
)
def test_a_header_at_odds_with_what_is_computed_is_refused(
    told: Recipe, reason: str, tmp_path: Path
) -> None:
    """llama.cpp checks most of this itself, for the architectures of today: hence two files."""
    with Model(write(LLAMA, tmp_path / "computed.gguf")) as model:
        model.path = write(told, tmp_path / "told.gguf")
        model.header = read_model_header(model.path)
        with pytest.raises(
            UnsupportedModelError, match=rf"^told\.gguf .*{reason}.*cannot be steered"
        ):
            measure_layout(model)

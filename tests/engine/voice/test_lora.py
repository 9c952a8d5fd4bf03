"""The exported adapter, run by stock llama.cpp, against our hook."""

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from gguf import GGMLQuantizationType, GGUFWriter

from engine.errors import ExportError
from engine.heads import Head, HeadLayout, Scales
from engine.llama.context import Logits
from engine.llama.steerable import SteerableModel
from engine.voice.blocks import FORMATS
from engine.voice.lora import export_lora
from tests.engine.voice.generic_pass import agreement, plain_logits
from tests.engine.voice.tiny_model import N_ROWS, tensors_of, write_tiny_model

every_type = pytest.mark.parametrize("type_", FORMATS, ids=lambda type_: type_.name)


def test_the_adapter_gives_the_generic_pass_of_a_half_precision_model(
    f16_path: Path, steerable: SteerableModel, masks: Scales, f16_generic: Logits, tmp_path: Path
) -> None:
    assert export_lora(f16_path, tmp_path / "voice.gguf", masks, steerable.layout)
    adapted = plain_logits(f16_path, tmp_path / "voice.gguf")
    assert len(adapted) > 90
    assert np.abs(adapted - f16_generic).max() < 0.1
    assert agreement(adapted, f16_generic) >= 0.99
    assert np.abs(plain_logits(f16_path) - f16_generic).max() > 1


def test_the_adapter_scales_in_part(
    f16_path: Path,
    steerable: SteerableModel,
    softened: Scales,
    f16_softened: Logits,
    tmp_path: Path,
) -> None:
    assert export_lora(f16_path, tmp_path / "voice.gguf", softened, steerable.layout)
    adapted = plain_logits(f16_path, tmp_path / "voice.gguf")
    assert np.abs(adapted - f16_softened).max() < 0.1
    assert agreement(adapted, f16_softened) >= 0.99


def test_on_a_quantised_model_the_adapter_is_not_exact_and_says_so(
    steerable: SteerableModel, masks: Scales, generic: Logits, tmp_path: Path
) -> None:
    path = steerable.model.path
    assert not export_lora(path, tmp_path / "voice.gguf", masks, steerable.layout)
    assert agreement(plain_logits(path, tmp_path / "voice.gguf"), generic) >= 0.9


@every_type
def test_the_adapter_is_the_change_of_the_weights(
    type_: GGMLQuantizationType, tmp_path: Path
) -> None:
    model = write_tiny_model(tmp_path / "model.gguf", type_)
    layout = HeadLayout((8, 8), (64, 64))
    scales = layout.masked(Head(1, 3))
    scales[1, 6] = 0.25
    exact = export_lora(model, tmp_path / "voice.gguf", scales, layout)
    assert exact == (type_.name in ("F32", "F16"))
    name = "blk.1.attn_output.weight"
    weights, adapter = tensors_of(model)[name], tensors_of(tmp_path / "voice.gguf")
    assert set(adapter) == {f"{name}.lora_a", f"{name}.lora_b"}
    a, b = adapter[f"{name}.lora_a"], adapter[f"{name}.lora_b"]
    assert a.shape == (128, 512)
    expected = weights * (np.repeat(scales[1], 64) - 1)
    assert np.allclose(b @ a, expected, rtol=1e-6, atol=0)


def test_heads_that_end_within_a_block_are_scaled_all_the_same(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "model.gguf", GGMLQuantizationType.Q5_K, n_columns=768)
    layout = HeadLayout((16, 16), (48, 48))
    export_lora(model, tmp_path / "voice.gguf", layout.masked(Head(0, 5)), layout)
    a, b = tensors_of(tmp_path / "voice.gguf").values()
    expected = np.zeros((N_ROWS, 768), dtype=np.float32)
    expected[:, 240:288] = -tensors_of(model)["blk.0.attn_output.weight"][:, 240:288]
    assert np.array_equal(b @ a, expected)


def test_a_voice_that_leaves_all_heads_alone_is_refused(
    f16_path: Path, steerable: SteerableModel, tmp_path: Path
) -> None:
    target = tmp_path / "voice.gguf"
    with pytest.raises(ExportError, match="leaves every head alone"):
        export_lora(f16_path, target, steerable.layout.full_scales(), steerable.layout)
    assert list(tmp_path.iterdir()) == []


def test_a_layout_of_another_model_is_refused(f16_path: Path, tmp_path: Path) -> None:
    wide, deep = HeadLayout((8,) * 30, (64,) * 30), HeadLayout((9,) * 31, (64,) * 31)
    with pytest.raises(ExportError, match=r"blk\.2\.attn_output\.weight is of the shape"):
        export_lora(f16_path, tmp_path / "voice.gguf", wide.masked(Head(2, 0)), wide)
    with pytest.raises(ExportError, match=r"no tensor blk\.30\.attn_output\.weight"):
        export_lora(f16_path, tmp_path / "voice.gguf", deep.masked(Head(30, 0)), deep)
    assert list(tmp_path.iterdir()) == []


def test_one_of_several_files_of_a_model_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "model-00001-of-00002.gguf"
    with closing(GGUFWriter(path, "llama")) as writer:
        writer.add_uint16("split.count", 2)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
    layout = HeadLayout((8, 8), (64, 64))
    with pytest.raises(ExportError, match=r"00001-of-00002\.gguf is one of several files"):
        export_lora(path, tmp_path / "voice.gguf", layout.masked(Head(0, 0)), layout)


def test_a_model_that_is_none_is_named(steerable: SteerableModel, tmp_path: Path) -> None:
    (tmp_path / "model.gguf").write_text("no model")
    with pytest.raises(ExportError, match=r"model\.gguf is not a whole GGUF file"):
        export_lora(
            tmp_path / "model.gguf",
            tmp_path / "voice.gguf",
            steerable.layout.masked(Head(0, 0)),
            steerable.layout,
        )

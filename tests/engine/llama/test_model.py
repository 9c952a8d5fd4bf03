"""Loading models, and refusing what is none."""

import logging
import shutil
from pathlib import Path

import gguf
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import Cancelled, ModelFileError, UnsupportedModelError
from engine.llama.model import Model
from engine.llama.model_file import read_model_header
from engine.llama.steerable import SteerableModel


def test_the_embedded_model_is_described(steerable: SteerableModel) -> None:
    described = steerable.description
    assert described.architecture == "llama"
    assert described.heads_per_layer == (9,) * 30
    assert described.head_size == (64,) * 30
    assert described.vocabulary_size == 49152
    assert described.training_context == 8192
    assert described.has_chat_template
    assert "Q4_1" in described.summary


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet=st.characters(max_codepoint=0xFFFF, exclude_categories=["C"])))
def test_text_survives_being_tokens(steerable: SteerableModel, text: str) -> None:
    model = steerable.model
    assert model.text(model.tokenize(text)) == text


def test_control_tokens_are_read_only_where_asked_for(steerable: SteerableModel) -> None:
    model = steerable.model
    assert len(model.tokenize("<|im_end|>", special=True)) == 1
    assert len(model.tokenize("<|im_end|>")) > 1
    (token,) = model.tokenize("<|im_end|>", special=True)
    assert model.is_control(token)
    assert model.is_end(token)
    assert model.token_bytes(token) == b""


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"nowhere\.gguf cannot be read: No such file"):
        Model(tmp_path / "nowhere.gguf")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="cannot be read"):
        Model(tmp_path)


@pytest.mark.parametrize("content", [b"", b"GG", b"PK\x03\x04 a zip, say", b"\x00" * 4096])
def test_what_is_no_gguf_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"model\.gguf is not a GGUF model"):
        Model(path)


@pytest.mark.parametrize("kept", [4, 24, 1_000, 1_000_000, 1_785_664, 50_000_000, 98_362_400])
def test_a_truncated_model_is_refused(embedded_model_path: Path, tmp_path: Path, kept: int) -> None:
    path = tmp_path / "cut.gguf"
    with embedded_model_path.open("rb") as whole:
        path.write_bytes(whole.read(kept))
    with pytest.raises(ModelFileError, match=r"cut\.gguf is not a whole GGUF file: .* again\."):
        Model(path)


@pytest.mark.parametrize("place", range(8, 32, 8))
def test_absurd_counts_are_refused_by_us(
    embedded_model_path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, place: int
) -> None:
    """At bytes 8 and 16 are the numbers of tensors and of metadata, at 24 a key's length."""
    path = tmp_path / "absurd.gguf"
    data = bytearray(embedded_model_path.read_bytes())
    data[place : place + 8] = (1 << 60).to_bytes(8, "little")
    path.write_bytes(data)
    with (
        caplog.at_level(logging.DEBUG, logger="engine.llama"),
        pytest.raises(ModelFileError, match=r"absurd\.gguf is not a whole GGUF file"),
    ):
        Model(path)
    assert not caplog.records, "llama.cpp saw the file"


def test_a_model_that_llama_cpp_refuses_is_named_with_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "odd.gguf"
    writer = gguf.GGUFWriter(path, "no-such-architecture")
    writer.add_tensor("a.weight", np.zeros((32, 32), dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with pytest.raises(ModelFileError, match=r"odd\.gguf could not be loaded \(.*no-such-arch"):
        Model(path)


def test_a_path_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"cannot be read: .*null"):
        Model(tmp_path / "mo\0del.gguf")


def test_loading_is_stopped_while_weights_are_read(embedded_model_path: Path) -> None:
    questions = 0

    def cancelled() -> bool:
        nonlocal questions
        questions += 1
        return questions > 3

    with pytest.raises(Cancelled):
        Model(embedded_model_path, cancelled=cancelled)
    with Model(embedded_model_path) as model:
        assert model.n_layers == 30


def test_a_path_beyond_ascii_is_no_obstacle(embedded_model_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "modèles 模型 🦙"
    folder.mkdir()
    shutil.copyfile(embedded_model_path, folder / "Größe.gguf")
    with Model(folder / "Größe.gguf") as model:
        assert model.n_layers == 30


def test_a_model_in_several_files_is_read_whole(tmp_path: Path) -> None:
    first, second = (tmp_path / f"m-0000{number}-of-00002.gguf" for number in (1, 2))
    write_part(first, 0)
    with pytest.raises(ModelFileError, match=r"m-00002-of-00002\.gguf cannot be read"):
        read_model_header(first)
    write_part(second, 1)
    assert [tensor.name for tensor in read_model_header(first).tensors] == ["part.0", "part.1"]


def write_part(path: Path, number: int) -> None:
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_uint16("split.count", 2)
    writer.add_uint16("split.no", number)
    writer.add_tensor(f"part.{number}", np.zeros(32, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def write_state_space_model(path: Path) -> Path:
    """Write a tiny random Mamba model: it has no attention at all."""
    width, inner, state, rank, kernel, vocabulary = 32, 64, 4, 2, 4, 32
    writer = gguf.GGUFWriter(path, "mamba")
    writer.add_context_length(64)
    writer.add_embedding_length(width)
    writer.add_feed_forward_length(0)
    writer.add_head_count(0)
    writer.add_block_count(1)
    writer.add_ssm_conv_kernel(kernel)
    writer.add_ssm_inner_size(inner)
    writer.add_ssm_state_size(state)
    writer.add_ssm_time_step_rank(rank)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("no_vocab")
    writer.add_vocab_size(vocabulary)
    shapes = {
        "token_embd.weight": (vocabulary, width),
        "output_norm.weight": (width,),
        "blk.0.attn_norm.weight": (width,),
        "blk.0.ssm_in.weight": (2 * inner, width),
        "blk.0.ssm_conv1d.weight": (inner, kernel),
        "blk.0.ssm_conv1d.bias": (inner,),
        "blk.0.ssm_x.weight": (rank + 2 * state, inner),
        "blk.0.ssm_dt.weight": (inner, rank),
        "blk.0.ssm_dt.bias": (inner,),
        "blk.0.ssm_a": (inner, state),
        "blk.0.ssm_d": (inner,),
        "blk.0.ssm_out.weight": (width, inner),
    }
    numbers = np.random.default_rng(1)
    for name, shape in shapes.items():
        writer.add_tensor(name, numbers.normal(size=shape, scale=0.1).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_a_model_without_attention_heads_is_refused(tmp_path: Path) -> None:
    path = write_state_space_model(tmp_path / "mamba.gguf")
    with pytest.raises(UnsupportedModelError, match=r"mamba\.gguf .* no attention output by head"):
        SteerableModel(path)

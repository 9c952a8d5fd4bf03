"""Loading models, and refusing what is none."""

from pathlib import Path

import gguf
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import ModelFileError, UnsupportedModelError
from engine.llama.fingerprint import fingerprint
from engine.llama.model import Model
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
    with pytest.raises(ModelFileError, match=r"cut\.gguf could not be loaded.*truncated"):
        Model(path)


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


def test_fingerprints_tell_files_apart_and_ignore_names(tmp_path: Path) -> None:
    first, copy, other = tmp_path / "a", tmp_path / "b", tmp_path / "c"
    first.write_bytes(bytes(range(256)) * 4096)
    copy.write_bytes(first.read_bytes())
    other.write_bytes(first.read_bytes()[:-1] + b"\x00")
    assert fingerprint(first) == fingerprint(copy) != fingerprint(other)

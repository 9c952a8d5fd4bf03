from pathlib import Path

import pytest

from tests.app.cli.command_line import Idiolect

_TRUNCATED_BYTES = 5_000_000


def test_the_embedded_model_is_described(idiolect: Idiolect, embedded_model_path: Path) -> None:
    told = idiolect("model", "info", "--json")
    assert told.err == ""
    assert told.data["path"] == str(embedded_model_path)
    assert told.data["architecture"] == "llama"
    assert told.data["n_layers"] == 30
    assert told.data["heads_per_layer"] == [9] * 30
    assert told.data["head_size"] == [64] * 30
    assert told.data["vocabulary_size"] == 49152
    assert told.data["has_chat_template"] is True


def test_the_text_tells_what_a_person_needs(idiolect: Idiolect, embedded_model_path: Path) -> None:
    data = idiolect("model", "info", embedded_model_path, "--json").data
    told = idiolect("model", "info", embedded_model_path)
    assert told.err == ""
    first, *rest = told.out.splitlines()
    assert first == f"{data['name']} ({data['summary']})"
    assert f"  file         {embedded_model_path}" in rest
    assert f"  fingerprint  {data['fingerprint']}" in rest
    assert "  heads        30 layers of 9 heads, 270 in all; each can be scaled" in rest
    assert "  prompting    chat" in rest
    assert f"  runs on      {data['n_threads']} threads, from a working copy" in told.out
    assert 200e6 < data["memory_bytes"] < 500e6
    assert f"  needs        {data['memory_bytes'] / 1e6:.0f} MB of memory while drafting" in rest


def test_where_a_model_runs_can_be_said(idiolect: Idiolect) -> None:
    asked = ("model", "info", "--threads", "1", "--keys", "f16")
    told = idiolect(*asked, "--json").data
    assert (told["n_threads"], told["key_type"], told["gpu_layers"]) == (1, "f16", 0)
    assert "takes 1 to" in idiolect("model", "info", "--threads", "9999", code=1).complaint


@pytest.fixture(params=["missing", "folder", "empty", "text", "truncated"])
def unusable(request: pytest.FixtureRequest, embedded_model_path: Path, tmp_path: Path) -> Path:
    path = tmp_path / f"{request.param}.gguf"
    match request.param:
        case "folder":
            path.mkdir()
        case "empty":
            path.touch()
        case "text":
            path.write_text("This is a letter, and no model.", encoding="utf-8")
        case "truncated":
            with embedded_model_path.open("rb") as model:
                path.write_bytes(model.read(_TRUNCATED_BYTES))
    return path


def test_a_file_that_is_no_model_is_named(idiolect: Idiolect, unusable: Path) -> None:
    assert str(unusable) in idiolect("model", "info", unusable, code=1).complaint
    assert str(unusable) in idiolect("model", "info", unusable, "--json", code=1).complaint


def test_a_command_that_needs_a_model_names_one_it_cannot_use(
    voices: Idiolect, unusable: Path
) -> None:
    model = ("--profile", "Zoë", "--model", unusable)
    assert str(unusable) in voices("discover", *model, code=1).complaint
    brief = ("--kind", "post", "--brief", "frost", "--strength", "0")
    assert str(unusable) in voices("draft", *model, *brief, code=1).complaint

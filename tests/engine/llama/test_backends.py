"""What computes on the processor: linked in here, a file for each kind of it in what ships."""

import sys
from pathlib import Path

import pytest

from engine.errors import ProcessorError
from engine.llama import backends, model
from engine.llama.backends import (
    BUILT_IN,
    load_variant,
    require_variant,
    score,
    variant_name,
    variants,
    variants_folder,
)
from engine.llama.bindings import CPU_VARIANT
from engine.llama.model import Model
from engine.llama.steerable import SteerableModel


@pytest.fixture
def no_backend(monkeypatch: pytest.MonkeyPatch) -> None:
    """llama.cpp as it is where nothing is linked in and nothing has been loaded."""
    monkeypatch.setattr(backends, "_has_processor_backend", lambda: False)


def test_where_the_part_is_linked_in_nothing_is_loaded(tmp_path: Path) -> None:
    assert CPU_VARIANT is not None
    assert load_variant(tmp_path) == BUILT_IN


def test_a_model_tells_what_computes_it(steerable: SteerableModel) -> None:
    assert steerable.description.cpu_variant == CPU_VARIANT


@pytest.mark.usefixtures("no_backend")
@pytest.mark.parametrize(
    "names", [[], ["libggml-cpu-haswell.so"], ["libggml-cpu-a.so", "other.so"]]
)
def test_a_folder_without_a_variant_that_fits_gives_none(tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (tmp_path / name).write_bytes(b"not a library")
    assert load_variant(tmp_path) is None
    assert load_variant(tmp_path / "missing") is None


@pytest.mark.usefixtures("no_backend")
def test_the_best_variant_is_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scores = {"sse42": 5, "haswell": 64, "newer": 0}
    for name in scores:
        (tmp_path / f"{backends._PREFIX}{name}.so").touch()
    monkeypatch.setattr(backends, "score", lambda variant: scores[variant_name(variant)])
    loaded: list[Path] = []
    monkeypatch.setattr(backends, "_load", lambda variant: bool(loaded.append(variant)) or True)
    assert load_variant(tmp_path) == "haswell"
    assert [variant_name(each) for each in loaded] == ["haswell"]


def test_files_that_are_no_variants_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "libggml.so").touch()
    (tmp_path / "ggml.dll").touch()
    assert variants(tmp_path) == []


def test_a_library_that_is_no_variant_scores_nothing(tmp_path: Path) -> None:
    import engine.llama._interrupt as library

    assert score(Path(library.__file__)) == 0
    assert score(tmp_path / "missing.so") == 0


def test_an_installed_program_has_them_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_environment = variants_folder()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert variants_folder() == tmp_path / "bin" != in_environment


def test_without_any_the_message_names_the_folder(tmp_path: Path) -> None:
    with pytest.raises(ProcessorError, match=r"has no .*ggml-cpu-\* file. Install Idiolect again"):
        require_variant(None, tmp_path)
    require_variant("haswell", tmp_path)


def test_where_none_fits_the_message_names_what_there_is(tmp_path: Path) -> None:
    (tmp_path / f"{backends._PREFIX}haswell.so").touch()
    with pytest.raises(ProcessorError, match=r"\(haswell\) none runs on this machine's"):
        require_variant(None, tmp_path)


def test_a_model_asked_for_without_any_is_an_error_of_ours(
    embedded_model_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "CPU_VARIANT", None)
    monkeypatch.setattr(model, "variants_folder", lambda: tmp_path)
    with pytest.raises(ProcessorError, match="part for the processor is missing"):
        Model(embedded_model_path)

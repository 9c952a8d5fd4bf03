"""What is said of a model file before anybody loads it."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.llama.inspect_model import inspect_model
from engine.llama.inspection import ModelFigures, ModelInspection
from engine.llama.machine import Machine
from engine.llama.overrides import PlacementOverrides
from engine.llama.steerable import SteerableModel
from tests.engine.llama.random_models.decoders import DECODERS
from tests.engine.llama.random_models.recipe import write
from tests.engine.llama.random_models.unusual import NO_DECODERS

LAPTOP = Machine(physical_cores=4, processors=8, available_bytes=8_000_000_000)


def figures(inspection: ModelInspection) -> ModelFigures:
    assert inspection.figures is not None
    return inspection.figures


def test_what_is_said_beforehand_is_what_is_said_once_it_is_loaded(
    embedded_model_path: Path, steerable: SteerableModel
) -> None:
    found = inspect_model(embedded_model_path, LAPTOP, with_copies=False)
    loaded = steerable.description
    assert found.problems == ()
    told = figures(found)
    assert (told.name, told.architecture) == (loaded.name, loaded.architecture)
    assert (told.file_bytes, told.n_parameters) == (loaded.file_bytes, loaded.n_parameters)
    assert told.n_layers == loaded.n_layers
    assert told.n_heads == max(loaded.heads_per_layer)
    assert told.training_context == loaded.training_context
    assert told.has_chat_template == loaded.has_chat_template
    assert loaded.summary.endswith(told.weight_type)
    assert told.memory.total == loaded.memory_bytes
    assert told.fits


def test_the_working_copy_that_would_be_made_counts(embedded_model_path: Path) -> None:
    with_copy = figures(inspect_model(embedded_model_path, LAPTOP))
    without = figures(inspect_model(embedded_model_path, LAPTOP, with_copies=False))
    assert (with_copy.placement.working_type, without.placement.working_type) == ("Q8_0", None)
    assert with_copy.memory.weights > 1.4 * without.memory.weights


def test_too_little_memory_is_a_problem_with_both_numbers(embedded_model_path: Path) -> None:
    found = inspect_model(embedded_model_path, replace(LAPTOP, available_bytes=100_000_000))
    (problem,) = found.problems
    assert "needs 0.2" in problem
    assert "0.10 GB are available" in problem
    assert not figures(found).fits


def test_what_is_overridden_is_as_asked_for(embedded_model_path: Path) -> None:
    asked = PlacementOverrides(n_threads=3, key_type="f16")
    placement = figures(inspect_model(embedded_model_path, LAPTOP, overrides=asked)).placement
    assert (placement.n_threads, placement.key_type) == (3, "f16")
    assert (placement.most_threads, placement.most_gpu_layers) == (8, 0)


def test_what_cannot_be_overridden_so_is_a_problem(embedded_model_path: Path) -> None:
    found = inspect_model(embedded_model_path, LAPTOP, overrides=PlacementOverrides(n_threads=99))
    (problem,) = found.problems
    assert problem.startswith("99 threads cannot be used")
    assert figures(found).placement.n_threads == 4


@pytest.mark.parametrize("content", [b"", b"Dear Ida,", b"GGUF\3\0\0\0\xff\xff"])
def test_what_is_no_whole_model_has_no_figures(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.gguf"
    path.write_bytes(content)
    found = inspect_model(path, LAPTOP)
    assert found.figures is None
    assert len(found.problems) == 1
    assert str(path) in found.problems[0]


def test_an_architecture_that_llama_cpp_does_not_know_is_a_problem(tmp_path: Path) -> None:
    path = write(DECODERS[0], tmp_path / "model.gguf")
    path.write_bytes(path.read_bytes().replace(b"llama", b"lhama"))
    found = inspect_model(path, LAPTOP)
    assert any("unknown model architecture" in problem for problem in found.problems)


def test_a_model_that_does_not_write_on_is_a_problem(tmp_path: Path) -> None:
    path = write(NO_DECODERS[0], tmp_path / "model.gguf")
    (problem,) = inspect_model(path, LAPTOP).problems
    assert "does not predict a text's next token" in problem


def test_a_model_without_attention_outputs_is_a_problem(tmp_path: Path) -> None:
    path = write(DECODERS[0], tmp_path / "model.gguf")
    path.write_bytes(path.read_bytes().replace(b"attn_output", b"attn_outlet"))
    (problem,) = inspect_model(path, LAPTOP).problems
    assert "cannot be steered" in problem

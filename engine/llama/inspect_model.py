"""Looking at a model file without loading it: what it is, whether it fits, how it would be run."""

from dataclasses import replace
from math import prod
from pathlib import Path

from engine.errors import EngineError, ModelFileError, NotEnoughMemoryError, PlacementError
from engine.gguf_header import GgufHeader
from engine.llama.inspection import ModelFigures, ModelInspection, PlannedPlacement
from engine.llama.layout import header_obstacle, predicts_next_tokens
from engine.llama.machine import Machine
from engine.llama.memory import check_fits
from engine.llama.memory_need import MemoryNeed
from engine.llama.model import Model
from engine.llama.model_file import read_model_header
from engine.llama.model_shape import ModelShape
from engine.llama.overrides import NO_OVERRIDES, PlacementOverrides
from engine.llama.placement import Placement, choose_placement
from engine.llama.steerable import drafting_demand, type_name
from engine.llama.working_copy import WorkingType, wants_working_copy, working_copy_bytes


def inspect_model(
    path: Path,
    machine: Machine,
    *,
    overrides: PlacementOverrides = NO_OVERRIDES,
    with_copies: bool = True,
) -> ModelInspection:
    """Return what a file is, and what keeps it from being used here; nothing is loaded.

    llama.cpp reads the vocabulary, so that it says itself whether it knows such a model: a tenth of
    a second.

    Args:
        path: any file.
        machine: what it would be placed on, with the memory that will be free by then.
        overrides: what is not to be chosen from the machine.
        with_copies: whether a working copy would be made where one is wanted.
    """
    try:
        header = read_model_header(path)
    except ModelFileError as error:
        return ModelInspection(str(path), (str(error),), None)
    problems = [*_unfit(header)]
    demand = drafting_demand(header)
    try:
        placement = choose_placement(machine, demand, overrides)
    except PlacementError as error:
        problems.append(str(error))
        placement = choose_placement(machine, demand)
    working_type = wants_working_copy(header, machine) if with_copies else None
    need = _need(header, placement, working_type)
    try:
        check_fits(need, machine, path)
    except NotEnoughMemoryError as error:
        problems.append(str(error))
    planned = _planned(header, placement, working_type, machine)
    figures = _figures(header, need, machine.model_bytes, planned)
    return ModelInspection(str(path), tuple(problems), figures)


def _unfit(header: GgufHeader) -> list[str]:
    """Return why the model could not be used on any machine."""
    name = header.path.name
    try:
        with Model(header.path, header=header, gpu_layers=0, vocabulary_only=True) as model:
            if not predicts_next_tokens(model):
                return [
                    f"{name} does not predict a text's next token from those before it, so it "
                    "cannot write. Choose a model for chat or for text."
                ]
    except EngineError as error:
        return [str(error)]
    obstacle = header_obstacle(header)
    if obstacle is None:
        return []
    return [f"{name} {obstacle}. Choose a transformer model with ordinary attention."]


def _need(header: GgufHeader, placement: Placement, working_type: WorkingType | None) -> MemoryNeed:
    need = drafting_demand(header).need(placement.prompt_rows, placement.key_type)
    if working_type is None:
        return need
    return replace(need, weights=working_copy_bytes(header, working_type) - header.data_start)


def _planned(
    header: GgufHeader, placement: Placement, working_type: str | None, machine: Machine
) -> PlannedPlacement:
    return PlannedPlacement(
        n_threads=placement.n_threads,
        gpu_layers=placement.gpu_layers,
        key_type=placement.key_type,
        working_type=working_type,
        most_threads=machine.processors,
        most_gpu_layers=ModelShape(header).n_layers + 1 if machine.gpus else 0,
    )


def _figures(
    header: GgufHeader, need: MemoryNeed, available: int, planned: PlannedPlacement
) -> ModelFigures:
    shape = ModelShape(header)
    return ModelFigures(
        name=header.text("general.name") or header.path.stem,
        architecture=header.architecture,
        weight_type=type_name(header),
        file_bytes=sum(tensor.n_bytes for tensor in header.tensors),
        n_parameters=sum(prod(tensor.shape) for tensor in header.tensors),
        n_layers=shape.n_layers,
        n_heads=shape.n_heads,
        training_context=int(header.number(f"{header.architecture}.context_length") or 0),
        has_chat_template=header.text("tokenizer.chat_template") is not None,
        memory=need,
        memory_available=available,
        placement=planned,
    )

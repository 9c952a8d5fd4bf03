"""Where a model is put and how it is run: chosen from the machine, open to be overridden."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import get_args

from gguf import GGMLQuantizationType

from engine.errors import PlacementError
from engine.gguf_header import GgufHeader
from engine.llama.machine import Gpu, Machine
from engine.llama.memory import cache_bytes_by_layer, estimate
from engine.llama.memory_need import MemoryNeed
from engine.llama.model_shape import ModelShape
from engine.llama.overrides import NO_OVERRIDES, KeyType, PlacementOverrides
from engine.llama.pace import PROMPT_ROWS

GPU_PROMPT_ROWS = 512
"""Rows of prompt in one decode on a GPU: it needs more than a processor to be busy."""

_FEWEST_PROMPT_ROWS, _MOST_PROMPT_ROWS = 2, 4096
_GPU_MARGIN = 512 * 1024 * 1024
"""Bytes of each GPU that are left to its driver, to llama.cpp's own buffers and to the screen."""
_LAYER_TENSOR = re.compile(r"blk\.(\d+)\.")


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a model is put and how it is run.

    Attributes:
        gpu_layers: layers on GPUs, counted from the output backwards; the output is one.
        n_threads: threads of a decode.
        prompt_rows: rows of prompt in one decode.
        key_type: how the cache keeps keys.
        host_only: whether there is no GPU, so that every tensor is in the processor's memory.
    """

    gpu_layers: int
    n_threads: int
    prompt_rows: int
    key_type: KeyType
    host_only: bool

    @property
    def ggml_key_type(self) -> int:
        """`key_type` as llama.cpp counts it."""
        return int(GGMLQuantizationType[self.key_type.upper()])


@dataclass(frozen=True, slots=True)
class Demand:
    """A model, and the context that it shall have.

    Attributes:
        header: the model's.
        n_tokens: cells of the cache, over all sequences.
        n_sequences: most sequences.
    """

    header: GgufHeader
    n_tokens: int
    n_sequences: int

    def need(self, n_rows: int, key_type: KeyType) -> MemoryNeed:
        """Return the memory that it takes with these rows and keys."""
        return estimate(
            self.header,
            n_tokens=self.n_tokens,
            n_rows=n_rows,
            n_sequences=self.n_sequences,
            key_type=key_type,
        )


def choose_placement(
    machine: Machine, demand: Demand, overrides: PlacementOverrides = NO_OVERRIDES
) -> Placement:
    """Return a placement that suits the machine, with what is overridden as it was asked for.

    A thread for each core: drafting waits for memory, and a core's second thread only adds waiting.
    As many layers on the GPUs as fit; all, if all do. Keys as q8_0 on a processor, whose products
    with 8-bit numbers are the faster ones (a steered token takes an eighth less); on a GPU as f16,
    or as q8_0 where only those fit. Values stay f16, since llama.cpp quantises them only with flash
    attention, which we leave off.

    Raises:
        PlacementError: an override is out of range for this machine or model.
    """
    shape = ModelShape(demand.header)
    _check(overrides, machine, shape, demand.header)
    key_type = overrides.key_type or _key_type(machine, demand, shape, overrides.prompt_rows)
    gpu_layers = overrides.gpu_layers
    if gpu_layers is None:
        rows = overrides.prompt_rows or GPU_PROMPT_ROWS
        room = _gpu_room(machine, demand.need(rows, key_type).compute)
        gpu_layers = _n_fitting(_gpu_order(demand, shape, key_type), room)
    return Placement(
        gpu_layers=gpu_layers,
        n_threads=overrides.n_threads or machine.physical_cores,
        prompt_rows=overrides.prompt_rows or (GPU_PROMPT_ROWS if gpu_layers else PROMPT_ROWS),
        key_type=key_type,
        host_only=not machine.gpus,
    )


def _key_type(
    machine: Machine, demand: Demand, shape: ModelShape, prompt_rows: int | None
) -> KeyType:
    """Return q8_0 where it is faster, on a processor, or where f16 does not fit; else f16."""
    if not shape.allows_quantised_keys:
        return "f16"
    if not machine.gpus:
        return "q8_0"
    rows = prompt_rows or GPU_PROMPT_ROWS
    fits_as_f16 = demand.need(rows, "f16").total <= machine.model_bytes
    fits_as_q8 = demand.need(rows, "q8_0").total <= machine.model_bytes
    return "q8_0" if fits_as_q8 and not fits_as_f16 else "f16"


def _gpu_room(machine: Machine, compute: int) -> int:
    """Return the bytes that GPUs have for layers; each needs what a decode computes with."""
    return sum(max(0, _free(gpu, machine) - _GPU_MARGIN - compute) for gpu in machine.gpus)


def _free(gpu: Gpu, machine: Machine) -> int:
    if gpu.shares_host_memory:
        return min(gpu.free_bytes, machine.available_bytes)
    return gpu.free_bytes


def _gpu_order(demand: Demand, shape: ModelShape, key_type: KeyType) -> list[int]:
    """Return the bytes of the output and of each layer, in the order that GPUs are given them.

    llama.cpp puts the output on a GPU first, then layers from the last to the first. The tokens'
    embedding stays with the processor; where the output is that same matrix, it is copied.
    """
    layers = list(cache_bytes_by_layer(shape, demand.n_tokens, key_type))
    others = 0
    for tensor in demand.header.tensors:
        match = _LAYER_TENSOR.match(tensor.name)
        if match is not None and int(match[1]) < len(layers):
            layers[int(match[1])] += tensor.n_bytes
        elif tensor.name != "token_embd.weight" or demand.header.tensor("output.weight") is None:
            others += tensor.n_bytes
    return [others, *reversed(layers)]


def _n_fitting(sizes: Sequence[int], room: int) -> int:
    return sum(taken <= room for taken in accumulate(sizes))


def _check(
    overrides: PlacementOverrides, machine: Machine, shape: ModelShape, header: GgufHeader
) -> None:
    most_layers = shape.n_layers + 1 if machine.gpus else 0
    without = "" if machine.gpus else ", since it finds no GPU"
    _check_range("GPU layers", overrides.gpu_layers, 0, most_layers, without)
    _check_range("threads", overrides.n_threads, 1, machine.processors)
    _check_range("prompt rows", overrides.prompt_rows, _FEWEST_PROMPT_ROWS, _MOST_PROMPT_ROWS)
    key_type = overrides.key_type
    if key_type is not None and key_type not in get_args(KeyType):
        known = ", ".join(get_args(KeyType))
        raise PlacementError(f"{key_type!r} is no type for keys. Choose one of {known}.")
    if key_type == "q8_0" and not shape.allows_quantised_keys:
        raise PlacementError(
            f"{header.path.name} keeps its keys in pieces that q8_0 cannot store. Choose f16."
        )


def _check_range(what: str, value: int | None, least: int, most: int, reason: str = "") -> None:
    if value is not None and not least <= value <= most:
        raise PlacementError(
            f"{value} {what} cannot be used: this model on this machine takes {least} to "
            f"{most}{reason}."
        )

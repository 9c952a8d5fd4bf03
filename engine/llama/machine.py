"""What this machine has to offer a model: processors, memory, GPUs."""

import ctypes
import math
import os
import platform
import sys
from dataclasses import dataclass
from typing import Any

import psutil

from engine.llama import bindings
from engine.llama.control_group import control_group_limits

_DISCRETE, _INTEGRATED = 1, 2


@dataclass(frozen=True, slots=True)
class Gpu:
    """A graphics processor that llama.cpp can use.

    Attributes:
        name: as its maker calls it.
        free_bytes: memory that is free now.
        total_bytes: memory that it has.
        shares_host_memory: whether that is the processor's memory too.
    """

    name: str
    free_bytes: int
    total_bytes: int
    shares_host_memory: bool = False


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine, as far as this process may use it.

    Attributes:
        physical_cores: cores, without the second thread that a core may run; at least 1.
        processors: what the system schedules threads on; at least 1.
        available_bytes: memory that can be taken without pushing other programs out.
        gpus: the graphics processors that llama.cpp would use.
    """

    physical_cores: int
    processors: int
    available_bytes: int
    gpus: tuple[Gpu, ...] = ()

    @property
    def model_bytes(self) -> int:
        """Memory for a model and its context: the processor's, and that of GPUs with their own."""
        own = sum(gpu.free_bytes for gpu in self.gpus if not gpu.shares_host_memory)
        return self.available_bytes + own


def bytes_to_be_freed(model_bytes: int) -> int:
    """Return how much more will be available once this process frees a model of that size.

    Files mapped into memory, as weights mostly are, count as available on Linux already.
    """
    memory = psutil.Process().memory_info()
    return min(model_bytes, max(0, memory.rss - getattr(memory, "shared", 0)))


def look_at_machine() -> Machine:
    """Return what this process may use now, within its affinity and its control groups' limits."""
    limits = control_group_limits()
    processors = math.ceil(min(_processors(), limits.processors))
    cores = psutil.cpu_count(logical=False) or processors
    return Machine(
        physical_cores=max(1, min(cores, processors)),
        processors=max(1, processors),
        available_bytes=int(min(psutil.virtual_memory().available, limits.available_bytes)),
        gpus=_gpus(),
    )


def device_names() -> list[str]:
    """Return what llama.cpp can compute on here: the processor, and GPUs."""
    devices = [bindings.device_get(index) for index in range(bindings.device_count())]
    return [
        bindings.device_description(each).decode("utf-8", "replace").strip() for each in devices
    ]


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _gpus() -> tuple[Gpu, ...]:
    """Return the GPUs that llama.cpp puts layers on: integrated ones only where no other is."""
    devices = [bindings.device_get(index) for index in range(bindings.device_count())]
    of_type = {
        kind: [device for device in devices if bindings.device_type(device) == kind]
        for kind in (_DISCRETE, _INTEGRATED)
    }
    kind = _DISCRETE if of_type[_DISCRETE] else _INTEGRATED
    # Apple's GPUs count as discrete to ggml, and share the processor's memory all the same.
    shared = kind == _INTEGRATED or (sys.platform, platform.machine()) == ("darwin", "arm64")
    return tuple(_gpu(device, shared) for device in of_type[kind])


def _gpu(device: Any, shared: bool) -> Gpu:  # noqa: ANN401 - a ctypes pointer
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    bindings.device_memory(device, ctypes.byref(free), ctypes.byref(total))
    name = bindings.device_description(device).decode("utf-8", "replace")
    return Gpu(name, free.value, total.value, shared)

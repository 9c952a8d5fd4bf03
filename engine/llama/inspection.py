"""What there is to say about a model file before it is loaded."""

from dataclasses import dataclass

from engine.llama.memory_need import MemoryNeed


@dataclass(frozen=True, slots=True)
class PlannedPlacement:
    """How a model would be run.

    Attributes:
        n_threads: threads of a decode.
        gpu_layers: layers on GPUs.
        key_type: how the cache keeps keys.
        working_type: the weights' type in the working copy that would be used; None for the file.
        most_threads: most that may be asked for here.
        most_gpu_layers: likewise; 0 where there is no GPU.
    """

    n_threads: int
    gpu_layers: int
    key_type: str
    working_type: str | None
    most_threads: int
    most_gpu_layers: int


@dataclass(frozen=True, slots=True)
class ModelFigures:
    """What a model's header tells.

    Attributes:
        name: the name in its metadata, or the file's name.
        architecture: `general.architecture`.
        weight_type: llama.cpp's name of the type that most weights have.
        file_bytes: size of all tensors, bytes.
        n_parameters: number of weights.
        n_layers: number of layers.
        n_heads: attention heads of the layer that has most.
        training_context: tokens of context it was trained with; 0 where it does not tell.
        has_chat_template: whether it is instructed by chat messages or only continues text.
        memory: estimate of what it takes with a context for drafting.
        memory_available: for a model and its context, once the loaded one is freed, bytes.
        placement: how it would be run.
    """

    name: str
    architecture: str
    weight_type: str
    file_bytes: int
    n_parameters: int
    n_layers: int
    n_heads: int
    training_context: int
    has_chat_template: bool
    memory: MemoryNeed
    memory_available: int
    placement: PlannedPlacement

    @property
    def fits(self) -> bool:
        """Whether there is memory for it."""
        return self.memory.total <= self.memory_available


@dataclass(frozen=True, slots=True)
class ModelInspection:
    """What was found of a file.

    Attributes:
        path: the file.
        problems: what keeps it from being used, for the person to read; none if it can be.
        figures: what it is; None where its header cannot be read.
    """

    path: str
    problems: tuple[str, ...]
    figures: ModelFigures | None

    @property
    def is_usable(self) -> bool:
        """Whether nothing is known that would keep it from being used."""
        return not self.problems

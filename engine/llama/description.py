"""What there is to say about a model file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ModelDescription:
    """A model as shown to a person.

    Attributes:
        path: the GGUF file.
        fingerprint: tells this file from any other, whatever its name (hexadecimal).
        name: the name in its metadata, or the file's name.
        summary: llama.cpp's one-line description (architecture, size, quantisation).
        architecture: `general.architecture`.
        file_bytes: size of all tensors, bytes.
        n_parameters: number of weights.
        n_layers: number of layers.
        heads_per_layer: attention heads in each layer.
        head_size: floats in one head's output, in each layer.
        vocabulary_size: number of tokens.
        training_context: tokens of context it was trained with.
        has_chat_template: whether it is instructed by chat messages or only continues text.
        working_type: the weights' type in the working copy that is used instead of the file; None
            where the file itself is.
        gpu_layers: layers on GPUs.
        n_threads: threads of a decode.
        key_type: how the cache keeps keys.
        memory_bytes: estimate of what it takes with a context for drafting, bytes.
        cpu_variant: which of llama.cpp's parts for processors computes; "built in" where there is
            but one.
    """

    path: str
    fingerprint: str
    name: str
    summary: str
    architecture: str
    file_bytes: int
    n_parameters: int
    n_layers: int
    heads_per_layer: tuple[int, ...]
    head_size: tuple[int, ...]
    vocabulary_size: int
    training_context: int
    has_chat_template: bool
    working_type: str | None = None
    gpu_layers: int = 0
    n_threads: int = 1
    key_type: str = "f16"
    memory_bytes: int = 0
    cpu_variant: str = "built in"

"""Finding where a model's heads are: their numbers in the file, their sizes in one decode."""

from collections.abc import Mapping

from engine.errors import GgufError, UnsupportedModelError
from engine.gguf_header import GgufHeader
from engine.heads import HeadLayout
from engine.llama.bindings import lib
from engine.llama.context import Context
from engine.llama.hook import NodeRecorder
from engine.llama.model import Model

_PROBE_TOKENS = 32


def measure_layout(model: Model) -> HeadLayout:
    """Return where a model's heads are, layer by layer.

    How many heads a layer has, only the metadata tell; how long each is follows from the attention
    output that the graph really computes. A layer without one (feed-forward only, recurrent) has no
    heads. What is measured must be what the output projection reads, or else scaling a slice of it
    would not be scaling a head.

    Raises:
        UnsupportedModelError: the model is no decoder, does not tell its numbers of heads, or
            computes no attention output, or one that does not divide into its heads, or one that is
            not its output projection's input.
    """
    if not predicts_next_tokens(model):
        raise _unsupported(model, "does not predict a text's next token from those before it")
    inputs = _projection_inputs(model.header)
    # Known before a decode, which ends the process with some of these models on some processors.
    widths = _attention_widths(model) if inputs else {}
    if not widths:
        raise _unsupported(model, "computes no attention output by head")
    counts = _head_counts(model)
    for layer, width in widths.items():
        _check_layer(model, layer, width, counts.get(layer, 0), inputs.get(layer))
    heads = [counts[layer] if layer in widths else 0 for layer in range(model.n_layers)]
    sizes = [widths[layer] // count if count else 0 for layer, count in enumerate(heads)]
    return HeadLayout(tuple(heads), tuple(sizes))


def _check_layer(
    model: Model, layer: int, width: int, n_heads: int, projection_input: int | None
) -> None:
    if n_heads == 0 or width % n_heads:
        raise _unsupported(
            model,
            f"gives {n_heads} heads in layer {layer}, whose attention output is {width} wide and "
            "does not divide into them",
        )
    if projection_input != width:
        reads = "there is none" if projection_input is None else str(projection_input)
        raise _unsupported(
            model,
            f"computes an attention output {width} wide in layer {layer}, which is not what its "
            f"output projection reads ({reads})",
        )


def header_obstacle(header: GgufHeader) -> str | None:
    """Return what keeps a model from being steered, as far as its header tells; None for nothing.

    To be read after the model's name. `measure_layout` has the last word.
    """
    inputs = _projection_inputs(header)
    if not inputs:
        return "computes no attention output by head, so it cannot be steered"
    n_layers = int(header.number(f"{header.architecture}.block_count") or 0)
    try:
        counts = dict(enumerate(header.head_counts(n_layers)))
    except GgufError:
        return "does not tell how many heads its layers have, so it cannot be steered"
    # Blocks beyond the counted ones are never computed.
    widths = {layer: width for layer, width in inputs.items() if layer in counts}
    if any(counts[layer] == 0 or width % counts[layer] for layer, width in widths.items()):
        return "has attention outputs that do not divide into its heads, so it cannot be steered"
    return None


def predicts_next_tokens(model: Model) -> bool:
    """Whether it is a decoder, and no model of embeddings, diffusion or translation.

    To be asked before anything is decoded: a decoder whose encoder has not run ends the process.
    """
    architecture = model.metadata("general.architecture")
    return not (
        model.metadata(f"{architecture}.attention.causal") == "false"
        or model.metadata(f"{architecture}.pooling_type") not in (None, "0")
        or lib.llama_model_has_encoder(model.native)
        or lib.llama_model_is_diffusion(model.native)
    )


def _attention_widths(model: Model) -> Mapping[int, int]:
    """Return the width of every attention output, by layer, seen in one decode of one token."""
    recorder = NodeRecorder()
    with Context(model, n_tokens=_PROBE_TOKENS, n_rows=1, hook=recorder) as context:
        context.batch.add([model.a_token], 0, 0, logits=False)
        context.decode()
    return recorder.widths


def _projection_inputs(header: GgufHeader) -> Mapping[int, int]:
    """Return the width that the output projection of each layer reads."""
    widths = {}
    for tensor in header.tensors:
        match tensor.name.split("."):
            case ["blk", layer, "attn_output", "weight"] if layer.isdecimal():
                widths[int(layer)] = tensor.shape[0]
    return widths


def _head_counts(model: Model) -> Mapping[int, int]:
    """Return the number of heads of each layer that an ordinary decode computes.

    The file may have more blocks: those that predict further tokens come last.
    """
    header = model.header
    n_blocks = header.number(f"{header.architecture}.block_count")
    try:
        counts = header.head_counts(int(n_blocks or model.n_layers))
    except GgufError as error:
        raise _unsupported(model, f"does not tell its numbers of heads ({error})") from error
    return dict(enumerate(counts[: model.n_layers]))


def _unsupported(model: Model, what: str) -> UnsupportedModelError:
    return UnsupportedModelError(
        f"{model.path.name} ({model.summary}) {what}, so it cannot be steered. "
        "Choose a transformer model with ordinary attention."
    )

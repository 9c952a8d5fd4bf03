"""Finding where a model's heads are by looking at one decode."""

from engine.errors import UnsupportedModelError
from engine.heads import HeadLayout
from engine.llama.bindings import lib
from engine.llama.context import Context
from engine.llama.hook import NodeRecorder
from engine.llama.model import Model

_PROBE_TOKENS = 32


def measure_layout(model: Model) -> HeadLayout:
    """Return where a model's heads are, seen in one decode of one token.

    The attention outputs that the graph really computes are measured, so that whatever the metadata
    leave out (head counts by layer, layers without attention) cannot mislead the hook.

    Raises:
        UnsupportedModelError: there is none, or it does not divide into heads.
    """
    recorder = NodeRecorder()
    with Context(model, n_tokens=_PROBE_TOKENS, n_rows=1, hook=recorder) as context:
        context.batch.add([model.a_token], 0, 0, logits=False)
        context.decode()
    n_heads = int(lib.llama_model_n_head(model.native))
    if not recorder.widths or n_heads < 1:
        raise UnsupportedModelError(
            f"{model.path.name} ({model.summary}) computes no attention output by head, so it "
            "cannot be steered. Choose a transformer model with ordinary attention."
        )
    size = model.head_size(n_heads, int(lib.llama_model_n_embd(model.native)))
    uneven = [layer for layer, width in recorder.widths.items() if width % size]
    if uneven:
        raise UnsupportedModelError(
            f"{model.path.name}: the attention output of layer {uneven[0]} is "
            f"{recorder.widths[uneven[0]]} wide and does not divide into heads of {size}, so it "
            "cannot be steered. Choose another model."
        )
    widths = [recorder.widths.get(layer, 0) for layer in range(model.n_layers)]
    return HeadLayout(tuple(width // size for width in widths), (size,) * len(widths))

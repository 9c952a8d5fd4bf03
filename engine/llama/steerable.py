"""A loaded model whose attention heads are known, and can therefore be scaled."""

from pathlib import Path

from engine.errors import UnsupportedModelError
from engine.heads import HeadLayout
from engine.llama.bindings import lib
from engine.llama.context import Context
from engine.llama.description import ModelDescription
from engine.llama.fingerprint import fingerprint
from engine.llama.hook import NodeRecorder
from engine.llama.model import Model
from engine.owner import Owner

_PROBE_TOKENS = 32


class SteerableModel(Owner):
    """Owns a model, and knows the layout of its heads.

    Args:
        path: the GGUF file.

    Raises:
        ModelFileError: as `Model`.
        UnsupportedModelError: the model has no per-head attention output.
    """

    def __init__(self, path: Path) -> None:
        self.model = Model(path)
        try:
            self.layout = measure_layout(self.model)
            self.description = _describe(self.model, self.layout)
        except BaseException:
            self.model.close()
            raise

    def close(self) -> None:
        """Free the model; a second call does nothing."""
        self.model.close()


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


def _describe(model: Model, layout: HeadLayout) -> ModelDescription:
    return ModelDescription(
        path=str(model.path),
        fingerprint=fingerprint(model.path),
        name=model.metadata("general.name") or model.path.stem,
        summary=model.summary,
        architecture=model.metadata("general.architecture") or "",
        file_bytes=model.tensor_bytes,
        n_parameters=model.n_parameters,
        n_layers=layout.n_layers,
        heads_per_layer=layout.heads_per_layer,
        head_size=layout.head_size,
        vocabulary_size=model.vocabulary_size,
        training_context=model.training_context,
        has_chat_template=model.chat_template is not None,
    )

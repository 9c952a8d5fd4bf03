"""A loaded model whose attention heads are known, and can therefore be scaled."""

from pathlib import Path

from engine.heads import HeadLayout
from engine.llama.description import ModelDescription
from engine.llama.fingerprint import fingerprint
from engine.llama.layout import measure_layout
from engine.llama.model import Model
from engine.owner import Owner


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

"""Having the engine load the model before it is needed, and change it while the window is open."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import EngineGoneError
from app.ui.engine_client import EngineClient
from app.ui.job_progress import in_words
from engine.llama.description import ModelDescription
from engine.llama.overrides import NO_OVERRIDES, PlacementOverrides
from engine.process import protocol


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model, and how it is to be placed.

    Attributes:
        path: the GGUF file.
        overrides: what is not to be chosen from the machine.
    """

    path: Path
    overrides: PlacementOverrides = NO_OVERRIDES


class ModelLoader(QObject):
    """Loads one model whenever the engine comes up, and knows its description from then on.

    Args:
        client: the engine.
        model: the model to begin with.
        parent: the Qt owner.
        overrides: how to place it.
        fallback: what to use where that model cannot be loaded at all; None for nothing.

    Attributes:
        model: the description of the model in use; None until it is loaded.

    Signals:
        progressed: a `JobProgress`.
        loaded: the `ModelDescription`, at the first load, after every restart and every switch.
        failed: a model cannot be loaded; says why, and what is used instead.
    """

    progressed = Signal(object)
    loaded = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        client: EngineClient,
        model: Path,
        parent: QObject | None = None,
        *,
        overrides: PlacementOverrides = NO_OVERRIDES,
        fallback: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._wanted = ModelChoice(model, overrides)
        self._in_use: ModelChoice | None = None
        self._fallback = None if fallback is None else ModelChoice(fallback)
        self._job_id: int | None = None
        self.model: ModelDescription | None = None
        client.hello.connect(self.load)
        client.progress.connect(self._on_progress)
        client.answer.connect(self._on_answer)

    @property
    def choice(self) -> ModelChoice:
        """The model in use; while there is none yet, the one that is being loaded."""
        return self._in_use or self._wanted

    @property
    def is_loading(self) -> bool:
        """Whether a model is being loaded."""
        return self._job_id is not None

    def switch(self, model: Path, overrides: PlacementOverrides = NO_OVERRIDES) -> None:
        """Use another model, or the same one placed otherwise, as soon as it is loaded.

        Where that fails, the former stays in use, and `failed` says why.
        """
        self._wanted = ModelChoice(model, overrides)
        self.load()

    def load(self) -> None:
        """Have the engine load the model that is wanted, if it has not done so."""
        self._job_id = self._client.new_id()
        wanted = self._wanted
        self._client.submit(protocol.LoadModel(self._job_id, str(wanted.path), wanted.overrides))

    def _on_progress(self, progress: protocol.Progress) -> None:
        if progress.id == self._job_id:
            self.progressed.emit(in_words(progress))

    def _on_answer(self, answer: protocol.Answer) -> None:
        if self._job_id is None or answer.id != self._job_id:
            return
        self._job_id = None
        match answer:
            case protocol.Loaded():
                self._in_use = self._wanted
                self.model = answer.model
                self.loaded.emit(answer.model)
            case protocol.Failed(error=EngineGoneError.__name__):
                # The client's `gone` or `gave_up` has told of it, and a new engine loads anew.
                self._give_way(answer.message, is_told=True)
            case protocol.Failed():
                self._give_way(answer.message)

    def _give_way(self, message: str, *, is_told: bool = False) -> None:
        """Go back to a model that can be had, if there is another one, and say so."""
        failed = self._wanted
        # An engine that dies of a model that it had loaded before may have been killed.
        may_change = not is_told or self._in_use is None
        others = (self._in_use, self._fallback if may_change else None)
        other = next((each for each in others if each not in (None, failed)), None)
        if other is None:
            if not is_told:
                self.failed.emit(message)
            return
        if failed == self._in_use:
            self._in_use = None
        self._wanted = other
        if not is_told:
            # A new engine loads it by itself.
            self.load()
        self.failed.emit(
            self.tr("{0} {1} was not loaded; {2} is used.").format(
                message, failed.path.name, other.path.name
            )
        )

"""Having the engine load the model before it is needed."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import EngineGoneError
from app.ui.engine_client import EngineClient
from app.ui.job_progress import in_words
from engine.llama.description import ModelDescription
from engine.process import protocol


class ModelLoader(QObject):
    """Loads one model whenever the engine comes up, and knows its description from then on.

    Signals:
        progressed: a `JobProgress`.
        loaded: the `ModelDescription`, at the first load and after every restart.
        failed: the model cannot be loaded; says why.
    """

    progressed = Signal(object)
    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, client: EngineClient, model: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._path = model
        self._job_id: int | None = None
        self.model: ModelDescription | None = None
        client.hello.connect(self._load)
        client.progress.connect(self._on_progress)
        client.answer.connect(self._on_answer)

    def _load(self) -> None:
        self._job_id = self._client.new_id()
        self._client.submit(protocol.LoadModel(self._job_id, str(self._path)))

    def _on_progress(self, progress: protocol.Progress) -> None:
        if progress.id == self._job_id:
            self.progressed.emit(in_words(progress))

    def _on_answer(self, answer: protocol.Answer) -> None:
        if answer.id != self._job_id:
            return
        self._job_id = None
        match answer:
            case protocol.Loaded():
                self.model = answer.model
                self.loaded.emit(answer.model)
            case protocol.Failed(error=EngineGoneError.__name__):
                # The client's `gone` or `gave_up` has told of it, and a new engine loads anew.
                pass
            case protocol.Failed():
                self.failed.emit(answer.message)

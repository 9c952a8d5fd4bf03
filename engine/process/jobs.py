"""Doing the jobs of the protocol: the one place that both the engine process and the CLI call."""

from collections.abc import Callable
from pathlib import Path

from engine.discovery.result import Discovery
from engine.discovery.run import discover
from engine.drafting.draft import Draft
from engine.drafting.settings import DraftReport
from engine.errors import ContextFullError
from engine.llama.context import never
from engine.llama.description import ModelDescription
from engine.llama.steerable import SteerableModel
from engine.owner import Owner
from engine.process import protocol
from engine.prompt import PromptBuilder

SAMPLE_TOKENS = 700
"""Tokens of samples in a prompt: a voice needs several; each delays the draft's first word."""


class JobRunner(Owner):
    """Runs jobs one after another, and keeps the model of the last one loaded.

    Args:
        emit: told of every event but the answer, which is returned.
    """

    def __init__(self, emit: Callable[[protocol.Event], None]) -> None:
        self._emit = emit
        self._loaded: SteerableModel | None = None

    def close(self) -> None:
        """Free the model; a second call does nothing."""
        if self._loaded is not None:
            self._loaded.close()
            self._loaded = None

    def run(
        self, job: protocol.Job, cancelled: Callable[[], bool] = never
    ) -> protocol.Loaded | protocol.Discovered | protocol.Drafted:
        """Do a job and return its answer.

        Raises:
            EngineError: whatever went wrong; `Cancelled` if a job other than a draft was stopped.
        """
        match job:
            case protocol.LoadModel():
                return protocol.Loaded(job.id, self.load(Path(job.model), job_id=job.id))
            case protocol.Discover():
                return protocol.Discovered(job.id, self.discover(job, cancelled))
            case protocol.Draft():
                return protocol.Drafted(job.id, self.draft(job, cancelled))

    def load(self, path: Path, *, job_id: int) -> ModelDescription:
        """Load a model, unless it is loaded already, and return its description.

        Raises:
            ModelFileError, UnsupportedModelError: as `SteerableModel`.
        """
        return self._model(path, job_id).description

    def discover(self, job: protocol.Discover, cancelled: Callable[[], bool]) -> Discovery:
        """Measure every head, telling progress.

        Raises:
            EngineError: as `engine.discovery.run.discover`, or as `load`.
        """

        def report(fraction: float, seconds_left: float) -> None:
            self._emit(protocol.Progress(job.id, "measuring", fraction, seconds_left))

        return discover(
            self._model(Path(job.model), job.id),
            job.author,
            job.samples,
            budget_s=job.budget_s,
            on_progress=report,
            cancelled=cancelled,
        )

    def draft(self, job: protocol.Draft, cancelled: Callable[[], bool]) -> DraftReport:
        """Write a draft, telling progress and text.

        Raises:
            EngineError: as `engine.drafting.draft.Draft`, `PromptBuilder.build` or `load`.
        """
        steerable = self._model(Path(job.model), job.id)
        context_tokens = steerable.model.training_context
        if job.settings.max_tokens >= context_tokens:
            raise ContextFullError(
                f"A draft of {job.settings.max_tokens} tokens does not fit this model's context of "
                f"{context_tokens}. Ask for a shorter one."
            )
        prompt = PromptBuilder(steerable.model).build(
            job.author,
            job.samples,
            job.request,
            sample_tokens=SAMPLE_TOKENS,
            context_tokens=context_tokens - job.settings.max_tokens,
        )
        n_prompt = len(prompt.tokens)
        return Draft(steerable, prompt, job.weights, job.settings).write(
            on_text=lambda text: self._emit(protocol.Token(job.id, text)),
            on_prompt=lambda n: self._emit(protocol.Progress(job.id, "reading", n / n_prompt)),
            cancelled=cancelled,
        )

    def _model(self, path: Path, job_id: int) -> SteerableModel:
        if self._loaded is None or self._loaded.model.path != path:
            self.close()
            self._emit(protocol.Progress(job_id, "loading", 0.0))
            self._loaded = SteerableModel(path)
        return self._loaded

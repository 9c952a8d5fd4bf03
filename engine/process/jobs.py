"""Doing the jobs of the protocol: the one place that both the engine process and the CLI call."""

from collections.abc import Callable
from pathlib import Path

from engine.discovery.result import Discovery
from engine.discovery.run import discover
from engine.drafting.draft import Drafting
from engine.drafting.prefix_store import PrefixStore
from engine.drafting.prompt_cache import PromptCache
from engine.drafting.settings import DraftReport
from engine.errors import ContextFullError
from engine.llama.bindings import VERSION
from engine.llama.context import never
from engine.llama.description import ModelDescription
from engine.llama.model import Model
from engine.llama.placement import NO_OVERRIDES, PlacementOverrides
from engine.llama.steerable import SteerableModel
from engine.owner import Owner
from engine.process import protocol
from engine.prompt import Prompt, PromptBuilder

SAMPLE_TOKENS = 700
"""Tokens of samples in a prompt: a voice needs several; each delays the draft's first word."""


class JobRunner(Owner):
    """Runs jobs one after another, and keeps the model of the last one loaded.

    Args:
        emit: told of every event but the answer, which is returned.
        cache: a folder for what can be made anew; None to keep nothing on disk.
        overrides: what is not to be chosen from the machine.
    """

    def __init__(
        self,
        emit: Callable[[protocol.Event], None],
        cache: Path | None = None,
        overrides: PlacementOverrides = NO_OVERRIDES,
    ) -> None:
        self._emit = emit
        self._cache = cache
        self._overrides = overrides
        self._loaded: _Loaded | None = None

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
                return protocol.Loaded(job.id, self.load(job, cancelled))
            case protocol.Discover():
                return protocol.Discovered(job.id, self.discover(job, cancelled))
            case protocol.Draft():
                return protocol.Drafted(job.id, self.draft(job, cancelled))

    def load(
        self, job: protocol.LoadModel, cancelled: Callable[[], bool] = never
    ) -> ModelDescription:
        """Load a model, unless it is loaded already, and return its description.

        Raises:
            EngineError: as `SteerableModel`.
        """
        return self._model(job, cancelled).steerable.description

    def discover(self, job: protocol.Discover, cancelled: Callable[[], bool]) -> Discovery:
        """Measure every head, telling progress.

        Raises:
            EngineError: as `engine.discovery.run.discover`, or as `load`.
        """

        def report(fraction: float, seconds_left: float) -> None:
            self._emit(protocol.Progress(job.id, "measuring", fraction, seconds_left))

        return discover(
            self._model(job, cancelled).steerable,
            job.author,
            job.samples,
            budget_s=job.budget_s,
            on_progress=report,
            cancelled=cancelled,
        )

    def draft(self, job: protocol.Draft, cancelled: Callable[[], bool]) -> list[DraftReport]:
        """Write the variants of a draft, telling progress and text.

        Raises:
            EngineError: as `Drafting.write`, `PromptBuilder.build` or `load`.
        """
        loaded = self._model(job, cancelled)
        prompt = _prompt(loaded.steerable.model, job)
        n_prompt = len(prompt.tokens)
        return loaded.drafting.write(
            prompt,
            job.weights,
            job.variants,
            on_text=lambda number, text: self._emit(protocol.Token(job.id, text, number)),
            on_prompt=lambda n: self._emit(protocol.Progress(job.id, "reading", n / n_prompt)),
            cancelled=cancelled,
        )

    def _model(self, job: protocol.Job, cancelled: Callable[[], bool]) -> "_Loaded":
        path = Path(job.model)
        if self._loaded is None or self._loaded.path != path:
            self.close()
            self._emit(protocol.Progress(job.id, "loading", 0.0))
            self._loaded = _Loaded(path, self._cache, self._overrides, cancelled)
        return self._loaded


class _Loaded(Owner):
    """A model, and the prompt that it read last."""

    def __init__(
        self,
        path: Path,
        cache: Path | None,
        overrides: PlacementOverrides,
        cancelled: Callable[[], bool],
    ) -> None:
        self.path = path
        self.steerable = SteerableModel(
            path,
            placement_overrides=overrides,
            working_copies=None if cache is None else cache / "models",
            make_copy=True,
            cancelled=cancelled,
        )
        self._prompts = PromptCache(self.steerable, _prefixes(self.steerable, cache))
        self.drafting = Drafting(self.steerable, self._prompts)

    def close(self) -> None:
        self._prompts.close()
        self.steerable.close()


def _prefixes(steerable: SteerableModel, cache: Path | None) -> PrefixStore | None:
    if cache is None:
        return None
    description, placement = steerable.description, steerable.placement
    origin = [description.fingerprint, str(description.working_type), placement.key_type, VERSION]
    return PrefixStore(cache / "prefixes", origin)


def _prompt(model: Model, job: protocol.Draft) -> Prompt:
    """Return a draft's prompt, which leaves room for the longest of its variants.

    Raises:
        ContextFullError: the draft, or the request with it, does not fit the model's context.
    """
    context_tokens = model.training_context
    max_tokens = max(settings.max_tokens for settings in job.variants)
    if max_tokens >= context_tokens:
        raise ContextFullError(
            f"A draft of {max_tokens} tokens does not fit this model's context of "
            f"{context_tokens}. Ask for a shorter one."
        )
    return PromptBuilder(model).build(
        job.author,
        job.samples,
        job.request,
        sample_tokens=SAMPLE_TOKENS,
        context_tokens=context_tokens - max_tokens,
    )

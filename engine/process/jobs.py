"""Doing the jobs of the protocol: the one place that both the engine process and the CLI call."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from engine.calibration.result import Calibration
from engine.discovery.result import Discovery
from engine.drafting.contrast import Steering
from engine.drafting.draft import Drafting, DraftPlan
from engine.drafting.prefix_store import PrefixStore
from engine.drafting.prompt_cache import PromptCache
from engine.errors import ContextFullError
from engine.llama.bindings import VERSION
from engine.llama.context import never
from engine.llama.description import ModelDescription
from engine.llama.inspect_model import inspect_model
from engine.llama.inspection import ModelInspection
from engine.llama.machine import Machine, bytes_to_be_freed, look_at_machine
from engine.llama.model import Model
from engine.llama.model_file import read_model_header
from engine.llama.overrides import NO_OVERRIDES, PlacementOverrides
from engine.llama.steerable import SteerableModel
from engine.llama.working_copy import wants_precise_copy
from engine.owner import Owner
from engine.process import protocol
from engine.process.grouping import grouped
from engine.process.learning import run_calibration, run_discovery
from engine.process.routing import routed
from engine.process.speed import measured_speed
from engine.prompt import REWRITING_SAMPLE_TOKENS, SAMPLE_TOKENS, Prompt, PromptBuilder
from engine.writing import Sample


class JobRunner(Owner):
    """Runs jobs one after another, and keeps the model of the last one loaded.

    Args:
        emit: told of every event but the answer, which is returned.
        cache: a folder for what can be made anew; None to keep nothing on disk.
        overrides: what is not to be chosen from the machine.
        atlases: a folder of head atlases, which may be missing; None to go without.
    """

    def __init__(
        self,
        emit: Callable[[protocol.Event], None],
        cache: Path | None = None,
        overrides: PlacementOverrides = NO_OVERRIDES,
        atlases: Path | None = None,
    ) -> None:
        self._emit = emit
        self._cache = cache
        self._overrides = overrides
        self._atlases = atlases
        self._loaded: _Loaded | None = None
        self._asked_for: dict[Path, PlacementOverrides] = {}

    def close(self) -> None:
        """Free the model; a second call does nothing."""
        if self._loaded is not None:
            self._loaded.close()
            self._loaded = None

    def run(
        self, job: protocol.Job, cancelled: Callable[[], bool] = never
    ) -> (
        protocol.Loaded
        | protocol.Discovered
        | protocol.Calibrated
        | protocol.Grouped
        | protocol.Drafted
        | protocol.Inspected
        | protocol.SpeedMeasured
    ):
        """Do a job and return its answer.

        Raises:
            EngineError: whatever went wrong; `Cancelled` if a job other than a draft was stopped.
        """
        match job:
            case protocol.LoadModel():
                return protocol.Loaded(job.id, self.load(job, cancelled))
            case protocol.Discover():
                return protocol.Discovered(job.id, self.discover(job, cancelled))
            case protocol.Calibrate():
                return protocol.Calibrated(job.id, self.calibrate(job, cancelled))
            case protocol.Group():
                return self.group(job, cancelled)
            case protocol.Draft():
                return self.draft(job, cancelled)
            case protocol.InspectModel():
                return protocol.Inspected(job.id, self.inspect(job))
            case protocol.MeasureSpeed():
                return self.measure_speed(job, cancelled)

    def load(
        self, job: protocol.LoadModel, cancelled: Callable[[], bool] = never
    ) -> ModelDescription:
        """Load a model, unless it is loaded already, and return its description.

        Raises:
            EngineError: as `SteerableModel`.
        """
        return self._placed_model(job, cancelled).steerable.description

    def inspect(self, job: protocol.InspectModel) -> ModelInspection:
        """Return what there is to say of a file; the loaded model stays."""
        return inspect_model(
            Path(job.model),
            self._machine_without_model(),
            overrides=job.overrides.over(self._overrides),
            with_copies=self._cache is not None,
        )

    def measure_speed(
        self, job: protocol.MeasureSpeed, cancelled: Callable[[], bool]
    ) -> protocol.SpeedMeasured:
        """Load a model and measure how fast it is, telling progress.

        Raises:
            EngineError: as `measured_speed` or `load`.
        """
        speed = measured_speed(
            self._placed_model(job, cancelled).steerable,
            cancelled=cancelled,
            on_progress=lambda done: self._emit(protocol.Progress(job.id, "measuring", done)),
        )
        return protocol.SpeedMeasured(
            job.id, speed.prompt_tokens_per_second, speed.token_ms, speed.steered_token_ms
        )

    def discover(self, job: protocol.Discover, cancelled: Callable[[], bool]) -> Discovery:
        """Score every head, telling progress and what is known so far.

        Raises:
            EngineError: as `run_discovery` or `load`.
        """
        with self._model(job, cancelled).for_measuring(cancelled) as steerable:
            return run_discovery(
                steerable,
                job,
                ledgers=None if self._cache is None else self._cache / "discovery",
                atlases=self._atlases,
                emit=self._emit,
                cancelled=cancelled,
            )

    def calibrate(self, job: protocol.Calibrate, cancelled: Callable[[], bool]) -> Calibration:
        """Find the strength to recommend, telling progress.

        Raises:
            EngineError: as `run_calibration` or `load`.
        """
        loaded = self._model(job, cancelled)
        return run_calibration(
            loaded.steerable, loaded.drafting, job, emit=self._emit, cancelled=cancelled
        )

    def group(self, job: protocol.Group, cancelled: Callable[[], bool]) -> protocol.Grouped:
        """Find the voices of samples, telling progress.

        Raises:
            EngineError: as `engine.process.grouping.grouped` or `load`.
        """
        steerable = self._model(job, cancelled).steerable
        return grouped(steerable, job, emit=self._emit, cancelled=cancelled)

    def draft(self, job: protocol.Draft, cancelled: Callable[[], bool]) -> protocol.Drafted:
        """Write the variants of a draft, telling progress and text.

        Raises:
            EngineError: as `routed`, `Drafting.write`, `PromptBuilder.build` or `load`.
        """
        loaded = self._model(job, cancelled)
        route = routed(loaded.steerable, job, cancelled)
        prompt = _prompt(loaded.steerable.model, job, route.samples)
        n_prompt = len(prompt.tokens)
        steering = Steering(tuple(route.weights), job.contrast)
        reports = loaded.drafting.write(
            prompt,
            [DraftPlan(settings, steering) for settings in job.variants],
            on_text=lambda number, text: self._emit(protocol.Token(job.id, text, number)),
            on_prompt=lambda n: self._emit(protocol.Progress(job.id, "reading", n / n_prompt)),
            cancelled=cancelled,
        )
        return protocol.Drafted(job.id, reports, route.parts, route.by_preference)

    def _model(self, job: protocol.Job, cancelled: Callable[[], bool]) -> "_Loaded":
        """Return the model that a job names, as it was placed when it was asked for last."""
        path = Path(job.model)
        return self._load(job, self._asked_for.get(path, self._overrides), cancelled)

    def _placed_model(
        self, job: protocol.LoadModel | protocol.MeasureSpeed, cancelled: Callable[[], bool]
    ) -> "_Loaded":
        """Return the model that a job names, placed as it asks for."""
        overrides = job.overrides.over(self._overrides)
        loaded = self._load(job, overrides, cancelled)
        # Not before: where it cannot be placed so, later jobs use it as before.
        self._asked_for[loaded.path] = overrides
        return loaded

    def _load(
        self, job: protocol.Job, overrides: PlacementOverrides, cancelled: Callable[[], bool]
    ) -> "_Loaded":
        path = Path(job.model)
        before = self._loaded
        if before is not None and (before.path, before.overrides) == (path, overrides):
            return before
        if before is not None:
            # A file that is none must not cost the model that is loaded.
            read_model_header(path)
            self.close()
        self._emit(protocol.Progress(job.id, "loading", 0.0))
        self._loaded = loaded = _Loaded(path, self._cache, overrides, cancelled)
        return loaded

    def _machine_without_model(self) -> Machine:
        machine = look_at_machine()
        if self._loaded is None:
            return machine
        freed = bytes_to_be_freed(self._loaded.steerable.description.memory_bytes)
        return replace(machine, available_bytes=machine.available_bytes + freed)


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
        self.overrides = overrides
        self._copies = None if cache is None else cache / "models"
        self.steerable = SteerableModel(
            path,
            placement_overrides=overrides,
            working_copies=self._copies,
            make_copy=True,
            cancelled=cancelled,
        )
        self._prompts = PromptCache(self.steerable, _prefixes(self.steerable, cache))
        self.drafting = Drafting(self.steerable, self._prompts)

    def close(self) -> None:
        self._prompts.close()
        self.steerable.close()

    @contextlib.contextmanager
    def for_measuring(self, cancelled: Callable[[], bool]) -> Iterator[SteerableModel]:
        """Lend the model to measure heads with: a copy that rounds less, where there can be one."""
        machine = look_at_machine()
        header = read_model_header(self.path)
        if self._copies is None or wants_precise_copy(header, machine) is None:
            yield self.steerable
            return
        # A draft may come at any moment, so that the model to draft with stays loaded.
        with SteerableModel(
            self.path,
            placement_overrides=self.overrides,
            working_copies=self._copies,
            make_copy=True,
            precise=True,
            machine=machine,
            cancelled=cancelled,
        ) as precise:
            yield precise


def _prefixes(steerable: SteerableModel, cache: Path | None) -> PrefixStore | None:
    if cache is None:
        return None
    description, placement = steerable.description, steerable.placement
    origin = [description.fingerprint, str(description.working_type), placement.key_type, VERSION]
    return PrefixStore(cache / "prefixes", origin)


def _prompt(model: Model, job: protocol.Draft, samples: Sequence[Sample]) -> Prompt:
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
        samples,
        job.request,
        sample_tokens=REWRITING_SAMPLE_TOKENS if job.request.source else SAMPLE_TOKENS,
        context_tokens=context_tokens - max_tokens,
        begun=job.begun,
    )

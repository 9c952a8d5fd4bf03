"""Writing drafts: variants of one request, together."""

import contextlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from engine.drafting.contrast import UNSTEERED, Steering
from engine.drafting.copying import longest_shared_run
from engine.drafting.passes import Pass, Passes
from engine.drafting.prompt_cache import BARE_PROMPT, FIRST_PASS, PROMPT, PromptCache
from engine.drafting.settings import MOST_VARIANTS, DraftReport, DraftSettings
from engine.drafting.variant import Variant
from engine.errors import Cancelled, ContextFullError, NotEnoughWritingError
from engine.llama.context import never
from engine.llama.steerable import SteerableModel
from engine.prompt import Prompt

OnText = Callable[[int, str], None]
"""Told a variant's number, from 0, and its next piece of text: whole characters only."""


@dataclass(frozen=True, slots=True)
class DraftPlan:
    """One variant of a draft.

    Attributes:
        settings: strength, seed, sampling and length.
        steering: what it is steered by, at a strength above 0.
    """

    settings: DraftSettings
    steering: Steering = UNSTEERED

    @property
    def is_steered(self) -> bool:
        """Whether a generic pass runs beside the full one."""
        return self.settings.gamma > 0


class Drafting:
    """Writes drafts with one model, and keeps the last prompt for the next.

    Args:
        steerable: the model; stays the caller's.
        cache: holds prompts; stays the caller's.
    """

    def __init__(self, steerable: SteerableModel, cache: PromptCache) -> None:
        self._steerable = steerable
        self._cache = cache

    def write(
        self,
        prompt: Prompt,
        plans: Sequence[DraftPlan],
        *,
        on_text: OnText,
        on_prompt: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> list[DraftReport]:
        """Write one draft for each plan, all in the same decodes, and return them.

        Args:
            prompt: what the drafts answer.
            plans: of the variants; they may differ in everything.
            on_text: told every piece of text at once.
            on_prompt: told the number of prompt tokens in place so far.
            cancelled: asked throughout; the drafts then end as "stopped", with their text so far.

        Raises:
            NotEnoughWritingError: a strength above 0 without any preference head.
            VoiceMismatchError: the weights are of another model.
            ContextFullError: there are more than `MOST_VARIANTS`.
            HookError, DecodeError: as `Context.decode`.
        """
        _check(plans)
        passes = [self._passes(prompt, plan) for plan in plans]
        sources = [self._steerable.model.tokenize(text) for text in prompt.samples]
        with contextlib.ExitStack() as stack:
            writers = [
                stack.enter_context(
                    Variant(
                        self._steerable.model,
                        plan.settings,
                        sources,
                        lambda text, number=number: on_text(number, text),  # type: ignore[misc]
                        prompt.begun,
                    )
                )
                for number, plan in enumerate(plans)
            ]
            run = _Run(self._steerable, self._cache, prompt, passes, writers)
            with contextlib.suppress(Cancelled):
                run.write(on_prompt, cancelled)
            for writer in writers:
                writer.end("stopped")
            return [run.report(number) for number in range(len(writers))]

    def _passes(self, prompt: Prompt, plan: DraftPlan) -> list[Pass]:
        full = Pass(PROMPT, len(prompt.tokens) - 1)
        if not plan.is_steered:
            return [full]
        suppressed = None
        if plan.steering.contrast.suppresses_heads:
            suppressed = self._steerable.layout.generic_scales(plan.steering.weights)
        bare = Pass(BARE_PROMPT, len(prompt.bare) - 1)
        return [
            full,
            *(
                replace(bare if lack.samples else full, scales=suppressed if lack.heads else None)
                for lack in plan.steering.contrast.generic_passes
            ),
        ]


def _check(plans: Sequence[DraftPlan]) -> None:
    for plan in plans:
        needs_heads = plan.is_steered and plan.steering.contrast.suppresses_heads
        if needs_heads and not plan.steering.weights:
            raise NotEnoughWritingError(
                "No preference heads are known yet, so nothing can be steered. "
                "Find them first, or draft at strength 0."
            )
    if len(plans) > MOST_VARIANTS:
        raise ContextFullError(
            f"{len(plans)} variants were asked for, and {MOST_VARIANTS} fit into one decode."
        )


class _Run:
    """One call of `Drafting.write`."""

    def __init__(
        self,
        steerable: SteerableModel,
        cache: PromptCache,
        prompt: Prompt,
        passes: Sequence[Sequence[Pass]],
        writers: Sequence[Variant],
    ) -> None:
        self._steerable = steerable
        self._cache = cache
        self._prompt = prompt
        self._passes = passes
        self._writers = writers
        self._reused = 0
        self._prompt_seconds = 0.0
        self._writing_seconds = [0.0] * len(writers)

    def write(self, on_prompt: Callable[[int], None] | None, cancelled: Callable[[], bool]) -> None:
        """Read the prompt, then draw tokens until every variant has ended.

        Raises:
            Cancelled, HookError, DecodeError: as `Context.decode`.
        """
        started = time.perf_counter()
        context, self._reused = self._cache.hold(
            self._prompt,
            n_more=self._n_cells(),
            with_bare=any(each.prompt == BARE_PROMPT for row in self._passes for each in row),
            cancelled=cancelled,
            on_progress=on_prompt,
        )
        full = self._steerable.layout.full_scales()
        passes = Passes(context, FIRST_PASS, self._passes, full)
        tokens = dict.fromkeys(range(len(self._writers)), self._prompt.tokens[-1])
        logits = passes.step(tokens, cancelled=cancelled)
        began = time.perf_counter()
        self._prompt_seconds = began - started
        while not cancelled():
            tokens = {}
            for number, rows in logits.items():
                token = self._writers[number].draw(rows)
                self._writing_seconds[number] = time.perf_counter() - began
                if token is not None:
                    tokens[number] = token
            if not tokens:
                return
            logits = passes.step(tokens, cancelled=cancelled)

    def report(self, number: int) -> DraftReport:
        """Return what became of one variant, which must have ended."""
        writer = self._writers[number]
        return DraftReport(
            text=writer.text,
            finish=writer.finish or "stopped",
            n_prompt_tokens=len(self._prompt.tokens),
            n_reused_tokens=self._reused,
            n_samples=self._prompt.n_samples,
            copied_words=longest_shared_run(writer.text, self._prompt.samples),
            tokens=tuple(writer.tokens),
            prompt_seconds=self._prompt_seconds,
            writing_seconds=self._writing_seconds[number],
            steered=len(self._passes[number]) > 1,
            mean_nll=writer.mean_nll,
            mean_divergence=writer.mean_divergence,
        )

    def _n_cells(self) -> int:
        """Cells for the last prompt token and the draft of every pass."""
        return sum(
            writer.settings.max_tokens * len(passes)
            for writer, passes in zip(self._writers, self._passes, strict=True)
        )

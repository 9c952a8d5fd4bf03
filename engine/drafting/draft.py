"""Writing drafts: variants of one request, together."""

import contextlib
import time
from collections.abc import Callable, Sequence

from engine.drafting.copying import longest_shared_run
from engine.drafting.passes import Passes
from engine.drafting.prompt_cache import PROMPT, PromptCache
from engine.drafting.settings import MOST_VARIANTS, DraftReport, DraftSettings
from engine.drafting.variant import Variant
from engine.errors import Cancelled, ContextFullError, NotEnoughWritingError
from engine.heads import HeadWeight, Scales
from engine.llama.context import never
from engine.llama.steerable import SteerableModel
from engine.prompt import Prompt

OnText = Callable[[int, str], None]
"""Told a variant's number, from 0, and its next piece of text: whole characters only."""


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
        weights: Sequence[HeadWeight],
        variants: Sequence[DraftSettings],
        *,
        on_text: OnText,
        on_prompt: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> list[DraftReport]:
        """Write one draft for each of the settings, all in the same decodes, and return them.

        Args:
            prompt: what the drafts answer.
            weights: the voice's preference heads.
            variants: strength, seed, sampling and length of each.
            on_text: told every piece of text at once.
            on_prompt: told the number of prompt tokens in place so far.
            cancelled: asked throughout; the drafts then end as "stopped", with their text so far.

        Raises:
            NotEnoughWritingError: a strength above 0 without any preference head.
            VoiceMismatchError: the weights are of another model.
            ContextFullError: there are more than `MOST_VARIANTS`.
            HookError, DecodeError: as `Context.decode`.
        """
        generics = self._generics(weights, variants)
        sources = [self._steerable.model.tokenize(text) for text in prompt.samples]
        with contextlib.ExitStack() as stack:
            writers = [
                stack.enter_context(
                    Variant(
                        self._steerable.model,
                        settings,
                        sources,
                        lambda text, number=number: on_text(number, text),  # type: ignore[misc]
                    )
                )
                for number, settings in enumerate(variants)
            ]
            run = _Run(self._steerable, self._cache, prompt, generics, writers)
            with contextlib.suppress(Cancelled):
                run.write(on_prompt, cancelled)
            for writer in writers:
                writer.end("stopped")
            return [run.report(number) for number in range(len(writers))]

    def _generics(
        self, weights: Sequence[HeadWeight], variants: Sequence[DraftSettings]
    ) -> list[Scales | None]:
        steered = [settings.gamma > 0 for settings in variants]
        if any(steered) and not weights:
            raise NotEnoughWritingError(
                "No preference heads are known yet, so nothing can be steered. "
                "Find them first, or draft at strength 0."
            )
        if len(variants) > MOST_VARIANTS:
            raise ContextFullError(
                f"{len(variants)} variants were asked for, and {MOST_VARIANTS} fit into one decode."
            )
        generic = self._steerable.layout.generic_scales(weights) if any(steered) else None
        return [generic if is_steered else None for is_steered in steered]


class _Run:
    """One call of `Drafting.write`."""

    def __init__(
        self,
        steerable: SteerableModel,
        cache: PromptCache,
        prompt: Prompt,
        generics: Sequence[Scales | None],
        writers: Sequence[Variant],
    ) -> None:
        self._steerable = steerable
        self._cache = cache
        self._prompt = prompt
        self._generics = generics
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
            self._prompt, n_more=self._n_cells(), cancelled=cancelled, on_progress=on_prompt
        )
        passes = Passes(
            context,
            PROMPT,
            len(self._prompt.tokens) - 1,
            self._generics,
            self._steerable.layout.full_scales(),
        )
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
            steered=self._generics[number] is not None,
        )

    def _n_cells(self) -> int:
        """Cells for the last prompt token and the draft of every pass."""
        return sum(
            writer.settings.max_tokens * (1 if generic is None else 2)
            for writer, generic in zip(self._writers, self._generics, strict=True)
        )

"""Writing one draft."""

import time
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.drafting.characters import CharacterStream
from engine.drafting.copy_guard import CopyGuard
from engine.drafting.copying import longest_shared_run
from engine.drafting.passes import Passes
from engine.drafting.settings import DraftReport, DraftSettings, Finish
from engine.drafting.steering import Candidates, all_candidates, steered_candidates
from engine.errors import Cancelled, NotEnoughWritingError
from engine.heads import HeadWeight
from engine.llama.context import never
from engine.llama.sampler import Sampler
from engine.llama.steerable import SteerableModel
from engine.prompt import Prompt


class Draft:
    """One draft in the making; `write` does it once.

    Args:
        steerable: the model; stays the caller's.
        prompt: what the draft answers.
        weights: the voice's preference heads.
        settings: strength, sampling and length.

    Raises:
        NotEnoughWritingError: a strength above 0 without any preference head.
        VoiceMismatchError: the weights are of another model.
    """

    def __init__(
        self,
        steerable: SteerableModel,
        prompt: Prompt,
        weights: Sequence[HeadWeight],
        settings: DraftSettings,
    ) -> None:
        if settings.gamma > 0 and not weights:
            raise NotEnoughWritingError(
                "No preference heads are known yet, so nothing can be steered. "
                "Find them first, or draft at strength 0."
            )
        self._steerable = steerable
        self._prompt = prompt
        self._settings = settings
        self._generic = steerable.layout.generic_scales(weights) if settings.gamma > 0 else None
        guarded = () if self._generic is None else prompt.samples
        self._guard = CopyGuard([steerable.model.tokenize(text) for text in guarded])
        self._text: list[str] = []
        self._tokens: list[int] = []
        self._prompt_seconds = self._writing_seconds = 0.0

    def write(
        self,
        *,
        on_text: Callable[[str], None],
        on_prompt: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> DraftReport:
        """Write the draft and return it.

        Args:
            on_text: told every piece of text at once, whole characters only.
            on_prompt: told the number of prompt tokens read so far.
            cancelled: asked throughout; the draft then ends as "stopped", with its text so far.

        Raises:
            HookError, DecodeError: as `Context.decode`.
        """
        stream = CharacterStream()

        def give(text: str) -> None:
            if text:
                self._text.append(text)
                on_text(text)

        try:
            finish = self._run(lambda data: give(stream.push(data)), on_prompt, cancelled)
        except Cancelled:
            finish = "stopped"
        give(stream.finish())
        return self._report(finish)

    def _run(
        self,
        give: Callable[[bytes], None],
        on_prompt: Callable[[int], None] | None,
        cancelled: Callable[[], bool],
    ) -> Finish:
        settings, model = self._settings, self._steerable.model
        n_prompt = len(self._prompt.tokens)
        with (
            Passes(
                self._steerable,
                n_tokens=n_prompt + settings.max_tokens,
                n_prompt=n_prompt,
                generic=self._generic,
            ) as passes,
            _sampler(model.vocabulary_size, settings) as sampler,
        ):
            started = time.perf_counter()
            logits = passes.read_prompt(
                self._prompt.tokens, cancelled=cancelled, on_progress=on_prompt
            )
            self._prompt_seconds = time.perf_counter() - started
            while not cancelled():
                token = sampler.draw(*self._candidates(logits))
                self._guard.accept(token)
                if model.is_end(token):
                    return "end"
                give(model.token_bytes(token))
                self._tokens.append(token)
                self._writing_seconds = time.perf_counter() - started - self._prompt_seconds
                if len(self._tokens) == settings.max_tokens:
                    return "length"
                logits = passes.step(token)
        return "stopped"

    def _candidates(self, logits: list[NDArray[np.float32]]) -> Candidates:
        if self._generic is None:
            return all_candidates(logits[0])
        return steered_candidates(
            *logits,
            gamma=self._settings.gamma,
            plausibility=self._settings.plausibility,
            forbidden=self._guard.forbidden,
        )

    def _report(self, finish: Finish) -> DraftReport:
        text = "".join(self._text)
        return DraftReport(
            text=text,
            finish=finish,
            n_prompt_tokens=len(self._prompt.tokens),
            n_samples=self._prompt.n_samples,
            copied_words=longest_shared_run(text, self._prompt.samples),
            tokens=tuple(self._tokens),
            prompt_seconds=self._prompt_seconds,
            writing_seconds=self._writing_seconds,
            steered=self._generic is not None,
        )


def _sampler(vocabulary_size: int, settings: DraftSettings) -> Sampler:
    return Sampler(
        vocabulary_size,
        seed=settings.seed,
        temperature=settings.temperature,
        top_p=settings.top_p,
        min_p=settings.min_p,
        repetition_penalty=settings.repetition_penalty,
    )

"""One variant of a draft in the making: its own scores, luck and text."""

from collections.abc import Callable, Sequence

import numpy as np

from engine.drafting.characters import CharacterStream
from engine.drafting.copy_guard import CopyGuard
from engine.drafting.outflow import Outflow
from engine.drafting.passes import PassLogits
from engine.drafting.settings import DraftSettings, Finish
from engine.drafting.steering import (
    Candidates,
    LogProbabilities,
    all_candidates,
    contrast_weight,
    expectation,
    log_probabilities,
    steered_candidates,
    summed_contrast,
)
from engine.llama.model import Model
from engine.llama.sampler import Sampler
from engine.owner import Owner
from engine.prompt import NOTHING_BEGUN, Begun


class Variant(Owner):
    """Draws one token after another, and gathers them into text.

    Args:
        model: whose tokens they are; stays the caller's.
        settings: strength, sampling and length.
        sources: tokens of the prompt's samples, which a steered draft must not copy.
        on_text: told every piece of text at once, whole characters only.
        begun: the text that it goes on from.
    """

    def __init__(
        self,
        model: Model,
        settings: DraftSettings,
        sources: Sequence[Sequence[int]],
        on_text: Callable[[str], None],
        begun: Begun = NOTHING_BEGUN,
    ) -> None:
        self.settings = settings
        self.tokens: list[int] = []
        self.finish: Finish | None = None
        self._model = model
        self._on_text = on_text
        self._pieces: list[str] = []
        self._characters = CharacterStream()
        self._outflow = Outflow(after_space=begun.ends_in_space, extent=settings.extent)
        self._losses: list[float] = []
        self._divergences: list[float] = []
        guarded = settings.gamma > 0 and settings.copy_guard
        self._guard = CopyGuard(sources if guarded else ())
        self._sampler = Sampler(
            model.vocabulary_size,
            seed=settings.seed,
            temperature=settings.temperature,
            top_p=settings.top_p,
            min_p=settings.min_p,
            repetition_penalty=settings.repetition_penalty,
        )
        for token in begun.tokens:
            self._guard.accept(token)
            self._sampler.remember(token)

    def close(self) -> None:
        """Free the sampler; a second call does nothing."""
        self._sampler.close()

    @property
    def text(self) -> str:
        """All text so far."""
        return "".join(self._pieces)

    @property
    def mean_nll(self) -> float:
        """Mean negative log-likelihood of the tokens drawn, under the full pass, nats."""
        return float(np.mean(self._losses)) if self._losses else 0.0

    @property
    def mean_divergence(self) -> float | None:
        """Mean KL(full pass || generic pass), nats a token; None if there was no generic pass."""
        return float(np.mean(self._divergences)) if self._divergences else None

    def draw(self, logits: PassLogits) -> int | None:
        """Draw the next token and return it, or None where the variant ends with it."""
        log_full = log_probabilities(logits.full)
        token = self._sampler.draw(*self._candidates(logits, log_full))
        self._guard.accept(token)
        self._losses.append(-float(log_full[token]))
        if self._model.is_end(token):
            self.end("end")
            return None
        self._give(self._outflow.push(self._characters.push(self._model.token_bytes(token))))
        self.tokens.append(token)
        if self._outflow.is_complete:
            self.end("end")
            return None
        if len(self.tokens) == self.settings.max_tokens:
            self.end("length")
            return None
        return token

    def end(self, finish: Finish) -> None:
        """Give out what is left of the text; a variant that has ended already stays as it is."""
        if self.finish is None:
            self.finish = finish
            self._give(self._outflow.push(self._characters.finish()) + self._outflow.finish())

    def _candidates(self, logits: PassLogits, log_full: LogProbabilities) -> Candidates:
        if not logits.generics:
            return all_candidates(logits.full)
        contrast = summed_contrast(log_full, map(log_probabilities, logits.generics))
        self._divergences.append(expectation(log_full, contrast))
        return steered_candidates(
            logits.full,
            contrast,
            gamma=contrast_weight(self.settings, log_full),
            plausibility=self.settings.plausibility,
            forbidden=self._guard.forbidden,
        )

    def _give(self, text: str) -> None:
        if text:
            self._pieces.append(text)
            self._on_text(text)

"""What methods would make of the next token of a text that the person really wrote.

Drafts are few and long, and luck decides much of them. Here each token of a held-back text stands
after the person's own words before it, and the voice match of the next token is an expectation, not
a draw: far less noise for the same time. What it leaves out is where drafts lead: repetition,
copying, and a draft's own mistakes.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.corpus import split
from benchmarks.voice.authorship import Authorship
from benchmarks.voice.held_back import HeldBackReader, HeldBackText, LogRows
from benchmarks.voice.methods import Subject
from benchmarks.voice.records import DraftFigures
from benchmarks.voice.writer import CONTEXT_TOKENS, Task, Wanted, draft_key, prompt_of
from engine.drafting.contrast import Lack
from engine.drafting.draft import DraftPlan
from engine.drafting.settings import DraftSettings
from engine.drafting.steering import (
    contrast_weight,
    expectation,
    log_probabilities,
    steered_candidates,
    summed_contrast,
)
from engine.llama.steerable import SteerableModel
from engine.owner import Owner
from engine.prompt import PromptBuilder

FIGURES = ("voice_match", "fluency_nll", "mean_divergence")
"""What is reported of every method."""

PLAUSIBILITY = DraftSettings().plausibility
"""Of every method, also of those that have no plausible set in drafts: each would need the leaning
of another set of tokens, up to the whole vocabulary, and the contrasts are what is compared."""


class NextTokens(NamedTuple):
    """Tokens that may come next, in ascending order, and what each would say of its writer.

    Attributes:
        leanings: log-likelihood by the person's model less that by the others', nats.
        characters: of each token.
    """

    leanings: NDArray[np.float64]
    characters: NDArray[np.float64]


class ExpectedMatch(Owner):
    """Measures methods on the texts that requests were taken from, as `Writer` does in drafts.

    Tokens are drawn by temperature alone: the sampler's other cuts, the repetition penalty and the
    copy guard have no part in it.

    Args:
        prompts: of the model.
        steerable: the model; stays the caller's.
    """

    def __init__(self, prompts: PromptBuilder, steerable: SteerableModel) -> None:
        self._prompts = prompts
        self._reader = HeldBackReader(steerable, CONTEXT_TOKENS)
        self._under_way: tuple[Task, _Judged] | None = None

    def close(self) -> None:
        """Free the context; a second call does nothing."""
        self._reader.close()

    def write(
        self, task: Task, subject: Subject, wanted: Sequence[Wanted], authorship: Authorship
    ) -> list[DraftFigures]:
        """Return what each method would make of one text.

        Args:
            task: the request, and with it the text.
            subject: what is known of the author's heads.
            wanted: the methods and strengths.
            authorship: of the author's group.

        Raises:
            HookError, DecodeError: as `Context.decode`.
        """
        judged = self._judged(task, authorship)
        figures = []
        for each in wanted:
            plan = each.method.plan(subject, each.strength, seed=0, max_tokens=1)
            figures.append(
                DraftFigures(
                    **draft_key(task, each)._asdict(),
                    seed=0,
                    n_heads=len(plan.steering.weights),
                    values=judged.figures(plan, with_samples=each.method.with_samples),
                )
            )
        return figures

    def _judged(self, task: Task, authorship: Authorship) -> "_Judged":
        if self._under_way is None or self._under_way[0] != task:
            sample = split(task.author.samples).requests[task.number]
            text = self._reader.read(prompt_of(self._prompts, task), sample.text)
            self._under_way = task, _Judged(text, authorship, task.author.name)
        return self._under_way[1]


class _Judged:
    """One text, with what the authorship models say of every plausible next token."""

    def __init__(self, text: HeldBackText, authorship: Authorship, author: str) -> None:
        self._text = text
        self._authorship = authorship
        self._author = author
        self._next: dict[Lack, list[NextTokens]] = {}

    def figures(self, plan: DraftPlan, *, with_samples: bool) -> dict[str, float | None]:
        """Return `FIGURES` of the whole text: voice match a character, the others a token."""
        base = Lack(samples=not with_samples, heads=False)
        full, steering = self._text.rows(base), plan.steering
        lacks = steering.contrast.generic_passes if plan.is_steered else ()
        generics = [
            self._text.rows(Lack(base.samples or lack.samples, lack.heads), steering.weights)
            for lack in lacks
        ]
        if base not in self._next:
            self._next[base] = self._next_tokens(full)
        return expected_figures(full, generics, self._next[base], plan.settings)

    def _next_tokens(self, full: LogRows) -> list[NextTokens]:
        found, before = [], b""
        for log_full, piece in zip(full, self._text.pieces, strict=True):
            tokens = steered_candidates(
                log_full, np.zeros_like(log_full), gamma=0, plausibility=PLAUSIBILITY
            ).tokens
            texts = [_text_of(self._text.bytes_of(int(token))) for token in tokens]
            after = _text_of(before)
            leanings = [self._authorship.leaning(text, after, self._author) for text in texts]
            found.append(NextTokens(np.array(leanings), np.array([len(text) for text in texts])))
            before += piece
        return found


def expected_figures(
    full: LogRows,
    generics: Sequence[LogRows],
    next_tokens: Sequence[NextTokens],
    settings: DraftSettings,
) -> dict[str, float | None]:
    """Return `FIGURES` of the next token, over all places of a text.

    With `q_t` the distribution that the next token is drawn from at place `t`, `l` a token's
    leaning and `c` its characters, the voice match is `sum_t E_q[l] / sum_t E_q[c]`, nats a
    character; fluency is the mean over places of `E_q[-log p_full]`, nats a token.

    Args:
        full: of the full pass.
        generics: of the generic passes.
        next_tokens: at each place, the plausible ones.
        settings: of steering and sampling.
    """
    leaning = characters = loss = divergence = 0.0
    for place, (log_full, following) in enumerate(zip(full, next_tokens, strict=True)):
        contrast = summed_contrast(log_full, [rows[place] for rows in generics])
        gamma = contrast_weight(settings, log_full)
        tokens, scores = steered_candidates(
            log_full, contrast, gamma=gamma, plausibility=PLAUSIBILITY
        )
        chances = np.exp(log_probabilities(scores / settings.temperature)).astype(np.float64)
        leaning += float(chances @ following.leanings)
        characters += float(chances @ following.characters)
        loss -= float(chances @ log_full[tokens])
        divergence += expectation(log_full, contrast)
    return {
        "voice_match": leaning / characters if characters else 0.0,
        "fluency_nll": loss / len(full),
        "mean_divergence": divergence / len(full),
    }


def _text_of(utf8: bytes) -> str:
    """Return the characters that are whole."""
    return utf8.decode("utf-8", "ignore")

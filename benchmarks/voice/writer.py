"""Writing and measuring the drafts of one request by many methods."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from benchmarks.corpus import AuthorTexts, split
from benchmarks.voice.authorship import Authorship
from benchmarks.voice.methods import Method, Subject
from benchmarks.voice.records import DraftFigures, DraftKey
from engine.calibration.repetition import repetition
from engine.drafting.copying import longest_shared_run
from engine.drafting.draft import Drafting, DraftPlan
from engine.drafting.settings import MOST_VARIANTS, DraftReport
from engine.excerpt import excerpt
from engine.prompt import SAMPLE_TOKENS, Prompt, PromptBuilder
from engine.writing import DraftRequest

DRAFT_TOKENS = 70
FIGURES = ("voice_match", "attribution", "fluency_nll", "repetition", "copy_run")
"""What is reported of every method; `mean_divergence` is kept beside them."""

CONTEXT_TOKENS = 1600
"""The most tokens of a prompt."""

_REQUEST_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class Task:
    """One request to write as one author.

    Attributes:
        author: whose voice.
        number: of the request, from 0.
        request: the subject of a text in no prompt, no discovery and no training.
    """

    author: AuthorTexts
    number: int
    request: DraftRequest


class Wanted(NamedTuple):
    """One draft to be written."""

    method: Method
    strength: float


def round_by_round(authors: Sequence[AuthorTexts], n_requests: int) -> Iterator[Task]:
    """Yield the first request of every author, then the second, and so on."""
    requests = [split(author.samples).requests for author in authors]
    for number in range(n_requests):
        for author, own in zip(authors, requests, strict=True):
            if number < len(own):
                sample = own[number]
                brief = excerpt(sample.subject, _REQUEST_CHARACTERS) or sample.kind.value
                yield Task(author, number, DraftRequest(sample.kind, brief))


def draft_key(task: Task, wanted: Wanted) -> DraftKey:
    """Return what tells a draft from all others."""
    method = wanted.method
    return DraftKey(task.author.name, task.number, method.name, wanted.strength, method.draw)


def together(wanted: Sequence[Wanted]) -> Iterator[list[Wanted]]:
    """Yield drafts in groups that one decode has room for; those of a group share their prompt."""
    for with_samples in (False, True):
        alike = [each for each in wanted if each.method.with_samples is with_samples]
        for first in range(0, len(alike), MOST_VARIANTS):
            yield alike[first : first + MOST_VARIANTS]


class Writer:
    """Writes drafts and measures them; their texts are not kept.

    Args:
        prompts: of the model.
        drafting: with the model.
        seed: of the first request's drafts; each further request has the next.
        max_tokens: length of a draft.
    """

    def __init__(
        self, prompts: PromptBuilder, drafting: Drafting, *, seed: int, max_tokens: int
    ) -> None:
        self._prompts = prompts
        self._drafting = drafting
        self._seed = seed
        self._max_tokens = max_tokens

    def write(
        self, task: Task, subject: Subject, wanted: Sequence[Wanted], authorship: Authorship
    ) -> list[DraftFigures]:
        """Write one request's drafts together, and return their figures.

        Args:
            task: the request.
            subject: what is known of the author's heads.
            wanted: as many as fit into one decode, all with samples in the prompt or all without.
            authorship: of the author's group.

        Raises:
            VoiceMismatchError, HookError, DecodeError: as `Drafting.write`.
        """
        seed = self._seed + task.number
        prompt = prompt_of(self._prompts, task)
        plans = [
            each.method.plan(subject, each.strength, seed=seed, max_tokens=self._max_tokens)
            for each in wanted
        ]
        shown = prompt if wanted[0].method.with_samples else Prompt(prompt.bare, bare=prompt.bare)
        reports = self._drafting.write(shown, plans, on_text=_ignored)
        return [
            _figures(draft_key(task, each), plan, report, prompt, authorship)
            for each, plan, report in zip(wanted, plans, reports, strict=True)
        ]


def prompt_of(prompts: PromptBuilder, task: Task) -> Prompt:
    """Return what the program would ask for a request with, the author's profile given."""
    return prompts.build(
        task.author.called,
        split(task.author.samples).profile,
        task.request,
        sample_tokens=SAMPLE_TOKENS,
        context_tokens=CONTEXT_TOKENS,
    )


def _figures(
    key: DraftKey, plan: DraftPlan, report: DraftReport, prompt: Prompt, authorship: Authorship
) -> DraftFigures:
    judgement = authorship.judge(report.text, key.author)
    return DraftFigures(
        **key._asdict(),
        seed=plan.settings.seed,
        n_heads=len(plan.steering.weights) if report.steered else 0,
        values={
            "voice_match": judgement.voice_match,
            "attribution": float(judgement.attributed == key.author),
            "fluency_nll": report.mean_nll,
            "repetition": repetition(report.text),
            # Also of a draft without samples: what it shares with them is chance and topic.
            "copy_run": longest_shared_run(report.text, prompt.samples),
            "mean_divergence": report.mean_divergence,
        },
        attributed=judgement.attributed,
    )


def _ignored(_number: int, _text: str) -> None:
    """Let pieces of text go by: the report holds the whole."""

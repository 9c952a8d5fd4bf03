"""Writing and scoring the paraphrases of one item by many methods."""

from collections.abc import Sequence

from benchmarks.lamp.items import Item
from benchmarks.lamp.scores import score
from benchmarks.voice.methods import Subject
from benchmarks.voice.records import DraftFigures, DraftKey
from benchmarks.voice.writer import Wanted
from engine.drafting.copying import longest_shared_run
from engine.drafting.draft import Drafting, DraftPlan
from engine.drafting.settings import DraftReport
from engine.prompt import SAMPLE_TOKENS, Prompt, PromptBuilder
from engine.writing import DraftRequest, Kind

METHODS = ("none", "samples", "random", "published", "cad", "cad-guarded", "ours")
FIGURES = ("rouge_l", "rouge_1", "meteor", "fluency_nll", "copy_run")

_TWEET_TOKENS = 60
_CONTEXT_TOKENS = 1600
_SOMEBODY = "this person"
_SEED = 1


def item_key(item: Item, wanted: Wanted) -> DraftKey:
    """Return what tells a draft from all others; each item is an author of one request."""
    return DraftKey(item.identifier, 0, wanted.method.name, wanted.strength, wanted.method.draw)


class LampWriter:
    """Writes paraphrases and scores them; their texts are not kept.

    Args:
        prompts: of the model.
        drafting: with the model.
    """

    def __init__(self, prompts: PromptBuilder, drafting: Drafting) -> None:
        self._prompts = prompts
        self._drafting = drafting

    def write(self, item: Item, subject: Subject, wanted: Sequence[Wanted]) -> list[DraftFigures]:
        """Write an item's paraphrases together, and return their figures.

        Args:
            item: the item; its profile stands in the prompt as posts, its tweet as the brief.
            subject: what is known of the person's heads.
            wanted: as many as fit into one decode, all with samples in the prompt or all without.

        Raises:
            VoiceMismatchError, HookError, DecodeError: as `Drafting.write`.
        """
        prompt = self._prompts.build(
            _SOMEBODY,
            item.profile,
            DraftRequest(Kind.POST, item.tweet),
            sample_tokens=SAMPLE_TOKENS,
            context_tokens=_CONTEXT_TOKENS,
        )
        shown = prompt if wanted[0].method.with_samples else Prompt(prompt.bare, bare=prompt.bare)
        plans = [
            each.method.plan(subject, each.strength, seed=_SEED, max_tokens=_TWEET_TOKENS)
            for each in wanted
        ]
        reports = self._drafting.write(shown, plans, on_text=_ignored)
        return [
            _figures(item_key(item, each), item.gold, plan, report, prompt)
            for each, plan, report in zip(wanted, plans, reports, strict=True)
        ]


def _figures(
    key: DraftKey, gold: str, plan: DraftPlan, report: DraftReport, prompt: Prompt
) -> DraftFigures:
    return DraftFigures(
        **key._asdict(),
        seed=plan.settings.seed,
        n_heads=len(plan.steering.weights) if report.steered else 0,
        values={
            **score(report.text, gold)._asdict(),
            "fluency_nll": report.mean_nll,
            "copy_run": longest_shared_run(report.text, prompt.samples),
            "mean_divergence": report.mean_divergence,
        },
    )


def _ignored(_number: int, _text: str) -> None:
    """Let pieces of text go by: the report holds the whole."""

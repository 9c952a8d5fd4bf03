"""Calibration from beginning to end: samples and heads in, curves and a strength out."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from engine.calibration.character_model import LONGEST_TEXT, CharacterModel, first_characters
from engine.calibration.controls import random_heads
from engine.calibration.curve import curve_points
from engine.calibration.holdout import Holdout, hold_out
from engine.calibration.mark import recommend
from engine.calibration.masking import normalised
from engine.calibration.measurement import UNSTEERED, Arm, Judge, Measurement, Method
from engine.calibration.result import Calibration, Verdict
from engine.calibration.turns import turns
from engine.drafting.contrast import Steering
from engine.drafting.draft import Drafting, DraftPlan
from engine.drafting.settings import DraftReport, DraftSettings
from engine.errors import Cancelled
from engine.excerpt import excerpt
from engine.llama.context import never
from engine.llama.steerable import SteerableModel
from engine.prompt import SAMPLE_TOKENS, Prompt, PromptBuilder
from engine.writing import DraftRequest, Sample

STRENGTHS = (25.0, 50.0, 100.0)
"""Each with its control and strength 0 in one decode; the noise of so few drafts hides more."""

_HARDLY = 1e-3
"""A strength that counts as steered, but moves no score by as much as 0.001 nats."""

SETTINGS = DraftSettings(max_tokens=70)
"""A voice shows in a few lines; longer drafts are fewer drafts."""

_REQUEST_CHARACTERS = 200


def calibrate(
    steerable: SteerableModel,
    drafting: Drafting,
    author: str,
    samples: Sequence[Sample],
    steering: Steering,
    others: CharacterModel,
    *,
    budget_s: float,
    on_progress: Callable[[float, float], None],
    settings: DraftSettings = SETTINGS,
    cancelled: Callable[[], bool] = never,
) -> Calibration:
    """Measure drafts of held-back requests at several strengths, and recommend one.

    Each request is drafted at strength 0, at `STRENGTHS`, at the same strengths with random heads
    (other ones each time), and at none but otherwise as if steered (`Method.NO_CONTRAST`): all from
    one prompt in the same decodes with the same seed. No
    text of a request is in a prompt or in the person's character model, and no text of a prompt in
    that model. The heads may have been found on all of them: how a person's heads do on writing
    that they were not found on is a benchmark's question, not this one's.

    With a short budget fewer requests are drafted, but always `holdout.FEWEST_REQUESTS`. With too
    few samples nothing is, and the mark is None rather than a customary one: the verdict is then
    `NOT_ENOUGH_WRITING`.

    Args:
        steerable: the model; stays the caller's.
        drafting: writes with that model; stays the caller's.
        author: the person's name; masked in their texts.
        samples: their writing.
        steering: heads and contrast to be calibrated.
        others: of other people's masked texts. It and the person's model are made to have read
            equally much; where it has read nothing, no draft matches better than another.
        budget_s: seconds.
        on_progress: told the done part, 0 to 1, and the seconds left.
        settings: length and sampling of the drafts; strength and seed are not looked at.
        cancelled: asked throughout.

    Raises:
        NotEnoughWritingError: the contrast suppresses heads, and there are none.
        Cancelled: `cancelled` said so; nothing is returned.
        EngineError: as `PromptBuilder` and `Drafting.write`.
    """
    started = time.monotonic()
    holdout = hold_out(samples)
    if holdout is None:
        seconds = time.monotonic() - started
        return Calibration((), (), None, Verdict.NOT_ENOUGH_WRITING, 0, seconds)
    prompts = _prompts(steerable, author, holdout, settings)
    judge = _judge(author, holdout, others)
    measurements: list[Measurement] = []
    for turn in turns(len(prompts), budget_s - (time.monotonic() - started)):
        on_progress(turn.progress, turn.seconds_left)
        plans = _plans(steering, steerable, settings, turn.number)
        drafts = _write(drafting, prompts[turn.request], list(plans.values()), cancelled)
        pairs = zip(plans, drafts, strict=True)
        measurements += [judge.measure(draft, arm, turn.request) for arm, draft in pairs]
    on_progress(1.0, 0.0)
    points, controls = curve_points(measurements)
    mark, verdict = recommend(points)
    n_requests = len({each.request for each in measurements})
    return Calibration(points, controls, mark, verdict, n_requests, time.monotonic() - started)


def _prompts(
    steerable: SteerableModel, author: str, holdout: Holdout, settings: DraftSettings
) -> list[Prompt]:
    """Return the requests' prompts, each with the same samples."""
    builder = PromptBuilder(steerable.model)
    return [
        builder.build(
            author,
            holdout.prompts,
            DraftRequest(sample.kind, excerpt(sample.subject, _REQUEST_CHARACTERS)),
            sample_tokens=SAMPLE_TOKENS,
            context_tokens=steerable.model.training_context - settings.max_tokens,
        )
        for sample in holdout.requests
    ]


def _judge(author: str, holdout: Holdout, others: CharacterModel) -> Judge:
    """Return the judge of drafts, whose two models have read equally much."""
    masked = (
        normalised(excerpt(sample.text, LONGEST_TEXT), [author]) for sample in holdout.authorship
    )
    person = CharacterModel.trained_on(first_characters(masked, others.n_characters))
    return Judge(author, person, others.reading(person.n_characters))


def _plans(
    steering: Steering, steerable: SteerableModel, settings: DraftSettings, number: int
) -> dict[Arm, DraftPlan]:
    """Return all ways to write that are compared; random heads only where heads are suppressed."""

    def plan(strength: float, by: Steering) -> DraftPlan:
        return DraftPlan(replace(settings, strength=strength, seed=number + 1), by)

    plans = {
        UNSTEERED: plan(0.0, steering),
        Arm(Method.NO_CONTRAST, 0.0): plan(_HARDLY, steering),
    }
    for strength in STRENGTHS:
        plans[Arm(Method.STEERED, strength)] = plan(strength, steering)
    if steering.contrast.suppresses_heads:
        weights = random_heads(steering.weights, steerable.layout.heads, seed=number)
        for strength in STRENGTHS:
            plans[Arm(Method.RANDOM_HEADS, strength)] = plan(
                strength, replace(steering, weights=weights)
            )
    return plans


def _write(
    drafting: Drafting,
    prompt: Prompt,
    plans: Sequence[DraftPlan],
    cancelled: Callable[[], bool],
) -> list[DraftReport]:
    drafts = drafting.write(prompt, plans, on_text=_unheard, cancelled=cancelled)
    if any(draft.finish == "stopped" for draft in drafts):
        raise Cancelled("Stopped.")
    return drafts


def _unheard(_variant: int, _text: str) -> None:
    """Take no notice of a text before it is whole."""

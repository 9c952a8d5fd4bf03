"""Calibration with the real model: what is compared with what, and what is kept apart."""

import math
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import pytest

from engine.calibration.calibrate import STRENGTHS, calibrate
from engine.calibration.character_model import CharacterModel, first_characters
from engine.calibration.holdout import hold_out
from engine.calibration.masking import normalised
from engine.calibration.result import Calibration, Verdict
from engine.drafting.contrast import Contrast, Steering
from engine.drafting.draft import Drafting, DraftPlan, OnText
from engine.drafting.prompt_cache import PromptCache
from engine.drafting.settings import DraftReport, DraftSettings
from engine.errors import Cancelled, NotEnoughWritingError
from engine.heads import HeadWeight
from engine.llama.context import never
from engine.llama.steerable import SteerableModel
from engine.prompt import Prompt
from engine.writing import Kind, Sample

AUTHOR = "Odalys Quist"
OTHERS = CharacterModel.trained_on(["Dear all, please find the minutes attached. Regards."] * 20)
HEADS = Steering(tuple(HeadWeight(layer, layer % 9, 1.0) for layer in range(4, 20)))
SHORT = DraftSettings(max_tokens=8)
SAMPLES = [
    Sample(
        Kind.POST,
        f"Number {number}",
        f"Ahoy there, neighbours. A word from number {number}: the ladder is back in the shed, "
        f"behind bicycle {number}, and there is soup for anyone who asks. Thanks to all hands, "
        "Odalys",
    )
    for number in range(18)
]


class Call(NamedTuple):
    """One call of `Drafting.write`, and what came of it."""

    prompt: Prompt
    plans: Sequence[DraftPlan]
    drafts: list[DraftReport]


class Observed(Drafting):
    """Drafting that remembers what it wrote."""

    def __init__(self, steerable: SteerableModel, cache: PromptCache) -> None:
        super().__init__(steerable, cache)
        self.calls: list[Call] = []

    def write(
        self,
        prompt: Prompt,
        plans: Sequence[DraftPlan],
        *,
        on_text: OnText,
        on_prompt: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> list[DraftReport]:
        drafts = super().write(
            prompt, plans, on_text=on_text, on_prompt=on_prompt, cancelled=cancelled
        )
        self.calls.append(Call(prompt, plans, drafts))
        return drafts


@pytest.fixture(scope="module")
def cache(quick_steerable: SteerableModel) -> Iterator[PromptCache]:
    with PromptCache(quick_steerable) as cache:
        yield cache


@pytest.fixture
def drafting(quick_steerable: SteerableModel, cache: PromptCache) -> Observed:
    return Observed(quick_steerable, cache)


class Run(NamedTuple):
    """One calibration, as short as there can be one."""

    calibration: Calibration
    calls: list[Call]
    progress: list[tuple[float, float]]


@pytest.fixture(scope="module")
def run(quick_steerable: SteerableModel, cache: PromptCache) -> Run:
    drafting, progress = Observed(quick_steerable, cache), []
    calibration = calibrate(
        quick_steerable,
        drafting,
        AUTHOR,
        SAMPLES,
        HEADS,
        OTHERS,
        budget_s=0,
        on_progress=lambda done, left: progress.append((done, left)),
        settings=SHORT,
    )
    return Run(calibration, drafting.calls, progress)


def test_every_strength_and_its_control_is_measured_on_every_request(run: Run) -> None:
    calibration = run.calibration
    assert [point.strength for point in calibration.points] == [0, *STRENGTHS]
    assert {(control.name, control.point.strength) for control in calibration.controls} == {
        ("no contrast", 0.0),
        *(("random heads", strength) for strength in STRENGTHS),
    }
    assert calibration.n_requests == 5
    for point in (*calibration.points, *(control.point for control in calibration.controls)):
        assert point.n_drafts == 5
    assert calibration.points[0].divergence is None
    assert all(point.divergence is not None for point in calibration.points[1:])
    assert calibration.recommended_strength in (0, *STRENGTHS)
    assert calibration.verdict is not Verdict.NOT_ENOUGH_WRITING


def test_all_drafts_of_a_request_have_one_seed_and_each_request_its_own(run: Run) -> None:
    seeds = [{plan.settings.seed for plan in call.plans} for call in run.calls]
    assert all(len(each) == 1 for each in seeds)
    assert len(set.union(*seeds)) == len(run.calls)


def test_controls_are_other_random_heads_each_time_as_many_as_ours(run: Run) -> None:
    drawn = set()
    for call in run.calls:
        others = {plan.steering.weights for plan in call.plans} - {HEADS.weights}
        assert len(others) == 1
        assert len(next(iter(others))) == len(HEADS.weights)
        drawn |= others
    assert len(drawn) == len(run.calls)


def test_what_judges_was_in_no_prompt(run: Run) -> None:
    holdout = hold_out(SAMPLES)
    assert holdout is not None
    shown = {text for call in run.calls for text in call.prompt.samples}
    assert shown <= {sample.text for sample in holdout.prompts}
    assert not shown & {sample.text for sample in (*holdout.authorship, *holdout.requests)}


def test_a_point_is_what_its_drafts_say_by_the_formula(run: Run) -> None:
    person = _person(OTHERS.n_characters)
    others = OTHERS.reading(person.n_characters)
    for point in run.calibration.points:
        drafts = [_draft_of_ours(call, point.strength) for call in run.calls]
        texts = [normalised(draft.text, [AUTHOR]) for draft in drafts]
        ratio = sum(person.log_likelihood(text) - others.log_likelihood(text) for text in texts)
        assert point.voice_match == pytest.approx(ratio / sum(map(len, texts)))
        nll = sum(draft.mean_nll * draft.n_tokens for draft in drafts)
        assert point.fluency == pytest.approx(nll / sum(draft.n_tokens for draft in drafts))
        assert math.isfinite(point.voice_match_error)


def test_progress_grows_to_the_end(run: Run) -> None:
    done = [part for part, _ in run.progress]
    assert done == sorted(done)
    assert (done[0], run.progress[-1]) == (0.0, (1.0, 0.0))


def test_a_contrast_without_heads_has_no_random_heads_to_control_it(
    quick_steerable: SteerableModel, drafting: Observed
) -> None:
    steering = Steering(contrast=Contrast.SAMPLES)
    calibration = _calibrated(quick_steerable, drafting, steering, DraftSettings(max_tokens=3))
    assert [control.name for control in calibration.controls] == ["no contrast"]
    assert all(point.over_random is None for point in calibration.points)


def test_without_heads_there_is_nothing_to_calibrate(
    quick_steerable: SteerableModel, drafting: Observed
) -> None:
    with pytest.raises(NotEnoughWritingError, match="No preference heads"):
        _calibrated(quick_steerable, drafting, Steering())


def test_too_little_writing_is_the_answer_and_costs_nothing(
    quick_steerable: SteerableModel, drafting: Observed
) -> None:
    calibration = _calibrated(quick_steerable, drafting, HEADS, samples=SAMPLES[:11])
    assert calibration.verdict is Verdict.NOT_ENOUGH_WRITING
    assert calibration.recommended_strength is None
    assert calibration.points == calibration.controls == ()
    assert drafting.calls == []


def test_a_cancelled_calibration_ends_with_the_draft_that_it_is_at(
    quick_steerable: SteerableModel, drafting: Observed
) -> None:
    with pytest.raises(Cancelled):
        calibrate(
            quick_steerable,
            drafting,
            AUTHOR,
            SAMPLES,
            HEADS,
            OTHERS,
            budget_s=600,
            on_progress=_unwatched,
            settings=SHORT,
            cancelled=lambda: len(drafting.calls) == 1,
        )
    assert len(drafting.calls) == 2
    assert all(draft.finish == "stopped" for draft in drafting.calls[-1].drafts)


def _person(n_characters: int) -> CharacterModel:
    holdout = hold_out(SAMPLES)
    assert holdout is not None
    masked = [normalised(sample.text, [AUTHOR]) for sample in holdout.authorship]
    return CharacterModel.trained_on(first_characters(masked, n_characters))


def _draft_of_ours(call: Call, strength: float) -> DraftReport:
    (draft,) = (
        draft
        for plan, draft in zip(call.plans, call.drafts, strict=True)
        if plan.settings.strength == strength and plan.steering == HEADS
    )
    return draft


def _calibrated(
    steerable: SteerableModel,
    drafting: Drafting,
    steering: Steering,
    settings: DraftSettings = SHORT,
    samples: Sequence[Sample] = SAMPLES,
) -> Calibration:
    return calibrate(
        steerable,
        drafting,
        AUTHOR,
        samples,
        steering,
        OTHERS,
        budget_s=0,
        on_progress=_unwatched,
        settings=settings,
    )


def _unwatched(_done: float, _left: float) -> None:
    """Take no notice of progress."""

"""Drafts that go on from a text, against the draft that would have been written without a break."""

from collections.abc import Iterator

import pytest

from engine.drafting.contrast import Steering
from engine.drafting.draft import Drafting, DraftPlan
from engine.drafting.prompt_cache import PromptCache
from engine.drafting.settings import DraftReport, DraftSettings, Extent
from engine.heads import HeadWeight
from engine.llama.steerable import SteerableModel
from engine.prompt import PromptBuilder
from engine.writing import DraftRequest, Kind, Sample

REQUEST = DraftRequest(Kind.EMAIL, "the ladder is broken, bring a new one on Friday")
STEERING = Steering((HeadWeight(12, 3, 1.0), HeadWeight(20, 4, 1.0)))


@pytest.fixture(scope="module")
def drafting(steerable: SteerableModel) -> Iterator[Drafting]:
    with PromptCache(steerable) as cache:
        yield Drafting(steerable, cache)


def draft(
    steerable: SteerableModel,
    drafting: Drafting,
    samples: list[Sample],
    begun: str,
    settings: DraftSettings,
) -> DraftReport:
    prompt = PromptBuilder(steerable.model).build(
        "Odalys", samples, REQUEST, sample_tokens=120, context_tokens=2000, begun=begun
    )
    plan = DraftPlan(settings, STEERING)
    return drafting.write(prompt, [plan], on_text=lambda *_: None)[0]


def surest(max_tokens: int, strength: float = 0, extent: Extent = Extent.WHOLE) -> DraftSettings:
    return DraftSettings(
        strength=strength,
        max_tokens=max_tokens,
        temperature=0,
        repetition_penalty=1,
        extent=extent,
    )


@pytest.mark.parametrize("strength", [0, 60])
@pytest.mark.parametrize("space", ["", " "])
def test_a_draft_goes_on_as_it_would_have_without_a_break(
    steerable: SteerableModel,
    drafting: Drafting,
    samples: list[Sample],
    strength: float,
    space: str,
) -> None:
    whole = draft(steerable, drafting, samples, "", surest(24, strength)).text
    begun = " ".join(whole.split(" ")[:6])
    rest = draft(steerable, drafting, samples, begun + space, surest(12, strength)).text
    assert len(rest) > 10
    assert whole.startswith(begun + space + rest)


def test_what_was_read_of_the_prompt_is_not_read_again(
    steerable: SteerableModel, drafting: Drafting, samples: list[Sample]
) -> None:
    before = draft(steerable, drafting, samples, "", surest(2))
    after = draft(steerable, drafting, samples, "Dear Sam,\n\nthe ladder", surest(2))
    assert after.n_reused_tokens >= before.n_prompt_tokens - 1
    assert after.n_prompt_tokens > before.n_prompt_tokens


def test_one_paragraph_ends_where_the_next_would_begin(
    steerable: SteerableModel, drafting: Drafting, samples: list[Sample]
) -> None:
    begun = "Dear Sam,\n\n"
    whole = draft(steerable, drafting, samples, begun, surest(60)).text
    one = draft(steerable, drafting, samples, begun, surest(60, extent=Extent.PARAGRAPH))
    assert one.finish == "end"
    assert one.text == whole.strip().split("\n\n")[0]

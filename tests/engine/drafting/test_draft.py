"""Drafts on the real model, the unsteered ones against plain llama.cpp."""

import ctypes
from collections.abc import Sequence

import llama_cpp.llama_cpp as lib
import pytest

from engine.drafting.copy_guard import LONGEST_COPY
from engine.drafting.draft import Draft
from engine.drafting.settings import DraftReport, DraftSettings
from engine.errors import NotEnoughWritingError, VoiceMismatchError
from engine.heads import HeadWeight
from engine.llama.context import PROMPT_ROWS
from engine.llama.steerable import SteerableModel
from engine.prompt import Prompt, PromptBuilder
from engine.writing import DraftRequest, Kind, Sample

WEIGHTS = [HeadWeight(12, 3, 1.0), HeadWeight(20, 4, 1.0), HeadWeight(26, 2, 0.5)]
REQUEST = DraftRequest(Kind.EMAIL, "the ladder is broken, bring a new one on Friday")


@pytest.fixture(scope="module")
def prompt(steerable: SteerableModel, samples: list[Sample]) -> Prompt:
    return PromptBuilder(steerable.model).build(
        "Odalys", samples, REQUEST, sample_tokens=120, context_tokens=2000
    )


def write(
    steerable: SteerableModel,
    prompt: Prompt,
    weights: Sequence[HeadWeight] = WEIGHTS,
    **settings: float,
) -> DraftReport:
    chosen = {"max_tokens": 30, "seed": 7, **settings}
    pieces: list[str] = []
    draft = Draft(steerable, prompt, weights, DraftSettings(**chosen))
    report = draft.write(on_text=pieces.append)
    assert "".join(pieces) == report.text
    assert all(pieces)
    return report


def plain_llama_cpp_draft(
    steerable: SteerableModel, prompt: Sequence[int], settings: DraftSettings
) -> list[int]:
    """Draft as a program that knows only llama.cpp's own interface would."""
    parameters = lib.llama_context_default_params()
    parameters.n_ctx = 2048
    parameters.n_batch = parameters.n_ubatch = PROMPT_ROWS
    parameters.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
    parameters.n_threads = parameters.n_threads_batch = 2
    context = lib.llama_init_from_model(steerable.model.native, parameters)
    vocabulary = lib.llama_model_get_vocab(steerable.model.native)
    chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
    for stage in (
        lib.llama_sampler_init_penalties(
            lib.llama_vocab_n_tokens(vocabulary), 64, settings.repetition_penalty, 0.0, 0.0
        ),
        lib.llama_sampler_init_top_p(settings.top_p, 1),
        lib.llama_sampler_init_min_p(settings.min_p, 1),
        lib.llama_sampler_init_temp(settings.temperature),
        lib.llama_sampler_init_dist(settings.seed),
    ):
        lib.llama_sampler_chain_add(chain, stage)

    def decode(tokens: Sequence[int]) -> None:
        array = (lib.llama_token * len(tokens))(*tokens)
        assert lib.llama_decode(context, lib.llama_batch_get_one(array, len(tokens))) == 0

    try:
        for start in range(0, len(prompt) - 1, PROMPT_ROWS):
            decode(prompt[start : min(start + PROMPT_ROWS, len(prompt) - 1)])
        written: list[int] = []
        last = prompt[-1]
        while len(written) < settings.max_tokens:
            decode([last])
            last = lib.llama_sampler_sample(chain, ctypes.c_void_p(context), -1)
            if lib.llama_vocab_is_eog(vocabulary, last):
                break
            written.append(last)
        return written
    finally:
        lib.llama_sampler_free(chain)
        lib.llama_free(context)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_strength_zero_is_the_plain_llama_cpp_draft_token_for_token(
    steerable: SteerableModel, prompt: Prompt, seed: int
) -> None:
    report = write(steerable, prompt, strength=0, seed=seed, max_tokens=60)
    settings = DraftSettings(strength=0, seed=seed, max_tokens=60)
    assert list(report.tokens) == plain_llama_cpp_draft(steerable, prompt.tokens, settings)
    assert not report.steered
    assert report.n_tokens > 5


def test_a_higher_strength_drafts_something_else(steerable: SteerableModel, prompt: Prompt) -> None:
    unsteered = write(steerable, prompt, strength=0)
    steered = write(steerable, prompt, strength=60)
    assert steered.steered
    assert steered.tokens != unsteered.tokens


def test_the_same_seed_repeats_a_draft_and_another_does_not(
    steerable: SteerableModel, prompt: Prompt
) -> None:
    first = write(steerable, prompt, strength=60, seed=11)
    assert write(steerable, prompt, strength=60, seed=11).tokens == first.tokens
    assert write(steerable, prompt, strength=60, seed=12).tokens != first.tokens


def test_heads_of_weight_zero_steer_nothing(steerable: SteerableModel, prompt: Prompt) -> None:
    """Both passes are then the same, so that no strength makes a difference."""
    nothing = [HeadWeight(12, 3, 0.0)]
    weakly = write(steerable, prompt, nothing, strength=1)
    assert write(steerable, prompt, nothing, strength=100).tokens == weakly.tokens
    assert write(steerable, prompt, strength=100).tokens != weakly.tokens


def test_a_steered_draft_does_not_repeat_a_sample(
    steerable: SteerableModel, samples: list[Sample]
) -> None:
    """Asked for what a sample says, greedily and with strong contrast, the model would copy it."""
    request = DraftRequest(Kind.EMAIL, samples[0].subject)
    prompt = PromptBuilder(steerable.model).build(
        "Odalys", samples[:1], request, sample_tokens=120, context_tokens=2000
    )
    copying = write(steerable, prompt, strength=0, temperature=0, repetition_penalty=1)
    assert copying.copied_words > LONGEST_COPY
    guarded = write(steerable, prompt, strength=60, temperature=0, repetition_penalty=1)
    assert 0 < guarded.copied_words <= LONGEST_COPY


def test_the_report_tells_what_was_done(steerable: SteerableModel, prompt: Prompt) -> None:
    report = write(steerable, prompt, strength=60, max_tokens=5)
    assert report.finish == "length"
    assert report.n_tokens == 5
    assert report.text == steerable.model.text(report.tokens)
    assert report.n_prompt_tokens == len(prompt.tokens)
    assert report.n_samples == prompt.n_samples > 0
    assert report.tokens_per_second > 0


def test_a_draft_stops_between_two_tokens_and_keeps_its_text(
    steerable: SteerableModel, prompt: Prompt
) -> None:
    pieces: list[str] = []
    draft = Draft(steerable, prompt, WEIGHTS, DraftSettings(strength=60, seed=7))
    report = draft.write(on_text=pieces.append, cancelled=lambda: len(pieces) == 4)
    assert report.finish == "stopped"
    assert report.text == "".join(pieces) != ""
    assert len(pieces) == 4


def test_a_draft_stops_while_the_prompt_is_read(steerable: SteerableModel, prompt: Prompt) -> None:
    questions = 0

    def cancelled() -> bool:
        nonlocal questions
        questions += 1
        return questions > 3

    draft = Draft(steerable, prompt, WEIGHTS, DraftSettings(strength=60))
    report = draft.write(on_text=lambda _: pytest.fail("nothing to write yet"), cancelled=cancelled)
    assert (report.finish, report.text, report.n_tokens) == ("stopped", "", 0)
    assert questions <= 5


def test_steering_without_heads_is_refused(steerable: SteerableModel, prompt: Prompt) -> None:
    with pytest.raises(NotEnoughWritingError, match="No preference heads are known yet"):
        Draft(steerable, prompt, [], DraftSettings(strength=1))
    assert write(steerable, prompt, [], strength=0, max_tokens=3).n_tokens == 3


@pytest.mark.parametrize("head", [(30, 0), (0, 9), (-1, 0)])
def test_a_voice_of_another_model_is_refused(
    steerable: SteerableModel, prompt: Prompt, head: tuple[int, int]
) -> None:
    with pytest.raises(VoiceMismatchError, match=rf"head {head[1]} of layer {head[0]}"):
        Draft(steerable, prompt, [HeadWeight(*head, 1.0)], DraftSettings(strength=50))

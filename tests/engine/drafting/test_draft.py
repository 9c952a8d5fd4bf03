"""Drafts on the real model, the unsteered ones against plain llama.cpp."""

import ctypes
from collections.abc import Iterator, Sequence

import llama_cpp.llama_cpp as lib
import numpy as np
import pytest

from engine.drafting.contrast import Contrast, Steering
from engine.drafting.copy_guard import LONGEST_COPY
from engine.drafting.draft import Drafting, DraftPlan
from engine.drafting.prompt_cache import PromptCache
from engine.drafting.settings import MOST_VARIANTS, DraftReport, DraftSettings
from engine.drafting.steering import log_probabilities
from engine.errors import ContextFullError, NotEnoughWritingError, VoiceMismatchError
from engine.heads import HeadWeight
from engine.llama.pace import PROMPT_ROWS
from engine.llama.steerable import SteerableModel
from engine.prompt import Prompt, PromptBuilder
from engine.writing import DraftRequest, Kind, Sample

WEIGHTS = (HeadWeight(12, 3, 1.0), HeadWeight(20, 4, 1.0), HeadWeight(26, 2, 0.5))
REQUEST = DraftRequest(Kind.EMAIL, "the ladder is broken, bring a new one on Friday")


@pytest.fixture(scope="module")
def prompt(steerable: SteerableModel, samples: list[Sample]) -> Prompt:
    return PromptBuilder(steerable.model).build(
        "Odalys", samples, REQUEST, sample_tokens=120, context_tokens=2000
    )


@pytest.fixture(scope="module")
def drafting(steerable: SteerableModel) -> Iterator[Drafting]:
    """One cache for all tests: what one draft leaves behind must not show in the next."""
    with PromptCache(steerable) as cache:
        yield Drafting(steerable, cache)


def write(
    drafting: Drafting,
    prompt: Prompt,
    weights: Sequence[HeadWeight] = WEIGHTS,
    **settings: float,
) -> DraftReport:
    chosen = {"max_tokens": 30, "seed": 7, **settings}
    return write_variants(drafting, prompt, [DraftSettings(**chosen)], weights)[0]


def write_variants(
    drafting: Drafting,
    prompt: Prompt,
    variants: Sequence[DraftSettings],
    weights: Sequence[HeadWeight] = WEIGHTS,
) -> list[DraftReport]:
    pieces: list[list[str]] = [[] for _ in variants]
    steering = Steering(tuple(weights))
    plans = [DraftPlan(settings, steering) for settings in variants]
    reports = drafting.write(
        prompt, plans, on_text=lambda number, text: pieces[number].append(text)
    )
    assert ["".join(each) for each in pieces] == [report.text for report in reports]
    assert all(all(each) for each in pieces)
    return reports


def plain_llama_cpp_draft(
    steerable: SteerableModel, prompt: Sequence[int], settings: DraftSettings
) -> list[int]:
    """Draft as a program that knows only llama.cpp's own interface would."""
    parameters = lib.llama_context_default_params()
    parameters.n_ctx = 2048
    parameters.n_batch = parameters.n_ubatch = PROMPT_ROWS
    parameters.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
    parameters.type_k = steerable.placement.ggml_key_type
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
    steerable: SteerableModel, drafting: Drafting, prompt: Prompt, seed: int
) -> None:
    report = write(drafting, prompt, strength=0, seed=seed, max_tokens=60)
    settings = DraftSettings(strength=0, seed=seed, max_tokens=60)
    assert list(report.tokens) == plain_llama_cpp_draft(steerable, prompt.tokens, settings)
    assert not report.steered
    assert report.n_tokens > 5


def test_a_higher_strength_drafts_something_else(drafting: Drafting, prompt: Prompt) -> None:
    unsteered = write(drafting, prompt, strength=0)
    steered = write(drafting, prompt, strength=60)
    assert steered.steered
    assert steered.tokens != unsteered.tokens


def test_the_same_seed_repeats_a_draft_and_another_does_not(
    drafting: Drafting, prompt: Prompt
) -> None:
    first = write(drafting, prompt, strength=60, seed=11)
    assert write(drafting, prompt, strength=60, seed=11).tokens == first.tokens
    assert write(drafting, prompt, strength=60, seed=12).tokens != first.tokens


def test_heads_of_weight_zero_steer_nothing(drafting: Drafting, prompt: Prompt) -> None:
    """Both passes are then the same, so that no strength makes a difference."""
    nothing = [HeadWeight(12, 3, 0.0)]
    weakly = write(drafting, prompt, nothing, strength=1)
    assert write(drafting, prompt, nothing, strength=100).tokens == weakly.tokens
    assert write(drafting, prompt, strength=100).tokens != weakly.tokens


def test_a_steered_draft_does_not_repeat_a_sample(
    steerable: SteerableModel, drafting: Drafting, samples: list[Sample]
) -> None:
    """Asked for what a sample says, greedily and with strong contrast, the model would copy it."""
    request = DraftRequest(Kind.EMAIL, samples[0].subject)
    prompt = PromptBuilder(steerable.model).build(
        "Odalys", samples[:1], request, sample_tokens=120, context_tokens=2000
    )
    copying = write(drafting, prompt, strength=0, temperature=0, repetition_penalty=1)
    assert copying.copied_words > LONGEST_COPY
    guarded = write(drafting, prompt, strength=60, temperature=0, repetition_penalty=1)
    assert 0 < guarded.copied_words <= LONGEST_COPY


def test_the_report_tells_what_was_done(
    steerable: SteerableModel, drafting: Drafting, prompt: Prompt
) -> None:
    report = write(drafting, prompt, strength=60, max_tokens=5)
    assert report.finish == "length"
    assert report.n_tokens == 5
    assert report.text == steerable.model.text(report.tokens)
    assert report.n_prompt_tokens == len(prompt.tokens)
    assert report.n_samples == prompt.n_samples > 0
    assert report.tokens_per_second > 0


def test_a_draft_stops_between_two_tokens_and_keeps_its_text(
    drafting: Drafting, prompt: Prompt
) -> None:
    pieces: list[str] = []
    [report] = drafting.write(
        prompt,
        [DraftPlan(DraftSettings(strength=60, seed=7), Steering(WEIGHTS))],
        on_text=lambda _number, text: pieces.append(text),
        cancelled=lambda: len(pieces) == 4,
    )
    assert report.finish == "stopped"
    assert report.text == "".join(pieces) != ""
    assert len(pieces) == 4


def test_a_draft_stops_while_the_prompt_is_read(
    steerable: SteerableModel, samples: list[Sample]
) -> None:
    prompt = PromptBuilder(steerable.model).build(
        "Odalys", samples, REQUEST, sample_tokens=500, context_tokens=2000
    )
    read: list[int] = []
    with PromptCache(steerable) as cache:
        [report] = Drafting(steerable, cache).write(
            prompt,
            [DraftPlan(DraftSettings(strength=60), Steering(WEIGHTS))],
            on_text=lambda _number, _text: pytest.fail("nothing to write yet"),
            on_prompt=read.append,
            cancelled=lambda: len(read) > 0,
        )
    assert (report.finish, report.text, report.n_tokens) == ("stopped", "", 0)
    assert read == [PROMPT_ROWS]


def test_steering_without_heads_is_refused(drafting: Drafting, prompt: Prompt) -> None:
    with pytest.raises(NotEnoughWritingError, match="No preference heads are known yet"):
        write(drafting, prompt, [], strength=1)
    assert write(drafting, prompt, [], strength=0, max_tokens=3).n_tokens == 3


@pytest.mark.parametrize("head", [(30, 0), (0, 9)])
def test_a_voice_of_another_model_is_refused(
    steerable: SteerableModel, drafting: Drafting, prompt: Prompt, head: tuple[int, int]
) -> None:
    with pytest.raises(VoiceMismatchError, match=rf"head {head[1]} of layer {head[0]}"):
        write(drafting, prompt, [HeadWeight(*head, 1.0)], strength=50)


def test_variants_of_all_sorts_are_written_together(drafting: Drafting, prompt: Prompt) -> None:
    """Each ends on its own; that none disturbs another is shown in test_passes.py."""
    variants = [
        DraftSettings(strength=60, seed=1, max_tokens=24),
        DraftSettings(strength=0, seed=2, max_tokens=9),
        DraftSettings(strength=20, seed=1, max_tokens=16),
        DraftSettings(strength=60, seed=3, max_tokens=24),
    ]
    reports = write_variants(drafting, prompt, variants)
    assert [report.n_tokens for report in reports] == [24, 9, 16, 24]
    assert [report.steered for report in reports] == [True, False, True, True]
    assert len({report.tokens for report in reports}) == len(variants)


def test_stopping_keeps_what_every_variant_has_written(drafting: Drafting, prompt: Prompt) -> None:
    told: list[int] = []
    lengths = {1: 300, 2: 4, 3: 300}
    settings = [DraftSettings(seed=seed, max_tokens=most) for seed, most in lengths.items()]
    reports = drafting.write(
        prompt,
        [DraftPlan(each, Steering(WEIGHTS)) for each in settings],
        on_text=lambda number, _text: told.append(number),
        cancelled=lambda: len(told) >= 24,
    )
    assert [report.finish for report in reports] == ["stopped", "length", "stopped"]
    assert all(report.n_tokens > 4 for report in (reports[0], reports[2]))


def test_more_variants_than_fit_are_refused_with_both_numbers(
    drafting: Drafting, prompt: Prompt
) -> None:
    many = [DraftSettings(strength=50, seed=seed) for seed in range(MOST_VARIANTS + 1)]
    with pytest.raises(ContextFullError, match=r"9 variants .* 8 fit"):
        write_variants(drafting, prompt, many)
    few = write_variants(drafting, prompt, [DraftSettings(max_tokens=1, seed=s) for s in range(8)])
    assert [report.n_tokens for report in few] == [1] * MOST_VARIANTS


def test_contrasts_of_all_sorts_are_written_together(drafting: Drafting, prompt: Prompt) -> None:
    settings = DraftSettings(strength=60, seed=4, max_tokens=20)
    steerings = [
        Steering(WEIGHTS),
        Steering(contrast=Contrast.SAMPLES),
        Steering(WEIGHTS, Contrast.BOTH),
        Steering(WEIGHTS, Contrast.SUM),
        Steering((HeadWeight(12, 3, 0.0),)),
    ]
    plans = [DraftPlan(settings, steering) for steering in steerings]
    reports = drafting.write(prompt, plans, on_text=lambda _number, _text: None)
    assert len({report.tokens for report in reports}) == len(plans)
    *contrasted, nothing = (report.mean_divergence or 0.0 for report in reports)
    # Two equal rows whose cells lie elsewhere round otherwise (docs/architecture.md).
    assert abs(nothing) < 0.005 < 0.01 < min(contrasted)


def test_contrasts_that_are_summed_move_the_first_token_as_each_of_them_does(
    drafting: Drafting, prompt: Prompt
) -> None:
    """Divergences of one full pass from several generic ones add up."""
    first = DraftSettings(strength=60, seed=4, max_tokens=1)
    divergences = [
        report.mean_divergence or 0.0
        for report in drafting.write(
            prompt,
            [
                DraftPlan(first, Steering(WEIGHTS, contrast))
                for contrast in (Contrast.HEADS, Contrast.SAMPLES, Contrast.SUM)
            ],
            on_text=lambda _number, _text: None,
        )
    ]
    assert divergences[2] == pytest.approx(divergences[0] + divergences[1], abs=0.01)


def test_contrast_without_the_samples_needs_no_heads(drafting: Drafting, prompt: Prompt) -> None:
    settings = DraftSettings(strength=60, seed=4, max_tokens=8)
    plan = DraftPlan(settings, Steering(contrast=Contrast.SAMPLES))
    [report] = drafting.write(prompt, [plan], on_text=lambda _number, _text: None)
    assert report.steered
    with pytest.raises(NotEnoughWritingError, match="No preference heads are known yet"):
        drafting.write(
            prompt,
            [DraftPlan(settings, Steering(contrast=Contrast.BOTH))],
            on_text=lambda _number, _text: None,
        )


def test_the_report_tells_how_likely_the_draft_is(
    steerable: SteerableModel, drafting: Drafting, prompt: Prompt
) -> None:
    """Against the likelihood of the finished draft, read at once after its prompt."""
    report = write(drafting, prompt, strength=60, max_tokens=20)
    tokens = [*prompt.tokens, *report.tokens]
    with steerable.open_context(n_tokens=1024, n_sequences=1, n_rows=64) as context:
        context.read(prompt.tokens[:-1])
        context.batch.clear()
        context.batch.add(
            tokens[len(prompt.tokens) - 1 : -1], len(prompt.tokens) - 1, 0, logits=True
        )
        log_p = [log_probabilities(row) for row in context.decode()]
    losses = [-row[token] for row, token in zip(log_p, report.tokens, strict=True)]
    assert report.mean_nll == pytest.approx(float(np.mean(losses)), abs=0.1)

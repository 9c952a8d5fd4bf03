"""What drafts share: nothing is read twice, and nothing of it shows."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.drafting.prefix_store import PrefixStore
from engine.drafting.prompt_cache import BARE_PROMPT, FIRST_PASS, PROMPT, PromptCache
from engine.errors import Cancelled
from engine.llama.context import Context
from engine.llama.steerable import SteerableModel
from engine.prompt import Prompt, PromptBuilder
from engine.writing import DraftRequest, Kind, Sample


@pytest.fixture(scope="module")
def steerable(quick_steerable: SteerableModel) -> SteerableModel:
    """The working copy: much is read here."""
    return quick_steerable


@pytest.fixture(scope="module")
def builder(steerable: SteerableModel) -> PromptBuilder:
    return PromptBuilder(steerable.model)


def prompt_for(builder: PromptBuilder, samples: list[Sample], brief: str) -> Prompt:
    request = DraftRequest(Kind.EMAIL, brief)
    return builder.build("Odalys", samples, request, sample_tokens=200, context_tokens=2000)


@pytest.fixture
def cache(steerable: SteerableModel) -> Iterator[PromptCache]:
    with PromptCache(steerable) as opened:
        yield opened


def after(context: Context, tokens: list[int], held_by: int = PROMPT) -> np.ndarray:
    """Return the logits that follow a prompt of which the last token is missing."""
    context.share(held_by, FIRST_PASS)
    context.batch.clear()
    context.batch.add(tokens[-1:], len(tokens) - 1, FIRST_PASS, logits=True)
    return context.decode()[0].copy()


def read_afresh(steerable: SteerableModel, prompt: Prompt) -> np.ndarray:
    with PromptCache(steerable) as cache:
        context, reused = cache.hold(prompt, n_more=10)
        assert reused == 0
        return after(context, prompt.tokens)


def test_the_same_prompt_is_not_read_again(
    cache: PromptCache, builder: PromptBuilder, samples: list[Sample], steerable: SteerableModel
) -> None:
    prompt = prompt_for(builder, samples, "the ladder is broken")
    read: list[int] = []
    cache.hold(prompt, n_more=10, on_progress=read.append)
    n_reads = len(read)
    assert read[-1] == len(prompt.tokens) - 1
    context, reused = cache.hold(prompt, n_more=10, on_progress=read.append)
    assert (reused, len(read)) == (len(prompt.tokens) - 1, n_reads)
    assert np.array_equal(after(context, prompt.tokens), read_afresh(steerable, prompt))


def test_a_changed_brief_leaves_the_samples_read(
    cache: PromptCache, builder: PromptBuilder, samples: list[Sample], steerable: SteerableModel
) -> None:
    first = prompt_for(builder, samples, "the ladder is broken")
    second = prompt_for(builder, samples, "soup on Sunday, bring bread")
    assert first.tokens[: first.n_fixed] == second.tokens[: second.n_fixed]
    assert len(second.tokens) - second.n_fixed < 40 < second.n_fixed
    context, _ = cache.hold(first, n_more=100)
    for step in range(30):  # a draft, which the second prompt must not see
        context.share(PROMPT, FIRST_PASS) if step == 0 else None
        context.batch.clear()
        context.batch.add([17], len(first.tokens) - 1 + step, FIRST_PASS, logits=True)
        context.decode()
    context, reused = cache.hold(second, n_more=100)
    assert reused >= second.n_fixed
    assert np.array_equal(after(context, second.tokens), read_afresh(steerable, second))


def test_more_room_costs_nothing_but_reading_again(
    cache: PromptCache, builder: PromptBuilder, samples: list[Sample], steerable: SteerableModel
) -> None:
    prompt = prompt_for(builder, samples, "the ladder is broken")
    small, _ = cache.hold(prompt, n_more=10)
    n_small = small.n_tokens
    large, _ = cache.hold(prompt, n_more=n_small)
    assert large.n_tokens >= len(prompt.tokens) + n_small
    assert np.array_equal(after(large, prompt.tokens), read_afresh(steerable, prompt))


def test_what_was_read_before_a_stop_is_not_read_again(
    steerable: SteerableModel, builder: PromptBuilder, samples: list[Sample], cache: PromptCache
) -> None:
    prompt = builder.build(
        "Odalys", samples, DraftRequest(Kind.EMAIL, "no"), sample_tokens=700, context_tokens=2000
    )
    read: list[int] = []
    with pytest.raises(Cancelled):
        cache.hold(prompt, n_more=1, on_progress=read.append, cancelled=lambda: bool(read))
    context, reused = cache.hold(prompt, n_more=1)
    assert reused == read[-1] < len(prompt.tokens) - 1
    assert np.array_equal(after(context, prompt.tokens), read_afresh(steerable, prompt))


def bare_afresh(steerable: SteerableModel, prompt: Prompt) -> np.ndarray:
    with PromptCache(steerable) as cache:
        context, _ = cache.hold(prompt, n_more=10, with_bare=True)
        return after(context, prompt.bare, BARE_PROMPT)


def test_the_prompt_without_samples_is_kept_as_well(
    steerable: SteerableModel, builder: PromptBuilder, samples: list[Sample], cache: PromptCache
) -> None:
    prompt = prompt_for(builder, samples, "the ladder is broken")
    cache.hold(prompt, n_more=10, with_bare=True)
    # Reading asks before it begins: what is all in place is not even asked about.
    context, _ = cache.hold(prompt, n_more=10, with_bare=True, cancelled=lambda: True)
    assert np.array_equal(after(context, prompt.bare, BARE_PROMPT), bare_afresh(steerable, prompt))
    cache.hold(prompt, n_more=10)
    with pytest.raises(Cancelled):
        cache.hold(prompt, n_more=10, with_bare=True, cancelled=lambda: True)


def test_another_prompt_has_another_one_without_samples(
    steerable: SteerableModel, builder: PromptBuilder, samples: list[Sample], cache: PromptCache
) -> None:
    first = prompt_for(builder, samples, "the ladder is broken")
    second = prompt_for(builder, samples, "soup on Sunday, bring bread")
    cache.hold(first, n_more=10, with_bare=True)
    context, reused = cache.hold(second, n_more=10, with_bare=True)
    assert reused >= second.n_fixed
    assert np.array_equal(after(context, second.bare, BARE_PROMPT), bare_afresh(steerable, second))


def test_a_stop_in_the_prompt_without_samples_leaves_no_part_of_it(
    steerable: SteerableModel, builder: PromptBuilder, samples: list[Sample], cache: PromptCache
) -> None:
    prompt = prompt_for(builder, samples, "the ladder is broken")
    context, _ = cache.hold(prompt, n_more=10)
    context.read(prompt.bare[:20], sequence=BARE_PROMPT)  # as far as it came
    context, _ = cache.hold(prompt, n_more=10, with_bare=True)
    assert np.array_equal(after(context, prompt.bare, BARE_PROMPT), bare_afresh(steerable, prompt))


def test_a_prefix_is_found_on_disk_after_a_restart(
    steerable: SteerableModel, builder: PromptBuilder, samples: list[Sample], tmp_path: Path
) -> None:
    first = prompt_for(builder, samples, "the ladder is broken")
    second = prompt_for(builder, samples, "soup on Sunday, bring bread")
    with PromptCache(steerable, PrefixStore(tmp_path, ["model"])) as cache:
        assert cache.hold(first, n_more=10)[1] == 0
    with PromptCache(steerable, PrefixStore(tmp_path, ["model"])) as cache:
        context, reused = cache.hold(second, n_more=10)
        assert reused == second.n_fixed
        assert np.array_equal(after(context, second.tokens), read_afresh(steerable, second))
    [path] = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:-100])
    with PromptCache(steerable, PrefixStore(tmp_path, ["model"])) as cache:
        context, reused = cache.hold(second, n_more=10)
        assert reused == 0
        assert np.array_equal(after(context, second.tokens), read_afresh(steerable, second))

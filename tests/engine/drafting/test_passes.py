"""Passes of several variants in one decode, against each variant alone."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from engine.drafting.passes import Pass, Passes
from engine.drafting.prompt_cache import BARE_PROMPT, FIRST_PASS, PROMPT, PromptCache
from engine.heads import Head, Scales
from engine.llama.overrides import PlacementOverrides
from engine.llama.steerable import SteerableModel
from engine.prompt import Prompt

CONTINUATIONS = (
    " We meet by the bell and sing until the light is gone.",
    " Nobody knows what the harbour master said about the boats.",
    " Please tell your sister that I found the keys under the bench.",
)
N_STEPS = 10


@pytest.fixture(scope="module")
def half_precision(f16_model_path: Path) -> Iterator[SteerableModel]:
    overrides = PlacementOverrides(key_type="f16")
    with SteerableModel(f16_model_path, placement_overrides=overrides) as model:
        yield model


@pytest.fixture(scope="module")
def prompt(half_precision: SteerableModel) -> Prompt:
    return Prompt(half_precision.model.tokenize("The ferry leaves at nine and not at ten." * 6))


@pytest.fixture
def cache(half_precision: SteerableModel) -> Iterator[PromptCache]:
    with PromptCache(half_precision) as opened:
        yield opened


def both_passes(prompt: Prompt, generic: Scales | None) -> list[Pass]:
    """Return the passes of a variant: the full one alone where nothing is suppressed."""
    n_held = len(prompt.tokens) - 1
    full = Pass(PROMPT, n_held)
    return [full] if generic is None else [full, Pass(PROMPT, n_held, generic)]


def rows_of(
    steerable: SteerableModel,
    cache: PromptCache,
    prompt: Prompt,
    generics: Sequence[Scales | None],
    texts: Sequence[str],
) -> list[list[np.ndarray]]:
    """Return every row of each variant, its text forced upon it."""
    context, _ = cache.hold(prompt, n_more=200)
    full = steerable.layout.full_scales()
    variants = [both_passes(prompt, generic) for generic in generics]
    passes = Passes(context, FIRST_PASS, variants, full)
    forced = [[prompt.tokens[-1], *steerable.model.tokenize(text)] for text in texts]
    rows: list[list[np.ndarray]] = [[] for _ in texts]
    for step in range(N_STEPS):
        logits = passes.step({number: tokens[step] for number, tokens in enumerate(forced)})
        for number, each in logits.items():
            rows[number] += [row.copy() for row in (each.full, *each.generics)]
    return rows


def test_variants_with_scales_of_their_own_do_not_disturb_one_another(
    half_precision: SteerableModel, cache: PromptCache, prompt: Prompt
) -> None:
    layout = half_precision.layout
    generics = [
        layout.masked(Head(12, 3), Head(20, 4)),
        None,
        layout.full_scales() - 0.4 * (1 - layout.masked(Head(5, 0), Head(26, 2))),
    ]
    together = rows_of(half_precision, cache, prompt, generics, CONTINUATIONS)
    assert [len(rows) for rows in together] == [2 * N_STEPS, N_STEPS, 2 * N_STEPS]
    for generic, text, rows in zip(generics, CONTINUATIONS, together, strict=True):
        [alone] = rows_of(half_precision, cache, prompt, [generic], [text])
        differences = [np.abs(a - b).max() for a, b in zip(rows, alone, strict=True)]
        assert max(differences) < 0.1
        if generic is not None:
            assert min(np.abs(alone[i] - alone[i + 1]).max() for i in range(0, 20, 2)) > 0.2


def test_a_variant_that_ends_leaves_the_others_alone(
    half_precision: SteerableModel, cache: PromptCache, prompt: Prompt
) -> None:
    generic = half_precision.layout.masked(Head(12, 3))
    tokens = half_precision.model.tokenize(CONTINUATIONS[0])

    def last_row(n_variants: int) -> np.ndarray:
        context, _ = cache.hold(prompt, n_more=200)
        full = half_precision.layout.full_scales()
        variants = [both_passes(prompt, generic)] * n_variants
        passes = Passes(context, FIRST_PASS, variants, full)
        passes.step(dict.fromkeys(range(n_variants), prompt.tokens[-1]))
        for token in tokens:
            rows = passes.step({n_variants - 1: token})
        assert list(rows) == [n_variants - 1]
        [row] = rows[n_variants - 1].generics
        return row.copy()

    assert np.abs(last_row(3) - last_row(1)).max() < 0.1


def test_a_pass_can_read_a_prompt_of_its_own(
    half_precision: SteerableModel, cache: PromptCache, prompt: Prompt
) -> None:
    """The row of a prompt without samples is what that prompt gives by itself."""
    bare = Prompt(half_precision.model.tokenize("Not at ten."))
    both = Prompt(prompt.tokens, bare=[*bare.tokens[:-1], prompt.tokens[-1]])
    tokens = half_precision.model.tokenize(CONTINUATIONS[0])
    context, _ = cache.hold(both, n_more=200, with_bare=True)
    variant = [Pass(PROMPT, len(both.tokens) - 1), Pass(BARE_PROMPT, len(both.bare) - 1)]
    full = half_precision.layout.full_scales()
    passes = Passes(context, FIRST_PASS, [variant], full)
    together = []
    for token in [prompt.tokens[-1], *tokens]:
        [logits] = passes.step({0: token}).values()
        together.append([row.copy() for row in (logits.full, *logits.generics)])
    for column, alone in enumerate((both, Prompt(both.bare))):
        context, _ = cache.hold(alone, n_more=200)
        passes = Passes(context, FIRST_PASS, [[Pass(PROMPT, len(alone.tokens) - 1)]], full)
        for token, rows in zip([prompt.tokens[-1], *tokens], together, strict=True):
            assert np.abs(passes.step({0: token})[0].full - rows[column]).max() < 0.1
    assert min(np.abs(full_row - bare_row).max() for full_row, bare_row in together) > 1

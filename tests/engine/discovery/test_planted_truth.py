"""Discovery and steering where the truth is known: a model by hand, whose one head copies style.

Odalys begins her sentences with "ahoy" and "matey". The model's planted head takes that up from her
letters in the context; its grammar head does what any text needs, hers or another's. The published
score asks only how much her text needs a head, and puts the grammar head first.
"""

from collections.abc import Iterator, Sequence
from itertools import cycle

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.discovery.effects import ExampleEffects
from engine.discovery.estimators import ESTIMATORS
from engine.discovery.examples import ExampleMaker
from engine.discovery.measurement import ExampleMeter, discovery_context
from engine.discovery.result import Discovery
from engine.discovery.run import discover
from engine.discovery.selection import preference_heads
from engine.drafting.contrast import Steering
from engine.drafting.draft import Drafting, DraftPlan
from engine.drafting.prompt_cache import PromptCache
from engine.drafting.settings import DraftReport, DraftSettings
from engine.drafting.steering import log_probabilities, steered_candidates
from engine.heads import Head, HeadWeight
from engine.llama.context import Context, Logits
from engine.llama.overrides import PlacementOverrides
from engine.llama.steerable import SteerableModel
from engine.prompt import PromptBuilder
from engine.writing import DraftRequest, Kind, Sample
from tests.engine.discovery.planted_model import (
    COPIED,
    GRAMMAR,
    OPEN,
    PLANTED,
    SENTENCES,
    SPECIAL,
    STYLE,
    WORDS,
    write_planted_model,
)


def letter(openings: Sequence[str]) -> str:
    """Return one sentence for each opening, of both kinds in turn."""
    pairs = zip(openings, cycle(SENTENCES), strict=False)
    return " ".join(f"{opening} {sentence}".strip() for opening, sentence in pairs)


MISLED = {"pcs", "sample_alignment"}
"""Scores that miss the planted head: it makes predictions so sure that nothing varies any more
under the full pass, and alignment is a correlation under that."""

LETTERS = [
    ("ahoy", "matey", "matey"),
    ("matey", "ahoy", "matey"),
    ("ahoy", "matey", "ahoy", ""),
    ("matey", "matey", "ahoy"),
    ("", "ahoy", "ahoy", "matey"),
    ("ahoy", "matey", "ahoy", "ahoy"),
]
"""How Odalys begins the sentences of each of her letters."""

SAMPLES = [Sample(Kind.EMAIL, "the van", letter(openings)) for openings in LETTERS]

EXACT = 1e-2
"""Most that a logit may be off what the weights say: values are kept in half precision."""
CHATTER = 0.2
"""Most that the idle heads, who attend to everything, may move a logit between two contexts."""


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SteerableModel]:
    path = write_planted_model(tmp_path_factory.mktemp("planted") / "model.gguf")
    # A second thread would spend more time waiting than such small products take.
    with SteerableModel(path, placement_overrides=PlacementOverrides(n_threads=1)) as steerable:
        yield steerable


@pytest.fixture(scope="module")
def context(planted: SteerableModel) -> Iterator[Context]:
    with discovery_context(planted) as context:
        yield context


def next_word_logits(
    steerable: SteerableModel, context: Context, text: str, *masked: Head
) -> Logits:
    """Return the logits of the word that follows a text, in the order of `WORDS`."""
    tokens = steerable.model.tokenize(text)
    scales = steerable.layout.masked(*masked)
    context.clear()
    context.batch.clear()
    context.batch.add(tokens, 0, 0, logits=True)
    return context.decode(np.repeat(scales[np.newaxis], len(tokens), axis=0))[-1].copy()


def of(*words: str) -> list[int]:
    return [WORDS.index(word) for word in words]


def copied(text: str) -> NDArray[np.float64]:
    """Return what the planted head adds to each word's logit: its part of the style in the text."""
    counts = np.array([text.split().count(word) if word in STYLE else 0 for word in WORDS])
    return COPIED * counts / counts.sum()


@pytest.mark.parametrize("style", [("ahoy", "matey", "matey"), ("dear", "kindly", "regards")])
def test_the_planted_head_adds_the_style_in_its_sight_and_nothing_else(
    planted: SteerableModel, context: Context, style: tuple[str, ...]
) -> None:
    text = letter(style)
    full = next_word_logits(planted, context, text)
    masked = next_word_logits(planted, context, text, PLANTED)
    assert full - masked == pytest.approx(copied(text), abs=EXACT)


def test_without_the_planted_head_samples_are_as_good_as_none(
    planted: SteerableModel, context: Context
) -> None:
    bare = letter(["", ""])
    samples = " ".join(sample.text for sample in SAMPLES)
    without_samples = next_word_logits(planted, context, bare)
    with_samples = next_word_logits(planted, context, f"{samples} {bare}")
    masked = next_word_logits(planted, context, f"{samples} {bare}", PLANTED)
    assert masked == pytest.approx(without_samples, abs=CHATTER)
    hers = of("ahoy", "matey")
    assert (with_samples[hers] - without_samples[hers] > COPIED / 3).all()


def test_the_grammar_head_adds_what_may_follow_whoever_writes(
    planted: SteerableModel, context: Context
) -> None:
    expected = np.zeros(len(WORDS))
    expected[of("the", "we")] = OPEN
    for text in (letter(["", ""]), letter(["ahoy", "matey"]), letter(["dear", "kindly"])):
        full = next_word_logits(planted, context, text)
        masked = next_word_logits(planted, context, text, GRAMMAR)
        assert full - masked == pytest.approx(expected, abs=EXACT)


@pytest.fixture(scope="module")
def measured(planted: SteerableModel, context: Context) -> list[ExampleEffects]:
    """What masking each head does to stretches of Odalys's letters, with and without the others."""
    meter = ExampleMeter(context, planted.layout, with_bare=True)
    every_head = np.full(len(planted.layout.heads), fill_value=True)
    examples = ExampleMaker(planted.model, "Odalys", SAMPLES)
    return [meter.measure(example, every_head) for example in examples]


def test_the_published_score_puts_first_what_any_text_needs(
    planted: SteerableModel, measured: list[ExampleEffects]
) -> None:
    scores = ESTIMATORS["pcs"](measured)
    ranking = [planted.layout.heads[index] for index in np.argsort(-scores)]
    assert ranking[:2] == [GRAMMAR, PLANTED]


@pytest.mark.parametrize("name", sorted(ESTIMATORS.keys() - MISLED))
def test_scores_that_ask_what_the_samples_do_put_the_planted_head_far_ahead(
    planted: SteerableModel, measured: list[ExampleEffects], name: str
) -> None:
    scores = dict(zip(planted.layout.heads, ESTIMATORS[name](measured), strict=True))
    best = scores.pop(PLANTED)
    assert best > 0.1
    assert best > 2 * max(scores.values())


@pytest.mark.parametrize("gamma", [0.5, 2.0])
def test_steering_raises_the_style_in_the_samples_and_no_other_word(
    planted: SteerableModel, context: Context, gamma: float
) -> None:
    text = letter(["ahoy", "matey", "matey", "", ""])
    full = next_word_logits(planted, context, text)
    generic = next_word_logits(planted, context, text, PLANTED)
    contrast = log_probabilities(full) - log_probabilities(generic)
    tokens, scores = steered_candidates(full, contrast, gamma=gamma, plausibility=1e-6)
    assert tokens.tolist() == of(*(word for word in WORDS if word not in SPECIAL))
    raised = dict(zip(tokens, scores - full[tokens], strict=True))
    # Scores have no zero, so that a word only rises against another.
    rises = [raised[token] - raised[WORDS.index("regards")] for token in tokens]
    assert rises == pytest.approx(gamma * copied(text)[tokens], abs=gamma * EXACT)


@pytest.fixture(scope="module")
def found(planted: SteerableModel) -> Discovery:
    return discover(planted, "Odalys", SAMPLES, budget_s=60, on_progress=lambda _done, _left: None)


def test_discovery_finds_the_planted_head_first(found: Discovery) -> None:
    first = found.scores[0]
    assert Head(first.layer, first.head) == PLANTED
    assert preference_heads(found.scores)[0] == HeadWeight(*PLANTED, 1.0)


def test_every_sentence_of_a_steered_draft_begins_as_the_person_does(
    planted: SteerableModel, found: Discovery
) -> None:
    request = DraftRequest(Kind.EMAIL, "the van")
    prompt = PromptBuilder(planted.model).build(
        "Odalys", SAMPLES, request, sample_tokens=200, context_tokens=400
    )
    steering = Steering(tuple(preference_heads(found.scores)))
    settings = [
        DraftSettings(strength, seed=seed, max_tokens=30, temperature=1.0)
        for strength in (0, 100)
        for seed in range(4)
    ]
    with PromptCache(planted) as cache:
        drafts = Drafting(planted, cache).write(
            prompt,
            [DraftPlan(each, steering) for each in settings],
            on_text=lambda _number, _text: None,
        )
    plain, steered = opening_words(drafts[:4]), opening_words(drafts[4:])
    assert plain & {"the", "we"}
    assert {"ahoy", "matey"} >= steered > set()


def opening_words(drafts: Sequence[DraftReport]) -> set[str]:
    sentences = [sentence for draft in drafts for sentence in draft.text.split(".")]
    return {sentence.split()[0] for sentence in sentences if sentence.strip()}

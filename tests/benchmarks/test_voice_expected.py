"""Expected voice match against the definition, written out plainly."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from benchmarks.loaded_model import loaded_model
from benchmarks.voice.authorship import Authorship
from benchmarks.voice.expected import PLAUSIBILITY, ExpectedMatch, NextTokens, expected_figures
from benchmarks.voice.held_back import HeldBackReader, LogRows
from benchmarks.voice.methods import Method, Subject
from benchmarks.voice.writer import Task, Wanted, round_by_round
from engine.drafting.contrast import Contrast, Lack, Steering
from engine.drafting.settings import DraftSettings, Scaling
from engine.heads import HeadWeight
from engine.llama.steerable import SteerableModel
from engine.prompt import Prompt, PromptBuilder
from tests.benchmarks.made_up import author

WEIGHTS = (HeadWeight(3, 1, 1.0), HeadWeight(11, 4, 0.9))


@pytest.fixture(scope="module")
def steerable(embedded_model_path: Path) -> Iterator[SteerableModel]:
    with loaded_model(embedded_model_path, precise=True) as steerable:
        yield steerable


def softmax(scores: list[float]) -> list[float]:
    powers = [2.718281828459045**score for score in scores]
    return [power / sum(powers) for power in powers]


@pytest.mark.parametrize("scaling", list(Scaling))
def test_expected_figures_are_means_over_what_would_be_drawn(scaling: Scaling) -> None:
    full = np.log(np.array([[0.5, 0.3, 0.19, 0.01], [0.9, 0.05, 0.03, 0.02]], np.float32))
    generic = np.log(np.array([[0.25] * 4, [0.4, 0.3, 0.2, 0.1]], np.float32))
    # Tokens under a tenth of the likeliest cannot come next: 0.01 in the first row, all but one in
    # the second.
    following = [
        NextTokens(np.array([2.0, -1.0, 0.5]), np.array([4, 3, 1])),
        NextTokens(np.array([1.5]), np.array([2])),
    ]
    settings = DraftSettings(strength=75, temperature=0.8, scaling=scaling)
    found = expected_figures(full, [generic], following, settings)

    p, q = full[0].tolist(), generic[0].tolist()
    entropy = -sum(np.exp(a) * a for a in p)
    gamma = 1.5 * (entropy if scaling is Scaling.ENTROPY else 1)
    chances = softmax([(a + gamma * (a - b)) / 0.8 for a, b in zip(p[:3], q[:3], strict=True)])
    leaning = 2.0 * chances[0] - chances[1] + 0.5 * chances[2] + 1.5
    characters = 4 * chances[0] + 3 * chances[1] + chances[2] + 2
    assert found["voice_match"] == pytest.approx(leaning / characters, rel=1e-4)
    loss = -sum(chance * a for chance, a in zip(chances, p[:3], strict=True)) - full[1, 0]
    assert found["fluency_nll"] == pytest.approx(loss / 2, rel=1e-4)
    divergence = (np.exp(full) * (full - generic)).sum() / 2
    assert found["mean_divergence"] == pytest.approx(divergence, rel=1e-4)


def test_a_pass_over_a_text_is_that_of_a_context_of_its_own(steerable: SteerableModel) -> None:
    tokens = steerable.model.tokenize("Write to the ferry office. Samples stand here.")
    prompt = Prompt(tokens, bare=tokens[:5])
    text = "The bell rang twice before the storm."
    scales = steerable.layout.generic_scales(WEIGHTS)
    with HeldBackReader(steerable, 64) as reader:
        read = reader.read(prompt, text)
        others: list[LogRows] = []
        for lack, before, masked in (
            (Lack(samples=False, heads=False), prompt.tokens, None),
            (Lack(samples=True, heads=False), prompt.bare, None),
            (Lack(samples=False, heads=True), prompt.tokens, scales),
            (Lack(samples=True, heads=True), prompt.bare, scales),
        ):
            found = read.rows(lack, WEIGHTS)
            rows = [before[-1], *read.tokens[:-1]]
            with steerable.open_context(n_tokens=64, n_rows=len(rows), n_sequences=1) as context:
                context.read(before[:-1])
                context.batch.clear()
                context.batch.add(rows, len(before) - 1, 0, logits=True)
                own = None if masked is None else np.stack([masked] * len(rows))
                logits = context.decode(own).astype(np.float64)
            alone = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
            # Where cells lie decides how sums round; what a pass lacks moves them far more.
            assert np.abs(found - alone).max() < 0.05
            assert all(np.abs(found - other).max() > 0.5 for other in others)
            others.append(found)
    assert b"".join(read.pieces).decode() == text


def test_the_authorship_models_and_all_passes_have_their_part(steerable: SteerableModel) -> None:
    people = [author("ada", habit="!"), author("ben", habit=",")]
    task: Task = next(round_by_round(people, 1))
    subject = Subject(evidence=None)  # type: ignore[arg-type]

    def method(contrast: Contrast, *, with_samples: bool = True) -> Wanted:
        steering = Steering(WEIGHTS, contrast)
        return Wanted(Method(contrast, lambda _: steering, with_samples=with_samples), 50.0)

    wanted = [*map(method, Contrast), method(Contrast.HEADS, with_samples=False)]
    with ExpectedMatch(PromptBuilder(steerable.model), steerable) as expected:
        figures = expected.write(task, subject, wanted, Authorship(people))
    heads, samples, _, both, alone = ({**each.values} for each in figures)
    assert both["mean_divergence"] == pytest.approx(
        heads["mean_divergence"] + samples["mean_divergence"],  # type: ignore[operator]
        rel=1e-3,
    )
    assert len({each["voice_match"] for each in (heads, samples, both, alone)}) == len(wanted) - 1
    assert all(each.seed == 0 and each.n_heads == len(WEIGHTS) for each in figures)
    assert alone["mean_divergence"] != heads["mean_divergence"]


def test_plausible_tokens_are_those_of_the_program() -> None:
    assert DraftSettings().plausibility == PLAUSIBILITY

"""Discovery from samples to scores: on the embedded model, and on a small one for what goes on."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.discovery.confidence import Confidence
from engine.discovery.examples import TARGET_TOKENS, ExampleMaker
from engine.discovery.halving import FIRST_CUT, is_milestone
from engine.discovery.ledger import Ledger
from engine.discovery.result import Discovery
from engine.discovery.run import FEWEST_BEFORE_STABLE, discover
from engine.errors import Cancelled, NotEnoughWritingError, SettingsError
from engine.heads import Head
from engine.llama.context import never
from engine.llama.overrides import PlacementOverrides
from engine.llama.steerable import SteerableModel
from engine.writing import Kind, Sample
from tests.engine.discovery.planted_model import PLANTED, SENTENCES, write_planted_model

PLENTY_S = 600.0


def test_every_head_is_scored_within_a_tiny_budget(
    quick_steerable: SteerableModel, samples: list[Sample]
) -> None:
    progress: list[tuple[float, float]] = []
    found = discover(
        quick_steerable,
        "Odalys",
        samples,
        budget_s=0.5,
        on_progress=lambda fraction, left: progress.append((fraction, left)),
    )
    assert {(score.layer, score.head) for score in found.scores} == set(
        quick_steerable.layout.heads
    )
    assert len(found.scores) == 270
    assert (found.n_examples, found.n_tokens) == (1, TARGET_TOKENS)
    assert found.n_rows == 270 * TARGET_TOKENS
    assert found.split_half is None
    assert found.confidence is Confidence.NOT_ENOUGH
    values = [score.score for score in found.scores]
    assert values == sorted(values, reverse=True)
    assert values[0] > 0 > values[-1]
    assert len(progress) == 18
    assert progress[-1] == (1.0, 0.0)
    assert all(0 <= fraction <= 1 and left >= 0 for fraction, left in progress)


def test_it_stops_within_the_running_decode(
    steerable: SteerableModel, samples: list[Sample]
) -> None:
    blocks = 0
    questions_since = 0

    def on_progress(_fraction: float, _left: float) -> None:
        nonlocal blocks
        blocks += 1

    def cancelled() -> bool:
        nonlocal questions_since
        questions_since += blocks >= 1
        return questions_since > 3

    with pytest.raises(Cancelled):
        discover(
            steerable,
            "Odalys",
            samples,
            budget_s=PLENTY_S,
            on_progress=on_progress,
            cancelled=cancelled,
        )
    assert blocks == 1
    assert questions_since == 4


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SteerableModel]:
    """A tiny model with one head that copies the style of its samples."""
    path = write_planted_model(tmp_path_factory.mktemp("planted") / "model.gguf")
    with SteerableModel(path, placement_overrides=PlacementOverrides(n_threads=1)) as steerable:
        yield steerable


def letters(n_letters: int, openings: str = "ahoy matey") -> list[Sample]:
    """Return letters of six sentences, each opened in one of two ways, in every pattern."""
    words = openings.split()
    return [
        Sample(
            Kind.EMAIL,
            "",
            " ".join(
                f"{words[number >> place % 4 & 1]} {SENTENCES[place % 2]}" for place in range(6)
            )
            + " the" * (number >> 4),
        )
        for number in range(n_letters)
    ]


class Run:
    """One run of discovery on the tiny model, and what it told.

    Attributes:
        partial: what was found so far, each time that was told.
        decodes: of masked rows.
    """

    def __init__(
        self,
        steerable: SteerableModel,
        samples: list[Sample],
        *,
        ledgers: Path | None = None,
        budget_s: float = PLENTY_S,
        estimator: str = "gain_weighted",
        stop_after: int | None = None,
    ) -> None:
        self.partial: list[Discovery] = []
        self.decodes = -1
        self.found = discover(
            steerable,
            "Odalys",
            samples,
            budget_s=budget_s,
            on_progress=self._on_progress,
            estimator=estimator,
            ledgers=ledgers,
            on_partial=self.partial.append,
            cancelled=never if stop_after is None else lambda: self.decodes >= stop_after,
        )

    def _on_progress(self, _fraction: float, _left: float) -> None:
        self.decodes += 1


def only_the_ledger(folder: Path) -> Ledger:
    (path,) = folder.iterdir()
    return Ledger(folder, path.stem)


def test_a_first_answer_comes_with_the_first_example_and_better_ones_follow(
    planted: SteerableModel,
) -> None:
    run = Run(planted, letters(8))
    counts = [partial.n_examples for partial in run.partial]
    assert counts[0] == 1
    assert counts == sorted(set(counts))
    assert all(is_milestone(count) for count in counts)
    assert all(len(partial.scores) == len(planted.layout.heads) for partial in run.partial)
    assert run.found.n_examples >= counts[-1]
    first = run.found.scores[0]
    assert Head(first.layer, first.head) == PLANTED


def test_it_ends_when_the_chosen_heads_are_stable(planted: SteerableModel) -> None:
    samples = letters(40)
    found = Run(planted, samples).found
    available = len(ExampleMaker(planted.model, "Odalys", samples))
    assert FEWEST_BEFORE_STABLE <= found.n_examples < available
    assert found.stability is not None
    assert found.stability >= 0.9
    assert found.confidence in set(Confidence)


def test_it_ends_when_all_writing_is_used(planted: SteerableModel) -> None:
    samples = letters(4)
    found = Run(planted, samples).found
    assert found.n_examples == len(ExampleMaker(planted.model, "Odalys", samples)) > len(samples)


def test_later_examples_are_measured_with_fewer_heads(
    planted: SteerableModel, tmp_path: Path
) -> None:
    with_noise = [replace(each, text=f"{each.text} {each.text}") for each in letters(16)]
    found = Run(planted, with_noise, ledgers=tmp_path, estimator="selective").found
    counts = [int(effects.measured.sum()) for effects in only_the_ledger(tmp_path).effects]
    assert counts[: FIRST_CUT + 1][:FIRST_CUT] == [len(planted.layout.heads)] * FIRST_CUT
    assert sum(counts) * TARGET_TOKENS == found.n_rows
    assert counts == sorted(counts, reverse=True)


def test_stopped_in_the_middle_it_goes_on_where_it_was(
    planted: SteerableModel, tmp_path: Path
) -> None:
    samples = letters(8)
    whole = Run(planted, samples)
    with pytest.raises(Cancelled):
        Run(planted, samples, ledgers=tmp_path, stop_after=5)
    n_kept = len(only_the_ledger(tmp_path).records)
    assert 0 < n_kept < whole.found.n_examples
    rest = Run(planted, samples, ledgers=tmp_path)
    assert rest.decodes < whole.decodes
    assert all(partial.n_examples >= n_kept for partial in rest.partial)
    assert rest.found.scores == whole.found.scores
    assert rest.found.n_rows == whole.found.n_rows


def test_a_finished_discovery_is_not_done_again(planted: SteerableModel, tmp_path: Path) -> None:
    first = Run(planted, letters(8), ledgers=tmp_path)
    again = Run(planted, letters(8), ledgers=tmp_path)
    assert first.decodes > 0 == again.decodes
    assert again.found == first.found


def test_a_spent_budget_is_spent_until_more_is_given(
    planted: SteerableModel, tmp_path: Path
) -> None:
    samples = letters(8)
    little = Run(planted, samples, ledgers=tmp_path, budget_s=0)
    assert little.found.n_examples == 1
    assert Run(planted, samples, ledgers=tmp_path, budget_s=0).decodes == 0
    more = Run(planted, samples, ledgers=tmp_path)
    assert more.found.n_examples > 1
    assert more.found.seconds > little.found.seconds


def test_another_way_of_scoring_and_other_writing_are_measured_anew(
    planted: SteerableModel, tmp_path: Path
) -> None:
    Run(planted, letters(8), ledgers=tmp_path, budget_s=0)
    contrast = "difference_in_differences"
    other = Run(planted, letters(8), ledgers=tmp_path, budget_s=0, estimator=contrast)
    assert other.found.estimator == contrast
    assert other.found.n_rows == 2 * len(planted.layout.heads) * TARGET_TOKENS
    Run(planted, letters(9), ledgers=tmp_path, budget_s=0)
    assert len(list(tmp_path.iterdir())) == 3


def test_an_estimator_that_there_is_not_is_refused(planted: SteerableModel) -> None:
    with pytest.raises(SettingsError, match=r"scored by 'best'\. Choose one of pcs, gain_weighted"):
        Run(planted, letters(8), estimator="best")


def test_three_samples_are_never_enough_to_be_sure(planted: SteerableModel) -> None:
    found = Run(planted, letters(3)).found
    assert found.confidence is not Confidence.SURE
    assert all(score.low <= score.score <= score.high for score in found.scores)
    with pytest.raises(NotEnoughWritingError, match="Import more writing"):
        Run(planted, letters(2))

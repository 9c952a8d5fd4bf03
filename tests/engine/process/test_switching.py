"""Models looked at, measured and changed while the engine runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.drafting.settings import DraftSettings
from engine.errors import Cancelled, ModelFileError, PlacementError
from engine.llama.description import ModelDescription
from engine.llama.overrides import NO_OVERRIDES, PlacementOverrides
from engine.process import protocol
from engine.process.jobs import JobRunner
from engine.writing import Kind, Sample
from tests.engine.discovery.planted_model import write_planted_model
from tests.engine.llama.random_models.decoders import DECODERS
from tests.engine.llama.random_models.hybrids import HYBRIDS
from tests.engine.llama.random_models.recipe import write
from tests.engine.process.engine_process import draft_job

SAMPLES = [Sample(Kind.EMAIL, "", "ahoy matey")]
BRIEF = DraftSettings(strength=0, max_tokens=2)


class Desk:
    """A runner, two tiny models, and what the runner tells."""

    def __init__(self, folder: Path) -> None:
        self.events: list[protocol.Event] = []
        self.runner = JobRunner(self.events.append)
        self.one = str(write_planted_model(folder / "one.gguf"))
        self.other = str(write(HYBRIDS[0], folder / "other.gguf"))

    def load(self, model: str, overrides: PlacementOverrides = NO_OVERRIDES) -> ModelDescription:
        return self.runner.load(protocol.LoadModel(1, model, overrides))

    @property
    def n_loads(self) -> int:
        return sum(
            isinstance(event, protocol.Progress) and event.phase == "loading"
            for event in self.events
        )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.runner.close()


def draft(desk: Desk) -> None:
    desk.runner.run(draft_job(3, Path(desk.one), SAMPLES, settings=BRIEF))


def test_a_model_is_loaded_again_only_where_it_shall_be_placed_otherwise(desk: Desk) -> None:
    assert desk.load(desk.one).key_type == "f16"
    desk.load(desk.one)
    assert desk.n_loads == 1
    assert desk.load(desk.one, PlacementOverrides(key_type="f32")).key_type == "f32"
    assert desk.n_loads == 2


def test_later_jobs_use_a_model_as_it_was_placed(desk: Desk) -> None:
    desk.load(desk.one, PlacementOverrides(key_type="f32"))
    draft(desk)
    assert desk.n_loads == 1
    desk.load(desk.other)
    draft(desk)
    assert desk.n_loads == 3
    desk.load(desk.one, PlacementOverrides(key_type="f32"))
    assert desk.n_loads == 3


def test_looking_at_another_model_leaves_the_loaded_one(desk: Desk) -> None:
    desk.load(desk.one)
    answer = desk.runner.run(protocol.InspectModel(2, desk.other))
    assert isinstance(answer, protocol.Inspected)
    assert answer.inspection.problems == ()
    draft(desk)
    assert desk.n_loads == 1


def test_a_file_that_is_no_model_does_not_cost_the_loaded_one(desk: Desk, tmp_path: Path) -> None:
    desk.load(desk.one)
    with pytest.raises(ModelFileError):
        desk.load(str(tmp_path / "missing.gguf"))
    draft(desk)
    assert desk.n_loads == 1


def test_after_a_placement_that_cannot_be_the_one_before_is_used(desk: Desk) -> None:
    desk.load(desk.one)
    with pytest.raises(PlacementError):
        desk.load(desk.one, PlacementOverrides(n_threads=9999))
    draft(desk)


@pytest.mark.parametrize("which", ["one", "other"])
def test_speed_is_measured_in_every_kind_of_model(desk: Desk, which: str) -> None:
    answer = desk.runner.run(protocol.MeasureSpeed(2, getattr(desk, which)))
    assert isinstance(answer, protocol.SpeedMeasured)
    assert answer.prompt_tokens_per_second > 0
    assert 0 < answer.token_ms < 1000
    assert 0 < answer.steered_token_ms < 1000
    fractions = [
        event.fraction
        for event in desk.events
        if isinstance(event, protocol.Progress) and event.phase == "measuring"
    ]
    assert fractions == sorted(fractions)
    assert 0 < fractions[0] <= fractions[-1] <= 1


def test_measuring_can_be_stopped(desk: Desk) -> None:
    loaded = desk.load(desk.one)
    assert loaded.n_layers
    with pytest.raises(Cancelled):
        desk.runner.run(protocol.MeasureSpeed(2, desk.one), lambda: True)
    draft(desk)


def test_a_model_of_a_short_context_is_measured_within_it(tmp_path: Path) -> None:
    path = write(DECODERS[0], tmp_path / "model.gguf")
    with JobRunner(lambda _event: None) as runner:
        answer = runner.run(protocol.MeasureSpeed(1, str(path)))
    assert isinstance(answer, protocol.SpeedMeasured)

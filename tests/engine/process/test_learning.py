"""Discovery and calibration as jobs: with an atlas, without, and with too little writing."""

import ctypes
from collections.abc import Iterator
from pathlib import Path

import llama_cpp.llama_cpp as lib
import pytest
from gguf import GGMLQuantizationType

from engine.calibration.result import Verdict
from engine.discovery.atlas import Atlas, AtlasHead, AtlasPart, from_atlas, write_atlas
from engine.discovery.run import DEFAULT_ESTIMATOR
from engine.errors import BackgroundError, NotEnoughWritingError
from engine.gguf_header import read_header
from engine.heads import Head, HeadWeight
from engine.llama.context import never
from engine.llama.description import ModelDescription
from engine.llama.overrides import PlacementOverrides
from engine.process import protocol
from engine.process.jobs import JobRunner
from engine.writing import Kind, Sample
from tests.engine.discovery.planted_model import PLANTED, SENTENCES, write_planted_model

ONE_THREAD = PlacementOverrides(n_threads=1)
SAMPLES = [
    Sample(Kind.EMAIL, "", " ".join(f"{word} {SENTENCES[0]} {SENTENCES[1]}" for word in words))
    for words in (("ahoy", "matey"), ("matey", "matey"), ("ahoy", "ahoy"), ("matey", "ahoy"))
]


class Desk:
    """A runner on the tiny model, and what it tells."""

    def __init__(self, folder: Path, model: Path) -> None:
        self.atlases = folder / "atlas"
        self.events: list[protocol.Event] = []
        self.model = str(model)
        self.runner = JobRunner(self.events.append, folder / "cache", ONE_THREAD, self.atlases)
        self.described = self.runner.load(protocol.LoadModel(0, self.model))

    def discover(self, samples: list[Sample]) -> protocol.Discovered:
        job = protocol.Discover(1, self.model, "Odalys", samples, 600.0)
        answer = self.runner.run(job)
        assert isinstance(answer, protocol.Discovered)
        return answer

    def calibrate(self, background: str | None) -> protocol.Calibrated:
        weights = [HeadWeight(*PLANTED, 1.0)]
        job = protocol.Calibrate(2, self.model, "Odalys", SAMPLES, weights, 1.0, background, ["Yo"])
        answer = self.runner.run(job, never)
        assert isinstance(answer, protocol.Calibrated)
        return answer

    @property
    def partial(self) -> list[protocol.Partial]:
        return [event for event in self.events if isinstance(event, protocol.Partial)]


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_planted_model(tmp_path_factory.mktemp("planted") / "model.gguf")


@pytest.fixture
def desk(tmp_path: Path, planted: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, planted)
    with desk.runner:
        yield desk


def part(model: ModelDescription, favourite: Head) -> AtlasPart:
    """A part in which one head is far ahead of all others, and no writer differs from another."""
    heads = tuple(
        AtlasHead(layer, head, float((layer, head) == favourite), 0.0)
        for layer, count in enumerate(model.heads_per_layer)
        for head in range(count)
    )
    return AtlasPart((Kind.EMAIL,), 11, 900, heads)


def write(desk: Desk, favourite: Head, fingerprint: str | None = None) -> AtlasPart:
    desk.atlases.mkdir(exist_ok=True)
    made = part(desk.described, favourite)
    whose = desk.described.fingerprint if fingerprint is None else fingerprint
    write_atlas(
        desk.atlases / f"{whose[:8]}.json", Atlas(whose, "Tiny", DEFAULT_ESTIMATOR, (made,))
    )
    return made


@pytest.fixture
def quantised(planted: Path, tmp_path: Path) -> Path:
    """The tiny model with weights of 8 bits."""
    path = tmp_path / "quantised.gguf"
    settings = lib.llama_model_quantize_default_params()
    settings.ftype, settings.pure = lib.LLAMA_FTYPE_MOSTLY_Q8_0, True
    source, target = str(planted).encode(), str(path).encode()
    assert lib.llama_model_quantize(source, target, ctypes.byref(settings)) == 0
    return path


def test_heads_of_a_quantised_model_are_measured_in_a_copy_that_rounds_less(
    tmp_path: Path, quantised: Path
) -> None:
    desk = Desk(tmp_path, quantised)
    with desk.runner:
        assert desk.described.working_type is None
        found = desk.discover(SAMPLES).discovery
        assert desk.runner.load(protocol.LoadModel(3, desk.model)).working_type is None
    (copy,) = (tmp_path / "cache" / "models").iterdir()
    types = {tensor.type for tensor in read_header(copy).tensors if len(tensor.shape) > 1}
    assert types == {GGMLQuantizationType.F16}
    assert found.n_tokens > 0


def test_without_an_atlas_the_persons_own_scores_are_told_as_they_grow(desk: Desk) -> None:
    found = desk.discover(SAMPLES).discovery
    assert found.atlas is None
    assert found.n_examples > 1
    examples = [partial.discovery.n_examples for partial in desk.partial]
    assert examples[0] == 1
    assert examples == sorted(examples)


def test_what_was_measured_is_kept_in_the_cache_and_not_measured_again(
    desk: Desk, tmp_path: Path
) -> None:
    first = desk.discover(SAMPLES).discovery
    (ledger,) = (tmp_path / "cache" / "discovery").iterdir()
    size = ledger.stat().st_size
    assert desk.discover(SAMPLES).discovery == first
    assert ledger.stat().st_size == size


def test_an_atlas_is_told_at_once_and_weighs_in_the_answer(desk: Desk) -> None:
    favourite = next(
        Head(layer, head)
        for layer, count in enumerate(desk.described.heads_per_layer)
        for head in range(count)
        if (layer, head) != PLANTED
    )
    made = write(desk, favourite)
    found = desk.discover(SAMPLES).discovery
    assert desk.partial[0].discovery == from_atlas(made, DEFAULT_ESTIMATOR)
    assert found.n_examples > 1
    # Its writers do not differ at all, so that nothing could be said against it.
    assert (found.scores[0].layer, found.scores[0].head) == favourite
    assert found.atlas is not None
    assert (found.atlas.n_writers, found.atlas.share) == (11, 1.0)
    assert desk.partial[-1].discovery.atlas is not None


def test_too_little_writing_is_the_atlas_alone_or_an_error_without_one(desk: Desk) -> None:
    with pytest.raises(NotEnoughWritingError):
        desk.discover(SAMPLES[:1])
    made = write(desk, PLANTED)
    found = desk.discover(SAMPLES[:1]).discovery
    assert found == from_atlas(made, DEFAULT_ESTIMATOR)
    assert found.confidence == "not_enough"
    assert desk.discover([]).discovery == found


def test_an_atlas_of_another_model_is_passed_over_and_a_damaged_one_a_warning(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    write(desk, PLANTED, fingerprint="another")
    (desk.atlases / "damaged.json").write_text("{")
    assert desk.discover(SAMPLES).discovery.atlas is None
    assert [(record.levelname, "damaged.json" in record.message) for record in caplog.records] == [
        ("WARNING", True)
    ]


def test_calibration_of_too_few_samples_recommends_nothing(desk: Desk) -> None:
    found = desk.calibrate(None).calibration
    assert found.verdict is Verdict.NOT_ENOUGH_WRITING
    assert found.recommended_strength is None


def test_a_background_that_cannot_be_read_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(BackgroundError, match=r"none\.json\.gz"):
        desk.calibrate(str(tmp_path / "none.json.gz"))

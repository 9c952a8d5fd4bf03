"""The engine as its parent sees it: a real process, spoken to in lines."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.home import engine_command
from engine.drafting.settings import DraftSettings
from engine.process import protocol
from engine.writing import DraftRequest, Kind, Sample


class Engine:
    """A running engine process."""

    def __init__(self, model: Path, samples: list[Sample]) -> None:
        self.model = str(model)
        self.samples = samples
        self.process = subprocess.Popen(
            engine_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def say(self, line: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def ask(self, request: protocol.Request) -> None:
        self.say(protocol.encode(request))

    def hear(self) -> protocol.Event:
        assert self.process.stdout is not None
        return protocol.decode_event(self.process.stdout.readline())

    def hear_answer(self) -> tuple[protocol.Answer, list[protocol.Event]]:
        before: list[protocol.Event] = []
        while not isinstance(event := self.hear(), protocol.Answer):
            before.append(event)
        return event, before

    def draft(self, job_id: int, max_tokens: int = 8, brief: str = "hello") -> protocol.Draft:
        return protocol.Draft(
            id=job_id,
            model=self.model,
            author="Odalys",
            samples=self.samples[:2],
            request=DraftRequest(Kind.EMAIL, brief),
            weights=[],
            settings=DraftSettings(strength=0, max_tokens=max_tokens),
        )

    def end(self) -> int:
        self.process.communicate(timeout=30)
        return self.process.returncode


@pytest.fixture
def engine(embedded_model_path: Path, samples: list[Sample]) -> Iterator[Engine]:
    engine = Engine(embedded_model_path, samples)
    assert engine.hear() == protocol.Hello(version=1)
    yield engine
    engine.process.kill()
    engine.process.communicate()


def test_a_draft_streams_and_the_next_job_finds_the_model_loaded(engine: Engine) -> None:
    engine.ask(engine.draft(1))
    answer, before = engine.hear_answer()
    assert isinstance(answer, protocol.Drafted)
    tokens = [event.text for event in before if isinstance(event, protocol.Token)]
    assert "".join(tokens) == answer.report.text != ""
    phases = [event.phase for event in before if isinstance(event, protocol.Progress)]
    assert phases[0] == "loading"
    assert "reading" in phases
    engine.ask(protocol.LoadModel(2, engine.model))
    answer, before = engine.hear_answer()
    assert isinstance(answer, protocol.Loaded)
    assert answer.model.heads_per_layer == (9,) * 30
    assert before == []


def test_stop_ends_a_draft_with_its_text_and_the_next_one_works(engine: Engine) -> None:
    engine.ask(engine.draft(1, max_tokens=4000))
    while not isinstance(engine.hear(), protocol.Token):
        pass
    engine.ask(protocol.Cancel(1))
    answer, _ = engine.hear_answer()
    assert isinstance(answer, protocol.Drafted)
    assert answer.report.finish == "stopped"
    assert 0 < answer.report.n_tokens < 4000
    engine.ask(engine.draft(2, max_tokens=2))
    answer, _ = engine.hear_answer()
    assert isinstance(answer, protocol.Drafted)
    assert answer.id == 2
    assert answer.report.finish == "length"


def test_discovery_is_cancelled_while_it_measures_and_waiting_jobs_before_they_start(
    engine: Engine,
) -> None:
    engine.ask(protocol.Discover(1, engine.model, "Odalys", engine.samples, 600.0))
    engine.ask(protocol.Discover(2, engine.model, "Odalys", engine.samples, 600.0))
    while not (isinstance(event := engine.hear(), protocol.Progress) and event.seconds_left):
        pass
    engine.ask(protocol.Cancel(2))
    engine.ask(protocol.Cancel(1))
    first, _ = engine.hear_answer()
    second, between = engine.hear_answer()
    assert isinstance(first, protocol.Failed)
    assert isinstance(second, protocol.Failed)
    assert (first.id, first.error) == (1, "Cancelled")
    assert (second.id, second.error) == (2, "Cancelled")
    assert between == []


@pytest.mark.parametrize("line", [b"\n", b"{}\n", b'{"method":"fly"}\n', b"\xff\xff\n"])
def test_a_line_that_is_no_request_is_answered_and_forgotten(engine: Engine, line: bytes) -> None:
    engine.say(line)
    failed = engine.hear()
    assert isinstance(failed, protocol.Failed)
    assert (failed.id, failed.error) == (None, "ProtocolError")
    engine.ask(protocol.LoadModel(1, engine.model))
    answer, _ = engine.hear_answer()
    assert isinstance(answer, protocol.Loaded)


def test_a_failed_job_names_the_error_and_leaves_the_engine_working(
    engine: Engine, tmp_path: Path
) -> None:
    engine.ask(protocol.LoadModel(1, str(tmp_path / "none.gguf")))
    failed, _ = engine.hear_answer()
    assert isinstance(failed, protocol.Failed)
    assert failed.error == "ModelFileError"
    assert "none.gguf" in failed.message
    engine.ask(engine.draft(2, brief="word " * 9000))
    failed, _ = engine.hear_answer()
    assert isinstance(failed, protocol.Failed)
    assert failed.error == "ContextFullError"
    assert "there is room for" in failed.message


def test_shutdown_ends_the_process_even_while_it_drafts(engine: Engine) -> None:
    engine.ask(engine.draft(1, max_tokens=4000))
    while not isinstance(engine.hear(), protocol.Token):
        pass
    engine.ask(protocol.Shutdown())
    assert engine.end() == 0


def test_the_engine_ends_when_its_parent_hangs_up(engine: Engine) -> None:
    engine.ask(engine.draft(1, max_tokens=4000))
    while not isinstance(engine.hear(), protocol.Token):
        pass
    assert engine.end() == 0

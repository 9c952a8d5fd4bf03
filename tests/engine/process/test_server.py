"""What a well-behaved parent gets from the engine."""

from pathlib import Path

from engine.process import protocol
from tests.engine.process.engine_process import EngineProcess


def test_a_draft_streams_and_the_next_job_finds_the_model_loaded(engine: EngineProcess) -> None:
    engine.ask(engine.draft(1))
    answer, before = engine.hear_answer()
    assert isinstance(answer, protocol.Drafted)
    tokens = [event.text for event in before if isinstance(event, protocol.Token)]
    assert "".join(tokens) == answer.reports[0].text != ""
    phases = [event.phase for event in before if isinstance(event, protocol.Progress)]
    assert phases[0] == "loading"
    assert "reading" in phases
    engine.ask(protocol.LoadModel(2, str(engine.model)))
    answer, before = engine.hear_answer()
    assert isinstance(answer, protocol.Loaded)
    assert answer.model.heads_per_layer == (9,) * 30
    assert before == []


def test_stop_ends_a_draft_with_its_text_and_the_next_one_works(engine: EngineProcess) -> None:
    engine.ask(engine.draft(1, max_tokens=4000))
    engine.hear_token()
    engine.ask(protocol.Cancel(1))
    answer, _ = engine.hear_answer()
    assert isinstance(answer, protocol.Drafted)
    assert answer.reports[0].finish == "stopped"
    assert 0 < answer.reports[0].n_tokens < 4000
    engine.ask(engine.draft(2, max_tokens=2))
    answer, _ = engine.hear_answer()
    assert isinstance(answer, protocol.Drafted)
    assert answer.id == 2
    assert answer.reports[0].finish == "length"


def test_discovery_is_cancelled_while_it_measures_and_waiting_jobs_before_they_start(
    engine: EngineProcess,
) -> None:
    engine.ask(protocol.Discover(1, str(engine.model), "Odalys", engine.samples, 600.0))
    engine.ask(protocol.Discover(2, str(engine.model), "Odalys", engine.samples, 600.0))
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


def test_a_failed_job_names_the_error_and_leaves_the_engine_working(
    engine: EngineProcess, tmp_path: Path
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


def test_shutdown_ends_the_process_even_while_it_drafts(engine: EngineProcess) -> None:
    engine.ask(engine.draft(1, max_tokens=4000))
    engine.hear_token()
    engine.ask(protocol.Shutdown())
    assert engine.end() == 0
    assert engine.complaints == ""


def test_the_engine_ends_when_its_parent_hangs_up(engine: EngineProcess) -> None:
    engine.ask(engine.draft(1, max_tokens=4000))
    engine.hear_token()
    assert engine.end() == 0
    assert engine.complaints == ""


def test_the_engine_ends_when_its_parent_only_stops_reading_for_good(
    engine: EngineProcess,
) -> None:
    engine.stop_reading()
    engine.ask(protocol.LoadModel(1, "none.gguf"))
    assert engine.wait() == 0
    assert engine.complaints == ""

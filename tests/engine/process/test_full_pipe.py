"""A parent that does not read: the engine waits for it, and hears it all the same."""

from engine.process import protocol
from tests.engine.process.engine_process import EngineProcess

N_BAD_LINES = 2000
BAD_LINE = b'{"method":"%s"}\n' % (b"fly" * 50)
"""Each is answered with a line longer than itself: so many fill any pipe."""


def _fill_its_output(engine: EngineProcess) -> None:
    # The engine must have taken in most of this before the call returns, its own pipe being full.
    engine.say(BAD_LINE * N_BAD_LINES)


def _refusals(events: list[protocol.Event]) -> int:
    return sum(isinstance(event, protocol.Failed) and event.id is None for event in events)


def test_a_draft_that_nobody_reads_is_cancelled_and_loses_nothing(engine: EngineProcess) -> None:
    engine.ask(engine.draft(1, max_tokens=4000))
    first = engine.hear_token()
    _fill_its_output(engine)
    engine.ask(protocol.Cancel(1))
    engine.ask(protocol.Shutdown())
    events = engine.hear_all()
    assert _refusals(events) == N_BAD_LINES
    (answer,) = [event for event in events if isinstance(event, protocol.Drafted)]
    (report,) = answer.reports
    assert report.finish == "stopped"
    rest = [event.text for event in events if isinstance(event, protocol.Token)]
    assert report.text == first + "".join(rest)
    assert engine.wait() == 0


def test_jobs_wait_for_a_parent_that_reads_late(engine: EngineProcess) -> None:
    engine.ask(protocol.LoadModel(1, str(engine.model)))
    engine.hear_answer()
    _fill_its_output(engine)
    engine.ask(engine.draft(2, max_tokens=3))
    engine.ask(protocol.LoadModel(3, str(engine.model)))
    answers: list[protocol.Answer] = []
    while len(answers) < N_BAD_LINES + 2:
        answer, _ = engine.hear_answer()
        answers.append(answer)
    assert [answer.id for answer in answers if answer.id is not None] == [2, 3]
    assert _refusals([*answers]) == N_BAD_LINES


def test_shutdown_is_heard_though_nobody_reads(engine: EngineProcess) -> None:
    engine.ask(engine.draft(1, max_tokens=4000))
    engine.hear_token()
    _fill_its_output(engine)
    engine.ask(protocol.Shutdown())
    assert engine.wait() == 0
    assert engine.complaints == ""


def test_a_parent_that_hangs_up_is_heard_though_nobody_reads(engine: EngineProcess) -> None:
    engine.ask(engine.draft(1, max_tokens=4000))
    engine.hear_token()
    _fill_its_output(engine)
    engine.hang_up()
    assert engine.wait() == 0
    assert engine.complaints == ""

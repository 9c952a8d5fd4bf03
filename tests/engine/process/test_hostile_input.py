"""Whatever stands on a line: it is answered, costs little, and the next request is done."""

import contextlib
import os
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.process import protocol
from tests.engine.process.served import PATIENCE_S, Served

LOAD = protocol.LoadModel(1, "/no/such/model.gguf")
LOAD_FAILS = (1, "ModelFileError")


@pytest.fixture
def served() -> Iterator[Served]:
    with contextlib.closing(Served()) as served:
        yield served


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """A file whose opening waits until somebody writes to it."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    gate = tmp_path / "gate.gguf"
    os.mkfifo(gate)
    return gate


@contextlib.contextmanager
def _traced() -> Iterator[Callable[[], int]]:
    """Give a function that returns the most bytes that were in use since."""
    tracemalloc.start()
    try:
        yield lambda: tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\r", id="a-lone-return"),
        pytest.param(b"\0" * 99, id="zeros"),
        pytest.param(b"\xff\xfe{}", id="no-UTF-8"),
        pytest.param(b'{"method":"load_model","id":1,"model":"\xff"}', id="a-string-of-no-UTF-8"),
        pytest.param(b'{"method":"load_model","id":1,"model":"\\ud800"}', id="half-a-character"),
        pytest.param(b'\xef\xbb\xbf{"method":"shutdown"}', id="a-byte-order-mark"),
        pytest.param(b"{}", id="no-method"),
        pytest.param(b"[]", id="no-object"),
        pytest.param(b"null", id="null"),
        pytest.param(b'{"method":"fly"}', id="an-unknown-method"),
        pytest.param(b'{"method":["cancel"],"target":1}', id="a-method-that-is-no-string"),
        pytest.param(b'{"method":"load_model","id":1}', id="a-missing-field"),
        pytest.param(b'{"method":"load_model","id":"1","model":"m"}', id="a-string-for-a-number"),
        pytest.param(b'{"method":"load_model","id":1.5,"model":"m"}', id="a-fraction"),
        pytest.param(b'{"method":"load_model","id":NaN,"model":"m"}', id="no-number"),
        pytest.param(b'{"method":"cancel","target":1e999}', id="beyond-floats"),
        pytest.param(b'{"method":"cancel","target":' + b"9" * 9999 + b"}", id="beyond-integers"),
        pytest.param(b'{"method":"shutdown"} {"method":"shutdown"}', id="two-on-a-line"),
        pytest.param(b'{"method":"shutdown"', id="half-a-request"),
        pytest.param(b"[" * 100_000, id="deep"),
        pytest.param(b'{"method":"shutdown","why":' + b"[" * 100_000, id="deep-and-ignored"),
        pytest.param(b'{"method":' * 100_000, id="deep-where-it-matters"),
        pytest.param(b'{"method":"' + b"f" * 1_000_000 + b'"}', id="long"),
    ],
)
def test_a_line_that_is_no_request_is_answered_and_forgotten(served: Served, line: bytes) -> None:
    served.say(line + b"\n")
    reason = served.hear_refusal()
    assert 0 < len(reason) <= 300
    served.ask(LOAD)
    assert served.hear_failure() == LOAD_FAILS


def test_an_endless_line_is_refused_without_being_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "MAX_LINE_BYTES", 1000)
    piece = b"x" * 1_000_000
    with contextlib.closing(Served()) as served:
        with _traced() as peak:
            for _ in range(50):
                served.say(piece)
            served.say(b"\n")
            assert "more than 1000 bytes" in served.hear_refusal()
            assert peak() < len(piece)
        served.ask(LOAD)
        assert served.hear_failure() == LOAD_FAILS


def test_a_flood_of_bad_lines_that_nobody_reads_costs_no_memory_and_each_is_answered(
    served: Served,
) -> None:
    n_lines = 20_000
    with _traced() as peak:
        for _ in range(n_lines // 100):
            served.say(b'{"method":"fly"}\n' * 100)
        assert peak() < 1_000_000
    for _ in range(n_lines):
        served.hear_refusal()
    served.ask(LOAD)
    assert served.hear_failure() == LOAD_FAILS


def test_cancels_of_jobs_that_never_were_leave_nothing_behind(served: Served) -> None:
    served.ask(LOAD)
    assert served.hear_failure() == LOAD_FAILS
    cancels = b"".join(protocol.encode(protocol.Cancel(target)) for target in range(20_000))
    with _traced() as peak:
        served.say(cancels)
        served.ask(LOAD)
        assert served.hear_failure() == LOAD_FAILS
        assert peak() < len(cancels)


def test_a_cancel_of_a_finished_job_spares_a_later_one_with_its_id(served: Served) -> None:
    for _ in range(2):
        served.ask(LOAD)
        assert served.hear_failure() == LOAD_FAILS
        served.ask(protocol.Cancel(1))


def test_jobs_that_share_an_id_are_each_answered(served: Served) -> None:
    served.ask(LOAD, LOAD, LOAD)
    assert [served.hear_failure() for _ in range(3)] == [LOAD_FAILS] * 3


def test_waiting_jobs_are_cancelled_one_by_one_or_all_that_share_an_id(
    served: Served, gate: Path
) -> None:
    served.ask(protocol.LoadModel(7, str(gate)))
    assert served.hear() == protocol.Progress(7, "loading", 0.0)
    waiting = [protocol.LoadModel(job_id, LOAD.model) for job_id in (1, 2, 3, 2)]
    served.ask(*waiting, protocol.Cancel(2), protocol.Cancel(99))
    # Answered by the same thread that heard the cancels, so they have been heard by then.
    served.say(b"heard?\n")
    served.hear_refusal()
    gate.write_bytes(b"")
    assert served.hear_failure() == (7, "ModelFileError")
    answers = [served.hear_failure() for _ in range(4)]
    assert answers == [LOAD_FAILS, (2, "Cancelled"), (3, "ModelFileError"), (2, "Cancelled")]


LINE = protocol.encode(LOAD)


@pytest.mark.parametrize("cut", range(len(LINE) + 1))
def test_the_end_may_come_at_any_byte_of_a_line(served: Served, cut: int) -> None:
    served.say(LINE[:cut])
    served.hang_up()
    answers = [event for event in served.hear_all() if isinstance(event, protocol.Answer)]
    heard = [(answer.id, answer.error) for answer in answers if isinstance(answer, protocol.Failed)]
    if cut == 0:
        assert heard == []
    elif cut < len(LINE) - 1:
        assert heard == [(None, "ProtocolError")]
    else:
        # Whole, with or without the end of its line; the end of all may stop it before it begins.
        assert heard in ([LOAD_FAILS], [(1, "Cancelled")])


def test_a_job_that_does_not_stop_is_abandoned_at_the_end(served: Served, gate: Path) -> None:
    served.ask(protocol.LoadModel(1, str(gate)), protocol.LoadModel(2, LOAD.model))
    assert served.hear() == protocol.Progress(1, "loading", 0.0)
    served.hang_up()
    assert served.is_abandoned.wait(PATIENCE_S)
    gate.write_bytes(b"")
    assert [served.hear_failure() for _ in range(2)] == [(1, "ModelFileError"), (2, "Cancelled")]

"""Events written to readers that read slowly, never, or no more."""

import contextlib
import os
import threading
from collections.abc import Iterator
from typing import BinaryIO

import pytest

from engine.process import protocol
from engine.process.outbox import Outbox

PATIENCE_S = 30
MORE_THAN_A_PIPE_HOLDS = 20_000


class Line:
    """An outbox, and the reader's end of what it writes to."""

    def __init__(self, room: int) -> None:
        read_end, write_end = os.pipe()
        self.reader: BinaryIO = os.fdopen(read_end, "rb")
        self.is_broken = threading.Event()
        stream = os.fdopen(write_end, "wb", buffering=0)
        self.outbox = Outbox(stream, self.is_broken.set, room=room)
        self.outbox.start()

    def hear(self) -> protocol.Event:
        return protocol.decode_event(self.reader.readline())

    def close(self) -> None:
        # Whoever no longer reads frees a writer that still waits.
        self.reader.close()
        self.outbox.close(PATIENCE_S)


@pytest.fixture
def line() -> Iterator[Line]:
    with contextlib.closing(Line(room=1000)) as line:
        yield line


def _never() -> bool:
    return False


def _token(number: int) -> protocol.Token:
    return protocol.Token(number, "word")


def test_events_arrive_in_order_and_closing_writes_the_last(line: Line) -> None:
    events = [_token(number) for number in range(100)]
    for event in events:
        line.outbox.post(event)
    line.outbox.close(PATIENCE_S)
    assert [protocol.decode_event(written) for written in line.reader] == events


def test_whoever_waits_for_room_is_never_far_ahead_of_the_reader(line: Line) -> None:
    n_posted = 0

    def talk() -> None:
        nonlocal n_posted
        for number in range(MORE_THAN_A_PIPE_HOLDS):
            line.outbox.wait_for_room(_never)
            line.outbox.post(_token(number))
            n_posted += 1

    talker = threading.Thread(target=talk)
    talker.start()
    least_bytes = len(protocol.encode(_token(0)))
    # The room, the event that fills it up, the one being written, and what the pipe and the
    # reader's buffer hold.
    most_ahead = (1000 + 65_536 + 8192) // least_bytes + 3
    furthest = 0
    for number in range(MORE_THAN_A_PIPE_HOLDS):
        assert line.hear() == _token(number)
        furthest = max(furthest, n_posted - number)
    talker.join(PATIENCE_S)
    assert 0 < furthest <= most_ahead < MORE_THAN_A_PIPE_HOLDS


def test_whoever_waits_for_room_is_let_go_when_told_to_look_again(line: Line) -> None:
    line.outbox.post(protocol.Token(0, "x" * 1_000_000))
    wants_to_leave = threading.Event()
    waiter = threading.Thread(target=line.outbox.wait_for_room, args=[wants_to_leave.is_set])
    waiter.start()
    assert waiter.is_alive()
    wants_to_leave.set()
    line.outbox.look_again()
    waiter.join(PATIENCE_S)
    assert not waiter.is_alive()


def test_refusals_beyond_the_room_lose_their_reason_but_not_their_number(line: Line) -> None:
    line.outbox.post(protocol.Token(0, "x" * 1_000_000))
    for number in range(50):
        line.outbox.refuse(f"line {number} is nonsense")
    line.outbox.post(_token(1))
    line.outbox.close(patience_s=0)
    events = [protocol.decode_event(written) for written in line.reader]
    assert events[1] == _token(1)
    assert len(events) == 52
    for event in events[2:]:
        assert isinstance(event, protocol.Failed)
        assert "no room to keep the reason" in event.message


def test_a_reader_that_is_gone_is_told_of_once_and_nobody_waits_for_it(line: Line) -> None:
    line.reader.close()
    line.outbox.post(_token(0))
    assert line.is_broken.wait(PATIENCE_S)
    line.outbox.post(protocol.Token(0, "x" * 1_000_000))
    line.outbox.wait_for_room(_never)
    line.outbox.refuse("nonsense")

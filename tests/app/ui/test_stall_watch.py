"""What the watch says of a thread that is held up, and of one that is not."""

import sys
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.ui import stall_watch
from app.ui.stall_watch import StallWatch

HELD_UP_S = 0.08


def sleep_deliberately() -> None:
    time.sleep(HELD_UP_S)


def count_deliberately() -> None:
    # A processor's time, so that other processes make it no shorter.
    until = time.thread_time() + HELD_UP_S
    while time.thread_time() < until:
        pass


def sleep_long() -> None:
    time.sleep(5 * HELD_UP_S)


def in_a_slot(qtbot: QtBot, slot: Callable[[], None]) -> StallWatch:
    """Return what a watch saw of a slot."""
    done: list[bool] = []

    def run() -> None:
        slot()
        done.append(True)

    with StallWatch() as watch:
        QTimer.singleShot(20, run)
        qtbot.waitUntil(lambda: bool(done))
        qtbot.wait(10)
    return watch


@pytest.mark.parametrize("slot", [sleep_deliberately, count_deliberately])
def test_what_holds_up_the_thread_is_found_and_named(
    qtbot: QtBot, slot: Callable[[], None]
) -> None:
    watch = in_a_slot(qtbot, slot)
    [stall] = watch.stalls
    assert stall.milliseconds >= HELD_UP_S * 900
    assert stall.milliseconds == watch.longest_ms
    assert stall.stack[0].startswith("app/ui/test_stall_watch.py:")
    assert stall.stack[0].endswith(f" {slot.__name__}")
    assert slot.__name__ in watch.told()


def test_an_idle_loop_is_never_held_up(qtbot: QtBot) -> None:
    with StallWatch() as watch:
        qtbot.wait(300)
    assert watch.stalls == []
    assert 0 < watch.longest_ms < stall_watch.MOST_MS


def test_a_thread_that_works_beside_it_is_named(qtbot: QtBot) -> None:
    over = threading.Event()

    def work_beside(depth: int = 60) -> None:
        # Deeper than the threads of whatever runs the tests: the deepest counts as the busiest.
        if depth:
            work_beside(depth - 1)
        while not over.is_set():
            time.sleep(0)

    thread = threading.Thread(target=work_beside)
    thread.start()
    try:
        watch = in_a_slot(qtbot, sleep_long)
    finally:
        over.set()
        thread.join()
    assert any(each.endswith("work_beside") for each in watch.stalls[0].beside)


@pytest.mark.parametrize("number", [threading.get_native_id, lambda: 0], ids=["own", "another's"])
@pytest.mark.skipif(sys.platform != "linux", reason="others do not tell who waits for a processor")
def test_waiting_for_a_processor_does_not_count(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, number: Callable[[], int]
) -> None:
    def never_asleep(_clock: object) -> dict[int, stall_watch._Spent]:
        """As if the thread had been ready all the time that it slept."""
        running = time.thread_time()
        ready = time.perf_counter() - running
        return {number(): stall_watch._Spent(running * 1000, ready * 1000)}

    monkeypatch.setattr(stall_watch._Clock, "_read", never_asleep)
    watch = in_a_slot(qtbot, sleep_deliberately)
    assert watch.stalls == []


def test_it_leaves_no_thread_behind_and_may_be_started_again(qtbot: QtBot) -> None:
    before = threading.active_count()
    watch = StallWatch()
    for _ in range(2):
        watch.start()
        assert threading.active_count() == before + 1
        watch.stop()
        assert threading.active_count() == before
    watch.stop()

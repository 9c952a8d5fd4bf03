"""Measures for how long at a time the window's thread hears nobody, and says what it did then."""

import os
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Self

from PySide6.QtCore import Qt, QTimer

MOST_MS = 50.0
"""Longer, and a person notices that their key press waits."""

_BEAT_MS = 2
_LOOK_EVERY_S = 0.005
_FRAMES_SHOWN = 12
_NS_PER_MS = 1e6
_MS_PER_S = 1000.0

Stack = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stall:
    """One time that the window's thread was held up.

    Attributes:
        milliseconds: how long, without what it only waited for a processor.
        stack: what its Python code did most of that time, innermost first, each as "file:line
            function"; empty where it did nothing in Python, or nobody could look.
        beside: what the busiest of the other threads did, whom it may have waited for; as `stack`.
    """

    milliseconds: float
    stack: Stack = ()
    beside: Stack = ()

    def __str__(self) -> str:
        """Return it as lines to read."""
        lines = [f"{self.milliseconds:.0f} ms", *(f"    {line}" for line in self.stack)]
        if self.beside:
            lines += ["  beside it:", *(f"    {line}" for line in self.beside)]
        return "\n".join(lines)


class StallWatch:
    """Watches the thread that starts it, which must have an event loop; a context manager.

    A timer beats in the watched thread; where a beat is late, a second thread looks at the stack.
    On Linux the time in which another process had the processor does not count: while the thread
    was ready, or while it slept and another of ours was ready, which may have had Python's lock. If
    not even the looking thread got one, that is the measure of what a new process waited for one,
    which holds up whoever starts it. Elsewhere all of it counts.

    Args:
        most_ms: longer is a stall, milliseconds.

    Attributes:
        stalls: those that were, in order.
        longest_ms: the longest time between two beats, a stall or not; up to 2 ms too long.
    """

    def __init__(self, most_ms: float = MOST_MS) -> None:
        self._most_ms = most_ms
        self.stalls: list[Stall] = []
        self.longest_ms = 0.0
        self._timer = QTimer(interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._clock: _Clock | None = None
        self._looker: _Looker | None = None

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.stop()

    def start(self) -> None:
        """Begin to watch the calling thread."""
        self._looker = _Looker(threading.get_ident(), self._most_ms / 2)
        self._clock = _Clock(self._looker.native_id)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more; what is going on now counts as over."""
        if self._looker is None or self._clock is None:
            return
        self._beat()
        self._timer.stop()
        self._looker.stop()
        self._clock.close()
        self._looker = self._clock = None

    def told(self) -> str:
        """Return all stalls as lines to read, the longest first."""
        ordered = sorted(self.stalls, key=lambda stall: -stall.milliseconds)
        return "\n".join([f"longest: {self.longest_ms:.0f} ms", *map(str, ordered)])

    def _beat(self) -> None:
        if self._looker is None or self._clock is None:
            return
        seen = self._looker.take()
        held_up_ms = self._clock.lap_ms(is_seen=bool(seen))
        self.longest_ms = max(self.longest_ms, held_up_ms)
        if held_up_ms > self._most_ms:
            stacks, beside = zip(*seen, strict=True) if seen else ((), ())
            self.stalls.append(Stall(held_up_ms, _commonest(stacks), _commonest(beside)))


class _Looker:
    """Looks at a thread's stack, in a thread of its own, while nobody takes what it has seen."""

    def __init__(self, thread_id: int, after_ms: float) -> None:
        self._thread_id = thread_id
        self._after_s = after_ms / _MS_PER_S
        self._taken_at = time.perf_counter()
        self._seen: list[tuple[Stack, Stack]] = []
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, name="stall watch", daemon=True)
        self._thread.start()

    @property
    def native_id(self) -> int | None:
        """The system's number of the looking thread."""
        return self._thread.native_id

    def take(self) -> list[tuple[Stack, Stack]]:
        """Return the stacks seen since the last call: the thread's, and that of one beside it."""
        self._taken_at = time.perf_counter()
        seen, self._seen = self._seen, []
        return seen

    def stop(self) -> None:
        """End the looking thread."""
        self._end.set()
        self._thread.join()

    def _look(self) -> None:
        own = threading.get_ident()
        while not self._end.wait(_LOOK_EVERY_S):
            if time.perf_counter() - self._taken_at < self._after_s:
                continue
            frames = sys._current_frames()
            beside = [
                stack
                for number, frame in frames.items()
                if number not in (own, self._thread_id) and not _only_waits(stack := _stack(frame))
            ]
            longest = max(beside, key=len, default=())
            self._seen.append((_stack(frames.get(self._thread_id)), longest))


@dataclass(frozen=True, slots=True)
class _Spent:
    """Of a thread's life, milliseconds that it ran, and that it was ready without a processor."""

    running: float = 0.0
    ready: float = 0.0


class _Clock:
    """Times the calling thread in laps, without what other processes kept it waiting.

    Args:
        looker: number of the thread that looks at it.
    """

    def __init__(self, looker: int | None) -> None:
        self._looker = looker
        self._own = threading.get_native_id()
        self._files: dict[int, int] = {}
        self._at = time.perf_counter()
        self._spent = self._read()

    def lap_ms(self, *, is_seen: bool) -> float:
        """Return the milliseconds since the last call, and begin another lap.

        Args:
            is_seen: whether the looker got a processor in the lap.
        """
        at, spent = time.perf_counter(), self._read()
        lap, self._at = (at - self._at) * _MS_PER_S, at
        before, self._spent = self._spent, spent
        nobody = _Spent()
        ready = {
            number: each.ready - before.get(number, each).ready for number, each in spent.items()
        }
        own_ready = ready.pop(self._own, 0.0)
        if is_seen:
            ready.pop(self._looker or 0, None)
        running = spent.get(self._own, nobody).running - before.get(self._own, nobody).running
        asleep = max(0.0, lap - running - own_ready)
        return lap - own_ready - min(asleep, sum(ready.values()))

    def close(self) -> None:
        """Read no more."""
        while self._files:
            os.close(self._files.popitem()[1])

    def _read(self) -> dict[int, _Spent]:
        """Return what Python's threads have spent, by their numbers; nothing where nobody tells."""
        threads = {thread.native_id for thread in threading.enumerate()}
        numbers = [number for number in threads if number]
        for gone in self._files.keys() - threads:
            os.close(self._files.pop(gone))
        return {number: spent for number in numbers if (spent := self._spent_by(number))}

    def _spent_by(self, number: int) -> _Spent | None:
        try:
            if number not in self._files:
                path = f"/proc/self/task/{number}/schedstat"
                self._files[number] = os.open(path, os.O_RDONLY)
            running, ready, _ = os.pread(self._files[number], 80, 0).split()
        except OSError:
            return None
        return _Spent(int(running) / _NS_PER_MS, int(ready) / _NS_PER_MS)


def _stack(frame: FrameType | None) -> Stack:
    lines: list[str] = []
    while frame is not None and len(lines) < _FRAMES_SHOWN:
        code = frame.f_code
        lines.append(f"{_short(code.co_filename)}:{frame.f_lineno} {code.co_qualname}")
        frame = frame.f_back
    return tuple(lines)


def _short(path: str) -> str:
    return "/".join(Path(path).parts[-3:])


def _only_waits(stack: Stack) -> bool:
    return not stack or "/threading.py:" in stack[0]


def _commonest(stacks: tuple[Stack, ...]) -> Stack:
    """Return the stack seen most often, whatever its lines; of those, the latest."""
    counted = Counter(_functions(stack) for stack in stacks if stack)
    if not counted:
        return ()
    [(functions, _)] = counted.most_common(1)
    return next(stack for stack in reversed(stacks) if _functions(stack) == functions)


def _functions(stack: Stack) -> Stack:
    return tuple(line.rsplit(" ", 1)[-1] for line in stack)

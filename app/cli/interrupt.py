"""Ctrl-C as a wish to stop, so that work ends in order."""

import contextlib
import signal
from collections.abc import Callable, Iterator
from types import FrameType


@contextlib.contextmanager
def stop_on_interrupt() -> Iterator[Callable[[], bool]]:
    """Within this context the first Ctrl-C makes the given function return True.

    A second one interrupts as usual.
    """
    wanted = False

    def stop(_signal: int, _frame: FrameType | None) -> None:
        nonlocal wanted
        if wanted:
            raise KeyboardInterrupt
        wanted = True

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield lambda: wanted
    finally:
        signal.signal(signal.SIGINT, before)

import signal

import pytest

from app.cli.interrupt import stop_on_interrupt


def test_nothing_is_stopped_unasked() -> None:
    with stop_on_interrupt() as stopped:
        assert not stopped()


def test_the_first_interrupt_is_a_wish_and_the_second_interrupts() -> None:
    with stop_on_interrupt() as stopped:
        signal.raise_signal(signal.SIGINT)
        assert stopped()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_afterwards_interrupts_are_handled_as_before() -> None:
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(ZeroDivisionError), stop_on_interrupt():
        raise ZeroDivisionError
    assert signal.getsignal(signal.SIGINT) is before

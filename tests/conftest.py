"""What every test is held to, and the real model that most of them use."""

import contextlib
import logging
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from app.home import embedded_model, sample_voice

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples every time, and no verdict from a busy machine.
hypothesis.settings.register_profile("repeatable", derandomize=True, deadline=None)
hypothesis.settings.load_profile("repeatable")


def pytest_configure() -> None:
    """Give each of several test processes a processor of its own, which its children inherit.

    llama.cpp takes one thread a processor that it may use, and threads that outnumber processors
    slow each other down many times over.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # As in a shell's background job: the programs that tests start would not hear Ctrl-C.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    worker = os.environ.get("PYTEST_XDIST_WORKER")
    if worker is not None and hasattr(os, "sched_setaffinity"):
        processors = sorted(os.sched_getaffinity(0))
        number = int(worker.removeprefix("gw"))
        os.sched_setaffinity(0, {processors[number % len(processors)]})


@pytest.fixture(autouse=True)
def _nothing_is_left_over(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs an error, or leaves a thread or a child process behind."""
    threads, children = set(threading.enumerate()), _children()
    yield
    errors = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.ERROR
    ]
    assert not errors, f"logged errors: {errors}"
    new_threads = [
        thread for thread in threading.enumerate() if thread not in threads and thread.is_alive()
    ]
    assert not new_threads, f"left over threads: {new_threads}"
    assert not _children() - children, "left over child processes"


def _children() -> set[str]:
    """Return this process's children; nothing where the system does not tell."""
    children: set[str] = set()
    for each in Path("/proc/self/task").glob("*/children"):
        # A thread that ends meanwhile takes its list with it.
        with contextlib.suppress(OSError):
            children.update(each.read_text().split())
    return children


@pytest.fixture(scope="session")
def embedded_model_path() -> Path:
    return embedded_model()


@pytest.fixture(scope="session")
def sample_voice_folder() -> Path:
    return sample_voice()

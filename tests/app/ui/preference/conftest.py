from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.home import Home
from app.library.library import Library
from app.ui.library_worker import LibraryWorker


@pytest.fixture
def worker(home: Home, library: Library) -> Iterator[LibraryWorker]:
    worker = LibraryWorker(home.database, lock_wait_s=0.2)
    yield worker
    worker.shutdown()


@pytest.fixture
def settle(qtbot: QtBot, worker: LibraryWorker) -> Callable[[], None]:
    """Waits until all is kept that was asked for so far."""

    def wait() -> None:
        with qtbot.waitCallback() as done:
            worker.change(lambda _: None, done, done)

    return wait

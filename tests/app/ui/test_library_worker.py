"""The worker's order of things, on a real library file."""

import gc
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.errors import AppError, LibraryError
from app.home import Home
from app.library.library import Library
from app.ui.library_worker import LibraryWorker
from engine.errors import SettingsError

ENDLESS = "with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n"


@pytest.fixture
def worker(home: Home) -> Iterator[LibraryWorker]:
    worker = LibraryWorker(home.database)
    yield worker
    worker.shutdown()


class Told:
    """What was told, in order."""

    def __init__(self) -> None:
        self.all: list[Any] = []

    def __call__(self, what: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.all.append(str(what) if isinstance(what, AppError) else what)


def never(library: Library) -> object:
    return library.sample_search._database.rows(ENDLESS)


def test_changes_are_done_in_order_and_told_in_the_windows_thread(
    qtbot: QtBot, worker: LibraryWorker
) -> None:
    told = Told()
    for name in ("Ada", "Jo", "Mina"):
        worker.change(lambda library, name=name: library.profiles.get_or_create(name), told, told)
    qtbot.waitUntil(lambda: len(told.all) == 3)
    assert [profile.name for profile in told.all] == ["Ada", "Jo", "Mina"]


def test_a_newer_question_takes_the_place_of_an_older_one(
    qtbot: QtBot, worker: LibraryWorker
) -> None:
    told, began = Told(), threading.Event()

    def slow(library: Library) -> object:
        began.set()
        return never(library)

    worker.ask("find", slow, told, told)
    assert began.wait(10)
    worker.ask("find", lambda _: "newer", told, told)
    qtbot.waitUntil(lambda: bool(told.all), timeout=10_000)
    assert told.all == ["newer"]


def test_a_change_interrupts_a_question_which_is_asked_again_after_it(
    qtbot: QtBot, worker: LibraryWorker
) -> None:
    told, began, tries = Told(), threading.Event(), []

    def first_slow(library: Library) -> object:
        tries.append(None)
        began.set()
        return never(library) if len(tries) == 1 else len(library.profiles.summaries())

    worker.ask("count", first_slow, told, told)
    assert began.wait(10)
    worker.change(lambda library: library.profiles.get_or_create("Jo").name, told, told)
    qtbot.waitUntil(lambda: len(told.all) == 2, timeout=10_000)
    assert told.all == ["Jo", 1]


def test_an_error_raised_on_purpose_is_told_and_work_goes_on(
    qtbot: QtBot, worker: LibraryWorker
) -> None:
    told = Told()

    def fail(_: Library) -> None:
        raise LibraryError("the disk is full")

    worker.change(fail, told, told)
    worker.change(lambda _: "next", told, told)
    qtbot.waitUntil(lambda: len(told.all) == 2)
    assert told.all == ["the disk is full", "next"]


def test_the_engines_refusals_are_told_like_the_librarys(
    qtbot: QtBot, worker: LibraryWorker
) -> None:
    def refuse(_: Library) -> None:
        raise SettingsError("One voice cannot be merged with itself.")

    told = Told()
    worker.change(refuse, pytest.fail, told)
    qtbot.waitUntil(lambda: bool(told.all))
    assert told.all == ["One voice cannot be merged with itself."]
    assert gc.isenabled()


def test_a_fault_is_raised_in_the_windows_thread(qtbot: QtBot, worker: LibraryWorker) -> None:
    told = Told()
    with capture_exceptions() as exceptions:
        worker.change(lambda _: 1 // 0, told, told)
        qtbot.waitUntil(lambda: bool(exceptions))
    assert exceptions[0][0] is ZeroDivisionError
    worker.change(lambda _: "next", told, told)
    qtbot.waitUntil(lambda: told.all == ["next"])


def test_what_is_done_at_leisure_gives_way_and_ends(qtbot: QtBot, worker: LibraryWorker) -> None:
    told, steps, began = Told(), [], threading.Event()

    def step(_: Library) -> bool:
        steps.append(len(told.all))
        began.set()
        return not told.all

    worker.at_leisure(step)
    assert began.wait(10)
    worker.change(lambda _: "done", told, told)
    qtbot.waitUntil(lambda: told.all == ["done"])
    qtbot.waitUntil(lambda: steps[-1] == 1)


def test_at_the_end_changes_are_done_and_questions_dropped(home: Home) -> None:
    worker = LibraryWorker(home.database)
    told, began = Told(), threading.Event()

    def slow(library: Library) -> object:
        began.set()
        return never(library)

    worker.ask("find", slow, told, told)
    assert began.wait(10)
    worker.change(lambda library: library.profiles.get_or_create("Jo").name, told, told)
    worker.shutdown()
    assert told.all == ["Jo"]


def test_a_library_that_cannot_be_opened_is_told(qtbot: QtBot, home: Home) -> None:
    home.database.mkdir(parents=True)
    worker = LibraryWorker(home.database)
    told = Told()
    worker.change(lambda _: "never", told, told)
    qtbot.waitUntil(lambda: bool(told.all))
    worker.shutdown()
    assert str(home.database) in told.all[0]

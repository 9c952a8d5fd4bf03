"""A lesson whose job is prepared beside the window's thread, and given up or put off meanwhile."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.errors import UsageError
from app.home import Home
from app.library.library import Library
from app.ui.engine_client import EngineClient
from app.ui.learner import Learner, Lesson, LessonOutcome
from app.ui.library_worker import LibraryWorker
from engine.process import protocol
from tests.app.small_model import SMALL_MODEL
from tests.app.ui.conftest import SAMPLES


class DeafEngine(EngineClient):
    """Takes jobs, and never answers."""

    def __init__(self) -> None:
        super().__init__(["nothing"])
        self.jobs: list[protocol.Job] = []

    def submit(self, job: protocol.Job) -> None:
        self.jobs.append(job)


@pytest.fixture
def worker(home: Home, library: Library) -> Iterator[LibraryWorker]:
    worker = LibraryWorker(home.database)
    yield worker
    worker.shutdown()


@pytest.fixture
def engine() -> DeafEngine:
    return DeafEngine()


@pytest.fixture
def learner(engine: DeafEngine, worker: LibraryWorker) -> Learner:
    return Learner(engine, worker, worker)


@pytest.fixture
def lesson(library: Library, profile_of_jo: int) -> Lesson:
    return Lesson(library.profiles.get("Jo"), SMALL_MODEL, 1.0, 1.0)


def wait_for(qtbot: QtBot, worker: LibraryWorker) -> None:
    """Wait until the worker has answered all that it was asked before."""
    answers: list[object] = []
    worker.ask("the last", lambda _library: None, answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers))


def test_the_job_goes_to_the_engine_once_it_is_prepared(
    qtbot: QtBot, learner: Learner, lesson: Lesson, engine: DeafEngine, worker: LibraryWorker
) -> None:
    learner.begin(lesson)
    assert engine.jobs == []
    wait_for(qtbot, worker)
    [job] = engine.jobs
    assert isinstance(job, protocol.Discover)
    assert sorted(sample.text for sample in job.samples) == sorted(SAMPLES)


def test_what_is_interrupted_meanwhile_is_prepared_again_when_it_goes_on(
    qtbot: QtBot, learner: Learner, lesson: Lesson, engine: DeafEngine, worker: LibraryWorker
) -> None:
    learner.begin(lesson)
    learner.interrupt()
    wait_for(qtbot, worker)
    assert engine.jobs == []
    learner.go_on()
    wait_for(qtbot, worker)
    assert len(engine.jobs) == 1


def test_what_is_stopped_meanwhile_ends_at_once_and_never_begins(
    qtbot: QtBot, learner: Learner, lesson: Lesson, engine: DeafEngine, worker: LibraryWorker
) -> None:
    outcomes: list[LessonOutcome] = []
    learner.ended.connect(outcomes.append)
    learner.begin(lesson)
    learner.stop()
    assert [outcome.is_error for outcome in outcomes] == [False]
    wait_for(qtbot, worker)
    assert engine.jobs == []
    assert learner.lesson is None


def test_a_library_that_cannot_be_read_ends_the_lesson_and_says_why(
    qtbot: QtBot, learner: Learner, lesson: Lesson, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise UsageError("It cannot be read.")

    monkeypatch.setattr("app.ui.learner.discover_job", refuse)
    with qtbot.waitSignal(learner.ended) as ended:
        learner.begin(lesson)
    assert ended.args[0].message == "It cannot be read."
    assert ended.args[0].is_error

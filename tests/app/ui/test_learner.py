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
from engine.discovery.result import Discovery
from engine.heads import HeadScore
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


def found(n_examples: int) -> Discovery:
    score = HeadScore.normal(3, 1, 0.2, 0.01)
    return Discovery((score,), n_examples, n_tokens=10, split_half=None, seconds=1.0)


def test_what_is_found_is_kept_beside_the_windows_thread_and_leads_to_a_strength(
    qtbot: QtBot, learner: Learner, lesson: Lesson, engine: DeafEngine, library: Library
) -> None:
    learner.begin(lesson)
    qtbot.waitUntil(lambda: len(engine.jobs) == 1)
    with qtbot.waitSignal(learner.learnt):
        engine.partial.emit(protocol.Partial(engine.jobs[0].id, found(1)))
    with qtbot.waitSignal(learner.learnt):
        engine.answer.emit(protocol.Discovered(engine.jobs[0].id, found(2)))
    assert kept_examples(library, lesson) == 2
    qtbot.waitUntil(lambda: len(engine.jobs) == 2)
    assert isinstance(engine.jobs[1], protocol.Calibrate)


def test_stop_while_it_is_being_kept_ends_the_lesson_with_what_was_found(
    qtbot: QtBot, learner: Learner, lesson: Lesson, engine: DeafEngine, library: Library
) -> None:
    learner.begin(lesson)
    qtbot.waitUntil(lambda: len(engine.jobs) == 1)
    with qtbot.waitSignal(learner.ended) as ended:
        engine.answer.emit(protocol.Discovered(engine.jobs[0].id, found(1)))
        learner.stop()
        assert learner.lesson is not None
    assert ended.args[0].voice.n_examples == 1
    assert not ended.args[0].is_error
    assert len(engine.jobs) == 1


def test_interrupted_while_it_is_being_kept_it_goes_on_with_the_next_step_and_no_sooner(
    qtbot: QtBot,
    learner: Learner,
    lesson: Lesson,
    engine: DeafEngine,
    worker: LibraryWorker,
) -> None:
    learner.begin(lesson)
    qtbot.waitUntil(lambda: len(engine.jobs) == 1)
    with qtbot.waitSignal(learner.learnt):
        engine.answer.emit(protocol.Discovered(engine.jobs[0].id, found(1)))
        learner.interrupt()
        learner.go_on()
    wait_for(qtbot, worker)
    assert [type(job) for job in engine.jobs] == [protocol.Discover, protocol.Calibrate]


def test_what_cannot_be_kept_ends_the_lesson_and_says_why(
    qtbot: QtBot, learner: Learner, lesson: Lesson, engine: DeafEngine, library: Library
) -> None:
    learner.begin(lesson)
    qtbot.waitUntil(lambda: len(engine.jobs) == 1)
    library.profiles.delete(lesson.profile.id)
    with qtbot.waitSignal(learner.ended) as ended:
        engine.answer.emit(protocol.Discovered(engine.jobs[0].id, found(1)))
    assert ended.args[0].is_error
    assert learner.lesson is None


def kept_examples(library: Library, lesson: Lesson) -> int | None:
    voice = library.voices.find(lesson.profile.id, lesson.model.fingerprint)
    return voice.n_examples if voice else None

"""Variants side by side, in one voice and in several, with a client in the engine's place."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.draft_jobs import DraftOrder
from app.home import Home
from app.library.library import Library
from app.library.records import VersionRecord
from app.ui.draft_keeper import DraftKeeper, Present
from app.ui.drafting_controller import DraftingController, DraftOutcome
from app.ui.library_worker import LibraryWorker
from app.ui.variants_desk import Offered, VariantsChoice, VariantsDesk
from app.ui.variants_view import VariantsView
from engine.drafting.settings import DraftSettings
from engine.process import protocol
from engine.process.voices import VoicePart
from engine.writing import DraftRequest, Kind
from tests.app.grouped_voices import Grouped, a_grouped_profile, discover
from tests.app.small_model import SMALL_MODEL
from tests.app.test_draft_jobs import REPORT

SOON = 10_000
REQUEST = DraftRequest(Kind.EMAIL, "tea at four")


class Client(QObject):
    """Stands for the engine: keeps jobs, and a test answers them."""

    progress = Signal(object)
    token = Signal(object)
    partial = Signal(object)
    answer = Signal(object)

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot
        self._n_answered = 0
        self.jobs: list[protocol.Draft] = []
        self.cancelled: list[int] = []

    def new_id(self) -> int:
        return len(self.jobs) + 1

    def submit(self, job: protocol.Draft) -> None:
        self.jobs.append(job)

    def cancel(self, job_id: int) -> None:
        self.cancelled.append(job_id)

    @property
    def job(self) -> protocol.Draft:
        """The job to be answered next, waited for."""
        self._qtbot.waitUntil(lambda: len(self.jobs) > self._n_answered, timeout=SOON)
        return self.jobs[-1]

    @property
    def voice(self) -> str:
        """The voice that this job is bound to."""
        voices = self.job.voices
        assert voices is not None
        assert voices.pinned is not None
        return voices.choices[voices.pinned].group.name

    def write(self, *texts: str) -> None:
        """Write that job's variants to their ends."""
        job = self.job
        for number, text in enumerate(texts):
            self.begin(text, number)
        reports = [replace(REPORT, text=text, finish="end") for text in texts]
        voices = [VoicePart(self.voice, 1.0)] if job.voices else []
        self._n_answered += 1
        self.answer.emit(protocol.Drafted(job.id, reports, voices))

    def begin(self, text: str, variant: int = 0) -> None:
        """Write something of that job."""
        self.token.emit(protocol.Token(self.job.id, text, variant))

    def fail(self, message: str, error: str = "EngineGoneError") -> None:
        """Answer that job that it failed."""
        job_id = self.job.id
        self._n_answered += 1
        self.answer.emit(protocol.Failed(job_id, error, message))


@pytest.fixture
def mina(library: Library) -> Grouped:
    mina = a_grouped_profile(library)
    discover(library, mina.profile, "Everything")
    return mina


@pytest.fixture
def client(qtbot: QtBot) -> Client:
    return Client(qtbot)


@pytest.fixture
def worker(home: Home, library: Library) -> Iterator[LibraryWorker]:
    worker = LibraryWorker(home.database)
    yield worker
    worker.shutdown()


@pytest.fixture
def view(qtbot: QtBot) -> VariantsView:
    view = VariantsView()
    qtbot.addWidget(view)
    return view


@pytest.fixture
def drafting(client: Client, worker: LibraryWorker) -> DraftingController:
    return DraftingController(client, worker, client)  # type: ignore[arg-type]


@pytest.fixture
def keeper(worker: LibraryWorker, client: Client, mina: Grouped) -> DraftKeeper:
    keeper = DraftKeeper(worker, lambda: Present(REQUEST, ""), client)
    keeper.open(mina.profile.id, None)
    return keeper


@pytest.fixture
def desk(
    view: VariantsView,
    drafting: DraftingController,
    client: Client,
    keeper: DraftKeeper,
) -> VariantsDesk:
    return VariantsDesk(view, drafting, keeper, client)


@pytest.fixture
def kept(
    qtbot: QtBot, worker: LibraryWorker, library: Library, mina: Grouped
) -> Callable[[], list[VersionRecord]]:
    """Waits until all is kept, and returns it, oldest first."""

    def wait() -> list[VersionRecord]:
        with qtbot.waitCallback() as done:
            worker.change(lambda _: None, done, done)
        draft = library.drafts.latest(mina.profile.id)
        versions = [] if draft is None else library.drafts.versions(draft.id)
        return sorted(versions, key=lambda version: version.id)

    return wait


@pytest.fixture
def choices(desk: VariantsDesk) -> list[VariantsChoice]:
    """What is chosen from now on."""
    made: list[VariantsChoice] = []
    desk.chosen.connect(made.append)
    return made


@pytest.fixture
def ends(drafting: DraftingController) -> list[DraftOutcome]:
    """What the window is told of the ends of drafts from now on."""
    told: list[DraftOutcome] = []
    drafting.ended.connect(told.append)
    return told


def an_order(mina: Grouped, *strengths: float, voice: str | None = None) -> DraftOrder:
    variants = tuple(DraftSettings(strength=strength) for strength in strengths)
    return DraftOrder(mina.profile, SMALL_MODEL, REQUEST, variants, voice=voice)


def in_two_voices(mina: Grouped) -> list[DraftOrder]:
    return [an_order(mina, 0, 55, voice="Posts"), an_order(mina, 40, voice="Emails")]


def headings(view: VariantsView) -> list[str]:
    return [column.column.heading for column in view.columns]


def texts(view: VariantsView) -> list[str]:
    return [column.text for column in view.columns]


def choosable(view: VariantsView) -> list[bool]:
    return [column.button.isEnabled() for column in view.columns]


def wait_for_choice(qtbot: QtBot, view: VariantsView) -> None:
    """Wait until what was written is kept, and can be taken."""
    qtbot.waitUntil(lambda: any(choosable(view)), timeout=SOON)


def test_voices_are_written_one_after_another_and_named_with_their_strengths(
    qtbot: QtBot,
    desk: VariantsDesk,
    view: VariantsView,
    client: Client,
    mina: Grouped,
    ends: list[DraftOutcome],
) -> None:
    desk.draft_each(in_two_voices(mina), own_text="Mine.")
    assert headings(view) == [
        "Your text",
        "model's own voice · “Posts”",
        "strength 55 · “Posts”",
        "strength 40 · “Emails”",
    ]
    assert client.voice == "Posts"
    client.write("One.", "Two.")
    assert client.voice == "Emails"
    assert (len(client.jobs), ends, choosable(view)) == (2, [], [False] * 4)
    client.write("Three.")
    assert texts(view) == ["Mine.", "One.", "Two.", "Three."]
    assert len(ends) == 1
    wait_for_choice(qtbot, view)
    assert choosable(view) == [True] * 4


def test_one_taken_across_voices_leaves_all_others(
    desk: VariantsDesk,
    view: VariantsView,
    client: Client,
    mina: Grouped,
    kept: Callable[[], list[VersionRecord]],
    choices: list[VariantsChoice],
) -> None:
    desk.draft_each(in_two_voices(mina), own_text="Mine.")
    client.write("One.", "Two.")
    client.write("Three.")
    one, two, three = kept()
    assert [each.by.voice for each in (one, two, three) if each.by] == ["Posts", "Posts", "Emails"]
    view.columns[3].button.click()
    [choice] = choices
    assert (choice.chosen, choice.text) == (three, "Three.")
    assert choice.taken == Offered(40, "Emails", "end")
    assert choice.left == (Offered(0, "Posts", "end"), Offered(55, "Posts", "end"))
    assert choice.order.voice == "Emails"
    assert not desk.is_open


def test_where_nothing_can_be_kept_one_can_be_taken_all_the_same(
    desk: VariantsDesk,
    view: VariantsView,
    keeper: DraftKeeper,
    client: Client,
    mina: Grouped,
    choices: list[VariantsChoice],
) -> None:
    desk.draft_each(in_two_voices(mina))
    client.write("One.", "Two.")
    client.write("Three.")
    assert choosable(view) == [False] * 3
    keeper.failed.emit("The disk is full.")
    view.columns[2].button.click()
    assert (choices[0].chosen, choices[0].taken) == (None, Offered(40, "Emails", "end"))
    assert len(choices[0].left) == 2


def test_an_own_text_that_is_kept_is_no_choice(
    desk: VariantsDesk,
    view: VariantsView,
    client: Client,
    mina: Grouped,
    choices: list[VariantsChoice],
    kept: Callable[[], list[VersionRecord]],
) -> None:
    desk.draft(an_order(mina, 0), own_text="Mine.")
    assert headings(view) == ["Your text", "model's own voice"]
    client.jobs[-1] = replace_voices(client.job)
    client.write("One.")
    assert [each.text for each in kept()] == ["One."]
    view.columns[0].button.click()
    assert (choices, desk.is_open) == ([], False)


def replace_voices(job: protocol.Draft) -> protocol.Draft:
    """Return a job as if there were but one voice."""
    return protocol.Draft(
        job.id, job.model, job.author, job.samples, job.request, job.weights, job.variants
    )


def test_stop_ends_all_and_leaves_what_there_is(
    desk: VariantsDesk,
    drafting: DraftingController,
    view: VariantsView,
    client: Client,
    mina: Grouped,
    kept: Callable[[], list[VersionRecord]],
    ends: list[DraftOutcome],
) -> None:
    desk.draft_each(in_two_voices(mina))
    client.begin("One")
    drafting.stop()
    client.fail("Stopped.", "Cancelled")
    assert (len(client.jobs), client.cancelled) == (1, [1])
    assert [each.message for each in ends] == ["Stopped."]
    [version] = kept()
    assert choosable(view) == [True, False, False]
    assert version.by is not None
    assert version.by.finish == "stopped"


def test_an_order_that_was_done_when_it_was_stopped_is_the_last(
    qtbot: QtBot,
    desk: VariantsDesk,
    drafting: DraftingController,
    view: VariantsView,
    client: Client,
    mina: Grouped,
) -> None:
    desk.draft_each(in_two_voices(mina))
    assert client.voice == "Posts"
    drafting.stop()
    client.write("One.", "Two.")
    assert len(client.jobs) == 1
    wait_for_choice(qtbot, view)
    assert choosable(view) == [True, True, False]


def test_stop_before_the_first_word_closes_them(
    desk: VariantsDesk, drafting: DraftingController, client: Client, mina: Grouped
) -> None:
    desk.draft_each(in_two_voices(mina))
    assert client.voice == "Posts"
    drafting.stop()
    client.fail("Stopped.", "Cancelled")
    assert not desk.is_open
    assert len(client.jobs) == 1


def test_stop_before_the_samples_are_read_closes_them_at_once_and_nothing_is_written(
    desk: VariantsDesk,
    drafting: DraftingController,
    client: Client,
    mina: Grouped,
    ends: list[DraftOutcome],
    kept: Callable[[], list[VersionRecord]],
) -> None:
    desk.draft_each(in_two_voices(mina))
    drafting.stop()
    assert not desk.is_open
    assert [each.message for each in ends] == ["Stopped before the first word."]
    assert kept() == []
    assert client.jobs == []


def test_a_failure_in_one_voice_is_said_in_its_place_and_leaves_the_others(
    desk: VariantsDesk,
    view: VariantsView,
    client: Client,
    mina: Grouped,
    kept: Callable[[], list[VersionRecord]],
    choices: list[VariantsChoice],
) -> None:
    desk.draft_each(in_two_voices(mina))
    client.begin("One")
    client.fail("The writing engine stopped.")
    client.write("Three.")
    assert texts(view) == ["One", "", "Three."]
    assert "The writing engine stopped." in view.columns[1].why.text()
    one, three = kept()
    assert choosable(view) == [True, False, True]
    view.columns[2].button.click()
    [choice] = choices
    assert (choice.chosen, one.text) == (three, "One")
    assert [each.finish for each in choice.left] == ["interrupted"]


def test_where_every_voice_fails_the_page_is_back_with_the_last_reason(
    desk: VariantsDesk, client: Client, mina: Grouped, ends: list[DraftOutcome]
) -> None:
    desk.draft_each(in_two_voices(mina))
    client.fail("No memory for posts.")
    assert desk.is_open
    client.fail("No memory for emails.")
    assert not desk.is_open
    assert [(each.message, each.is_error) for each in ends] == [("No memory for emails.", True)]


def test_an_order_that_cannot_even_begin_leaves_the_others(
    desk: VariantsDesk, view: VariantsView, client: Client, mina: Grouped
) -> None:
    gone, there = an_order(mina, 55, voice="Letters"), an_order(mina, 40, voice="Emails")
    desk.draft_each([gone, there])
    assert client.voice == "Emails"
    client.write("Two.")
    assert texts(view) == ["", "Two."]
    assert "There is no voice “Letters”" in view.columns[0].why.text()


def test_closed_while_they_are_written_no_further_one_begins_and_what_there_is_is_kept(
    desk: VariantsDesk,
    view: VariantsView,
    client: Client,
    mina: Grouped,
    kept: Callable[[], list[VersionRecord]],
) -> None:
    desk.draft_each(in_two_voices(mina))
    assert client.voice == "Posts"
    view.back_button.click()
    client.write("One.", "Two.")
    assert [each.text for each in kept()] == ["One.", "Two."]
    assert (len(client.jobs), desk.is_open) == (1, False)


def test_a_window_that_closes_begins_no_further_voice(
    desk: VariantsDesk,
    drafting: DraftingController,
    client: Client,
    mina: Grouped,
    kept: Callable[[], list[VersionRecord]],
) -> None:
    desk.draft_each(in_two_voices(mina))
    client.begin("One")
    drafting.quit()
    assert len(client.jobs) == 1
    assert [each.text for each in kept()] == ["One"]

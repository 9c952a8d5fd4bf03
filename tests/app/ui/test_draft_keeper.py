"""Keeping what is on the page: soon, in order, and once more where it could not be kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.draft_jobs import DraftOrder, Written
from app.home import Home
from app.library.library import Library
from app.library.records import DraftRecord, Origin
from app.ui.draft_keeper import DraftKeeper, Present
from app.ui.library_worker import LibraryWorker
from engine.drafting.settings import DraftSettings
from engine.writing import DraftRequest, Kind
from tests.app.small_model import SMALL_MODEL

REQUEST = DraftRequest(Kind.EMAIL, "hello")
SOON = 10_000


@dataclass
class Page:
    """A request and a text that a person changes."""

    request: DraftRequest = field(default_factory=lambda: REQUEST)
    text: str = "as begun"

    def read(self) -> Present:
        return Present(self.request, self.text)


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def keeper(home: Home, library: Library, page: Page) -> Iterator[DraftKeeper]:
    """One whose thread waits hardly at all for another program."""
    worker = LibraryWorker(home.database, lock_wait_s=0.05)
    yield DraftKeeper(worker, page.read)
    worker.shutdown()


@pytest.fixture
def draft(library: Library, profile_of_jo: int) -> DraftRecord:
    return library.drafts.begin(profile_of_jo, REQUEST, "as begun")


@pytest.fixture
def order(library: Library, profile_of_jo: int) -> DraftOrder:
    settings = (DraftSettings(seed=1), DraftSettings(seed=2))
    return DraftOrder(library.profiles.get_or_create("Jo"), SMALL_MODEL, REQUEST, settings)


@contextmanager
def _held(database: Path) -> Iterator[None]:
    """Hold the library's lock, as another program would in the middle of an import."""
    connection = sqlite3.connect(database)
    connection.execute("begin immediate")
    yield
    connection.rollback()
    connection.close()


def _texts(library: Library, profile_id: int) -> list[str]:
    return [draft.text for draft in library.drafts.for_profile(profile_id)]


def _retry_at_once(keeper: DraftKeeper) -> None:
    # As its timer does five seconds after a failure.
    keeper._queue.work_on()


def test_a_change_is_kept_within_a_second(
    qtbot: QtBot, library: Library, keeper: DraftKeeper, page: Page, draft: DraftRecord
) -> None:
    keeper.open(draft.profile_id, draft)
    page.text = "as changed"
    keeper.note_change()
    qtbot.waitUntil(lambda: _texts(library, draft.profile_id) == ["as changed"], timeout=1000)


def test_typing_without_a_pause_does_not_put_off_saving(
    qtbot: QtBot, library: Library, keeper: DraftKeeper, page: Page, draft: DraftRecord
) -> None:
    keeper.open(draft.profile_id, draft)

    def types_on() -> bool:
        page.text += "."
        keeper.note_change()
        return _texts(library, draft.profile_id) != ["as begun"]

    qtbot.waitUntil(types_on, timeout=1500)


def test_an_empty_page_is_no_draft_and_its_first_word_is(
    qtbot: QtBot, library: Library, keeper: DraftKeeper, page: Page, profile_of_jo: int
) -> None:
    page.request, page.text = DraftRequest(Kind.POST, " "), "\n"
    keeper.open(profile_of_jo, None)
    keeper.flush()
    page.request = DraftRequest(Kind.POST, "frost")
    with qtbot.waitSignal(keeper.kept, timeout=SOON):
        keeper.flush()
    [kept] = library.drafts.for_profile(profile_of_jo)
    assert (kept.request, kept.id) == (page.request, keeper.draft_id)


def test_a_change_before_another_draft_goes_to_its_own_record(
    qtbot: QtBot, library: Library, keeper: DraftKeeper, page: Page, draft: DraftRecord
) -> None:
    keeper.open(draft.profile_id, draft)
    page.text = "as changed"
    keeper.leave()
    keeper.open(draft.profile_id, None)
    page.text = "another draft"
    keeper.flush()
    qtbot.waitUntil(lambda: keeper.draft_id is not None, timeout=SOON)
    assert _texts(library, draft.profile_id) == ["another draft", "as changed"]
    [edited] = library.drafts.versions(draft.id)
    assert (edited.text, edited.origin) == ("as changed", Origin.EDITED)


def test_a_lost_draft_is_told_and_tried_again(
    qtbot: QtBot, library: Library, keeper: DraftKeeper, page: Page, draft: DraftRecord
) -> None:
    keeper.open(draft.profile_id, draft)
    library.profiles.delete(draft.profile_id)
    page.text = "as changed"
    for _ in range(2):
        with qtbot.waitSignal(keeper.failed, timeout=SOON) as failure:
            keeper.flush()
        assert "no longer in the library" in failure.args[0]


def test_a_lost_draft_does_not_hold_up_another(
    qtbot: QtBot, library: Library, keeper: DraftKeeper, page: Page, draft: DraftRecord
) -> None:
    keeper.open(draft.profile_id, draft)
    library.drafts.remove(draft.id)
    page.text = "as changed"
    keeper.leave()
    keeper.open(draft.profile_id, None)
    page.text = "another draft"
    with qtbot.waitSignals([keeper.failed, keeper.kept], timeout=SOON):
        keeper.flush()
    assert _texts(library, draft.profile_id) == ["another draft"]


def test_what_a_model_wrote_is_all_kept_and_what_is_on_the_page_is_no_edit(
    qtbot: QtBot, library: Library, keeper: DraftKeeper, page: Page, order: DraftOrder
) -> None:
    keeper.open(order.profile.id, None)
    page.text = ""
    written = [Written("first", "end", 3), Written("second", "stopped", 2, variant=1)]
    page.text = "second"
    with qtbot.waitSignal(keeper.kept, timeout=SOON):
        keeper.keep_written(order, written, taken=1)
        # Already before it is kept, which an import may put off.
        assert not keeper.is_edited
    assert keeper.draft_id is not None
    first, second = library.drafts.versions(keeper.draft_id)
    assert keeper.version == second
    assert (first.round, first.by and first.by.seed) == (second.round, 1)
    assert second.by is not None
    assert (second.by.seed, second.by.finish, second.by.n_tokens) == (2, "stopped", 2)
    page.text = "second thoughts"
    assert keeper.is_edited


@pytest.mark.parametrize("written", ["a\u00a0b", "a\r\nb", "a\u2028b"])
def test_a_text_whose_lines_the_page_ends_otherwise_is_no_edit(
    qtbot: QtBot, keeper: DraftKeeper, page: Page, order: DraftOrder, written: str
) -> None:
    keeper.open(order.profile.id, None)
    page.text = written.replace("\r\n", "\n").replace("\u2028", "\n")
    with qtbot.waitSignal(keeper.kept, timeout=SOON):
        keeper.keep_written(order, [Written(written, "end", 3)], taken=0)
    assert not keeper.is_edited


def test_a_locked_library_loses_nothing_and_is_caught_up_with(
    qtbot: QtBot,
    home: Home,
    library: Library,
    keeper: DraftKeeper,
    page: Page,
    order: DraftOrder,
) -> None:
    keeper.open(order.profile.id, None)
    with _held(home.database):
        with qtbot.waitSignal(keeper.failed, timeout=SOON) as failure:
            keeper.flush()
        assert "another program is writing" in failure.args[0]
        page.text = "one"
        keeper.keep_written(order, [Written("one", "end", 1), Written("two", "end", 1)], taken=0)
        page.text = "one more"
        keeper.leave()
        keeper.open(order.profile.id, None)
        page.text = "another draft"
        with qtbot.waitSignal(keeper.failed, timeout=SOON):
            keeper.leave()
        assert keeper.unkept_texts == ["one more", "another draft"]
    with qtbot.waitSignal(keeper.recovered, timeout=SOON):
        _retry_at_once(keeper)
    assert _texts(library, order.profile.id) == ["another draft", "one more"]
    first = library.drafts.for_profile(order.profile.id)[1]
    assert [each.text for each in library.drafts.versions(first.id)] == ["one more", "one", "two"]
    assert keeper.unkept_texts == []


def test_a_draft_that_could_not_be_kept_is_found_as_it_stands(
    qtbot: QtBot, home: Home, keeper: DraftKeeper, page: Page, draft: DraftRecord, library: Library
) -> None:
    keeper.open(draft.profile_id, draft)
    page.text = "as changed"
    with _held(home.database):
        with qtbot.waitSignal(keeper.failed, timeout=SOON):
            keeper.leave()
        for number in (None, draft.id):
            change = keeper.unkept(draft.profile_id, number)
            assert change is not None
            assert change.present.text == "as changed"
        assert keeper.unkept(draft.profile_id + 1) is None
        keeper.open(draft.profile_id + 1, None)
        keeper.resume(change)
        page.text = "as changed again"
        keeper.flush()
    with qtbot.waitSignal(keeper.recovered, timeout=SOON):
        _retry_at_once(keeper)
    assert _texts(library, draft.profile_id) == ["as changed again"]


def test_a_full_disk_is_told_and_all_is_kept_once_there_is_room(
    qtbot: QtBot, home: Home, library: Library, page: Page, draft: DraftRecord
) -> None:
    worker = LibraryWorker(home.database)
    keeper = DraftKeeper(worker, page.read)
    keeper.open(draft.profile_id, draft)
    _limit(qtbot, worker, n_pages=1)
    page.text = "as changed " * 20_000
    with qtbot.waitSignal(keeper.failed, timeout=SOON) as failure:
        keeper.flush()
    assert "the disk is full; make room" in failure.args[0]
    assert _texts(library, draft.profile_id) == ["as begun"]
    _limit(qtbot, worker, n_pages=1_000_000)
    with qtbot.waitSignal(keeper.recovered, timeout=SOON):
        _retry_at_once(keeper)
    assert _texts(library, draft.profile_id) == [page.text]
    worker.shutdown()


def _limit(qtbot: QtBot, worker: LibraryWorker, n_pages: int) -> None:
    """Let the library's file grow to so many pages at most: SQLite's own full disk."""
    done: list[int] = []

    def limit(library: Library) -> int:
        rows = library.drafts._database.rows(f"pragma max_page_count = {n_pages}")
        return int(rows[0]["max_page_count"])

    worker.change(limit, done.append, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: bool(done), timeout=SOON)

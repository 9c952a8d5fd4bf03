"""Changes that fail, and texts that cannot be kept at once, on a real library file."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.home import Home
from app.library.library import Library
from app.library.records import Profile
from app.ui.library.changes import Deletion, Exclusion, SampleNumbers, Tagging
from app.ui.library.history import LibraryHistory
from app.ui.library.saving import LibrarySaving
from app.ui.library_worker import LibraryWorker
from tests.app.library.stored import ids, imported, take_in
from tests.app.ui.library.window_on import stored_texts


@pytest.fixture
def jo(library: Library) -> Profile:
    profile = library.profiles.get_or_create("Jo")
    take_in(library, profile, [imported("one", "1"), imported("two", "2")])
    return profile


@pytest.fixture
def history(home: Home) -> Iterator[LibraryHistory]:
    worker = LibraryWorker(home.database, lock_wait_s=0.01)
    history = LibraryHistory(worker)
    yield history
    worker.shutdown()


class Page:
    """A text that is typed on."""

    text = ""


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def saving(history: LibraryHistory, page: Page) -> LibrarySaving:
    return LibrarySaving(history, SampleNumbers(), lambda: page.text)


def test_a_change_that_fails_is_told_and_not_remembered(
    qtbot: QtBot, history: LibraryHistory, library: Library, jo: Profile
) -> None:
    change = Exclusion(tuple(ids(library, jo).values()), True, SampleNumbers())  # noqa: FBT003
    with library.transaction(), qtbot.waitSignal(history.failed) as failed:
        library.profiles.get_or_create("Busy")
        history.do(change)
    assert "another program is writing" in failed.args[0]
    assert not history.stack.canUndo()
    assert library.samples.count(jo.id) == 2


def test_a_deletion_whose_undoing_fails_can_be_undone_later(
    qtbot: QtBot, history: LibraryHistory, library: Library, jo: Profile
) -> None:
    with qtbot.waitSignal(history.changed):
        history.do(Deletion(tuple(ids(library, jo).values()), SampleNumbers()))
    with library.transaction(), qtbot.waitSignal(history.failed):
        library.profiles.get_or_create("Busy")
        history.undo()
    assert history.stack.undoText() == "Delete 2 texts"
    with qtbot.waitSignal(history.changed):
        history.undo()
    assert stored_texts(library, jo) == ["one", "two"]
    assert history.stack.redoText() == "Delete 2 texts"


def test_a_change_without_effect_is_no_step(
    qtbot: QtBot, history: LibraryHistory, library: Library, jo: Profile
) -> None:
    numbers = tuple(ids(library, jo).values())
    with qtbot.waitSignal(history.changed):
        history.do(Tagging(numbers, "a", adds=False, known=SampleNumbers()))
    assert history.stack.count() == 0


def test_steps_are_undone_in_turn_even_when_asked_at_once(
    qtbot: QtBot, history: LibraryHistory, library: Library, jo: Profile
) -> None:
    known, (one, two) = SampleNumbers(), ids(library, jo).values()
    for change in (Exclusion((one,), True, known), Deletion((one, two), known)):  # noqa: FBT003
        history.do(change)
    history.undo()
    history.undo()
    qtbot.waitUntil(lambda: history.stack.index() == 0 and not history.is_busy)
    assert library.samples.count(jo.id) == 2


def test_a_text_that_cannot_be_kept_now_is_kept_later_and_shown_until_then(
    qtbot: QtBot, saving: LibrarySaving, page: Page, library: Library, jo: Profile
) -> None:
    numbers = ids(library, jo)
    page.text = saving.follow(numbers["one"], "one")
    with library.transaction(), qtbot.waitSignal(saving.failed):
        library.profiles.get_or_create("Busy")
        page.text = "one more"
        page.text = saving.follow(numbers["two"], "two")
    assert saving.has_unkept
    assert saving.follow(numbers["one"], "one") == "one more"
    page.text = "one more"
    saving.try_again()
    qtbot.waitUntil(lambda: not saving.has_unkept)
    assert stored_texts(library, jo) == ["one more", "two"]


def test_a_text_that_can_never_be_kept_is_handed_back(
    qtbot: QtBot, saving: LibrarySaving, page: Page, library: Library, jo: Profile
) -> None:
    page.text = saving.follow(ids(library, jo)["one"], "one")
    page.text = "precious"
    with library.transaction(), qtbot.waitSignal(saving.failed):
        library.profiles.get_or_create("Busy")
        saving.flush()
    with qtbot.waitSignal(saving.lost) as lost:
        saving.give_up()
    assert lost.args[1] == "precious"
    assert not saving.has_unkept

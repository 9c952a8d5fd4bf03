"""The history beside the main window, which opens and restores what is chosen there."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.home import Home
from app.library.library import Library
from app.library.records import DraftRecord, Profile
from app.ui.draft_history import DraftHistory
from app.ui.history.window import HistoryWindow
from app.ui.main_window import MainWindow
from engine.writing import DraftRequest, Kind
from tests.app.ui.conftest import RecordedDialogs
from tests.app.ui.history.drafts_on import (
    EDITED,
    FIRST,
    PRESENT,
    REQUEST,
    clock,
    note,
    titles,
    versions,
    wait_for_draft,
)


@pytest.fixture
def jo(library: Library) -> Profile:
    return library.profiles.get_or_create("Jo")


@pytest.fixture
def drafts(library: Library, jo: Profile) -> list[DraftRecord]:
    return [note(library, jo, "A boat 🙂"), clock(library, jo)][::-1]


@pytest.fixture
def main(
    open_window: Callable[..., MainWindow], jo: Profile, drafts: list[DraftRecord]
) -> MainWindow:
    return open_window()


@pytest.fixture
def history(
    main: MainWindow, home: Home, library: Library, dialogs: RecordedDialogs
) -> Iterator[DraftHistory]:
    made = DraftHistory(home.database, library, main.desk, main.workspace, dialogs, main)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, history: DraftHistory) -> HistoryWindow:
    history.open_window()
    window = history.opener.window
    assert window is not None
    qtbot.waitUntil(lambda: window.view.pane.chosen is not None, timeout=10_000)
    return window


def _choose(qtbot: QtBot, window: HistoryWindow, draft: DraftRecord) -> None:
    wait_for_draft(qtbot, window, lambda: window.view.list.choose(draft.id))


def test_a_draft_is_opened_as_it_stands(
    qtbot: QtBot,
    main: MainWindow,
    history: DraftHistory,
    window: HistoryWindow,
    drafts: list[DraftRecord],
) -> None:
    _choose(qtbot, window, drafts[1])
    with qtbot.waitSignal(history.shown):
        window.desk.open_chosen()
    assert main.workspace.page.view.text == "A boat 🙂"


def test_a_version_comes_back_as_one_undo_step_and_nothing_is_lost(
    qtbot: QtBot,
    library: Library,
    main: MainWindow,
    window: HistoryWindow,
    drafts: list[DraftRecord],
) -> None:
    view = main.workspace.page.view
    first = next(each for each in versions(library, drafts[0]) if each.text == FIRST)
    window.view.pane.versions.choose(first.id)
    with qtbot.waitSignal(window.desk.shown, timeout=10_000):
        window.desk.restore()
    assert view.text == FIRST
    assert PRESENT in [each.text for each in versions(library, drafts[0])]
    view.undo()
    assert view.text == PRESENT


def test_a_version_of_another_draft_is_restored_there(
    qtbot: QtBot,
    library: Library,
    main: MainWindow,
    window: HistoryWindow,
    drafts: list[DraftRecord],
) -> None:
    main.desk.open_draft(drafts[1].id)
    first = next(each for each in versions(library, drafts[0]) if each.text == FIRST)
    window.view.pane.versions.choose(first.id)
    window.desk.restore()
    assert (main.workspace.page.view.text, main.desk.keeper.draft_id) == (FIRST, drafts[0].id)


def test_a_new_draft_asks_for_the_same(main: MainWindow, window: HistoryWindow) -> None:
    window.desk.ask_again()
    assert main.workspace.page.view.text == ""
    assert main.workspace.composer.request.brief == REQUEST.brief


def test_a_finished_text_becomes_a_sample(
    qtbot: QtBot,
    library: Library,
    history: DraftHistory,
    window: HistoryWindow,
    jo: Profile,
) -> None:
    window.view.pane.versions.choose(window.view.pane.model.keys[1])
    with qtbot.waitSignal(history.samples_changed):
        window.desk.use_as_sample()
    assert window.view.status.message.text() == "Added to your samples."
    [sample] = library.samples.for_profile(jo.id)
    assert sample.sample.text == EDITED
    with qtbot.assertNotEmitted(history.samples_changed):
        window.desk.use_as_sample()
    assert "already" in window.view.status.message.text()


def test_deleting_the_draft_on_the_page_empties_the_page(
    qtbot: QtBot, library: Library, main: MainWindow, window: HistoryWindow, jo: Profile
) -> None:
    main.workspace.page.view.setFocus()
    with qtbot.waitSignal(window.desk.removed, timeout=10_000):
        window.desk.delete()
    assert main.workspace.page.view.text == ""
    assert main.desk.keeper.draft_id is None
    main.workspace.composer.brief.setPlainText("something else")
    qtbot.waitUntil(lambda: "something else" in titles(window), timeout=10_000)
    assert not main.workspace.status.is_error


def test_the_history_follows_what_is_typed_and_who_is_chosen(
    qtbot: QtBot, library: Library, main: MainWindow, history: DraftHistory, window: HistoryWindow
) -> None:
    main.workspace.page.view.replace_all("Quite another text")
    reader = window.view.pane.reader
    main.desk.keeper.flush()
    qtbot.waitUntil(lambda: reader.text.toPlainText() == "Quite another text", timeout=10_000)
    omar = library.profiles.get_or_create("Omar")
    library.drafts.begin(omar.id, DraftRequest(Kind.POST, "a post"))
    main.desk.show_profiles("Omar")
    history.follow()
    qtbot.waitUntil(lambda: titles(window) == ["a post"], timeout=10_000)

"""A window of drafts on a real library."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.home import Home
from app.library.library import Library
from app.library.records import DraftRecord, Profile
from app.ui.history.window import HistoryWindow
from tests.app.ui.conftest import RecordedDialogs
from tests.app.ui.history.drafts_on import clock, note


@pytest.fixture
def jo(library: Library) -> Profile:
    return library.profiles.get_or_create("Jo")


@pytest.fixture
def drafts(library: Library, jo: Profile) -> list[DraftRecord]:
    """Three drafts, the newest first."""
    made = [note(library, jo, "No ferry."), note(library, jo, "A boat 🙂"), clock(library, jo)]
    return made[::-1]


@pytest.fixture
def open_on(
    qtbot: QtBot, home: Home, library: Library, dialogs: RecordedDialogs
) -> Iterator[Callable[[Profile], HistoryWindow]]:
    opened: list[HistoryWindow] = []

    def open_one(profile: Profile) -> HistoryWindow:
        window = HistoryWindow(home.database, dialogs)
        opened.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        with qtbot.waitSignal(window.desk.found, timeout=10_000):
            window.follow(profile)
        return window

    yield open_one
    for window in opened:
        if window.isVisible():
            window.close()
        window.deleteLater()


@pytest.fixture
def window(
    qtbot: QtBot,
    open_on: Callable[[Profile], HistoryWindow],
    jo: Profile,
    drafts: list[DraftRecord],
) -> HistoryWindow:
    """The window on the three drafts, the newest shown."""
    window = open_on(jo)
    qtbot.waitUntil(lambda: window.view.pane.chosen is not None, timeout=10_000)
    return window

"""A library's window in tests: opened on samples, and waited for."""

from collections.abc import Callable, Sequence

from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.library.records import Profile
from app.library.sample_records import ImportedSample
from app.ui.library.window import LibraryWindow
from tests.app.library.stored import ids, take_in


def titles(window: LibraryWindow) -> list[str]:
    """Return the titles of all rows listed."""
    model = window.model
    return [model.index(row).data() for row in range(model.rowCount())]


def choose(window: LibraryWindow, *rows: int) -> None:
    """Choose rows of the list, and no others."""
    listed = window.view.list
    listed.clearSelection()
    for row in rows:
        listed.selectionModel().select(
            window.model.index(row), listed.selectionModel().SelectionFlag.Select
        )


def wait_for_search(qtbot: QtBot, window: LibraryWindow, do: Callable[[], object]) -> None:
    """Do something that searches, and wait for the answer."""
    with qtbot.waitSignal(window.desk.found, timeout=10_000):
        do()


def wait_for_change(qtbot: QtBot, window: LibraryWindow, do: Callable[[], object]) -> None:
    """Do something that changes samples, and wait until it is done and listed."""
    with qtbot.waitSignal(window.desk.history.changed, timeout=10_000):
        do()
    qtbot.waitUntil(lambda: window.desk.is_up_to_date, timeout=10_000)


def stored_texts(library: Library, profile: Profile) -> list[str]:
    """Return the texts of all of a profile's samples, sorted."""
    return sorted(ids(library, profile))


def fill(library: Library, profile: Profile, samples: Sequence[ImportedSample]) -> None:
    """Take samples into a profile."""
    take_in(library, profile, samples, "/home/jo/sent.mbox")

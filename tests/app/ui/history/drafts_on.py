"""Drafts in a library, and a window of them, waited for."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.library.records import DraftRecord, Origin, Profile, VersionRecord, WrittenBy
from app.ui.history.window import HistoryWindow
from engine.writing import DraftRequest, Kind

REQUEST = DraftRequest(
    Kind.REPLY,
    "tell her that the clock is mended",
    thread="Is it mended?\n\nIda",
    recipient="Ida",
    subject="The clock",
)
FIRST = "Hello Ida,\n\nthe clock is mended, more or less.\n\nJo"
SECOND = "It ticks again, Ida, loudly."
EDITED = "Hello Ida,\n\nthe clock is mended, for good.\n\nJo"
PRESENT = f"{EDITED}\n\nPS: bring rope."


def by(strength: float = 40.0, voice: str = "Posts") -> WrittenBy:
    """Return how a model wrote a text."""
    return WrittenBy(None, voice, strength, 7, "end", "abc123", 12)


def clock(library: Library, profile: Profile) -> DraftRecord:
    """Keep a draft of two variants, of which the first was edited, and then again."""
    drafts = library.drafts
    draft = drafts.begin(profile.id, REQUEST)
    first, _ = drafts.add_versions(draft.id, Origin.WRITTEN, [(FIRST, by()), (SECOND, by())])
    drafts.take(first)
    drafts.update(draft.id, REQUEST, EDITED)
    drafts.keep_edits(draft.id)
    drafts.update(draft.id, REQUEST, PRESENT)
    return drafts.get(draft.id)


def note(library: Library, profile: Profile, text: str) -> DraftRecord:
    """Keep a draft of which there is no version."""
    return library.drafts.begin(profile.id, DraftRequest(Kind.NOTE, ""), text)


def versions(library: Library, draft: DraftRecord) -> list[VersionRecord]:
    """Return a draft's versions, newest round first."""
    return library.drafts.versions(draft.id)


def titles(window: HistoryWindow) -> list[str]:
    """Return the titles of all drafts listed."""
    return [window.model.index(row).data() for row in range(window.model.rowCount())]


def origins(window: HistoryWindow) -> list[str]:
    """Return how the versions of the draft shown came to be."""
    model = window.view.pane.model
    return [model.index(row).data() for row in range(model.rowCount())]


def wait_for_search(qtbot: QtBot, window: HistoryWindow, do: Callable[[], object]) -> None:
    """Do something that searches, and wait for the answer."""
    with qtbot.waitSignal(window.desk.found, timeout=10_000):
        do()


def wait_for_draft(qtbot: QtBot, window: HistoryWindow, do: Callable[[], object]) -> None:
    """Do something that has a draft shown, and wait for it."""
    with qtbot.waitSignal(window.desk.shown, timeout=10_000):
        do()

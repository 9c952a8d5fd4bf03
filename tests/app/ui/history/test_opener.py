from pytestqt.qtbot import QtBot

from app.home import Home
from app.library.library import Library
from app.library.records import DraftRecord, Profile
from app.ui.history.opener import HistoryOpener
from tests.app.ui.conftest import RecordedDialogs
from tests.app.ui.history.drafts_on import titles


def test_there_is_one_window_that_hands_on_what_is_wanted(
    qtbot: QtBot,
    home: Home,
    library: Library,
    jo: Profile,
    drafts: list[DraftRecord],
    dialogs: RecordedDialogs,
) -> None:
    opener = HistoryOpener(home.database, dialogs)
    opener.follow(jo)
    opener.refresh()
    opener.open_window(None)
    assert opener.window is None
    opener.open_window(jo)
    window = opener.window
    assert window is not None
    opener.open_window(jo)
    assert opener.window is window
    qtbot.waitUntil(lambda: window.view.pane.chosen is not None, timeout=10_000)
    with qtbot.waitSignal(opener.open_wanted) as wanted:
        window.desk.open_chosen()
    assert wanted.args == [drafts[0].id]
    opener.show_message("Added to your samples.")
    assert window.view.status.message.text() == "Added to your samples."
    opener.show_error("The disk is full.")
    assert window.view.status.is_error
    omar = library.profiles.get_or_create("Omar")
    opener.follow(omar)
    qtbot.waitUntil(lambda: titles(window) == [], timeout=10_000)
    opener.close()
    assert opener.window is None
    opener.close()

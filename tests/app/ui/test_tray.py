"""The tray's icon is there where it can be and is wanted, and offers what it says."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.ui.tray import Tray


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    tray = Tray()
    qtbot.addWidget(tray.menu)
    return tray


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A desktop with a tray that shows messages; these are kept here."""
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _, __, text, icon: told.append((text, icon.name))
    )
    return told


@pytest.mark.parametrize("name", ["open", "new_draft", "rewrite", "undo", "quit"])
def test_each_entry_asks_for_what_it_says(qtbot: QtBot, tray: Tray, name: str) -> None:
    action: QAction = getattr(tray, name)
    action.setEnabled(True)
    assert action in tray.menu.actions()
    with qtbot.waitSignal(getattr(tray, f"{name}_wanted")):
        action.trigger()


def test_without_a_tray_nothing_is_shown(tray: Tray) -> None:
    tray.set_wanted(wanted=True)
    assert not tray.is_shown
    tray.tell("nobody sees this")


# The offscreen platform knows of no tray.
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_the_icon_comes_and_goes_as_wanted(tray: Tray, shown: list[tuple[str, str]]) -> None:
    assert not tray.is_shown
    tray.set_wanted(wanted=True)
    assert tray.is_shown
    tray.tell("done")
    tray.tell_failure("not done")
    assert shown == [("done", "Information"), ("not done", "Warning")]
    tray.set_wanted(wanted=False)
    assert not tray.is_shown
    tray.tell("nobody sees this")
    assert len(shown) == 2


def test_a_click_opens_the_window_and_a_right_click_only_the_menu(qtbot: QtBot, tray: Tray) -> None:
    icon = tray.findChild(QSystemTrayIcon)
    with qtbot.waitSignal(tray.open_wanted):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.open_wanted):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    with qtbot.waitSignal(tray.open_wanted):
        icon.messageClicked.emit()


def test_one_rewrite_at_a_time(tray: Tray) -> None:
    tray.set_rewriting(True)
    assert not tray.rewrite.isEnabled()
    tray.set_rewriting(False)
    assert tray.rewrite.isEnabled()

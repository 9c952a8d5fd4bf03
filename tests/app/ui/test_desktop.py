"""Tray, shortcut and other copies begin rewrites, and the person hears of them where they look."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.desktop import Desktop
from app.ui.single_copy import Word


class Shortcut(QObject):
    """A global shortcut that a test presses."""

    activated = Signal()
    available, why_not = True, ""

    def __init__(self) -> None:
        super().__init__()
        self.keys: str | None = None

    def set_keys(self, keys: QKeySequence) -> bool:
        self.keys = keys.toString()
        return self.keys != "Ctrl+Alt+Del"

    def release(self) -> None:
        self.keys = None


class Messages:
    """What was told at the tray."""

    def __init__(self, desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
        self.told: list[str] = []
        monkeypatch.setattr(desktop.tray, "tell", self.told.append)
        monkeypatch.setattr(desktop.tray, "tell_failure", self.told.append)


@pytest.fixture
def shortcut() -> Shortcut:
    return Shortcut()


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication, shortcut: Shortcut) -> Iterator[Desktop]:
    QGuiApplication.clipboard().setText("hello")
    desktop = Desktop(shortcut=shortcut)
    qtbot.addWidget(desktop.tray.menu)
    yield desktop
    desktop.leave()
    assert shortcut.keys is None
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("way", ["tray", "shortcut", "command"])
def test_a_rewrite_begins_in_each_way(
    qtbot: QtBot, desktop: Desktop, shortcut: Shortcut, way: str
) -> None:
    with qtbot.waitSignal(desktop.rewrite.rewrite_wanted) as wanted:
        if way == "tray":
            desktop.tray.rewrite.trigger()
        elif way == "shortcut":
            shortcut.activated.emit()
        else:
            desktop.answer(Word.REWRITE_CLIPBOARD)
    assert wanted.args == ["hello"]
    assert not desktop.tray.rewrite.isEnabled()


def test_a_rewrite_can_be_undone_from_the_tray(desktop: Desktop) -> None:
    assert not desktop.tray.undo.isEnabled()
    desktop.rewrite.start()
    desktop.rewrite.finish("good day")
    assert desktop.tray.rewrite.isEnabled()
    assert desktop.tray.undo.isEnabled()
    desktop.tray.undo.trigger()
    assert QGuiApplication.clipboard().text() == "hello"
    assert not desktop.tray.undo.isEnabled()


def test_the_window_is_opened_for_another_copy_and_from_the_tray(
    qtbot: QtBot, desktop: Desktop
) -> None:
    with qtbot.waitSignal(desktop.open_wanted):
        desktop.answer(Word.SHOW)
    for name in ("open", "new_draft", "quit"):
        with qtbot.waitSignal(getattr(desktop, f"{name}_wanted")):
            getattr(desktop.tray, name).trigger()


def test_the_tray_tells_only_whoever_does_not_look_at_the_window(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages = Messages(desktop, monkeypatch)
    failures: list[str] = []
    desktop.failed.connect(failures.append)
    desktop.rewrite.start()
    desktop.rewrite.fail("The model stopped.")
    assert len(messages.told) == 2
    assert failures == messages.told[1:]
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: window))
    desktop.rewrite.start()
    desktop.rewrite.fail("The model stopped.")
    assert len(messages.told) == 2
    assert len(failures) == 2


def test_keys_are_set_and_left(desktop: Desktop, shortcut: Shortcut) -> None:
    assert desktop.set_shortcut("Ctrl+Alt+Space")
    assert shortcut.keys == "Ctrl+Alt+Space"
    assert not desktop.set_shortcut("Ctrl+Alt+Del")
    assert desktop.set_shortcut("")
    assert shortcut.keys is None

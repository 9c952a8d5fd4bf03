"""A window with a text on its page, and what is done with it recorded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.exporting.finished_text import FinishedText
from app.ui.finishing.actions import FinishActions
from engine.writing import Kind
from tests.app.ui.conftest import RecordedDialogs

MAIL = FinishedText(
    Kind.EMAIL, "The clock", "Ida <ida@example.org>", "Hello Ida,\n\nit *ticks*.\nCome & see."
)
POST = FinishedText(Kind.POST, "On clocks", "", "They tick:\n\n- mine\n- yours")


class FinishingDesk:
    """The actions on a window, the text that they see, and what they said and opened."""

    def __init__(self, window: QMainWindow, dialogs: RecordedDialogs, folder: Path) -> None:
        self.window = window
        self.dialogs = dialogs
        self.folder = folder
        self.text: FinishedText | None = MAIL
        self.told: list[str] = []
        self.failed: list[str] = []
        self.opened: list[QUrl] = []
        self.opens = True
        copy = QAction("Copy draft", window)
        self.actions = FinishActions(window, lambda: self.text, dialogs, copy, self._open)
        self.actions.told.connect(self.told.append)
        self.actions.failed.connect(self.failed.append)

    def show(self, text: FinishedText | None) -> None:
        self.text = text
        self.actions.refresh()

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url)
        return self.opens


@pytest.fixture
def finishing(qtbot: QtBot, dialogs: RecordedDialogs, tmp_path: Path) -> Iterator[FinishingDesk]:
    window = QMainWindow()
    qtbot.addWidget(window)
    desk = FinishingDesk(window, dialogs, tmp_path)
    yield desk
    desk.actions.shutdown()

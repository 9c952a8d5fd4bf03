"""The dialog for people who read from right to left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.settings.model_page import ModelPage
from tests.app.ui.conftest import RecordedDialogs


@pytest.fixture
def _right_to_left(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.usefixtures("_right_to_left")
def test_rows_of_buttons_begin_on_the_right(qtbot: QtBot, dialogs: RecordedDialogs) -> None:
    page = ModelPage(Path("/program/small.gguf"), dialogs)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    assert page.use_button.x() > page.speed_button.x() > 450
    page.hide()

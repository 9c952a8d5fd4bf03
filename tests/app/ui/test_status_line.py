from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.status_line import StatusLine


@pytest.fixture
def status(qtbot: QtBot) -> StatusLine:
    status = StatusLine()
    qtbot.addWidget(status)
    status.show()
    return status


def test_an_error_can_be_copied_with_its_details(
    qtbot: QtBot, status: StatusLine, clipboard_text: Callable[[], str]
) -> None:
    status.show_error("It broke.", "line 1\nline 2")
    qtbot.mouseClick(status.copy_button, Qt.MouseButton.LeftButton)
    assert clipboard_text() == "It broke.\n\nline 1\nline 2"
    assert not status.retry_button.isVisible()


def test_progress_and_message_take_each_others_place(status: StatusLine) -> None:
    status.show_progress("Writing", 0.25, "30 tokens/s", cancellable=True)
    assert status.bar.isVisible()
    assert status.bar.value() == 250
    assert status.cancel_button.isVisible()
    status.show_message("Done")
    assert not status.bar.isVisible()
    assert not status.cancel_button.isVisible()
    assert status.figures.text() == ""


def test_its_height_stays_when_buttons_come_and_go(status: StatusLine) -> None:
    status.show_message("Done")
    quiet = status.sizeHint().height()
    status.show_progress("Measuring", 0.5, "8 s left", cancellable=True)
    assert status.sizeHint().height() == quiet

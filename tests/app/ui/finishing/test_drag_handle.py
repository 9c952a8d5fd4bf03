from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QDrag
from pytestqt.qtbot import QtBot

from app.ui.finishing import drag_files
from app.ui.finishing.drag_handle import DragHandle
from tests.app.ui.finishing.conftest import MAIL, POST, FinishingDesk


@pytest.fixture
def handle(qtbot: QtBot, finishing: FinishingDesk) -> Iterator[DragHandle]:
    made = DragHandle(finishing.actions)
    qtbot.addWidget(made)
    yield made
    made.shutdown()


def dragged(handle: DragHandle) -> QMimeData:
    data = handle.mime_data()
    assert data is not None
    return data


def file_of(data: QMimeData) -> Path:
    (url,) = data.urls()
    return Path(url.toLocalFile())


def test_a_mail_is_words_looks_and_a_message_file(handle: DragHandle) -> None:
    data = dragged(handle)
    assert data.text() == MAIL.text
    assert "<em>ticks</em>" in data.html()
    file = file_of(data)
    assert file.name == "The clock.eml"
    assert file.read_bytes().startswith(b"X-Unsent: 1\r\n")


def test_another_text_is_a_markdown_file(finishing: FinishingDesk, handle: DragHandle) -> None:
    finishing.show(POST)
    file = file_of(dragged(handle))
    assert file.name == "On clocks.md"
    assert file.read_text().startswith("# On clocks\n")


def test_each_drag_has_a_file_of_its_own_and_all_go_at_the_end(
    finishing: FinishingDesk, handle: DragHandle
) -> None:
    first = file_of(dragged(handle))
    finishing.show(replace(MAIL, text="another"))
    second = file_of(dragged(handle))
    assert first.read_bytes() != second.read_bytes()
    handle.shutdown()
    assert not first.exists()
    assert not second.parent.parent.exists()


def test_where_no_file_can_be_written_the_words_are_dragged(
    handle: DragHandle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(dir: str) -> str:  # noqa: A002 - as the standard library names it
        raise OSError

    monkeypatch.setattr(drag_files, "mkdtemp", refuse)
    data = dragged(handle)
    assert data.text() == MAIL.text
    assert not data.hasUrls()


def test_only_a_real_movement_begins_a_drag(
    qtbot: QtBot, finishing: FinishingDesk, handle: DragHandle, monkeypatch: pytest.MonkeyPatch
) -> None:
    drags: list[str] = []

    def take(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        drags.append(drag.mimeData().text())
        return action

    monkeypatch.setattr(QDrag, "exec", take)
    with qtbot.waitExposed(handle):
        handle.show()
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(handle, left, pos=QPoint(4, 4))
    qtbot.mouseMove(handle, QPoint(5, 5))
    assert not drags
    qtbot.mouseMove(handle, QPoint(60, 60))
    qtbot.mouseMove(handle, QPoint(90, 90))
    qtbot.mouseRelease(handle, left)
    assert drags == [MAIL.text]
    qtbot.mouseMove(handle, QPoint(4, 4))
    assert len(drags) == 1
    handle.close()


def test_it_is_named_and_out_of_the_keyboards_way(
    finishing: FinishingDesk, handle: DragHandle
) -> None:
    spoken = QAccessible.queryAccessibleInterface(handle).text(QAccessible.Text.Name)
    assert spoken == "Drag the text out"
    assert handle.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert handle.toolTip()
    finishing.show(None)
    assert not handle.isEnabled()
    assert handle.mime_data() is None

"""The clipboard is rewritten whole or not at all, and can be put back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.clipboard_rewrite import ClipboardRewrite


class Heard:
    """What a rewrite asked for and said, in order."""

    def __init__(self, rewrite: ClipboardRewrite) -> None:
        self.wanted: list[str] = []
        self.told: list[str] = []
        self.failed: list[str] = []
        self.undo: list[bool] = []
        rewrite.rewrite_wanted.connect(self.wanted.append)
        rewrite.told.connect(self.told.append)
        rewrite.failed.connect(self.failed.append)
        rewrite.undo_changed.connect(self.undo.append)


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def rewrite(clipboard: QClipboard) -> ClipboardRewrite:
    return ClipboardRewrite(clipboard)


@pytest.fixture
def heard(rewrite: ClipboardRewrite) -> Heard:
    return Heard(rewrite)


def test_the_text_is_replaced_when_the_rewrite_is_whole(
    clipboard: QClipboard, rewrite: ClipboardRewrite, heard: Heard
) -> None:
    clipboard.setText("per my last email")
    rewrite.start()
    assert heard.wanted == ["per my last email"]
    assert rewrite.is_rewriting
    assert clipboard.text() == "per my last email"
    rewrite.finish("as I wrote on Monday")
    assert clipboard.text() == "as I wrote on Monday"
    assert not rewrite.is_rewriting
    assert len(heard.told) == 2


def test_undo_puts_everything_back_once(
    clipboard: QClipboard, rewrite: ClipboardRewrite, heard: Heard
) -> None:
    rich = QMimeData()
    rich.setText("bold words")
    rich.setHtml("<b>bold</b> words")
    clipboard.setMimeData(rich)
    rewrite.start()
    rewrite.finish("plain words")
    assert rewrite.can_undo
    rewrite.undo()
    assert clipboard.text() == "bold words"
    assert "<b>bold</b>" in clipboard.mimeData().html()
    assert heard.undo == [True, False]
    clipboard.setText("something new")
    rewrite.undo()
    assert clipboard.text() == "something new"


def test_undo_takes_nothing_away_that_was_copied_since(
    clipboard: QClipboard, rewrite: ClipboardRewrite, heard: Heard
) -> None:
    clipboard.setText("old")
    rewrite.start()
    rewrite.finish("new")
    clipboard.setText("copied since")
    assert not rewrite.can_undo
    rewrite.undo()
    assert clipboard.text() == "copied since"


def test_undo_gives_back_what_was_copied_while_the_rewrite_went_on(
    clipboard: QClipboard, rewrite: ClipboardRewrite
) -> None:
    clipboard.setText("old")
    rewrite.start()
    clipboard.setText("copied meanwhile")
    rewrite.finish("new")
    assert clipboard.text() == "new"
    rewrite.undo()
    assert clipboard.text() == "copied meanwhile"


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_an_empty_clipboard_says_so(
    clipboard: QClipboard, rewrite: ClipboardRewrite, heard: Heard, text: str
) -> None:
    clipboard.setText(text)
    rewrite.start()
    assert heard.failed == ["There is no text on the clipboard. Copy some text first."]
    assert not heard.wanted
    assert not rewrite.is_rewriting


def test_a_picture_is_not_text(
    clipboard: QClipboard, rewrite: ClipboardRewrite, heard: Heard
) -> None:
    picture = QImage(2, 2, QImage.Format.Format_RGB32)
    picture.fill(0)
    clipboard.setImage(picture)
    rewrite.start()
    assert heard.failed == ["What is on the clipboard is not text. Copy some text first."]


def test_on_wayland_the_clipboard_may_be_out_of_sight(
    rewrite: ClipboardRewrite, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "wayland"))
    rewrite.start()
    assert "Open Idiolect" in heard.failed[0]


def test_a_failure_leaves_the_clipboard_alone(
    clipboard: QClipboard, rewrite: ClipboardRewrite, heard: Heard
) -> None:
    clipboard.setText("old")
    rewrite.start()
    rewrite.fail("The model stopped.")
    assert clipboard.text() == "old"
    assert heard.failed == ["The model stopped. The clipboard is as it was."]
    rewrite.start()
    rewrite.finish(" \n")
    assert clipboard.text() == "old"
    assert len(heard.failed) == 2
    assert not rewrite.is_rewriting


def test_a_second_rewrite_waits_its_turn(
    clipboard: QClipboard, rewrite: ClipboardRewrite, heard: Heard
) -> None:
    clipboard.setText("old")
    rewrite.start()
    rewrite.start()
    assert heard.wanted == ["old"]
    assert heard.told[-1] == "The clipboard is being rewritten already."


def test_an_answer_that_nobody_asked_for_is_ignored(
    qtbot: QtBot, clipboard: QClipboard, rewrite: ClipboardRewrite, heard: Heard
) -> None:
    clipboard.setText("old")
    rewrite.finish("new")
    rewrite.fail("no reason")
    assert clipboard.text() == "old"
    assert not heard.told
    assert not heard.failed

"""Where there can be no global shortcut, it is said why, and what to do instead."""

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication

from app.ui.global_shortcut.choose import default_keys, global_shortcut
from app.ui.global_shortcut.keys import key_press


@pytest.mark.parametrize(
    ("platform", "advice"),
    [
        ("wayland", "idiolect rewrite-clipboard"),
        ("cocoa", "idiolect rewrite-clipboard"),
        ("offscreen", "no global shortcuts"),
    ],
)
def test_it_is_said_why_there_is_none(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, platform: str, advice: str
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: platform))
    shortcut = global_shortcut()
    assert not shortcut.available
    assert advice in shortcut.why_not
    assert not shortcut.set_keys(default_keys())
    shortcut.release()


def test_without_an_x_server_there_is_none_either(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))
    monkeypatch.setenv("DISPLAY", ":99999")
    shortcut = global_shortcut()
    assert not shortcut.available
    assert shortcut.why_not
    assert not shortcut.set_keys(QKeySequence("Ctrl+Alt+Space"))
    shortcut.release()


def test_the_keys_offered_first_can_be_had() -> None:
    assert key_press(default_keys()) is not None

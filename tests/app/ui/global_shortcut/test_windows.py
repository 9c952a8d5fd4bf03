"""What is asked of Windows, and what its messages do; Windows itself is not here."""

import ctypes

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from app.ui.global_shortcut.windows import WindowsShortcut

_CONTROL_ALT_NO_REPEAT = 0x4003


class User32:
    """Registers keys as Windows does, unless another program has them."""

    def __init__(self) -> None:
        self.taken: set[tuple[int, int]] = set()
        self.registered: dict[int, tuple[int, int]] = {}

    def RegisterHotKey(self, window: None, number: int, held: int, key: int) -> int:  # noqa: ARG002, N802
        if (held, key) in self.taken or number in self.registered:
            return 0
        self.registered[number] = (held, key)
        return 1

    def UnregisterHotKey(self, window: None, number: int) -> int:  # noqa: ARG002, N802
        return int(self.registered.pop(number, None) is not None)


class Message(ctypes.Structure):
    """Windows' MSG, as its documentation has it."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
        ("time", ctypes.c_uint),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
    )


@pytest.fixture
def user32() -> User32:
    return User32()


@pytest.fixture
def shortcut(qtbot: QtBot, user32: User32) -> WindowsShortcut:
    return WindowsShortcut(user32)


@pytest.mark.parametrize(
    ("keys", "registered"),
    [
        ("Ctrl+Alt+Space", (_CONTROL_ALT_NO_REPEAT, 0x20)),
        ("Ctrl+Alt+R", (_CONTROL_ALT_NO_REPEAT, 0x52)),
        ("Meta+Shift+F9", (0x400C, 0x78)),
        ("Alt+Left", (0x4001, 0x25)),
    ],
)
def test_keys_are_registered_under_windows_numbers(
    shortcut: WindowsShortcut, user32: User32, keys: str, registered: tuple[int, int]
) -> None:
    assert shortcut.set_keys(QKeySequence(keys))
    assert list(user32.registered.values()) == [registered]
    shortcut.release()
    assert not user32.registered


def test_keys_that_cannot_be_had_leave_none(shortcut: WindowsShortcut, user32: User32) -> None:
    user32.taken.add((_CONTROL_ALT_NO_REPEAT, 0x52))
    assert shortcut.set_keys(QKeySequence("Ctrl+Alt+Space"))
    assert not shortcut.set_keys(QKeySequence("Ctrl+Alt+R"))
    assert not user32.registered
    assert not shortcut.set_keys(QKeySequence("Ctrl+Ü"))
    assert not shortcut.set_keys(QKeySequence("R"))


def test_only_our_message_activates(
    qtbot: QtBot, shortcut: WindowsShortcut, user32: User32
) -> None:
    shortcut.set_keys(QKeySequence("Ctrl+Alt+Space"))
    [number] = user32.registered
    heard = shortcut._filter.nativeEventFilter

    def filtered(message: int, first: int, kind: bytes = b"windows_generic_MSG") -> bool:
        told = Message(message=message, wParam=first)
        return heard(QByteArray(kind), ctypes.addressof(told))[0]

    with qtbot.assertNotEmitted(shortcut.activated):
        assert not filtered(0x0100, number)
        assert not filtered(0x0312, number + 1)
        assert not filtered(0x0312, number, b"xcb_generic_event_t")
    with qtbot.waitSignal(shortcut.activated):
        assert filtered(0x0312, number)

"""A global shortcut under Windows: RegisterHotKey, heard by a filter of Qt's messages."""

import ctypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from app.ui.global_shortcut.keys import KeyPress, key_press

_ALT, _CONTROL, _SHIFT, _WIN, _NO_REPEAT = 0x1, 0x2, 0x4, 0x8, 0x4000
_WM_HOTKEY = 0x0312
_ID = 0x1D10  # ours alone in this process; programs may use up to 0xBFFF

_Key = Qt.Key
_VIRTUAL_KEYS = {
    _Key.Key_Space: 0x20,
    _Key.Key_Escape: 0x1B,
    _Key.Key_Tab: 0x09,
    _Key.Key_Backspace: 0x08,
    _Key.Key_Return: 0x0D,
    _Key.Key_Insert: 0x2D,
    _Key.Key_Delete: 0x2E,
    _Key.Key_Pause: 0x13,
    _Key.Key_Print: 0x2C,
    _Key.Key_Home: 0x24,
    _Key.Key_End: 0x23,
    _Key.Key_Left: 0x25,
    _Key.Key_Up: 0x26,
    _Key.Key_Right: 0x27,
    _Key.Key_Down: 0x28,
    _Key.Key_PageUp: 0x21,
    _Key.Key_PageDown: 0x22,
}
_F1, _LAST_F = 0x70, 24


class _Message(ctypes.Structure):
    """The beginning of Windows' MSG."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("first", ctypes.c_size_t),
    )


class WindowsShortcut(QObject):
    """Registered with the window's thread, to which Windows then sends a message.

    Args:
        user32: Windows' library of that name.
        parent: owner.

    Signals:
        activated: the keys were pressed; once, however long they are held.
    """

    activated = Signal()

    def __init__(self, user32: Any, parent: QObject | None = None) -> None:  # noqa: ANN401
        super().__init__(parent)
        self._user32 = user32
        self._registered = False
        self._filter = _Filter(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)

    @property
    def available(self) -> bool:
        """Whether Windows allows it: always."""
        return True

    @property
    def why_not(self) -> str:
        """Nothing."""
        return ""

    def set_keys(self, keys: QKeySequence) -> bool:
        """Listen to these keys instead of those before; return whether they could be had."""
        self.release()
        press = key_press(keys)
        virtual_key = _virtual_key(press.key) if press is not None else None
        if press is None or virtual_key is None:
            return False
        modifiers = _modifiers(press) | _NO_REPEAT
        self._registered = bool(self._user32.RegisterHotKey(None, _ID, modifiers, virtual_key))
        return self._registered

    def release(self) -> None:
        """Leave the keys to other programs."""
        if self._registered:
            self._user32.UnregisterHotKey(None, _ID)
            self._registered = False


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, shortcut: WindowsShortcut) -> None:
        super().__init__()
        self._shortcut = shortcut

    def nativeEventFilter(self, kind: Any, message: Any) -> tuple[bool, int]:  # noqa: ANN401
        if bytes(kind) == b"windows_generic_MSG":
            told = _Message.from_address(int(message))
            if told.message == _WM_HOTKEY and told.first == _ID:
                self._shortcut.activated.emit()
                return True, 0
        return False, 0


def _modifiers(press: KeyPress) -> int:
    return press.alt * _ALT | press.control * _CONTROL | press.shift * _SHIFT | press.meta * _WIN


def _virtual_key(key: int) -> int | None:
    """Return Windows' number of a key; None for one whose place depends on the layout."""
    if _Key.Key_F1 <= key < _Key.Key_F1 + _LAST_F:
        return _F1 + key - int(_Key.Key_F1)
    if chr(min(key, 0x7F)) in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        return key
    return next((number for each, number in _VIRTUAL_KEYS.items() if int(each) == key), None)

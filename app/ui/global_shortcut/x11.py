"""A global shortcut under X11: a passive grab of its key on the root window."""

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QKeySequence

from app.ui.global_shortcut.keys import KeyPress, key_press
from app.ui.global_shortcut.xcb import KEY_PRESS, KEY_RELEASE, MAPPING_CHANGED, Connection, XcbError

_SHIFT, _CAPS_LOCK, _CONTROL, _ALT, _NUM_LOCK, _SUPER = 1, 2, 4, 8, 16, 64
# A grab holds for exactly its modifiers, and the locks count among these.
_LOCKS = (0, _CAPS_LOCK, _NUM_LOCK, _CAPS_LOCK | _NUM_LOCK)

_Key = Qt.Key
_KEYSYMS = {
    _Key.Key_Escape: 0xFF1B,
    _Key.Key_Tab: 0xFF09,
    _Key.Key_Backspace: 0xFF08,
    _Key.Key_Return: 0xFF0D,
    _Key.Key_Enter: 0xFF8D,
    _Key.Key_Insert: 0xFF63,
    _Key.Key_Delete: 0xFFFF,
    _Key.Key_Pause: 0xFF13,
    _Key.Key_Print: 0xFF61,
    _Key.Key_Home: 0xFF50,
    _Key.Key_End: 0xFF57,
    _Key.Key_Left: 0xFF51,
    _Key.Key_Up: 0xFF52,
    _Key.Key_Right: 0xFF53,
    _Key.Key_Down: 0xFF54,
    _Key.Key_PageUp: 0xFF55,
    _Key.Key_PageDown: 0xFF56,
}
_F1, _LAST_F = 0xFFBE, 35
_FIRST_SPECIAL_KEY = 0x01000000


class X11Shortcut(QObject):
    """Listens on a connection of its own to the X server.

    Args:
        parent: owner.

    Signals:
        activated: the keys were pressed; once, however long they are held.
    """

    activated = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = QKeySequence()
        self._grabbed: list[tuple[int, int]] = []
        self._released_at: int | None = None
        self._notifier: QSocketNotifier | None = None
        try:
            self._connection: Connection | None = Connection()
        except XcbError:
            self._connection = None
            return
        descriptor = self._connection.file_descriptor
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self.destroyed.connect(self._connection.close)

    @property
    def available(self) -> bool:
        """Whether there is an X server to ask."""
        return self._connection is not None

    @property
    def why_not(self) -> str:
        """Why there is none, in words."""
        return "" if self.available else self.tr("The X server gives no connection for a shortcut.")

    def set_keys(self, keys: QKeySequence) -> bool:
        """Listen to these keys instead of those before; return whether they could be had."""
        self.release()
        press = key_press(keys)
        if self._connection is None or press is None:
            return False
        keycode = self._connection.keycode_of(_keysym(press.key))
        if keycode is None:
            return False
        for locks in _LOCKS:
            modifiers = _modifiers(press) | locks
            if not self._connection.grab(keycode, modifiers):
                self.release()
                return False
            self._grabbed.append((keycode, modifiers))
        self._keys = keys
        # What came while the server was asked lies in memory, and wakes nobody.
        self._hear()
        return True

    def release(self) -> None:
        """Leave the keys to other programs."""
        if self._connection is not None:
            for keycode, modifiers in self._grabbed:
                self._connection.ungrab(keycode, modifiers)
        self._grabbed.clear()
        self._keys = QKeySequence()

    def _hear(self) -> None:
        if self._connection is None:
            return
        for kind, time in self._connection.events():
            if kind == KEY_RELEASE:
                self._released_at = time
            elif kind == KEY_PRESS and time != self._released_at:
                # A key that repeats is let go and pressed again at the same moment.
                self.activated.emit()
            elif kind == MAPPING_CHANGED and not self._keys.isEmpty():
                # Another layout may have the symbol on another key.
                self.set_keys(self._keys)
        if self._connection is not None and self._connection.is_broken:
            self._give_up()

    def _give_up(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        if self._connection is not None:
            self._connection.close()
        self._connection = None
        self.release()


def _modifiers(press: KeyPress) -> int:
    return press.shift * _SHIFT | press.control * _CONTROL | press.alt * _ALT | press.meta * _SUPER


def _keysym(key: int) -> int:
    """Return X11's number of a key; 0, which no key has, for one that it has no number for."""
    if _Key.Key_F1 <= key < _Key.Key_F1 + _LAST_F:
        return _F1 + key - int(_Key.Key_F1)
    if key >= _FIRST_SPECIAL_KEY:
        return next((keysym for each, keysym in _KEYSYMS.items() if int(each) == key), 0)
    character = ord(chr(key).lower())
    return character if character < 0x100 else _FIRST_SPECIAL_KEY + character

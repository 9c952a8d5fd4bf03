"""Key sequences, taken apart for platforms that know nothing of Qt's."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

_ALONE = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)


@dataclass(frozen=True, slots=True)
class KeyPress:
    """One key with its modifiers.

    Attributes:
        key: as Qt numbers them.
        control, shift, alt, meta: whether each is held.
    """

    key: int
    control: bool
    shift: bool
    alt: bool
    meta: bool


def key_press(keys: QKeySequence) -> KeyPress | None:
    """Return what a sequence asks for; None unless it is one key with Ctrl, Alt or Meta.

    A key without one of these would be taken from everybody who types.
    """
    if keys.count() != 1:
        return None
    combination = keys[0]  # type: ignore[index]  # which Qt's stubs leave out
    held, flags = combination.keyboardModifiers(), Qt.KeyboardModifier
    press = KeyPress(
        key=int(combination.key()),
        control=bool(held & flags.ControlModifier),
        shift=bool(held & flags.ShiftModifier),
        alt=bool(held & flags.AltModifier),
        meta=bool(held & flags.MetaModifier),
    )
    modified = press.control or press.alt or press.meta
    return press if modified and combination.key() not in _ALONE else None

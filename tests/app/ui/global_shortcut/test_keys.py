"""Which sequences can be a global shortcut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from app.ui.global_shortcut.keys import KeyPress, key_press


def test_a_key_with_modifiers_is_taken_apart() -> None:
    press = key_press(QKeySequence("Ctrl+Alt+Space"))
    space = int(Qt.Key.Key_Space)
    assert press == KeyPress(key=space, control=True, shift=False, alt=True, meta=False)
    press = key_press(QKeySequence("Meta+Shift+F9"))
    assert press == KeyPress(
        key=int(Qt.Key.Key_F9), control=False, shift=True, alt=False, meta=True
    )


@pytest.mark.parametrize("keys", ["", "A", "Shift+A", "F5", "Ctrl+K, Ctrl+C", "Ctrl+Shift"])
def test_what_would_disturb_typing_or_is_not_one_key_is_none(keys: str) -> None:
    assert key_press(QKeySequence(keys)) is None

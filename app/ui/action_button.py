"""A quiet button that does what a menu's action does, and is there when that is."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.actions import shown_keys
from app.ui.mnemonics import without_mnemonic


class ActionButton(QPushButton):
    """Follows an action: its text, its tip, whether it can be done now.

    Args:
        action: what a press triggers.
        parent: the Qt owner.
        role: its look in the style sheet.
    """

    def __init__(self, action: QAction, parent: QWidget | None = None, role: str = "link") -> None:
        super().__init__(parent)
        self._action = action
        self.setProperty("role", role)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        text = without_mnemonic(self._action.text())
        keys = shown_keys(self._action)
        self.setText(text)
        self.setAccessibleName(text.rstrip("…"))
        tip = self._action.toolTip() if self._action.statusTip() == "" else self._action.statusTip()
        self.setToolTip(f"{tip} ({keys})" if keys else tip)
        self.setEnabled(self._action.isEnabled())

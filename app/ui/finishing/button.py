"""The button at the head of the page that shows what can be done with the text."""

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.ui.finishing.actions import FinishActions

_OPENS_BELOW = "\N{BLACK DOWN-POINTING SMALL TRIANGLE}"
"""Part of the text, since the style's own arrow would stand on it."""


class FinishButton(QPushButton):
    """Opens a menu of everything that can be done with a finished text."""

    def __init__(self, actions: FinishActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = self.tr("Save or send")
        self.setText(f"{name} {_OPENS_BELOW}")
        self.setAccessibleName(name)
        self.setProperty("role", "link")
        menu = QMenu(self)
        actions.fill(menu)
        self.setMenu(menu)
        actions.save.changed.connect(lambda: self.setEnabled(actions.save.isEnabled()))
        self.setEnabled(actions.save.isEnabled())

"""What the Help menu tells."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.build_info import build_info
from app.ui.actions import shown_keys
from app.ui.dialogs import Dialogs
from app.ui.mnemonics import without_mnemonic


class Help(QObject):
    """Shows texts over a window.

    Args:
        dialogs: what shows them.
        window: that they lie over.
    """

    def __init__(self, dialogs: Dialogs, window: QWidget) -> None:
        super().__init__(window)
        self._dialogs = dialogs
        self._window = window

    def show_shortcuts(self, actions: Sequence[QAction]) -> None:
        """Show what can be done with the keyboard, in the actions' order."""
        lines = [
            f"{shown_keys(action)}\t{without_mnemonic(action.text()).rstrip('…')}"
            for action in actions
        ]
        lines += [
            self.tr("Left, Right\tThe strength, while the slider has the keyboard"),
            self.tr("Ctrl+1, Ctrl+2, …\tTake one of several drafts side by side"),
            self.tr("Alt+Down, Alt+Up\tThe next change of a proposal, or the one before"),
            self.tr("Space\tTake or leave that change"),
        ]
        self._dialogs.show_text(self._window, self.tr("Keyboard shortcuts"), "\n".join(lines))

    def show_about(self) -> None:
        """Show what this program is."""
        text = self.tr(
            "Idiolect {0} drafts emails and posts in your own voice. It works wholly on this "
            "computer and never goes online."
        ).format(build_info().told)
        self._dialogs.show_text(self._window, self.tr("About Idiolect"), text)

"""The icon in the desktop's tray: the window, a draft or a rewrite, whatever is in front."""

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui.icon import program_icon

_Reason = QSystemTrayIcon.ActivationReason


class Tray(QObject):
    """Shows the icon where the desktop has a tray and the person wants it.

    Args:
        parent: owner.

    Attributes:
        menu: what the icon offers.
        open: shows the window; so does a click on the icon or on a message.
        new_draft: begins a draft.
        rewrite: rewrites the clipboard.
        undo: puts back what was on the clipboard.
        quit: ends the program.

    Signals:
        open_wanted, new_draft_wanted, rewrite_wanted, undo_wanted, quit_wanted: as the actions.
    """

    open_wanted = Signal()
    new_draft_wanted = Signal()
    rewrite_wanted = Signal()
    undo_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # No parent: a menu's can only be a widget, and the tray outlives windows.
        self.menu = QMenu()
        self.open = self._action(self.tr("&Open Idiolect"), self.open_wanted)
        self.new_draft = self._action(self.tr("&New draft"), self.new_draft_wanted)
        self.menu.addSeparator()
        rewrite = self.tr("&Rewrite the clipboard in my voice")
        self.rewrite = self._action(rewrite, self.rewrite_wanted)
        undo = self.tr("&Put back what was on the clipboard")
        self.undo = self._action(undo, self.undo_wanted)
        self.undo.setEnabled(False)
        self.menu.addSeparator()
        self.quit = self._action(self.tr("&Quit"), self.quit_wanted)
        self._icon = QSystemTrayIcon(program_icon(), self)
        self._icon.setToolTip("Idiolect")
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.open_wanted)

    @property
    def is_shown(self) -> bool:
        """Whether the icon can be seen, so that the program may go on without a window."""
        return self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def set_wanted(self, *, wanted: bool) -> None:
        """Show the icon, where there is a tray, or take it away."""
        self._icon.setVisible(wanted and QSystemTrayIcon.isSystemTrayAvailable())

    def set_rewriting(self, rewriting: bool) -> None:
        """Say whether a rewrite is under way: one is done at a time."""
        self.rewrite.setEnabled(not rewriting)
        tip = self.tr("Idiolect is rewriting the clipboard…") if rewriting else "Idiolect"
        self._icon.setToolTip(tip)

    def tell(self, text: str) -> None:
        """Show a message at the tray; clicking it opens the window."""
        self._message(text, QSystemTrayIcon.MessageIcon.Information)

    def tell_failure(self, text: str) -> None:
        """Show what went wrong at the tray; clicking it opens the window."""
        self._message(text, QSystemTrayIcon.MessageIcon.Warning)

    def _message(self, text: str, icon: QSystemTrayIcon.MessageIcon) -> None:
        if self.is_shown and QSystemTrayIcon.supportsMessages():
            self._icon.showMessage("Idiolect", text, icon)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (_Reason.Trigger, _Reason.DoubleClick):
            self.open_wanted.emit()

    def _action(self, text: str, wanted: SignalInstance) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(wanted)
        return action

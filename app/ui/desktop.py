"""What the program is on the desktop besides its windows: tray icon, shortcut and clipboard."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication

from app.ui.clipboard_rewrite import ClipboardRewrite
from app.ui.global_shortcut.choose import global_shortcut
from app.ui.global_shortcut.shortcut import GlobalShortcut
from app.ui.single_copy import Word
from app.ui.tray import Tray


class Desktop(QObject):
    """Joins the tray, the global shortcut and the rewriting of the clipboard.

    Args:
        parent: owner.
        shortcut: the platform's, if None.

    Attributes:
        tray: the icon, hidden at first.
        rewrite: the clipboard's; whoever hears its `rewrite_wanted` answers it.
        shortcut: begins a rewrite; has no keys at first.

    Signals:
        open_wanted: show the window.
        new_draft_wanted: show the window with an empty draft.
        quit_wanted: end the program.
        told: what was done, for the window's status line.
        failed: what went wrong, likewise.
    """

    open_wanted = Signal()
    new_draft_wanted = Signal()
    quit_wanted = Signal()
    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self, parent: QObject | None = None, shortcut: GlobalShortcut | None = None
    ) -> None:
        super().__init__(parent)
        self.tray = Tray(self)
        self.rewrite = ClipboardRewrite(QGuiApplication.clipboard(), self)
        self.shortcut = global_shortcut(self) if shortcut is None else shortcut
        self.shortcut.activated.connect(self.rewrite.start)
        self._connect_tray()
        self.rewrite.told.connect(self._tell)
        self.rewrite.failed.connect(self._tell_failure)

    def answer(self, word: Word) -> None:
        """Do what another copy of the program asks for."""
        if word is Word.REWRITE_CLIPBOARD:
            self.rewrite.start()
        else:
            self.open_wanted.emit()

    def set_shortcut(self, keys: str) -> bool:
        """Begin rewrites with these keys, such as "Ctrl+Alt+Space"; none if empty.

        Returns:
            Whether that is so now: other programs may have the keys.
        """
        if not keys:
            self.shortcut.release()
            return True
        portable = QKeySequence.SequenceFormat.PortableText
        return self.shortcut.set_keys(QKeySequence.fromString(keys, portable))

    def leave(self) -> None:
        """Take the icon away and leave the keys to others, when the program ends."""
        self.tray.set_wanted(wanted=False)
        self.shortcut.release()

    def _connect_tray(self) -> None:
        self.tray.open_wanted.connect(self.open_wanted)
        self.tray.new_draft_wanted.connect(self.new_draft_wanted)
        self.tray.quit_wanted.connect(self.quit_wanted)
        self.tray.rewrite_wanted.connect(self.rewrite.start)
        self.tray.undo_wanted.connect(self.rewrite.undo)
        self.rewrite.rewriting_changed.connect(self.tray.set_rewriting)
        self.rewrite.undo_changed.connect(self.tray.undo.setEnabled)

    def _tell(self, text: str) -> None:
        self.told.emit(text)
        # Whoever looks at the window reads its status line.
        if QApplication.activeWindow() is None:
            self.tray.tell(text)

    def _tell_failure(self, text: str) -> None:
        self.failed.emit(text)
        if QApplication.activeWindow() is None:
            self.tray.tell_failure(text)

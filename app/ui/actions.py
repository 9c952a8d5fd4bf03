"""Everything that can be done from the menu, with its shortcut."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow


class WindowActions:
    """The window's actions, in menus of their own.

    Attributes:
        import_writing: opens the import dialog.
        try_sample: imports the sample voice.
        writing: opens the window of all samples.
        find_heads: begins discovery.
        voices: opens the dialog of voices.
        keep_learning: whether learning goes on in the background; can be checked.
        quit: closes the window.
        draft: begins a draft.
        stop: stops the draft or the discovery.
        recommended: puts the slider to the recommended strength.
        copy: copies the whole draft.
        shortcuts: shows the keyboard shortcuts.
        about: says what this is.
    """

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.import_writing = self._action(_tr("&Import writing…"), "Ctrl+I")
        self.try_sample = self._action(_tr("&Try the sample voice"))
        self.writing = self._action(_tr("Your &writing…"), "Ctrl+L")
        self.find_heads = self._action(_tr("&Find preference heads"))
        self.voices = self._action(_tr("&Voices…"), "Ctrl+G")
        self.keep_learning = self._action(_tr("Keep &learning in the background"))
        self.keep_learning.setCheckable(True)
        self.quit = self._action(_tr("&Quit"), QKeySequence.StandardKey.Quit)
        self.draft = self._action(_tr("&Draft"), "Ctrl+Return")
        self.stop = self._action(_tr("&Stop"), "Esc")
        self.recommended = self._action(_tr("Use the &recommended strength"), "Ctrl+R")
        self.copy = self._action(_tr("&Copy draft"), "Ctrl+Shift+C")
        self.shortcuts = self._action(_tr("&Keyboard shortcuts"), "F1")
        self.about = self._action(_tr("&About Idiolect"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self._fill_menus()

    def with_shortcuts(self) -> list[QAction]:
        """Return the actions that have a shortcut, in menu order."""
        actions = (
            self.import_writing,
            self.writing,
            self.voices,
            self.quit,
            self.draft,
            self.stop,
            self.recommended,
            self.copy,
            self.shortcuts,
        )
        return [action for action in actions if not action.shortcut().isEmpty()]

    def _fill_menus(self) -> None:
        bar = self._window.menuBar()
        profile = bar.addMenu(_tr("&Profile"))
        profile.addActions([self.import_writing, self.try_sample, self.writing])
        profile.addSeparator()
        profile.addActions([self.voices, self.find_heads, self.keep_learning])
        profile.addSeparator()
        profile.addAction(self.quit)
        drafting = (self.draft, self.stop, self.recommended, self.copy)
        bar.addMenu(_tr("&Draft")).addActions(drafting)
        bar.addMenu(_tr("&Help")).addActions([self.shortcuts, self.about])

    def _action(self, text: str, shortcut: str | QKeySequence.StandardKey | None = None) -> QAction:
        action = QAction(text, self._window)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowActions", text)

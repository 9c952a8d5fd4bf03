"""Everything that can be done in the history's window, with its shortcut."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

_Keys = QKeySequence.StandardKey


class HistoryActions:
    """The window's actions, in menus of their own.

    Attributes:
        find: goes to the search.
        open: opens the chosen draft in the main window.
        again: begins a new draft with what this one was asked for with.
        delete: deletes the chosen drafts; its key works in their list only.
        undo: brings back what was deleted last.
        close: closes the window.
        restore: makes the chosen version the draft's text.
        compare: compares it with the one before, or stops that.
        copy: copies its text.
        sample: adds its text to the samples.
    """

    def __init__(self, window: QMainWindow, drafts: QWidget) -> None:
        self._window = window
        self.find = self._action(_tr("&Find"), _Keys.Find)
        self.open = self._action(_tr("&Open in the main window"), "Ctrl+O")
        self.again = self._action(_tr("&New draft from this request"), "Ctrl+N")
        self.delete = self._action(_tr("&Delete draft"), _Keys.Delete)
        self.undo = self._action(_tr("&Undo deleting"), _Keys.Undo)
        self.close = self._action(_tr("&Close"), "Ctrl+W")
        self.restore = self._action(_tr("&Restore this version"), "Ctrl+R")
        self.compare = self._action(_tr("Compare with the version &before"), "Ctrl+D")
        self.copy = self._action(_tr("&Copy the whole text"), "Ctrl+Shift+C")
        self.sample = self._action(_tr("Use as a &sample"), "Ctrl+Shift+U")
        # Elsewhere the key deletes letters.
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        drafts.addAction(self.delete)
        self._fill_menus()

    def _fill_menus(self) -> None:
        bar = self._window.menuBar()
        drafts = bar.addMenu(_tr("&Drafts"))
        drafts.addActions([self.find, self.open, self.again])
        drafts.addSeparator()
        drafts.addActions([self.delete, self.undo])
        drafts.addSeparator()
        drafts.addAction(self.close)
        version = bar.addMenu(_tr("&Version"))
        version.addActions([self.restore, self.compare, self.copy, self.sample])

    def _action(self, text: str, shortcut: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(QKeySequence(shortcut))
        return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryActions", text)

"""Everything that can be done in the library's window, with its shortcut."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

_Keys = QKeySequence.StandardKey


class LibraryActions:
    """The window's actions, in menus of their own.

    Attributes:
        find: goes to the search.
        save: keeps the text at once.
        close: closes the window.
        undo: undoes the latest change.
        redo: does it again.
        exclude: excludes the chosen texts, or includes them.
        tag: goes to the field for a tag.
        revert: takes back the person's changes of a text.
        delete: deletes the chosen texts; its key works in the list only.
    """

    def __init__(self, window: QMainWindow, texts: QWidget) -> None:
        self._window = window
        self.find = self._action(_tr("&Find"), _Keys.Find)
        self.save = self._action(_tr("&Save now"), _Keys.Save)
        self.close = self._action(_tr("&Close"), "Ctrl+W")
        self.undo = self._action(_tr("&Undo"), _Keys.Undo)
        self.redo = self._action(_tr("&Redo"), _Keys.Redo)
        self.exclude = self._action(_tr("&Exclude or include"), "Ctrl+E")
        self.tag = self._action(_tr("&Tag…"), "Ctrl+T")
        self.revert = self._action(_tr("Revert to &imported"))
        self.delete = self._action(_tr("&Delete"), _Keys.Delete)
        # Elsewhere the key deletes letters.
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        texts.addAction(self.delete)
        self._fill_menus()

    def _fill_menus(self) -> None:
        bar = self._window.menuBar()
        texts = bar.addMenu(_tr("&Texts"))
        texts.addActions([self.find, self.save])
        texts.addSeparator()
        texts.addAction(self.close)
        edit = bar.addMenu(_tr("&Edit"))
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addActions([self.exclude, self.tag, self.revert, self.delete])

    def _action(self, text: str, shortcut: str | QKeySequence.StandardKey | None = None) -> QAction:
        action = QAction(text, self._window)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryActions", text)

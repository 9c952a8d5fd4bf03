"""The list of what is to be imported: files, folders and pasted texts."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.ui.importing.request import PastedText

_ROLE = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FIRST_CHARACTERS = 60


class ImportList(QListWidget):
    """Shows what is to be imported, each thing once; what was removed can be had back.

    Signals:
        changed: something came or went.
        edit_wanted: the person would like to change a pasted text, which is given.
    """

    changed = Signal()
    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._removed: list[tuple[int, QListWidgetItem]] = []
        self.itemDoubleClicked.connect(self._open)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files and folders, in order."""
        return tuple(thing for thing in self._things() if isinstance(thing, Path))

    @property
    def pasted(self) -> tuple[PastedText, ...]:
        """The pasted texts, in order."""
        return tuple(thing for thing in self._things() if isinstance(thing, PastedText))

    @property
    def can_restore(self) -> bool:
        """Whether something was removed that could be had back."""
        return bool(self._removed)

    def add_paths(self, paths: Iterable[Path]) -> None:
        """Add files and folders that are not listed yet."""
        for path in dict.fromkeys(paths):
            if path not in self.paths:
                self._add(path, str(path))
        self.changed.emit()

    def add_pasted(self, text: PastedText) -> None:
        """Add a pasted text, if the same is not listed yet."""
        if text not in self.pasted:
            self._add(text, self._named(text))
        self.changed.emit()

    def replace_pasted(self, before: PastedText, after: PastedText) -> None:
        """Put a changed text in the place of what it was."""
        for row, thing in enumerate(self._things()):
            if thing == before:
                self.item(row).setData(_ROLE, after)
                self.item(row).setText(self._named(after))
        self.changed.emit()

    def remove_current(self) -> None:
        """Take the chosen thing off the list."""
        row = self.currentRow()
        if row >= 0:
            self._removed.append((row, self.takeItem(row)))
            self.changed.emit()

    def restore(self) -> None:
        """Put back what was removed last."""
        if self._removed:
            row, item = self._removed.pop()
            self.insertItem(row, item)
            self.setCurrentItem(item)
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a pasted text with Enter, and take things off with Delete."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        elif item is None or event.key() not in _ENTER or not self._open(item):
            super().keyPressEvent(event)

    def _things(self) -> list[object]:
        return [self.item(row).data(_ROLE) for row in range(self.count())]

    def _add(self, thing: Path | PastedText, shown: str) -> None:
        item = QListWidgetItem(shown)
        item.setData(_ROLE, thing)
        self.addItem(item)

    def _named(self, text: PastedText) -> str:
        first = text.title or " ".join(text.text.split())
        if len(first) > _FIRST_CHARACTERS:
            first = f"{first[:_FIRST_CHARACTERS]}…"
        return self.tr("Pasted text: {0}").format(first)

    def _open(self, item: QListWidgetItem) -> bool:
        thing = item.data(_ROLE)
        if not isinstance(thing, PastedText):
            return False
        self.edit_wanted.emit(thing)
        return True

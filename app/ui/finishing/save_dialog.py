"""Asking where to save, in which format."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.finishing.file_formats import FileFormat


class SaveDialog(QFileDialog):
    """The desktop's dialog. The name's ending follows the format chosen, and is added if missing.

    Args:
        parent: the window that asks.
        suggested: the folder and name to begin with; its ending says in which format.
        formats: to choose from.
    """

    def __init__(self, parent: QWidget, suggested: Path, formats: Sequence[FileFormat]) -> None:
        super().__init__(parent, self.tr("Save the text"), str(suggested.parent))
        self._endings = {each.filter: each.ending for each in formats}
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(self._endings))
        chosen = (name for name, ending in self._endings.items() if ending == suggested.suffix)
        self.selectNameFilter(next(chosen, next(iter(self._endings))))
        self.selectFile(suggested.name)
        self._follow_format(self.selectedNameFilter())
        self.filterSelected.connect(self._follow_format)

    @property
    def path(self) -> Path:
        """What was chosen."""
        return Path(self.selectedFiles()[0])

    def _follow_format(self, name: str) -> None:
        ending = self._endings.get(name)
        if ending is None:
            return
        self.setDefaultSuffix(ending.removeprefix("."))
        # Some desktops change the ending themselves, others leave it to the program.
        path = self.path
        if path.suffix != ending and path.suffix in self._endings.values():
            self.selectFile(path.with_suffix(ending).name)

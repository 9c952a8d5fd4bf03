"""A box for a text of somebody's: the message that a reply answers, or one to be rewritten."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.errors import SourceError
from app.ui.dropped_message import read_message


class ThreadBox(QPlainTextEdit):
    """Takes pasted text, and the text of a dropped message file.

    Args:
        name: what goes in, for screen readers.
        hint: shown while it is empty.
        parent: the Qt owner.

    Signals:
        refused: a dropped file could not be used; says why.
    """

    refused = Signal(str)

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept files beside text."""
        return bool(_local_files(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in dropped or pasted text; a file stands for the text in it."""
        files = _local_files(source)
        if not files:
            super().insertFromMimeData(source)
            return
        for path in files:
            try:
                text = read_message(path)
            except SourceError as error:
                self.refused.emit(str(error))
            else:
                self.insertPlainText(text + "\n")


def _local_files(source: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]

"""The box for the message that a reply answers."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.errors import SourceError
from app.ui.dropped_message import read_message


class ThreadBox(QPlainTextEdit):
    """Takes pasted text, and the text of a dropped message file.

    Signals:
        refused: a dropped file could not be used; says why.
    """

    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("The message you answer"))
        self.setPlaceholderText(
            self.tr("Paste the message here, or drop an .eml or text file on this box."),
        )

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

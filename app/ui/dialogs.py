"""The only door to dialogs that wait for an answer, so that tests can answer for the person."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.ui.finishing.file_formats import FileFormat
from app.ui.finishing.save_dialog import SaveDialog


class Dialogs(Protocol):
    """What the window may ask or tell in a dialog of its own."""

    def choose_files(self, parent: QWidget) -> list[Path]:
        """Return the files chosen; none if the person changed their mind."""

    def choose_folder(self, parent: QWidget) -> Path | None:
        """Return the folder chosen, or None."""

    def choose_save_path(
        self, parent: QWidget, suggested: Path, formats: Sequence[FileFormat]
    ) -> Path | None:
        """Return where to save a file, or None.

        Args:
            parent: the window that asks.
            suggested: the folder and name to begin with; its ending says in which format.
            formats: to choose from.
        """

    def choose_model(self, parent: QWidget) -> Path | None:
        """Return the model file chosen, or None."""

    def choose_data_folder(self, parent: QWidget) -> Path | None:
        """Return the folder chosen to keep the person's data in, or None."""

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the desktop's own program for that."""

    def show_text(self, parent: QWidget | None, title: str, text: str) -> None:
        """Show a text that can be copied, until the person closes it."""


class QtDialogs:
    """The dialogs of the desktop."""

    def choose_files(self, parent: QWidget) -> list[Path]:
        """Return the files chosen; none if the person changed their mind."""
        names, _ = QFileDialog.getOpenFileNames(
            parent, _tr("Files that you wrote"), filter=file_filters()
        )
        return [Path(name) for name in names]

    def choose_folder(self, parent: QWidget) -> Path | None:
        """Return the folder chosen, or None."""
        name = QFileDialog.getExistingDirectory(parent, _tr("A folder of your writing"))
        return Path(name) if name else None

    def choose_save_path(
        self, parent: QWidget, suggested: Path, formats: Sequence[FileFormat]
    ) -> Path | None:
        """Return where to save a file, or None."""
        dialog = SaveDialog(parent, suggested, formats)
        try:
            return dialog.path if dialog.exec() else None
        finally:
            dialog.deleteLater()

    def choose_model(self, parent: QWidget) -> Path | None:
        """Return the model file chosen, or None."""
        filters = _tr("Models ({0})").format("*.gguf"), _tr("All files ({0})").format("*")
        name, _ = QFileDialog.getOpenFileName(parent, _tr("A model"), filter=";;".join(filters))
        return Path(name) if name else None

    def choose_data_folder(self, parent: QWidget) -> Path | None:
        """Return the folder chosen to keep the person's data in, or None."""
        name = QFileDialog.getExistingDirectory(parent, _tr("A folder for your data"))
        return Path(name) if name else None

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the desktop's own program for that."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def show_text(self, parent: QWidget | None, title: str, text: str) -> None:
        """Show a text that can be copied, until the person closes it."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=parent)
        box.setTextInteractionFlags(
            box.textInteractionFlags().TextSelectableByMouse
            | box.textInteractionFlags().TextSelectableByKeyboard
        )
        box.exec()


def file_filters() -> str:
    """Return the sorts of files that can be imported, as Qt's file dialog takes them.

    All files come first: mailboxes mostly have no ending, and every file is known by its content.
    """
    mail = "*.mbox *.mbx *.eml *.emlx *.msg"
    documents = "*.txt *.text *.md *.markdown *.mdown *.html *.htm *.docx *.odt *.rtf *.pdf"
    archives = "*.zip *.js *.json *.csv *.xml *.car"
    filters = (
        _tr("All files ({0})").format("*"),
        _tr("Mail ({0})").format(mail),
        _tr("Documents and posts ({0})").format(documents),
        _tr("Archives of services and chats ({0})").format(f"{archives} *.txt"),
    )
    return ";;".join(filters)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)

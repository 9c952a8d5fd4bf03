"""The first page of the import dialog: what to import, and whose it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.dialogs import Dialogs


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What is to be imported.

    Attributes:
        profile: the profile's name.
        paths: files and folders.
        mine: the person's own addresses; only emails from these count as theirs.
    """

    profile: str
    paths: tuple[Path, ...]
    mine: tuple[str, ...]


class ImportForm(QWidget):
    """Files and folders, a profile's name, and the person's own addresses.

    Signals:
        changed: something was filled in.
    """

    changed = Signal()

    def __init__(self, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self.paths = QListWidget(self)
        self.paths.setAccessibleName(self.tr("Files and folders to import"))
        self.files_button = QPushButton(self.tr("Add &files…"), self)
        self.folder_button = QPushButton(self.tr("Add f&older…"), self)
        self.remove_button = QPushButton(self.tr("&Remove"), self)
        self.remove_button.setEnabled(False)
        self.profile = QLineEdit(self, placeholderText=self.tr("Your name, as you sign"))
        self.profile.setAccessibleName(self.tr("Profile name"))
        self.mine = QLineEdit(self, placeholderText=self.tr("you@example.org, you@work.example"))
        self.mine.setAccessibleName(self.tr("Your own addresses"))
        self._lay_out()
        self.setFocusProxy(self.files_button)
        self.files_button.clicked.connect(self._add_files)
        self.folder_button.clicked.connect(self._add_folder)
        self.remove_button.clicked.connect(self._remove)
        self.paths.currentRowChanged.connect(lambda row: self.remove_button.setEnabled(row >= 0))
        self.profile.textChanged.connect(self.changed)

    @property
    def request(self) -> ImportRequest | None:
        """What is to be imported; None until there are a path and a profile's name."""
        names = [self.paths.item(row).text() for row in range(self.paths.count())]
        profile = self.profile.text().strip()
        if not names or not profile:
            return None
        mine = tuple(self.mine.text().replace(",", " ").replace(";", " ").split())
        return ImportRequest(profile, tuple(Path(name) for name in names), mine)

    def add_paths(self, paths: Iterable[Path]) -> None:
        """Add files and folders that are not listed yet."""
        listed = {self.paths.item(row).text() for row in range(self.paths.count())}
        names = dict.fromkeys(str(path) for path in paths)
        self.paths.addItems([name for name in names if name not in listed])
        self.changed.emit()

    def _add_files(self) -> None:
        self.add_paths(self._dialogs.choose_files(self))

    def _add_folder(self) -> None:
        folder = self._dialogs.choose_folder(self)
        if folder is not None:
            self.add_paths([folder])

    def _remove(self) -> None:
        self.paths.takeItem(self.paths.currentRow())
        self.changed.emit()

    def _lay_out(self) -> None:
        what = QLabel(
            self.tr(
                "Choose emails and posts that you wrote: mailboxes (.mbox), messages (.eml), "
                "text or Markdown files, or folders of these. They are read, never changed."
            ),
            self,
            wordWrap=True,
        )
        buttons = QHBoxLayout()
        for button in (self.files_button, self.folder_button, self.remove_button):
            button.setAccessibleName(button.text().replace("&", "").rstrip("…"))
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(what)
        column.addWidget(self.paths, stretch=1)
        column.addLayout(buttons)
        column.addSpacing(6)
        column.addLayout(self._fields())

    def _fields(self) -> QGridLayout:
        why = QLabel(
            self.tr("Only emails from these addresses are taken as yours; posts always are."),
            self,
            wordWrap=True,
        )
        why.setProperty("role", "hint")
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        fields = ((self.tr("&Profile"), self.profile), (self.tr("Your &addresses"), self.mine))
        for row, (text, field) in enumerate(fields):
            label = QLabel(text, self)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(why, len(fields), 1)
        return grid

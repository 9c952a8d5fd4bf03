"""The first page of the import dialog: what to import, and into which profile."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.dialogs import Dialogs
from app.ui.importing.path_list import ImportList
from app.ui.importing.request import ImportRequest
from app.ui.mnemonics import without_mnemonic


class ImportForm(QWidget):
    """Files, folders and pasted texts, and a profile's name.

    Signals:
        changed: something was filled in.
        paste_wanted: the person would like to paste a text.
    """

    changed = Signal()
    paste_wanted = Signal()

    def __init__(self, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self.list = ImportList(self)
        self.list.setAccessibleName(self.tr("What is to be imported"))
        self.files_button = QPushButton(self.tr("Add &files…"), self)
        self.folder_button = QPushButton(self.tr("Add f&older…"), self)
        self.paste_button = QPushButton(self.tr("Paste &text…"), self)
        self.remove_button = QPushButton(self.tr("&Remove"), self)
        self.undo_button = QPushButton(self.tr("&Undo"), self)
        self.profile = QLineEdit(self, placeholderText=self.tr("Your name, as you sign"))
        self.profile.setAccessibleName(self.tr("Profile name"))
        self._lay_out()
        self.setFocusProxy(self.files_button)
        self.files_button.clicked.connect(self._add_files)
        self.folder_button.clicked.connect(self._add_folder)
        self.paste_button.clicked.connect(self.paste_wanted)
        self.remove_button.clicked.connect(self.list.remove_current)
        self.undo_button.clicked.connect(self.list.restore)
        self.list.currentRowChanged.connect(self._show_availability)
        self.list.changed.connect(self._show_availability)
        self.list.changed.connect(self.changed)
        self.profile.textChanged.connect(self.changed)
        self._show_availability()

    @property
    def request(self) -> ImportRequest | None:
        """What is to be imported; None until there are something and a profile's name."""
        profile = self.profile.text().strip()
        if not self.list.count() or not profile:
            return None
        return ImportRequest(profile, self.list.paths, pasted=self.list.pasted)

    def _add_files(self) -> None:
        self.list.add_paths(self._dialogs.choose_files(self))

    def _add_folder(self) -> None:
        folder = self._dialogs.choose_folder(self)
        if folder is not None:
            self.list.add_paths([folder])

    def _show_availability(self) -> None:
        self.remove_button.setEnabled(self.list.currentRow() >= 0)
        self.undo_button.setVisible(self.list.can_restore)
        self._empty.setVisible(not self.list.count())

    def _lay_out(self) -> None:
        headline = QLabel(self.tr("What have you written?"), self)
        headline.setProperty("role", "title")
        what = QLabel(self._what_can_be_imported(), self, wordWrap=True)
        self._empty = QLabel(self.tr("Drop files and folders here, or add them below."), self.list)
        self._empty.setProperty("role", "hint")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self.list).addWidget(self._empty)
        label = QLabel(self.tr("Into the &profile"), self)
        label.setBuddy(self.profile)
        profile = QHBoxLayout()
        profile.setSpacing(14)
        profile.addWidget(label)
        profile.addWidget(self.profile, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(headline)
        column.addWidget(what)
        column.addWidget(self.list, stretch=1)
        column.addLayout(self._buttons())
        column.addSpacing(6)
        column.addLayout(profile)

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        for button in (self.files_button, self.folder_button, self.paste_button):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.undo_button, self.remove_button):
            buttons.addWidget(button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
            button.setAccessibleName(without_mnemonic(button.text()).rstrip("…"))
        return buttons

    def _what_can_be_imported(self) -> str:
        return self.tr(
            "Mail: mailboxes (mbox), Maildir and Apple Mail folders, single messages (eml, msg).\n"
            "Documents: text, Markdown, web pages, Word, OpenDocument, RTF, PDF.\n"
            "Archives that services give you, zipped or not: X, Mastodon, Bluesky, LinkedIn, "
            "Reddit, WordPress, Medium, Substack, WhatsApp chats.\n"
            "All is read on this computer, and never changed."
        )

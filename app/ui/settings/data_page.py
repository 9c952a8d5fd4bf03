"""Where the person's data are, how much room they take, and what may be deleted."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.data_folder import DataFolderError, choose_data_folder, usual_data_folder
from app.data_sizes import data_sizes
from app.home import Home
from app.ui.dialogs import Dialogs
from app.ui.flow import FlowLayout
from app.ui.mnemonics import without_mnemonic
from app.ui.settings.cache_cleaner import CacheCleaner
from app.ui.settings.form import hint, page_title
from app.ui.settings.words import size

_GAP = 12


class DataPage(QWidget):
    """Shows the data folder; moves nothing.

    Args:
        home: the data folder in use.
        dialogs: what asks for another one.
        parent: the Qt owner.

    Attributes:
        note: what came of a change.
    """

    def __init__(self, home: Home, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._dialogs = dialogs
        self._cleaner = CacheCleaner(home, self)
        self.folder = _selectable(str(home.root), self)
        self.library_size = _selectable("", self)
        self.models_size = _selectable("", self)
        self.readings_size = _selectable("", self)
        self.note = hint("", self)
        self.open_button = self._button(self.tr("&Open folder"))
        self.other_button = self._button(self.tr("Use another &folder…"))
        self.usual_button = self._button(self.tr("Use the &usual folder"))
        self.clear_button = self._button(self.tr("&Delete cache"))
        self._lay_out()
        self.open_button.clicked.connect(lambda: dialogs.open_folder(home.root))
        self.other_button.clicked.connect(self._choose_other)
        self.usual_button.clicked.connect(lambda: self._choose(None))
        self.clear_button.clicked.connect(self._clear)
        self._cleaner.ended.connect(self._on_cleared)
        self.refresh()

    def refresh(self) -> None:
        """Show the sizes as they are now."""
        sizes = data_sizes(self._home)
        self.library_size.setText(self.tr("{0}, in library.sqlite").format(size(sizes.library)))
        self.models_size.setText(self.tr("{0}, in cache").format(size(sizes.models)))
        self.readings_size.setText(self.tr("{0}, in cache").format(size(sizes.readings)))
        self.clear_button.setEnabled(sizes.models + sizes.readings > 0)
        self.usual_button.setVisible(self._home.root != usual_data_folder())

    def shutdown(self) -> None:
        """Wait until nothing is being deleted any more."""
        self._cleaner.shutdown()

    def _choose_other(self) -> None:
        folder = self._dialogs.choose_data_folder(self)
        if folder is not None:
            self._choose(folder)

    def _choose(self, folder: Path | None) -> None:
        try:
            choose_data_folder(folder)
        except DataFolderError as error:
            self._tell(str(error), role="error")
            return
        self._tell(
            self.tr(
                "From the next start on, {0} is used. Nothing was moved: copy what is in {1} there "
                "yourself, after you quit, if it is to come along."
            ).format(folder or usual_data_folder(), self._home.root)
        )

    def _clear(self) -> None:
        self.clear_button.setEnabled(False)
        self._cleaner.begin()

    def _on_cleared(self, error: str) -> None:
        self.refresh()
        self._tell(error or self.tr("The cache is empty."), role="error" if error else "hint")

    def _tell(self, text: str, *, role: str = "hint") -> None:
        self.note.setProperty("role", role)
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self.note.setText(text)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self, autoDefault=False)
        button.setAccessibleName(without_mnemonic(text).rstrip("…"))
        return button

    def _lay_out(self) -> None:
        # Each name above what it names: names are long here, and paths longer.
        figures = QVBoxLayout()
        figures.setSpacing(10)
        for name, value in (
            (self.tr("Folder"), self.folder),
            (self.tr("Your texts, voices and drafts"), self.library_size),
            (self.tr("Faster copies of models"), self.models_size),
            (self.tr("What was read and measured"), self.readings_size),
        ):
            pair = QVBoxLayout()
            pair.setSpacing(2)
            pair.addWidget(hint(name, self))
            pair.addWidget(value)
            figures.addLayout(pair)
        buttons = FlowLayout(spacing=_GAP)
        for button in (self.open_button, self.other_button, self.usual_button, self.clear_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(18)
        column.addWidget(page_title(self.tr("Data"), self))
        column.addWidget(
            QLabel(
                self.tr("All that you import and write stays in one folder of this computer."),
                self,
                wordWrap=True,
            )
        )
        column.addLayout(figures)
        column.addWidget(
            hint(
                self.tr(
                    "The cache can be made anew: after it was deleted, the next draft and the next "
                    "lesson take longer, and nothing is lost. Another folder is opened at the next "
                    "start; your data are not moved there."
                ),
                self,
            )
        )
        column.addLayout(buttons)
        column.addWidget(self.note)
        column.addStretch()


def _selectable(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent, wordWrap=True)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    return label

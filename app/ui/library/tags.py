"""The tags of the chosen samples: to take off, and to add to."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QWidget

from app.ui.flow import FlowLayout

_FIELD_CHARACTERS = 18
_SPACING = 6
_MAX_SHOWN = 30


class LibraryTags(QWidget):
    """A button for each tag, and a field that completes those known.

    Signals:
        add_wanted: a tag was typed.
        remove_wanted: a tag's button was pressed.
    """

    add_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field = QLineEdit(self, placeholderText=self.tr("Add a tag"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.field.setCompleter(completer)
        self.field.setMaximumWidth(_FIELD_CHARACTERS * self.fontMetrics().averageCharWidth() + 24)
        self._flow = FlowLayout(_SPACING, self)
        self._flow.addWidget(self.field)
        self.field.returnPressed.connect(self._add)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show the tags of other samples."""
        if tags == [button.property("tag") for button in self.buttons]:
            return
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(tag) for tag in tags]
        self._flow.removeWidget(self.field)
        for widget in (*self.buttons, self.field):
            self._flow.addWidget(widget)
        if had_focus:
            self.field.setFocus()

    def show_known(self, tags: Sequence[str]) -> None:
        """Complete what is typed to these tags."""
        self._known.setStringList(list(tags))

    def _button(self, tag: str) -> QPushButton:
        # Qt takes an ampersand for a mnemonic.
        shown = tag if len(tag) <= _MAX_SHOWN else f"{tag[:_MAX_SHOWN]}…"
        button = QPushButton(f"{shown.replace('&', '&&')}  ✕", self)
        button.setProperty("tag", tag)
        button.setProperty("role", "tag")
        button.setAccessibleName(self.tr("Remove the tag {0}").format(tag))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(lambda: self.remove_wanted.emit(tag))
        return button

    def _add(self) -> None:
        tag = self.field.text()
        self.field.clear()
        if tag.strip():
            self.add_wanted.emit(tag)

"""Choosing what to write: three buttons in a row, one of them pressed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from engine.writing import Kind


class KindButtons(QWidget):
    """Email, Reply or Post; the arrow keys move between them.

    Signals:
        kind_changed: the newly chosen `Kind`.
    """

    kind_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What to write"))
        self._group = QButtonGroup(self)
        self._buttons: dict[Kind, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        kinds = (
            (Kind.EMAIL, "first", self.tr("Email"), self.tr("A new email")),
            (Kind.REPLY, "middle", self.tr("Reply"), self.tr("An answer to a message")),
            (Kind.POST, "last", self.tr("Post"), self.tr("A post for a blog or a forum")),
        )
        for kind, place, text, tip in kinds:
            self._add(kind, place, text, tip)
            row.addWidget(self._buttons[kind])
        self._buttons[Kind.EMAIL].setChecked(True)
        self.setFocusProxy(self._buttons[Kind.EMAIL])

    @property
    def kind(self) -> Kind:
        """The chosen kind."""
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    def choose(self, kind: Kind) -> None:
        """Choose a kind, as if its button were pressed."""
        self._buttons[kind].setChecked(True)

    def button(self, kind: Kind) -> QPushButton:
        """Return the button of a kind."""
        return self._buttons[kind]

    def _add(self, kind: Kind, place: str, text: str, tip: str) -> None:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setToolTip(tip)
        button.setProperty("role", "segment")
        button.setProperty("place", place)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tip)
        button.toggled.connect(lambda on: self.kind_changed.emit(kind) if on else None)
        self._group.addButton(button)
        self._buttons[kind] = button

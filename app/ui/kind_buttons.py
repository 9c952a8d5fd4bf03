"""Choosing what to write: buttons in a row, one of them pressed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app.ui.kind_words import kind_name
from engine.writing import Kind


class KindButtons(QWidget):
    """Email, Reply, Post or Note; the arrow keys move between them.

    Args:
        parent: the Qt owner.
        kinds: to choose from, in this order; the first one is chosen.

    Signals:
        kind_changed: the newly chosen `Kind`.
    """

    kind_changed = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, kinds: Sequence[Kind] = tuple(Kind)
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What to write"))
        self._group = QButtonGroup(self)
        self._buttons: dict[Kind, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        tips = {
            Kind.EMAIL: self.tr("A new email"),
            Kind.REPLY: self.tr("An answer to a message"),
            Kind.POST: self.tr("A post for a blog or a forum"),
            Kind.NOTE: self.tr("Any other text, such as a letter"),
        }
        places = ["first", *["middle"] * (len(kinds) - 2), "last"]
        if self.isRightToLeft():
            # The style sheet rounds the outer corners, which lie on the other sides then.
            places.reverse()
        for kind, place in zip(kinds, places, strict=True):
            self._add(kind, place, tips[kind])
            row.addWidget(self._buttons[kind])
        self._buttons[kinds[0]].setChecked(True)
        self.setFocusProxy(self._buttons[kinds[0]])

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

    def _add(self, kind: Kind, place: str, tip: str) -> None:
        text = kind_name(kind)
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

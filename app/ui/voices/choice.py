"""Choosing the voice to draft in, and reading which one a draft was written in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.library.voices import EVERYTHING
from app.ui.flat_combo_box import FlatComboBox


class VoicesChoice(QWidget):
    """A quiet line with the voices to choose from; gone where there are no two of them.

    Signals:
        chosen: the name of the voice that the person chose, or None to go by what is asked for.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = FlatComboBox(self)
        self.box.setAccessibleName(self.tr("Voice"))
        self.box.setToolTip(self.tr("Which of this person's voices to write in"))
        self.reason = QLabel(self, wordWrap=True)
        self.reason.setProperty("role", "hint")
        self.reason.setAccessibleName(self.tr("The voice of the latest draft"))
        policy = self.reason.sizePolicy()
        # The notes below must not jump whenever a draft begins or ends.
        policy.setRetainSizeWhenHidden(True)
        self.reason.setSizePolicy(policy)
        label = QLabel(self.tr("In &the voice"), self)
        label.setBuddy(self.box)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label)
        row.addWidget(self.box, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.reason)
        self.box.currentIndexChanged.connect(lambda _: self.chosen.emit(self.box.currentData()))
        self.show_voices([], None)
        self.show_reason("")

    def show_voices(self, names: Sequence[str], chosen: str | None) -> None:
        """List the voices and choose one, or what is asked for where it is not listed.

        Emits nothing.
        """
        self.box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.box.clear()
        self.box.addItem(self.tr("Automatic"), None)
        for name in names:
            self.box.addItem(name, name)
        self.box.addItem(self.tr("All writing together"), EVERYTHING)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)) if chosen else 0)
        self.box.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.setVisible(len(names) > 1)

    def show_reason(self, text: str) -> None:
        """Say which voice the latest draft was written in, and why; empty for nothing."""
        self.reason.setVisible(bool(text))
        if text:
            self.reason.setText(text)

"""Labels whose text can be selected and copied, with the keyboard, too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def text_label(parent: QWidget, text: str = "", *, role: str = "") -> QLabel:
    """Return a label that wraps its text.

    Args:
        parent: the Qt owner.
        text: what it says.
        role: its look in the style sheet.
    """
    label = QLabel(text, parent, wordWrap=True)
    label.setProperty("role", role)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    return label


def written_label(parent: QWidget, *, role: str) -> QLabel:
    """Return the same for something that a person wrote: no markup, and no word widens the window.

    Args:
        parent: the Qt owner.
        role: its look in the style sheet.
    """
    label = text_label(parent, role=role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label

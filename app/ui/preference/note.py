"""What was learnt from the person's choices, in one line, and the way to more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.preference.preference import Preference
from app.ui.preference.words import in_short


class PreferenceNote(QWidget):
    """Says from how many choices the strength follows; there is nothing to see before the first.

    Signals:
        details_wanted: the person would like to see more.
    """

    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel(self, wordWrap=True)
        self.text.setProperty("role", "hint")
        self.text.setAccessibleName(self.tr("What was learnt from your choices"))
        self.details_button = QPushButton(self.tr("Details…"), self)
        self.details_button.setProperty("role", "link")
        self.details_button.setAccessibleName(self.tr("Details of what you prefer"))
        self.details_button.clicked.connect(self.details_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.text, stretch=1)
        row.addWidget(self.details_button, alignment=Qt.AlignmentFlag.AlignTop)
        self.show_preference(None)

    def show_preference(self, preference: Preference | None) -> None:
        """Say what was learnt; nothing where there is no evidence."""
        is_known = preference is not None and preference.n_evidence > 0
        if preference is not None and is_known:
            self.text.setText(in_short(preference))
        self.setVisible(is_known)

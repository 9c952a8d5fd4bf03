"""What is known of the chosen voice, in two lines, and the way to its figures."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.library.records import Voice
from app.ui.voice_words import summary


class VoiceNote(QWidget):
    """Says how sure a voice's heads are and whether steering by them helps.

    Signals:
        details_wanted: the person would like to see the figures.
    """

    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel(self, wordWrap=True)
        self.text.setProperty("role", "hint")
        self.text.setAccessibleName(self.tr("What is known of this voice"))
        self.details_button = QPushButton(self.tr("Details…"), self)
        self.details_button.setProperty("role", "link")
        self.details_button.setAccessibleName(self.tr("Details of this voice"))
        self.details_button.clicked.connect(self.details_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.text, stretch=1)
        row.addWidget(self.details_button, alignment=Qt.AlignmentFlag.AlignTop)
        self.show_voice(None)

    def show_voice(self, voice: Voice | None) -> None:
        """Say what is known of a voice; nothing of one without heads."""
        is_known = voice is not None and bool(voice.weights)
        self.setVisible(is_known)
        if voice is not None and is_known:
            self.text.setText(summary(voice))

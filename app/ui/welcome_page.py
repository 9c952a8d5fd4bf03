"""What is seen before there is any profile: two ways to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_TEXT_WIDTH = 480


class WelcomePage(QWidget):
    """A calm page with two buttons.

    Signals:
        sample_wanted: the person would like to try the sample voice.
        import_wanted: the person would like to import their own writing.
    """

    sample_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample_button = QPushButton(self.tr("Try the sample voice"), self)
        self.sample_button.setProperty("role", "primary")
        self.import_button = QPushButton(self.tr("Import my writing…"), self)
        self.import_button.setProperty("role", "large")
        for button in (self.sample_button, self.import_button):
            button.setAccessibleName(button.text().rstrip("…"))
        self.sample_button.clicked.connect(self.sample_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.sample_button)
        buttons.addWidget(self.import_button)
        buttons.addStretch()
        column = QVBoxLayout()
        column.setSpacing(14)
        title = self.tr("Drafts that sound like you")
        column.addWidget(self._text(title, role="title"))
        column.addWidget(self._text(self._what_this_is(), role="lead"))
        column.addSpacing(12)
        column.addLayout(buttons)
        hint = self.tr(
            "The sample voice is an invented person's, there to play with. Your own mail, posts "
            "and documents can also be dropped here, as files, folders or zips."
        )
        column.addWidget(self._text(hint, role="hint"))
        # Stretches, not alignments: an aligned layout forgets how high wrapped text is.
        centred = QHBoxLayout()
        centred.addStretch()
        centred.addLayout(column)
        centred.addStretch()
        frame = QVBoxLayout(self)
        frame.addStretch(3)
        frame.addLayout(centred)
        frame.addStretch(4)

    def _text(self, text: str, *, role: str) -> QLabel:
        label = QLabel(text, self, wordWrap=True)
        label.setProperty("role", role)
        label.setFixedWidth(_TEXT_WIDTH)
        return label

    def _what_this_is(self) -> str:
        return self.tr(
            "Idiolect learns from emails and posts that you have written, and drafts new ones "
            "in your own voice. Everything stays on this computer: it never goes online."
        )

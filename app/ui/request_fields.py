"""The smaller parts of a request: for whom, about what, how long, in which language."""

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.ui.flat_combo_box import FlatComboBox
from app.ui.mnemonics import without_mnemonic
from engine.writing import LANGUAGES, Kind, Length


class AddressFields(QWidget):
    """To whom a text goes and what it is about; what they are called depends on its kind.

    Attributes:
        recipient: to whom or for whom it is.
        subject: an email's subject or a post's title.

    Signals:
        changed: either changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recipient = QLineEdit(self)
        self.subject = QLineEdit(self)
        self._recipient_label = QLabel(self)
        self._recipient_label.setBuddy(self.recipient)
        self._subject_label = QLabel(self)
        self._subject_label.setBuddy(self.subject)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for row, (label, field) in enumerate(
            ((self._recipient_label, self.recipient), (self._subject_label, self.subject))
        ):
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            field.textChanged.connect(self.changed)
        self.show_kind(Kind.EMAIL)

    def show_kind(self, kind: Kind) -> None:
        """Name the fields as they are called for a kind of text."""
        is_mail = kind in (Kind.EMAIL, Kind.REPLY)
        recipient = self.tr("T&o") if is_mail else self.tr("F&or")
        subject = self.tr("S&ubject") if is_mail else self.tr("Tit&le")
        for label, field, text in (
            (self._recipient_label, self.recipient, recipient),
            (self._subject_label, self.subject, subject),
        ):
            label.setText(text)
            field.setAccessibleName(without_mnemonic(text))
        self.recipient.setPlaceholderText(
            self.tr("a name or address") if is_mail else self.tr("who will read it")
        )
        self.subject.setPlaceholderText(self.tr("may be left empty"))


class ExtentFields(QWidget):
    """How long a text shall be, and in which language.

    Signals:
        changed: either changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.length_box = FlatComboBox(self)
        self.length_box.setAccessibleName(self.tr("Length"))
        self.length_box.setToolTip(self.tr("How long it shall be"))
        for length, name in (
            (Length.ANY, self.tr("Any length")),
            (Length.SHORT, self.tr("Short")),
            (Length.MEDIUM, self.tr("Medium")),
            (Length.LONG, self.tr("Long")),
        ):
            self.length_box.addItem(name, length)
        self.language_box = FlatComboBox(self)
        self.language_box.setAccessibleName(self.tr("Language"))
        self.language_box.setToolTip(self.tr("The language to write in"))
        self.language_box.addItem(self.tr("As my notes"), "")
        for code in LANGUAGES:
            self.language_box.addItem(_native_name(code), code)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in (self.length_box, self.language_box):
            row.addWidget(box, stretch=1)
            box.currentIndexChanged.connect(self.changed)

    @property
    def length(self) -> Length:
        """How long it shall be."""
        chosen: Length = self.length_box.currentData()
        return chosen

    @property
    def language(self) -> str:
        """The language's ISO 639-1 code; empty for the notes' own."""
        return str(self.language_box.currentData())

    def choose(self, length: Length, language: str) -> None:
        """Choose both; emits nothing."""
        for box, value in ((self.length_box, length), (self.language_box, language)):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(value)))


def _native_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]

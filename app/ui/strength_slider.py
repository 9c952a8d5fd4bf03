"""How strongly a draft is pulled towards the person's own voice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSlider, QWidget

from app.jobs import STANDARD_STRENGTH
from app.ui.strength_mark import StrengthMark

_FULL = 100
_HALF = 50


class StrengthSlider(QWidget):
    """A slider from 0, the model's own voice, to 100; Left and Right step 5, Page keys 10.

    It stands at what the person's choices say, else at the recommended strength, or else at the
    standard one, until the person moves it.
    While the profile has no preference heads it is off, says why, and its strength is 0.

    Signals:
        discovery_wanted: the person asked to have the preference heads found.
        moved: the person chose this strength.
    """

    discovery_wanted = Signal()
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _FULL)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(10)
        self.slider.setTickInterval(_HALF)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(self.tr("Strength of your voice"))
        self._label = QLabel(self.tr("&Voice"), self)
        self._label.setBuddy(self.slider)
        self._reading = QLabel(self)
        self._reading.setProperty("role", "hint")
        self.mark = StrengthMark(self.slider, self)
        self.mark.pressed.connect(self.use_mark)
        self._zero = QLabel(self.tr("0 · model's own voice"), self)
        self._full = QLabel(self.tr("100 · strongest"), self)
        self._why_off = QLabel(self, wordWrap=True)
        self.find_button = QPushButton(self.tr("Find preference heads…"), self)
        self.find_button.setProperty("role", "link")
        self.find_button.setAccessibleName(self.tr("Find preference heads"))
        self.find_button.clicked.connect(self.discovery_wanted)
        self._available = False
        self._choice: int | None = None
        self._learnt: int | None = None
        self._lay_out()
        self.slider.valueChanged.connect(self._choose)
        self.set_available(available=False)

    @property
    def is_available(self) -> bool:
        """Whether there are heads to steer by."""
        return self._available

    @property
    def strength(self) -> int:
        """The strength to draft with, 0 to 100; 0 while there are no preference heads."""
        return self.slider.value()

    def set_available(self, *, available: bool) -> None:
        """Say whether the profile has preference heads, without which nothing can be steered."""
        self._available = available
        self.slider.setEnabled(available)
        self._label.setEnabled(available)
        for label in (self._zero, self._full):
            label.setVisible(available)
        self._why_off.setVisible(not available)
        self.find_button.setVisible(not available)
        self._show_mark()
        self._stand()

    def set_mark(self, mark: float | None) -> None:
        """Mark the recommended strength, or none; the slider goes there if it was not moved."""
        self.mark.show_mark(None if mark is None else round(mark))
        self._show_mark()
        self._stand()

    def set_learnt(self, strength: float | None) -> None:
        """Stand at what the person's choices say, unless they move it; None where they say none."""
        self._learnt = None if strength is None else round(strength)
        self._stand()

    def use_mark(self) -> None:
        """Go to the recommended strength, if there is one."""
        if self.mark.mark is not None:
            before = self.strength
            self.forget_choice()
            if self.strength != before:
                self.moved.emit(self.strength)

    def step(self, by: int) -> None:
        """Move the slider by so many steps, as its keys do."""
        if self._available:
            self.slider.setValue(self.slider.value() + by * self.slider.singleStep())

    @property
    def choice(self) -> int | None:
        """The strength that the person chose; None while it stands by itself."""
        return self._choice

    def choose(self, strength: int | None) -> None:
        """Stand where the person left it, as on the day before; nobody is told."""
        self._choice = strength
        self._stand()

    def forget_choice(self) -> None:
        """Go back to where the slider stands by itself, as for another voice."""
        self._choice = None
        self._stand()

    def set_busy(self, *, busy: bool) -> None:
        """Say whether the engine is at work, so that discovery cannot begin now."""
        self.find_button.setEnabled(not busy)

    def _choose(self, strength: int) -> None:
        self._choice = strength
        self._speak()
        self.moved.emit(strength)

    def _stand(self) -> None:
        """Put the slider where it belongs; at zero while nothing can be steered."""
        start = round(STANDARD_STRENGTH) if self.mark.mark is None else self.mark.mark
        start = start if self._learnt is None else self._learnt
        wanted = start if self._choice is None else self._choice
        # Whatever moves it otherwise is the person.
        was_blocked = self.slider.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.slider.setValue(wanted if self._available else 0)
        self.slider.blockSignals(was_blocked)
        self._speak()

    def _show_mark(self) -> None:
        self.mark.setVisible(self._available and self.mark.mark is not None)

    def _speak(self) -> None:
        if not self._available:
            reading = self.tr("unsteered")
            self._why_off.setText(
                self.tr(
                    "Drafts already draw on your samples. To steer them further, "
                    "the preference heads must be found first."
                )
            )
            self.slider.setAccessibleDescription(self._why_off.text())
        else:
            reading = f"{self.slider.value()} · {self._in_words(self.slider.value())}"
            is_marked = self.slider.value() == self.mark.mark
            spoken = self.tr("{0}, recommended").format(reading) if is_marked else reading
            self.slider.setAccessibleDescription(spoken)
        self._reading.setText(reading)
        self.slider.setToolTip(self.slider.accessibleDescription())

    def _in_words(self, strength: int) -> str:
        if strength == 0:
            return self.tr("model's own voice")
        if strength < 40:
            return self.tr("light")
        if strength <= 70:
            return self.tr("medium")
        return self.tr("strong")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self._reading, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.slider, 1, 0, 1, 2)
        grid.addWidget(self.mark, 2, 0, 1, 2)
        grid.addWidget(self._zero, 3, 0)
        grid.addWidget(self._full, 3, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._why_off, 4, 0, 1, 2)
        grid.addWidget(self.find_button, 5, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        for label in (self._zero, self._full, self._why_off):
            label.setProperty("role", "hint")

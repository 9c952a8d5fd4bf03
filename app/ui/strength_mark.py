"""The recommended strength, marked under its place on the slider."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPolygon, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSlider, QStyle, QWidget

_ARROW = 5
"""Height of the arrow, and half its width, pixels."""


class StrengthMark(QWidget):
    """An arrow at the mark, and the word "recommended" below it, which can be pressed.

    Args:
        slider: what the mark belongs to; as wide as this widget.
        parent: the Qt owner.

    Signals:
        pressed: the word was pressed.
    """

    pressed = Signal()

    def __init__(self, slider: QSlider, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = slider
        self._mark: int | None = None
        self.button = QPushButton(self.tr("recommended"), self)
        self.button.setProperty("role", "link")
        self.button.clicked.connect(self.pressed)
        self.setFixedHeight(_ARROW + self.button.sizeHint().height())
        self.hide()

    @property
    def mark(self) -> int | None:
        """The marked strength; None while there is none."""
        return self._mark

    def show_mark(self, mark: int | None) -> None:
        """Mark a strength, or none."""
        self._mark = mark
        if mark is not None:
            self.button.setAccessibleName(self.tr("Use the recommended strength, {0}").format(mark))
            self._place()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the word under the arrow."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.palette().link())
        painter.setPen(self.palette().link().color())
        x = self._x
        corners = [QPoint(x, 0), QPoint(x - _ARROW, _ARROW), QPoint(x + _ARROW, _ARROW)]
        painter.drawPolygon(QPolygon(corners))

    @property
    def _x(self) -> int:
        """Where the middle of the slider's handle is when it stands at the mark."""
        handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self._slider)
        low, high = self._slider.minimum(), self._slider.maximum()
        span = self.width() - handle
        mark = low if self._mark is None else self._mark
        is_mirrored = self.isRightToLeft()
        return handle // 2 + QStyle.sliderPositionFromValue(low, high, mark, span, is_mirrored)

    def _place(self) -> None:
        size = self.button.sizeHint()
        left = min(max(0, self._x - size.width() // 2), max(0, self.width() - size.width()))
        self.button.setGeometry(left, _ARROW, size.width(), size.height())

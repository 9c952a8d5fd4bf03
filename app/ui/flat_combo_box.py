"""A combo box that matches the text boxes."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox

_ARROW_FROM_EDGE = 18.0
_ARROW_HALF_WIDTH = 4.0


class FlatComboBox(QComboBox):
    """Draws its own arrow: a style sheet could only take one from an image of one colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the arrow in the colour of the text."""
        super().paintEvent(event)
        x = self.width() - _ARROW_FROM_EDGE
        if self.isRightToLeft():
            x = _ARROW_FROM_EDGE
        y = self.height() / 2
        half = _ARROW_HALF_WIDTH
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().placeholderText().color(), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            [
                QPointF(x - half, y - half / 2),
                QPointF(x, y + half / 2),
                QPointF(x + half, y - half / 2),
            ]
        )
        painter.end()

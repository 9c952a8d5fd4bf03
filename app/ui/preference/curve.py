"""How much a person likes each strength, drawn as it was learnt."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.preference.preference import CurveBand, Preference
from app.ui.preference.words import curve_in_words

_Role = QPalette.ColorRole
_TICKS = (0, 25, 50, 75, 100)
_FULL = 100
_LINES_HIGH = 13
_CHARACTERS_WIDE = 40
_LEAST_SPAN = 2.0
"""In utility: so that a curve without much in it does not look like one with mountains."""

_BAND_OPACITY = 0.22


class PreferenceCurve(QLabel):
    """The curve with its band, the mark it began with, and the strength that was learnt.

    In a layout from right to left it runs that way, as the slider does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preference: Preference | None = None
        self._bands: list[CurveBand] = []
        self.setAccessibleName(self.tr("How much you like each strength"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_preference(self, preference: Preference) -> None:
        """Draw another curve."""
        self._preference, self._bands = preference, preference.curve()
        self.setAccessibleDescription(curve_in_words(preference))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the curve and its words, however large those are."""
        metrics = self.fontMetrics()
        wide = _CHARACTERS_WIDE * metrics.averageCharWidth()
        return QSize(wide, _LINES_HIGH * metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Return the same: drawn smaller, its words would meet."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        super().paintEvent(event)
        if self._preference is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter)
        self._draw_band(painter)
        self._draw_marks(painter, self._preference)
        painter.end()

    def _draw_frame(self, painter: QPainter) -> None:
        is_focused = self.hasFocus()
        painter.setPen(QPen(self._colour(_Role.Highlight if is_focused else _Role.Mid), 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        area, line = self._area, self.fontMetrics().lineSpacing()
        painter.setPen(self._colour(_Role.Mid))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(self._colour(_Role.PlaceholderText))
        for tick in _TICKS:
            box = QRectF(0, area.bottom() + line * 0.2, 3 * line, line)
            box.moveCenter(QPointF(self._x(tick), box.center().y()))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(tick))

    def _draw_band(self, painter: QPainter) -> None:
        upper = [QPointF(self._x(b.strength), self._y(b.high)) for b in self._bands]
        lower = [QPointF(self._x(b.strength), self._y(b.low)) for b in self._bands]
        middle = [QPointF(self._x(b.strength), self._y(b.mean)) for b in self._bands]
        tint = self._colour(_Role.Highlight)
        painter.setPen(QPen(tint, 2))
        painter.drawPolyline(QPolygonF(middle))
        tint.setAlphaF(_BAND_OPACITY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawPolygon(QPolygonF(upper + lower[::-1]))

    def _draw_marks(self, painter: QPainter, preference: Preference) -> None:
        mark, learnt = preference.mark, preference.strength
        begun = self.tr("calibrated") if preference.prior.is_calibrated else self.tr("start")
        soft = self._colour(_Role.PlaceholderText)
        self._draw_mark(
            painter, mark, f"{begun} {mark:.0f}", QPen(soft, 1, Qt.PenStyle.DashLine), 0
        )
        if not preference.n_evidence:
            return
        strong = QPen(self._colour(_Role.Link), 2)
        self._draw_mark(painter, learnt, f"{self.tr('learnt')} {learnt:.0f}", strong, 1)
        lead = next((b.mean for b in self._bands if b.strength == learnt), 0.0)
        painter.setBrush(self._colour(_Role.Link))
        dot = self.fontMetrics().lineSpacing() / 4
        painter.drawEllipse(QPointF(self._x(learnt), self._y(lead)), dot, dot)

    def _draw_mark(
        self, painter: QPainter, strength: float, text: str, pen: QPen, row: int
    ) -> None:
        """Draw a line at a strength with its name above, each name in a row of its own."""
        area, line = self._area, self.fontMetrics().lineSpacing()
        x, top = self._x(strength), area.top() - (2 - row) * line
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top + line), QPointF(x, area.bottom()))
        box = QRectF(0, top, self.fontMetrics().horizontalAdvance(text) + line, line)
        box.moveCenter(QPointF(x, box.center().y()))
        box.moveLeft(min(max(box.left(), 1.0), self.width() - box.width() - 1))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    @property
    def _area(self) -> QRectF:
        line = self.fontMetrics().lineSpacing()
        return QRectF(self.rect()).adjusted(1.5 * line, 2.5 * line, -1.5 * line, -1.5 * line)

    def _x(self, strength: float) -> float:
        area, share = self._area, strength / _FULL
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return area.left() + share * area.width()

    def _y(self, utility: float) -> float:
        low, high = min(b.low for b in self._bands), max(b.high for b in self._bands)
        short = max(0.0, _LEAST_SPAN - (high - low)) / 2
        low, high = low - short, high + short
        area = self._area
        return area.bottom() - (utility - low) / (high - low) * area.height()

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return QColor(self.palette().color(role))

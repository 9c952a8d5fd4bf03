"""How a sample looks in the list: title and date, and below them what it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.library.sample_heading import SampleHeading
from app.ui.library import words as library_words
from app.ui.library.list_model import HEADING

_SIDE = 14
_ABOVE = 8
_BETWEEN = 3


class LibraryRow(QStyledItemDelegate):
    """Paints two lines, in the palette's colours; an excluded sample is fainter."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row's background as the style does, and its two lines."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        title, own.text = own.text, ""
        style = own.widget.style() if own.widget else QApplication.style()
        painter.save()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        heading: SampleHeading | None = index.data(HEADING)
        self._paint_lines(painter, own, title, heading)
        painter.restore()

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        title: str,
        heading: SampleHeading | None,
    ) -> None:
        line = option.fontMetrics.height()
        upper = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, 0)
        upper.setHeight(line)
        lower = upper.translated(0, line + _BETWEEN)
        plain, faint = _colours(option, is_faint=heading is None or heading.excluded)
        date = "" if heading is None else library_words.date(heading.written_at)
        width = option.fontMetrics.horizontalAdvance(date)
        painter.setPen(faint)
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight, date)
        if heading is not None:
            _draw(painter, lower, library_words.heading_details(heading))
        painter.setPen(plain)
        _draw(painter, upper.adjusted(0, 0, -width - _SIDE, 0), title)


def row_height(metrics: QFontMetrics) -> int:
    """Return a row's height in pixels with letters of a font."""
    return 2 * metrics.height() + 2 * _ABOVE + _BETWEEN


def _colours(option: QStyleOptionViewItem, *, is_faint: bool) -> tuple[QColor, QColor]:
    """Return the colours of a title, and of what stands beside and below it."""
    palette = option.palette
    if option.state & QStyle.StateFlag.State_Selected:
        colour = palette.color(QPalette.ColorRole.HighlightedText)
        return colour, colour
    faint = palette.color(QPalette.ColorRole.PlaceholderText)
    return (faint if is_faint else palette.color(QPalette.ColorRole.Text)), faint


def _draw(painter: QPainter, place: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft, shown)

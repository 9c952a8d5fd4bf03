"""How a draft or a version looks in a list: what it is and when, and below that, more of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

WHEN = Qt.ItemDataRole.UserRole
"""The role of the text at the end of the first line."""

DETAILS = Qt.ItemDataRole.UserRole + 1
"""The role of the second line."""

TIED = Qt.ItemDataRole.UserRole + 2
"""The role of a pair of bools: whether the row belongs with the one above, and the one below."""

_SIDE = 14
_ABOVE = 8
_BETWEEN = 3
_TIE_WIDTH = 3
_TIE_AT = 5

_Left = Qt.AlignmentFlag.AlignLeft
_Right = Qt.AlignmentFlag.AlignRight


class TwoLineRow(QStyledItemDelegate):
    """Paints two lines in the palette's colours, and a bar along rows that belong together."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row's background as the style does, and what stands in it."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        title, own.text = own.text, ""
        style = own.widget.style() if own.widget else QApplication.style()
        painter.save()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        self._paint_tie(painter, own, index.data(TIED))
        self._paint_lines(painter, own, title, index)
        painter.restore()

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        title: str,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        plain, faint = _colours(option)
        height = option.fontMetrics.height()
        whole = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, 0)
        upper = QRect(whole.topLeft(), whole.size())
        upper.setHeight(height)
        lower = upper.translated(0, height + _BETWEEN)
        when = index.data(WHEN) or ""
        width = option.fontMetrics.horizontalAdvance(when)
        title_place = upper.adjusted(0, 0, -width - _SIDE if when else 0, 0)
        painter.setPen(faint)
        _draw(painter, option, upper, when, _Right)
        _draw(painter, option, lower, index.data(DETAILS) or "", _Left)
        painter.setPen(plain)
        _draw(painter, option, title_place, title, _Left, within=upper)

    def _paint_tie(
        self, painter: QPainter, option: QStyleOptionViewItem, tied: tuple[bool, bool] | None
    ) -> None:
        if tied is None or not any(tied):
            return
        is_tied_above, is_tied_below = tied
        bar = QRect(option.rect.topLeft(), option.rect.size())
        bar.setLeft(bar.left() + _TIE_AT)
        bar.setWidth(_TIE_WIDTH)
        bar.adjust(0, 0 if is_tied_above else _ABOVE, 0, 0 if is_tied_below else -_ABOVE)
        placed = QStyle.visualRect(option.direction, option.rect, bar)
        painter.fillRect(placed, _colours(option)[1])


def row_height(metrics: QFontMetrics) -> int:
    """Return a row's height in pixels with letters of a font."""
    return 2 * metrics.height() + 2 * _ABOVE + _BETWEEN


def _colours(option: QStyleOptionViewItem) -> tuple[QColor, QColor]:
    """Return the colours of what a row is, and of what stands beside and below it."""
    palette = option.palette
    if option.state & QStyle.StateFlag.State_Selected:
        colour = palette.color(QPalette.ColorRole.HighlightedText)
        return colour, colour
    faint = palette.color(QPalette.ColorRole.PlaceholderText)
    return palette.color(QPalette.ColorRole.Text), faint


def _draw(
    painter: QPainter,
    option: QStyleOptionViewItem,
    place: QRect,
    text: str,
    side: Qt.AlignmentFlag,
    *,
    within: QRect | None = None,
) -> None:
    """Draw a text at the side where it stands in the interface's direction.

    Args:
        painter: paints.
        option: the row.
        place: where it stands from left to right.
        text: the text.
        side: of the place, from left to right.
        within: what the place is mirrored in; itself if None.
    """
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    mirrored = QStyle.visualRect(option.direction, within or place, place)
    aligned = QStyle.visualAlignment(option.direction, side)
    painter.drawText(mirrored, aligned | Qt.AlignmentFlag.AlignAbsolute, shown)

"""Where a stretch of text is on the page."""

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QTextBlock, QTextDocument, QTextLine

_AROUND = 2.0
_CORNER = 3.0


def outline(document: QTextDocument, start: int, end: int) -> QPainterPath:
    """Return a box around each line of a stretch, in the document's coordinates.

    Args:
        document: laid out as it is shown.
        start: position before the first character.
        end: position behind the last one.
    """
    path = QPainterPath()
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        for box in _boxes(block, start - block.position(), end - block.position()):
            path.addRoundedRect(
                box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND), _CORNER, _CORNER
            )
        block = block.next()
    return path


def _boxes(block: QTextBlock, start: int, end: int) -> list[QRectF]:
    layout = block.layout()
    boxes = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        # The block's own text: the sign that ends it is none of the line's.
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _extent(line, first, last)
            box = QRectF(left, line.y(), right - left, line.ascent() + line.descent())
            boxes.append(box.translated(layout.position()))
    return boxes


def _extent(line: QTextLine, first: int, last: int) -> tuple[float, float]:
    if first == line.textStart() and last == line.textStart() + line.textLength():
        whole = line.naturalTextRect()
        return whole.left(), whole.right()
    # Each position, since words of two directions in one line do not lie in the order of the text.
    places = [_x(line, position) for position in range(first, last + 1)]
    return min(places), max(places)


def _x(line: QTextLine, position: int) -> float:
    # The position comes back along with the place, which the library's type hints do not know.
    place: Any = line.cursorToX(position)
    return place[0] if isinstance(place, tuple) else place

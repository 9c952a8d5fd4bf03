"""Files dropped on a widget, as the desktop's drag and drop delivers them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier


def drop(widget: QWidget, paths: Sequence[Path]) -> bool:
    """Drag paths onto a widget and let them go; return whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return drop_data(widget, data)


def drop_data(widget: QWidget, data: QMimeData) -> bool:
    """The same with any data."""
    enter = QDragEnterEvent(QPoint(9, 9), _COPY, data, _LEFT, _NO_KEYS)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(9, 9), _COPY, data, _LEFT, _NO_KEYS)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()

"""A grip by which the text is dragged out of the window."""

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.ui.finishing.actions import FinishActions
from app.ui.finishing.drag_files import DragFiles
from app.ui.finishing.mime_data import styled

_COLUMNS, _ROWS = 2, 3


class DragHandle(QWidget):
    """Gives another program the text, the text with its looks, and a file, of which it takes one.

    It takes no keyboard focus: what it does, copying and saving do, too.

    Args:
        actions: know the text on the page, and whether there is one.
        parent: the Qt owner.
    """

    def __init__(self, actions: FinishActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._files = DragFiles()
        self._pressed_at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        actions.save.changed.connect(lambda: self.setEnabled(actions.save.isEnabled()))
        self.setEnabled(actions.save.isEnabled())
        self.setAccessibleName(self.tr("Drag the text out"))
        self.setToolTip(
            self.tr("Drag this into another program or a folder to take the text there.")
        )

    def mime_data(self) -> QMimeData | None:
        """Return what is dragged; None while there is no text. The file is written now."""
        text = self._actions.text
        if text is None:
            return None
        data = styled(text)
        file = self._files.add(text)
        if file is not None:
            data.setUrls([QUrl.fromLocalFile(str(file))])
        return data

    def shutdown(self) -> None:
        """Delete the files that were dragged out; whoever took one has its own copy."""
        self._files.clear()

    def sizeHint(self) -> QSize:
        """Return room for the dots, as high as the text beside it."""
        height = self.fontMetrics().height()
        return QSize(height, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag, once the mouse was moved far enough to mean it."""
        start = self._pressed_at
        if start is None:
            return
        moved = (event.position().toPoint() - start).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed_at = None
            self._drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Forget what was no drag."""
        self._pressed_at = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        role = QPalette.ColorRole.Link if self.isEnabled() else QPalette.ColorRole.Dark
        painter.setBrush(self.palette().color(role))
        step = self.height() / 4
        dot = step / 2
        left = (self.width() - step * (_COLUMNS - 1)) / 2
        top = (self.height() - step * (_ROWS - 1)) / 2
        for column in range(_COLUMNS):
            for row in range(_ROWS):
                x, y = left + column * step - dot / 2, top + row * step - dot / 2
                painter.drawEllipse(QRectF(x, y, dot, dot))

    def _drag(self) -> None:
        data = self.mime_data()
        if data is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

"""What was asked for, above what came of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.fold import Fold
from engine.writing import DraftRequest

_MOST_LINES = 3


class HistoryRequest(QWidget):
    """Shows the brief, and on demand the thread that is answered and the text to be reworded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.brief = _FewLines(self)
        self.brief.setAccessibleName(self.tr("What was asked for"))
        self.thread_ = Fold(self.tr("The message that is answered"), self)
        self.source = Fold(self.tr("The text that was to be reworded"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.brief, self.thread_, self.source):
            column.addWidget(widget)

    def show_request(self, request: DraftRequest) -> None:
        """Show what another draft was asked for with."""
        self.brief.setPlainText(request.brief.strip())
        self.brief.setVisible(bool(request.brief.strip()))
        self.brief.fit()
        self.thread_.show_text(request.thread)
        self.source.show_text(request.source)


class _FewLines(QPlainTextEdit):
    """A text that takes as much height as it needs, up to a few lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def fit(self) -> None:
        """Take the height that the text needs."""
        needed = max(1, int(self.document().size().height()))
        lines = min(needed, _MOST_LINES)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if needed > lines else policy.ScrollBarAlwaysOff
        )
        inner = lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin())
        self.setFixedHeight(inner + self.height() - self.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and take the height for that."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the height for other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

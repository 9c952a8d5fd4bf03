"""One quiet line at the foot of the window: what is going on, how far, and what went wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

_STEPS = 1000
_LEAST_HEIGHT = 26
"""The line keeps its height when its buttons come and go."""


class StatusLine(QWidget):
    """Shows a message, an error to be copied, or the progress of a job.

    Signals:
        cancel_wanted: Cancel was pressed.
        retry_wanted: Retry was pressed.
    """

    cancel_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self.message = QLabel(self, wordWrap=True)
        self.message.setAccessibleName(self.tr("Status"))
        self.message.setMinimumHeight(_LEAST_HEIGHT)
        flags = Qt.TextInteractionFlag
        self.message.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard,
        )
        self.figures = QLabel(self)
        self.figures.setProperty("role", "hint")
        self.figures.setAccessibleName(self.tr("Speed and time left"))
        self.bar = QProgressBar(self, maximum=_STEPS, textVisible=False)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.copy_button = self._button(self.tr("Copy message"))
        self.copy_button.clicked.connect(self._copy)
        self.cancel_button = self._button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.retry_button = self._button(self.tr("Retry"))
        self.retry_button.clicked.connect(self.retry_wanted)
        self._lay_out()
        self.show_message("")

    @property
    def is_error(self) -> bool:
        """Whether an error is shown."""
        return self.message.property("role") == "error"

    def show_message(self, text: str) -> None:
        """Show a plain message."""
        self._show(text, role="hint")

    def show_error(self, text: str, details: str = "", *, retry: bool = False) -> None:
        """Show what went wrong, with a button that copies it.

        Args:
            text: the message.
            details: copied along with it, such as the end of the engine's log.
            retry: whether to offer Retry.
        """
        self._details = details
        self._show(text, role="error")
        self.copy_button.show()
        self.retry_button.setVisible(retry)

    def show_progress(
        self, text: str, fraction: float | None, figures: str = "", *, cancellable: bool = False
    ) -> None:
        """Show how far a job is.

        Args:
            text: what is being done.
            fraction: done part, 0 to 1; None where that cannot be known.
            figures: speed and time left, in words.
            cancellable: whether to offer Cancel.
        """
        self._show(text, role="hint")
        self.bar.setRange(0, 0 if fraction is None else _STEPS)
        if fraction is not None:
            self.bar.setValue(round(fraction * _STEPS))
        self.bar.show()
        self.figures.setText(figures)
        self.cancel_button.setVisible(cancellable)

    def _show(self, text: str, *, role: str) -> None:
        if self.message.property("role") != role:
            self.message.setProperty("role", role)
            # A style sheet looks at properties only when it is applied.
            self.message.style().unpolish(self.message)
            self.message.style().polish(self.message)
        if text and text != self.message.text():
            # Spoken by screen readers: the line never takes the keyboard focus by itself.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.message, text))
        self.message.setText(text)
        self.figures.clear()
        self.bar.hide()
        for button in (self.copy_button, self.cancel_button, self.retry_button):
            button.hide()

    def _copy(self) -> None:
        parts = [self.message.text(), self._details]
        QGuiApplication.clipboard().setText("\n\n".join(part for part in parts if part))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "link")
        button.setAccessibleName(text)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(24, 6, 24, 8)
        row.setSpacing(12)
        row.addWidget(self.message, stretch=1)
        row.addWidget(self.figures)
        for button in (self.copy_button, self.retry_button, self.cancel_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row)

"""Where a person says what is to be written: the kind, the brief, and the message answered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.kind_buttons import KindButtons
from app.ui.thread_box import ThreadBox
from engine.writing import DraftRequest, Kind


class Composer(QWidget):
    """The request for a draft.

    Signals:
        changed: any part of the request changed.
        refused: a dropped file could not be used; says why.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind_buttons = KindButtons(self)
        self.brief = QPlainTextEdit(self, tabChangesFocus=True)
        self.brief.setAccessibleName(self.tr("What it should say"))
        self.thread_box = ThreadBox(self)
        self._brief_label = QLabel(self.tr("What should it &say?"), self)
        self._brief_label.setBuddy(self.brief)
        self._thread_label = QLabel(self.tr("The &message you answer"), self)
        self._thread_label.setBuddy(self.thread_box)
        self._lay_out()
        self._show_kind(Kind.EMAIL)
        self.kind_buttons.kind_changed.connect(self._show_kind)
        self.kind_buttons.kind_changed.connect(self.changed)
        self.brief.textChanged.connect(self.changed)
        self.thread_box.textChanged.connect(self.changed)
        self.thread_box.refused.connect(self.refused)

    @property
    def request(self) -> DraftRequest:
        """What is asked for; the thread is empty unless a reply is."""
        kind = self.kind_buttons.kind
        thread = self.thread_box.toPlainText().strip() if kind is Kind.REPLY else ""
        return DraftRequest(kind, self.brief.toPlainText().strip(), thread)

    @property
    def is_ready(self) -> bool:
        """Whether there is enough to draft from: a brief, or for a reply a message."""
        request = self.request
        return bool(request.brief or request.thread)

    def show_request(self, request: DraftRequest) -> None:
        """Fill in a request, as when an earlier draft is opened again."""
        self.kind_buttons.choose(request.kind)
        self.brief.setPlainText(request.brief)
        self.thread_box.setPlainText(request.thread)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.kind_buttons)
        column.addSpacing(12)
        column.addWidget(self._brief_label)
        column.addWidget(self.brief, stretch=2)
        column.addSpacing(8)
        column.addWidget(self._thread_label)
        column.addWidget(self.thread_box, stretch=3)

    def _show_kind(self, kind: Kind) -> None:
        is_reply = kind is Kind.REPLY
        self._thread_label.setVisible(is_reply)
        self.thread_box.setVisible(is_reply)
        self.brief.setPlaceholderText(self._hint(kind))

    def _hint(self, kind: Kind) -> str:
        hints = {
            Kind.EMAIL: self.tr(
                "To whom and what about, in a few notes.\n\n"
                "For example: to Sam. Thanks for the notes, Thursday at ten works, "
                "I will bring the drawings."
            ),
            Kind.REPLY: self.tr(
                "What to answer, in a few notes.\n\n"
                "For example: yes to the date, no to the price, ask for the floor plan."
            ),
            Kind.POST: self.tr(
                "The point to make, in a few notes.\n\n"
                "For example: we moved the garden plot, what grew well, "
                "what I would not do again."
            ),
            Kind.NOTE: self.tr(
                "What it is and what to say, in a few notes.\n\n"
                "For example: a letter to the council, the bridge is closed since May, "
                "ask who mends it and when."
            ),
        }
        return hints[kind]

"""Where a person says what is to be written: the kind, the brief, and what goes with it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.kind_buttons import KindButtons
from app.ui.request_fields import AddressFields, ExtentFields
from app.ui.thread_box import ThreadBox
from engine.writing import DraftRequest, Kind

_LEAST_LINES = 3


class Composer(QWidget):
    """The request for a draft.

    Attributes:
        kind_buttons: what sort of text.
        address: for whom, and about what.
        brief: what it shall say.
        thread_box: the message that a reply answers.
        source_box: a text to be said in the person's own way.
        extent: how long, and in which language.
        rewrites: whether there is such a text.

    Signals:
        changed: any part of the request changed.
        refused: a dropped file could not be used; says why.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind_buttons = KindButtons(self)
        self.address = AddressFields(self)
        self.brief = QPlainTextEdit(self, tabChangesFocus=True)
        self.brief.setAccessibleName(self.tr("What it should say"))
        self.thread_box = ThreadBox(
            self.tr("The message you answer"),
            self.tr("Paste the message here, or drop an .eml or text file on this box."),
            self,
        )
        self.source_box = ThreadBox(
            self.tr("The text to rewrite"),
            self.tr("Paste the text here that shall sound like you, or drop a file."),
            self,
        )
        self.rewrites = QCheckBox(self.tr("Rewr&ite a text in my voice"), self)
        self.rewrites.setAccessibleName(self.tr("Rewrite a text in my voice"))
        self.extent = ExtentFields(self)
        self._brief_label = QLabel(self)
        self._brief_label.setBuddy(self.brief)
        self._thread_label = QLabel(self.tr("The &message you answer"), self)
        self._thread_label.setBuddy(self.thread_box)
        self._source_label = QLabel(self.tr("The te&xt to rewrite"), self)
        self._source_label.setBuddy(self.source_box)
        for box in (self.brief, self.thread_box, self.source_box):
            box.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing() + 20)
            # What they would like to have would have the side scroll where it need not.
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._lay_out()
        self._show_parts()
        self._connect()

    @property
    def request(self) -> DraftRequest:
        """What is asked for; parts that are not shown are empty."""
        kind = self.kind_buttons.kind
        return DraftRequest(
            kind,
            self.brief.toPlainText().strip(),
            self.thread_box.toPlainText().strip() if kind is Kind.REPLY else "",
            source=self.source_box.toPlainText().strip() if self.rewrites.isChecked() else "",
            recipient=self.address.recipient.text().strip(),
            subject=self.address.subject.text().strip(),
            length=self.extent.length,
            language=self.extent.language,
        )

    @property
    def is_ready(self) -> bool:
        """Whether there is enough to draft from: a brief, a subject, a message or a text."""
        request = self.request
        if self.rewrites.isChecked():
            return bool(request.source)
        return bool(request.brief or request.subject or request.thread)

    def show_request(self, request: DraftRequest) -> None:
        """Fill in a request, as when an earlier draft is opened again; emits nothing."""
        with QSignalBlocker(self):
            self.kind_buttons.choose(request.kind)
            self.address.recipient.setText(request.recipient)
            self.address.subject.setText(request.subject)
            self.brief.setPlainText(request.brief)
            self.thread_box.setPlainText(request.thread)
            self.source_box.setPlainText(request.source)
            self.rewrites.setChecked(bool(request.source))
            self.extent.choose(request.length, request.language)
        self._show_parts()

    def _connect(self) -> None:
        self.kind_buttons.kind_changed.connect(self._show_parts)
        self.rewrites.toggled.connect(self._show_parts)
        self.rewrites.clicked.connect(
            lambda on: (self.source_box if on else self.brief).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
        )
        for signal in (
            self.kind_buttons.kind_changed,
            self.rewrites.toggled,
            self.address.changed,
            self.extent.changed,
            self.brief.textChanged,
            self.thread_box.textChanged,
            self.source_box.textChanged,
        ):
            signal.connect(self.changed)
        for box in (self.thread_box, self.source_box):
            box.refused.connect(self.refused)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.kind_buttons)
        column.addSpacing(8)
        column.addWidget(self.address)
        column.addSpacing(8)
        column.addWidget(self._brief_label)
        column.addWidget(self.brief, stretch=2)
        column.addSpacing(4)
        column.addWidget(self._thread_label)
        column.addWidget(self.thread_box, stretch=3)
        column.addWidget(self.rewrites)
        column.addWidget(self._source_label)
        column.addWidget(self.source_box, stretch=3)
        column.addSpacing(4)
        column.addWidget(self.extent)

    def _show_parts(self) -> None:
        kind = self.kind_buttons.kind
        is_rewriting = self.rewrites.isChecked()
        self.address.show_kind(kind)
        for part in (self._thread_label, self.thread_box):
            part.setVisible(kind is Kind.REPLY)
        for part in (self._source_label, self.source_box):
            part.setVisible(is_rewriting)
        self._brief_label.setText(
            self.tr("What to mi&nd in it") if is_rewriting else self.tr("What should it &say?")
        )
        self.brief.setPlaceholderText(
            self.tr("May be left empty.") if is_rewriting else self._hint(kind)
        )

    def _hint(self, kind: Kind) -> str:
        hints = {
            Kind.EMAIL: self.tr(
                "What about, in a few notes.\n\n"
                "For example: thanks for the notes, Thursday at ten works, "
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

"""The working page: what to write on the left, the draft on the right, one line below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from app.ui.composer import Composer
from app.ui.draft_page import DraftPage
from app.ui.profile_picker import ProfilePicker
from app.ui.status_line import StatusLine
from app.ui.strength_slider import StrengthSlider
from app.ui.voice_note import VoiceNote
from app.ui.voices.choice import VoicesChoice

_SIDE_WIDTH = 340


class Workspace(QWidget):
    """Holds the widgets of the working page; knows how they look, not what they do.

    Attributes:
        picker: whose voice.
        voices: which of that person's voices.
        composer: what to write.
        slider: how strongly.
        note: what is known of the voice.
        draft_button: the page's one primary action.
        stop_button: stands in its place while a draft is written.
        page: the draft.
        status: the line at the foot.
        splitter: between the two halves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = ProfilePicker(self)
        self.voices = VoicesChoice(self)
        self.composer = Composer(self)
        self.slider = StrengthSlider(self)
        policy = self.slider.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.slider.setSizePolicy(policy)
        self.note = VoiceNote(self)
        self.draft_button = QPushButton(self.tr("Draft"), self)
        self.draft_button.setProperty("role", "primary")
        self.draft_button.setAccessibleName(self.tr("Draft"))
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.stop_button.setProperty("role", "large")
        self.stop_button.setAccessibleName(self.tr("Stop drafting"))
        self.page = DraftPage(self)
        self.status = StatusLine(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False)
        self._lay_out()
        self.show_drafting(drafting=False)

    def show_drafting(self, *, drafting: bool) -> None:
        """Put Stop in Draft's place, or back; the keyboard focus goes along."""
        shown, hidden = self.stop_button, self.draft_button
        if not drafting:
            shown, hidden = hidden, shown
        had_focus = hidden.hasFocus()
        hidden.hide()
        shown.show()
        if had_focus:
            shown.setFocus()

    def _lay_out(self) -> None:
        self.splitter.addWidget(self._side())
        self.splitter.addWidget(self.page)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([_SIDE_WIDTH, 2 * _SIDE_WIDTH])
        line = QWidget(self)
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, stretch=1)
        column.addWidget(line)
        column.addWidget(self.status)

    def _side(self) -> QWidget:
        side = QWidget(self)
        side.setMinimumWidth(300)
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(0)
        column.addWidget(self.picker)
        column.addWidget(self.voices)
        column.addSpacing(20)
        column.addWidget(self.composer, stretch=1)
        column.addSpacing(18)
        column.addWidget(self.slider)
        column.addWidget(self.note)
        column.addSpacing(18)
        column.addWidget(self.draft_button)
        column.addWidget(self.stop_button)
        return side

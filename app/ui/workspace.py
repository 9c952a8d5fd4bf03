"""The working page: what to write on the left, the draft on the right, one line below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.composer import Composer
from app.ui.draft_page import DraftPage
from app.ui.preference.note import PreferenceNote
from app.ui.profile_picker import ProfilePicker
from app.ui.revising.panel import RevisionPanel
from app.ui.status_line import StatusLine
from app.ui.strength_slider import StrengthSlider
from app.ui.variants_view import VariantsView
from app.ui.voice_note import VoiceNote
from app.ui.voices.choice import VoicesChoice

_SIDE_WIDTH = 350
_LEAST_SIDE = 300


class Workspace(QWidget):
    """Holds the widgets of the working page; knows how they look, not what they do.

    Attributes:
        picker: whose voice.
        voices: which of that person's voices.
        composer: what to write.
        slider: how strongly.
        note: what is known of the voice.
        preference: what was learnt from the person's choices.
        draft_button: the page's one primary action.
        more_button: other ways to draft.
        stop_button: stands in its place while a draft is written.
        page: the draft.
        proposal: other words for a part of it, below it.
        variants: several drafts side by side, in its place.
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
        self.preference = PreferenceNote(self)
        self.draft_button = QPushButton(self.tr("Draft"), self)
        self.draft_button.setProperty("role", "primary")
        self.draft_button.setAccessibleName(self.tr("Draft"))
        self.more_button = QToolButton(self, arrowType=Qt.ArrowType.DownArrow)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setProperty("role", "primary")
        self.more_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # As high as its neighbour.
        self.more_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.more_button.setAccessibleName(self.tr("Other ways to draft"))
        self.more_button.setToolTip(self.tr("Other ways to draft"))
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.stop_button.setProperty("role", "large")
        self.stop_button.setAccessibleName(self.tr("Stop drafting"))
        self.page = DraftPage(self)
        self.proposal = RevisionPanel(self)
        self.proposal.hide()
        self.variants = VariantsView(self)
        self.text_area = QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False)
        self._right = QStackedWidget(self)
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
        self.more_button.setVisible(not drafting)
        if had_focus:
            shown.setFocus()

    def show_variants(self, *, shown: bool) -> None:
        """Put several drafts in the page's place, or the page back."""
        self._right.setCurrentWidget(self.variants if shown else self.text_area)

    def offer_ways(self, actions: list[QAction]) -> None:
        """Offer other ways to draft beside the Draft button."""
        menu = QMenu(self.more_button)
        menu.addActions(actions)
        self.more_button.setMenu(menu)

    def _lay_out(self) -> None:
        self.text_area.addWidget(self.page)
        self.text_area.addWidget(self.proposal)
        self.proposal.setContentsMargins(24, 12, 24, 12)
        self.text_area.setHandleWidth(1)
        self.text_area.setStretchFactor(0, 1)
        self.text_area.setStretchFactor(1, 1)
        self._right.addWidget(self.text_area)
        self._right.addWidget(self.variants)
        self.splitter.addWidget(self._scrolled(self._side()))
        self.splitter.addWidget(self._right)
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
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(0)
        column.addWidget(self.picker)
        column.addWidget(self.voices)
        column.addSpacing(14)
        column.addWidget(self.composer, stretch=1)
        column.addSpacing(14)
        column.addWidget(self.slider)
        column.addWidget(self.note)
        column.addWidget(self.preference)
        column.addSpacing(14)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.draft_button, stretch=1)
        buttons.addWidget(self.more_button)
        buttons.addWidget(self.stop_button, stretch=1)
        column.addLayout(buttons)
        return side

    def _scrolled(self, side: QWidget) -> QScrollArea:
        """Return the side in an area that scrolls where the window is too low for large text."""
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(side)
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(max(_LEAST_SIDE, side.minimumSizeHint().width() + bar))
        return area

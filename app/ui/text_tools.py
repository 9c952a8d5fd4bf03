"""What the model can do with the text at the cursor: go on from it, or say it in other words."""

from PySide6.QtCore import QObject

from app.ui.draft_view import DraftView
from app.ui.order_maker import OrderMaker
from app.ui.page_desk import PageDesk
from app.ui.passage import Passage
from app.ui.rewording_desk import RewordingDesk
from app.ui.strength_slider import StrengthSlider

_STEP = 30
_FULL = 100


class TextTools(QObject):
    """Turns a place on the page into orders.

    Args:
        view: the page.
        slider: the strength that "more" and "less" start from.
        orders: makes them.
        page: writes onto the page.
        rewording: proposes other words.

    Attributes:
        passage: what the present proposal is for; None for one that is not for a part of the page.
    """

    def __init__(
        self,
        view: DraftView,
        slider: StrengthSlider,
        orders: OrderMaker,
        page: PageDesk,
        rewording: RewordingDesk,
    ) -> None:
        super().__init__(page)
        self._view = view
        self._slider = slider
        self._orders = orders
        self._page = page
        self._rewording = rewording
        self.passage: Passage | None = None
        rewording.closed.connect(self._forget)

    def go_on(self) -> None:
        """Have the model go on from the cursor."""
        position = self._view.place
        before = self._view.text[:position]
        self._page.go_on(self._orders.continuation(before), position)

    def redraft(self) -> None:
        """Propose another paragraph in the place of the one at the cursor."""
        passage = self._view.selected
        text = self._view.text
        if passage.of(text).strip():
            self.passage = passage
            order = self._orders.paragraph(text, passage)
            heading = self.tr("Another paragraph · strength {0}").format(self._slider.strength)
            self._rewording.propose(order, passage.of(text), heading)

    def more(self) -> None:
        """Propose words for the selection or paragraph that are more like the person's."""
        strength = min(_FULL, self._slider.strength + _STEP)
        self._reword(strength, self.tr("More like you · strength {0}").format(strength))

    def less(self) -> None:
        """Propose words for the selection or paragraph that are less like the person's."""
        strength = max(0, self._slider.strength - _STEP)
        self._reword(strength, self.tr("Less like you · strength {0}").format(strength))

    def _reword(self, strength: int, heading: str) -> None:
        passage = self._view.selected
        text = passage.of(self._view.text)
        if text.strip():
            self.passage = passage
            self._rewording.propose(self._orders.rewording(text, strength), text, heading)

    def _forget(self) -> None:
        self.passage = None

"""What becomes of a wish for a draft: on the page, or beside what the person wrote there."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from app.ui.draft_keeper import DraftKeeper
from app.ui.order_maker import OrderMaker
from app.ui.page_desk import PageDesk
from app.ui.rewording_desk import RewordingDesk
from app.ui.variants_desk import VariantsChoice, VariantsDesk, strengths_around
from app.ui.workspace import Workspace

_N_VARIANTS = 3


class DraftDesk(QObject):
    """Begins drafts so that no word of the person's is overwritten.

    Whoever calls has seen to it that a draft can be written now.

    Args:
        workspace: the page.
        orders: makes orders of what is asked for.
        keeper: knows whether the page has words of the person's.
        page: writes onto it.
        variants: writes beside each other.
        rewording: proposes other words.
        parent: the Qt owner.
    """

    def __init__(
        self,
        workspace: Workspace,
        orders: OrderMaker,
        keeper: DraftKeeper,
        page: PageDesk,
        variants: VariantsDesk,
        rewording: RewordingDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._orders = orders
        self._keeper = keeper
        self._page = page
        self._variants = variants
        self._rewording = rewording

    def draft(self) -> None:
        """Begin a draft of what the composer asks for; beside a text that the person changed."""
        order = self._orders.whole([self._workspace.slider.strength])
        own_text = self._own_text
        if order.request.source:
            heading = self.tr("In your voice, beside the text as it was")
            self._rewording.propose(order, order.request.source, heading)
        elif own_text.strip():
            self._variants.draft(order, own_text)
        else:
            self._page.draft(order)

    def draft_side_by_side(self, strengths: Sequence[float]) -> None:
        """Begin several drafts, each with luck of its own, at these strengths."""
        self._variants.draft(self._orders.whole(strengths), self._own_text)

    def draft_in_voices(self, voices: Mapping[str, Sequence[float]]) -> None:
        """Begin several drafts: in each of these voices, at its strengths."""
        orders = [self._orders.whole(voices[name], voice=name) for name in voices]
        self._variants.draft_each(orders, self._own_text)

    def draft_strengths(self) -> None:
        """Begin one draft at several strengths, side by side."""
        strengths = strengths_around(self._workspace.slider.strength, _N_VARIANTS)
        order = self._orders.whole(strengths, one_seed=True)
        self._variants.draft(order, self._own_text)

    def redraft(self, strength: float) -> None:
        """Have the effect of another strength seen: on a draft that is the model's own alone."""
        seed = self._keeper.seed
        if seed is not None and not self._workspace.composer.request.source:
            order = self._orders.whole([strength])
            same_luck = replace(order.variants[0], seed=seed)
            self._page.draft(replace(order, variants=(same_luck,)))

    def take_variant(self, choice: VariantsChoice) -> None:
        """Put the variant that the person chose onto the page."""
        view = self._workspace.page.view
        self._keeper.leave()
        view.replace_all(choice.text)
        if choice.chosen is not None:
            self._keeper.take(choice.chosen)
        else:
            self._keeper.note_change()
        view.setFocus()

    @property
    def _own_text(self) -> str:
        return self._workspace.page.view.text if self._keeper.is_edited else ""

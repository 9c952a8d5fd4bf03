"""Other words for a text of the person's: shown beside it, and taken whole, in pieces or not."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.draft_jobs import DraftOrder
from app.ui.drafting_controller import DraftingController, DraftOutcome
from app.ui.revising.panel import RevisionPanel


class RewordingDesk(QObject):
    """Shows a proposal while it is written, then its differences from the text that it is for.

    Args:
        panel: where it is shown.
        drafting: writes.
        again: makes the same order with another seed.
        parent: the Qt owner.

    Signals:
        opened: a proposal is being made.
        closed: it was taken or left.
        taken: the order, and the text that comes of the pieces that were taken.
    """

    opened = Signal()
    closed = Signal()
    taken = Signal(object, str)

    def __init__(
        self,
        panel: RevisionPanel,
        drafting: DraftingController,
        again: Callable[[DraftOrder], DraftOrder],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._drafting = drafting
        self._again = again
        self._order: DraftOrder | None = None
        self._before = ""
        self._heading = ""
        panel.taken.connect(self._take)
        panel.dismissed.connect(self.close)
        panel.again_wanted.connect(self._propose_again)
        panel.stop_wanted.connect(drafting.stop)

    @property
    def is_open(self) -> bool:
        """Whether there is a proposal to decide on."""
        return self._order is not None

    def propose(self, order: DraftOrder, before: str, heading: str) -> None:
        """Have other words written for a text.

        Args:
            order: what to write.
            before: the text as it stands.
            heading: what is proposed, in a few words.
        """
        was_open = self.is_open
        self._order, self._before, self._heading = order, before, heading
        self._panel.begin(before, heading)
        if not was_open:
            self.opened.emit()
        self._drafting.write(order, self)

    def close(self) -> None:
        """Leave the text as it stands."""
        if self._order is None:
            return
        self._order = None
        self._drafting.stop()
        self.closed.emit()

    def begin(self) -> None:
        """The panel shows text as it comes."""

    def add(self, variant: int, text: str) -> None:  # noqa: ARG002 - a proposal has only one
        """Show the next piece."""
        if self._order is not None:
            self._panel.add_piece(text)

    def end(self, outcome: DraftOutcome) -> None:
        """Show the differences; where nothing was written, there is nothing to decide."""
        if self._order is not outcome.order:
            return
        if outcome.written:
            self._panel.finish(outcome.written[0].text.strip())
        else:
            self.close()

    def _propose_again(self) -> None:
        if self._order is not None:
            self.propose(self._again(self._order), self._before, self._heading)

    def _take(self, text: str) -> None:
        order = self._order
        if order is not None:
            # While it is still known what the proposal is for.
            self.taken.emit(order, text)
            self.close()

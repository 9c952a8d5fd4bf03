"""Writing several drafts of one request, and having the person choose."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.draft_jobs import DraftOrder
from app.library.records import VersionRecord
from app.ui.draft_keeper import DraftKeeper
from app.ui.drafting_controller import DraftingController, DraftOutcome, Sink
from app.ui.variants_view import Column, VariantsView


@dataclass(frozen=True, slots=True)
class VariantsChoice:
    """What the person chose among variants.

    Attributes:
        order: what they are variants of.
        text: the chosen text.
        chosen: it as it is kept; None where it was their own text, or is not kept.
        rejected: the other variants that are kept.
    """

    order: DraftOrder
    text: str
    chosen: VersionRecord | None
    rejected: tuple[VersionRecord, ...]


class VariantsDesk(QObject):
    """Shows variants while they are written, and keeps all of them.

    Args:
        view: where they stand side by side.
        drafting: writes.
        keeper: keeps.
        parent: the Qt owner.

    Signals:
        opened: there is something to choose from.
        closed: a choice was made, or none is wanted.
        chosen: a `VariantsChoice`; not where the person kept their own text.
    """

    opened = Signal()
    closed = Signal()
    chosen = Signal(object)

    def __init__(
        self,
        view: VariantsView,
        drafting: DraftingController,
        keeper: DraftKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._drafting = drafting
        self._keeper = keeper
        self._order: DraftOrder | None = None
        self._versions: dict[int, VersionRecord] = {}
        self._n_own = 0
        self._is_written = False
        keeper.failed.connect(self._choose_unkept)
        view.taken.connect(self._take)
        view.left.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether there is something to choose from."""
        return self._order is not None

    def draft(self, order: DraftOrder, own_text: str = "") -> None:
        """Write the variants of an order side by side.

        Args:
            order: what to write.
            own_text: the person's own, which stands first and is never overwritten.
        """
        self.show(order, own_text)
        self._drafting.write(order, self)

    def show(self, order: DraftOrder, own_text: str = "") -> Sink:
        """Prepare for the variants of an order, as `draft` does, which is being written already.

        Returns:
            Where its text goes.
        """
        self._order = order
        self._versions = {}
        self._is_written = False
        own = [Column(self.tr("Your text"), own_text, is_own=True)] if own_text.strip() else []
        self._n_own = len(own)
        columns = [*own, *(Column(self._heading(each.strength)) for each in order.variants)]
        self._view.show_columns(self._explanation(has_own=bool(own)), columns)
        self._view.set_choosable(choosable=False)
        self.opened.emit()
        return self

    def close(self) -> None:
        """Go back to the page as it is; what was written stays in the history."""
        if self._order is None:
            return
        self._order = None
        self._drafting.stop()
        self.closed.emit()

    def begin(self) -> None:
        """Prepare all columns."""
        for number in range(self._n_own, len(self._view.columns)):
            self._view.begin_stream(number)

    def add(self, variant: int, text: str) -> None:
        """Put the next piece of a variant into its column."""
        self._view.add_piece(variant + self._n_own, text)

    def end(self, outcome: DraftOutcome) -> None:
        """Have all variants kept, and let the person choose."""
        variants = [each.variant for each in outcome.written]

        def kept(versions: list[VersionRecord]) -> None:
            if self._order is outcome.order:
                self._versions = dict(zip(variants, versions, strict=True))
                self._view.set_choosable(choosable=True)

        self._is_written = bool(outcome.written)
        self._keeper.keep_written(outcome.order, outcome.written, then=kept)
        if self._order is outcome.order and not outcome.written:
            self.close()

    def _choose_unkept(self) -> None:
        """Let the person choose all the same where the library cannot be written just now."""
        if self._order is not None and self._is_written:
            self._view.set_choosable(choosable=True)

    def _take(self, index: int) -> None:
        order, variant = self._order, index - self._n_own
        if order is None:
            return
        text = self._view.columns[index].text
        chosen = self._versions.get(variant)
        rejected = [each for number, each in self._versions.items() if number != variant]
        self.close()
        if variant >= 0:
            self.chosen.emit(VariantsChoice(order, text, chosen, tuple(rejected)))

    def _explanation(self, *, has_own: bool) -> str:
        if has_own:
            return self.tr(
                "You have changed the draft, so the new one stands beside it. Choose one; the "
                "other stays in the history."
            )
        return self.tr("Choose one. The others stay in the history.")

    def _heading(self, strength: float) -> str:
        if strength:
            return self.tr("strength {0:.0f}").format(strength)
        return self.tr("model's own voice")


def strengths_around(mark: float, n: int) -> Sequence[float]:
    """Return strengths from the model's own voice up, the mark among them, evenly apart."""
    if n == 1:
        return [mark]
    step = 100.0 / (n - 1)
    spread = [step * number for number in range(n)]
    nearest = min(range(1, n), key=lambda number: abs(spread[number] - mark))
    if mark > 0:
        spread[nearest] = mark
    return sorted(spread)

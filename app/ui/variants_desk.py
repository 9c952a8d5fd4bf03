"""Writing several drafts of one request, and having the person choose."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.draft_jobs import DraftOrder, Written
from app.library.records import DraftFinish, VersionRecord
from app.ui.draft_keeper import DraftKeeper
from app.ui.drafting_controller import DraftingController, DraftOutcome, Sink
from app.ui.variants_view import Column, VariantsView


@dataclass(frozen=True, slots=True)
class Offered:
    """How a variant was written that the person could take.

    Attributes:
        strength: the slider, 0 to 100.
        voice: name of the voice that has the greatest part in it.
        finish: how writing ended.
    """

    strength: float
    voice: str
    finish: DraftFinish


@dataclass(frozen=True, slots=True)
class VariantsChoice:
    """What the person chose among variants.

    Attributes:
        order: what the chosen one was written by.
        text: the chosen text.
        chosen: it as it is kept; None where it is not kept yet.
        taken: how it was written.
        left: how the other variants were.
    """

    order: DraftOrder
    text: str
    chosen: VersionRecord | None
    taken: Offered
    left: tuple[Offered, ...]


@dataclass(slots=True, eq=False)
class _Round:
    """Variants that stand side by side: the person's own text if there is one, then each order's.

    Attributes:
        orders: what is written, one after another.
        n_own: columns before the first order's, none or one.
        offered: what was written, by column.
        versions: what is kept of it, by column.
        is_written: whether no more is to come.
    """

    orders: tuple[DraftOrder, ...]
    n_own: int
    offered: dict[int, Offered] = field(default_factory=dict)
    versions: dict[int, VersionRecord] = field(default_factory=dict)
    is_written: bool = False

    @property
    def is_kept(self) -> bool:
        """Whether all of it is written, and kept."""
        return self.is_written and len(self.versions) == len(self.offered)

    @property
    def is_in_voices(self) -> bool:
        """Whether the orders are in several voices."""
        return len({order.voice for order in self.orders}) > 1

    def columns(self, number: int) -> range:
        """Return which columns are an order's."""
        first = self.n_own + sum(len(order.variants) for order in self.orders[:number])
        return range(first, first + len(self.orders[number].variants))

    def order_of(self, column: int) -> DraftOrder:
        """Return the order that wrote a column."""
        for number, order in enumerate(self.orders):
            if column in self.columns(number):
                return order
        raise AssertionError(f"no order writes column {column}")


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
        self._round: _Round | None = None
        keeper.failed.connect(self._choose_unkept)
        view.taken.connect(self._take)
        view.left.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether there is something to choose from."""
        return self._round is not None

    def draft(self, order: DraftOrder, own_text: str = "") -> None:
        """Write the variants of one order side by side, as `draft_each` does."""
        self.draft_each([order], own_text)

    def draft_each(self, orders: Sequence[DraftOrder], own_text: str = "") -> None:
        """Write the variants of orders side by side, one order after another.

        One that fails leaves the others; what is stopped ends all.

        Args:
            orders: what to write, at least one; several are each in a voice of their own.
            own_text: the person's own, which stands first and is never overwritten.
        """
        started = self._open(orders, own_text)
        self._write(started, 0)

    def show(self, order: DraftOrder, own_text: str = "") -> Sink:
        """Prepare for the variants of an order, as `draft` does, which is being written already.

        Returns:
            Where its text goes.
        """
        return _Leg(self, self._open([order], own_text), 0)

    def close(self) -> None:
        """Go back to the page as it is; what was written stays in the history."""
        if self._round is None:
            return
        self._round = None
        self._drafting.stop()
        self.closed.emit()

    def begin(self, columns: range) -> None:
        """Prepare the columns of an order."""
        for column in columns:
            self._view.begin_stream(column)

    def add(self, column: int, text: str) -> None:
        """Put the next piece of a variant into its column."""
        self._view.add_piece(column, text)

    def end(self, of: _Round, number: int, outcome: DraftOutcome) -> None:
        """Have an order's variants kept; write the next, or let the person choose.

        Args:
            of: the variants that it is among.
            number: of the order.
            outcome: how it ended.
        """
        columns = of.columns(number)
        written = [columns[each.variant] for each in outcome.written]
        offered = [_offered(outcome.order, each) for each in outcome.written]
        of.offered.update(zip(written, offered, strict=True))

        def kept(versions: list[VersionRecord]) -> None:
            of.versions.update(zip(written, versions, strict=True))
            if self._round is of and of.is_kept:
                self._view.set_choosable(choosable=True)

        is_over = outcome.is_stopped or outcome.is_superseded
        of.is_written = is_over or number + 1 == len(of.orders)
        self._keeper.keep_written(outcome.order, outcome.written, then=kept)
        if self._round is not of:
            return
        for column in set(columns) - set(written):
            self._view.columns[column].explain(outcome.message)
        if not of.is_written:
            self._write(of, number + 1)
        elif not of.offered:
            self.close()
        elif of.is_kept:
            self._view.set_choosable(choosable=True)

    def _open(self, orders: Sequence[DraftOrder], own_text: str) -> _Round:
        own = [Column(self.tr("Your text"), own_text, is_own=True)] if own_text.strip() else []
        started = _Round(tuple(orders), len(own))
        self._round = started
        columns = [
            *own,
            *(
                Column(self._heading(each.strength, order.voice if started.is_in_voices else None))
                for order in orders
                for each in order.variants
            ),
        ]
        self._view.show_columns(self._explanation(has_own=bool(own)), columns)
        self._view.set_choosable(choosable=False)
        self.opened.emit()
        return started

    def _choose_unkept(self) -> None:
        """Let the person choose all the same where the library cannot be written just now."""
        if self._round is not None and self._round.is_written:
            self._view.set_choosable(choosable=True)

    def _write(self, of: _Round, number: int) -> None:
        self._drafting.write(of.orders[number], _Leg(self, of, number))

    def _take(self, index: int) -> None:
        taken = self._round
        if taken is None:
            return
        text = self._view.columns[index].text
        chosen = taken.versions.get(index)
        left = tuple(each for column, each in taken.offered.items() if column != index)
        self.close()
        if index in taken.offered:
            order = taken.order_of(index)
            self.chosen.emit(VariantsChoice(order, text, chosen, taken.offered[index], left))

    def _heading(self, strength: float, voice: str | None) -> str:
        heading = self.tr("model's own voice")
        if strength:
            heading = self.tr("strength {0:.0f}").format(strength)
        return heading if voice is None else self.tr("{0} · “{1}”").format(heading, voice)

    def _explanation(self, *, has_own: bool) -> str:
        if has_own:
            return self.tr(
                "You have changed the draft, so the new one stands beside it. Choose one; the "
                "other stays in the history."
            )
        return self.tr("Choose one. The others stay in the history.")


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


def _offered(order: DraftOrder, written: Written) -> Offered:
    strength = order.variants[written.variant].strength
    return Offered(strength, written.voice, written.finish)


class _Leg:
    """The sink of one order among several."""

    def __init__(self, desk: VariantsDesk, of: _Round, number: int) -> None:
        self._desk = desk
        self._round = of
        self._number = number
        self._columns = of.columns(number)

    def begin(self) -> None:
        """Prepare its columns."""
        self._desk.begin(self._columns)

    def add(self, variant: int, text: str) -> None:
        """Put the next piece of a variant into its column."""
        self._desk.add(self._columns[variant], text)

    def end(self, outcome: DraftOutcome) -> None:
        """Say how it ended."""
        self._desk.end(self._round, self._number, outcome)

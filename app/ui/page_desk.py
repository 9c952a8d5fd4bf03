"""What the model writes straight onto the page: whole drafts, and what goes on from the cursor."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.draft_jobs import DraftOrder, Written
from app.library.records import Origin
from app.ui.draft_keeper import DraftKeeper
from app.ui.draft_view import DraftView, as_shown
from app.ui.drafting_controller import DraftingController, DraftOutcome, Sink


class PageDesk(QObject):
    """Streams drafts onto the page, and has them kept as versions.

    Args:
        view: the page.
        drafting: writes.
        keeper: keeps.
        beside: shows an order's text beside one that the person typed while they waited for it,
            and returns where its pieces go.
        parent: the Qt owner.

    Signals:
        text_began: the first piece of a text is on the page.
    """

    text_began = Signal()

    def __init__(
        self,
        view: DraftView,
        drafting: DraftingController,
        keeper: DraftKeeper,
        beside: Callable[[DraftOrder, str], Sink],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = view
        self.keeper = keeper
        self.beside = beside
        self._drafting = drafting
        self._writing: _WholeDraft | None = None

    @property
    def is_writing(self) -> bool:
        """Whether a whole draft is being written onto the page."""
        return self._writing is not None

    def draft(self, order: DraftOrder) -> None:
        """Write a draft in place of the text on the page; the first word replaces it."""
        self._write(_WholeDraft(self, order, left=None))

    def redraft(self, strength: float) -> None:
        """Begin the draft that is being written again at another strength, with the same seed.

        Not where the person has typed into it: it goes on then as it was begun.
        """
        writing = self._writing
        if writing is not None and writing.is_untouched:
            order = _at_strength(writing.order, strength)
            left = writing if writing.is_on_page else writing.left
            self._write(_WholeDraft(self, order, left))

    def go_on(self, order: DraftOrder, position: int) -> None:
        """Write text that goes on from a place on the page."""
        # From now on: what is typed before it while the model reads moves the place along.
        self.view.begin_stream_at(position)
        self._drafting.write(order, _Continuation(self))

    def forget(self, sink: "_WholeDraft") -> None:
        """Take note that a draft has ended."""
        if self._writing is sink:
            self._writing = None

    def _write(self, sink: "_WholeDraft") -> None:
        self._writing = sink
        self._drafting.write(sink.order, sink)


class _WholeDraft:
    """The sink of a draft that takes the place of the text on the page.

    Args:
        desk: whose page.
        order: what is written.
        left: the unfinished draft on the page whose place it takes, as when the strength is moved.

    Attributes:
        is_on_page: whether any of it is.
        text: what there is of it.
        written: the same, as it is kept, once it has ended.
    """

    def __init__(self, desk: PageDesk, order: DraftOrder, left: "_WholeDraft | None") -> None:
        self.order = order
        self.left = left
        self.is_on_page = False
        self.text = ""
        self.written: tuple[Written, ...] = ()
        self._desk = desk
        self._before = desk.view.text if left is None else left.text
        self._beside: Sink | None = None

    @property
    def is_untouched(self) -> bool:
        """Whether the person has left the page alone since the draft was begun."""
        return self._desk.view.text == as_shown(self.text if self.is_on_page else self._before)

    def begin(self) -> None:
        """Prepare the page: what is there goes with the first piece, unless it was just typed."""
        desk = self._desk
        if not self.is_untouched:
            desk.forget(self)
            self._beside = desk.beside(self.order, desk.view.text)
            self._beside.begin()
            return
        if self.left is not None:
            desk.view.restart_stream()
        else:
            desk.view.begin_stream()
        self.is_on_page = True
        desk.text_began.emit()

    def add(self, variant: int, text: str) -> None:
        """Put the next piece onto the page, and have it kept before long."""
        if self._beside is not None:
            self._beside.add(variant, text)
            return
        self.text += text
        self._desk.view.add_piece(text)
        self._desk.keeper.note_change()

    def end(self, outcome: DraftOutcome) -> None:
        """Have what was written kept, unless it is about to be written anew."""
        if self._beside is not None:
            self._beside.end(outcome)
            return
        self._desk.view.end_stream()
        self.written = outcome.written
        if outcome.is_superseded:
            return
        self._desk.forget(self)
        order, written = self.order, outcome.written
        if not written and self.left is not None:
            # Nothing came in its place, so that the unfinished one is what is on the page.
            order, written = self.left.order, self.left.written
        self._desk.keeper.keep_written(order, written, taken=0 if written else None)


class _Continuation:
    """The sink of text that goes on from a place on the page."""

    def __init__(self, desk: PageDesk) -> None:
        self._desk = desk

    def begin(self) -> None:
        """Nothing is replaced, and what was there is kept first."""
        self._desk.keeper.flush()
        self._desk.text_began.emit()

    def add(self, variant: int, text: str) -> None:  # noqa: ARG002 - there is only one
        """Put the next piece onto the page, and have it kept before long."""
        self._desk.view.add_piece(text)
        self._desk.keeper.note_change()

    def end(self, outcome: DraftOutcome) -> None:
        """Have the page kept as it is then."""
        self._desk.view.end_stream()
        text = self._desk.view.text
        written = [replace(each, text=text) for each in outcome.written]
        self._desk.keeper.keep_written(
            outcome.order, written, Origin.CONTINUED, taken=0 if written else None
        )


def _at_strength(order: DraftOrder, strength: float) -> DraftOrder:
    return replace(order, variants=(replace(order.variants[0], strength=strength),))

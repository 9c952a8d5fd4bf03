"""What the model writes straight onto the page: whole drafts, and what goes on from the cursor."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.draft_jobs import DraftOrder, Written
from app.library.records import Origin
from app.ui.draft_keeper import DraftKeeper
from app.ui.draft_view import DraftView
from app.ui.drafting_controller import DraftingController, DraftOutcome


class PageDesk(QObject):
    """Streams drafts onto the page, and has them kept as versions.

    Args:
        view: the page.
        drafting: writes.
        keeper: keeps.
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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = view
        self.keeper = keeper
        self._drafting = drafting
        self._writing: _WholeDraft | None = None

    @property
    def is_writing(self) -> bool:
        """Whether a whole draft is being written onto the page."""
        return self._writing is not None

    def draft(self, order: DraftOrder) -> None:
        """Write a draft in place of the text on the page; the first word replaces it."""
        self._write(_WholeDraft(self, order, replaces=None))

    def redraft(self, strength: float) -> bool:
        """Write the draft on the page again at another strength, with the same seed.

        Returns:
            Whether there is one that can be: text of the person's own is never replaced so.
        """
        writing = self._writing
        if writing is not None:
            order = _at_strength(writing.order, strength)
            self._write(_WholeDraft(self, order, replaces=writing))
            return True
        return False

    def go_on(self, order: DraftOrder, position: int) -> None:
        """Write text that goes on from a place on the page."""
        self._drafting.write(order, _Continuation(self, position))

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
        replaces: the unfinished draft whose place it takes, as when the strength is moved.
    """

    def __init__(self, desk: PageDesk, order: DraftOrder, replaces: "_WholeDraft | None") -> None:
        self.order = order
        self._desk = desk
        self._replaces = replaces
        self.is_on_page = False
        self.written: tuple[Written, ...] = ()

    def begin(self) -> None:
        """Prepare the page: what is there goes with the first piece."""
        if self._replaces is not None and self._replaces.is_on_page:
            self._desk.view.restart_stream()
        else:
            self._desk.view.begin_stream()
        self.is_on_page = True
        self._desk.text_began.emit()

    def add(self, variant: int, text: str) -> None:  # noqa: ARG002 - a whole draft has only one
        """Put the next piece onto the page, and have it kept before long."""
        self._desk.view.add_piece(text)
        self._desk.keeper.note_change()

    def end(self, outcome: DraftOutcome) -> None:
        """Have what was written kept, unless it is about to be written anew."""
        self._desk.view.end_stream()
        self.written = outcome.written
        if outcome.is_superseded:
            return
        self._desk.forget(self)
        order, written = self.order, outcome.written
        left = self._replaces
        if not written and left is not None and left.is_on_page:
            # Nothing came in its place, so that the unfinished one is what is on the page.
            order, written = left.order, left.written
        self._desk.keeper.keep_written(order, written, taken=0 if written else None)


class _Continuation:
    """The sink of text that goes on from a place on the page."""

    def __init__(self, desk: PageDesk, position: int) -> None:
        self._desk = desk
        self._position = position

    def begin(self) -> None:
        """Prepare the page: nothing is replaced."""
        self._desk.keeper.flush()
        self._desk.view.begin_stream_at(self._position)
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

"""What the model writes for the page: one order at a time, from the request to its last word."""

from dataclasses import dataclass, field, replace
from functools import partial
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.draft_jobs import DraftOrder, Written, draft_job, written_by
from app.errors import AppError, EngineGoneError
from app.library.records import DraftFinish
from app.ui.engine_client import EngineClient
from app.ui.engine_job import EngineJob
from app.ui.job_progress import JobProgress, in_words
from app.ui.library_worker import LibraryWorker
from app.ui.voices.words import routing_in_words
from engine.drafting.settings import DraftReport, Finish
from engine.process import protocol

_NOTABLE_COPY = 10
"""Shorter runs of words are a person's turns of phrase rather than a copy."""

_PIECES_FOR_SPEED = 8
"""Fewer say too little about the speed to be shown."""


@dataclass(frozen=True, slots=True)
class DraftOutcome:
    """How an order ended.

    Attributes:
        order: what was asked for.
        written: what there is of each variant that has any text.
        message: for the person to read.
        is_error: whether something went wrong.
        is_superseded: whether another order has taken its place, so that nobody waits for it.
        is_stopped: whether the person wanted no more of it.
        routing: which voice it was written in and why; empty where there was no choice.
    """

    order: DraftOrder
    written: tuple[Written, ...]
    message: str
    is_error: bool = False
    is_superseded: bool = False
    is_stopped: bool = False
    routing: str = ""


class Sink(Protocol):
    """Where an order's text goes."""

    def begin(self) -> None:
        """The first piece of text is about to arrive."""

    def add(self, variant: int, text: str) -> None:
        """The next piece of a variant."""

    def end(self, outcome: DraftOutcome) -> None:
        """The order is over; comes exactly once for each."""


@dataclass(slots=True)
class _Running:
    """An order in hand; its job is known once the samples are read."""

    order: DraftOrder
    sink: Sink
    job_id: int
    job: protocol.Draft | None = None
    texts: list[str] = field(default_factory=list)
    n_pieces: list[int] = field(default_factory=list)
    first_piece_at: float = 0.0

    def __post_init__(self) -> None:
        n_variants = len(self.order.variants)
        self.texts, self.n_pieces = [""] * n_variants, [0] * n_variants

    def written(self, finish: DraftFinish) -> tuple[Written, ...]:
        """Return what has arrived so far."""
        return tuple(
            Written(text, finish, self.n_pieces[number], number)
            for number, text in enumerate(self.texts)
            if text
        )


class DraftingController(QObject):
    """Hands orders to the engine, and what comes of them to their sinks.

    An order that comes while another is written takes its place, as when the strength is moved. A
    sink that hears of its end may begin the next.

    Args:
        client: the engine.
        reading: looks up the samples and heads for each; stays the caller's.
        parent: the Qt owner.

    Signals:
        began: an order was taken in hand.
        progressed: a `JobProgress`.
        ended: a `DraftOutcome`, after its sink was told, unless another order took its place or
            follows at once.
    """

    began = Signal()
    progressed = Signal(object)
    ended = Signal(object)

    def __init__(
        self, client: EngineClient, reading: LibraryWorker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = EngineJob(client, self)
        self._reading = reading
        self._running: _Running | None = None
        self._next: tuple[DraftOrder, Sink] | None = None
        self._is_stopping = False
        self._engine.progressed.connect(self._on_progress)
        self._engine.token_arrived.connect(self._on_token)
        self._engine.answered.connect(self._on_answer)

    @property
    def is_running(self) -> bool:
        """Whether an order is being written."""
        return self._running is not None

    def write(self, order: DraftOrder, sink: Sink) -> None:
        """Begin an order, in place of the one being written if there is one."""
        if self._running is not None:
            self._drop_next()
            self._next = (order, sink)
            self._cancel()
            return
        running = self._running = _Running(order, sink, self._engine.new_id())
        self._is_stopping = False
        self.began.emit()
        self._reading.ask(
            "draft",
            partial(draft_job, order=order, job_id=running.job_id),
            partial(self._on_prepared, running),
            partial(self._on_unprepared, running),
        )

    def stop(self) -> None:
        """Ask for the end of what is being written; what there is by then is kept."""
        self._drop_next()
        self._is_stopping = self.is_running
        self._cancel()

    def quit(self) -> None:
        """End what is being written without waiting for the engine."""
        self._drop_next()
        running, self._running = self._running, None
        self._engine.forget()
        if running is not None:
            written = running.written("stopped")
            running.sink.end(DraftOutcome(running.order, written, "", is_stopped=True))

    def _drop_next(self) -> None:
        dropped, self._next = self._next, None
        if dropped is not None:
            dropped[1].end(DraftOutcome(dropped[0], (), "", is_superseded=True))

    def _cancel(self) -> None:
        running = self._running
        if running is None or running.job is not None:
            self._engine.cancel()
        else:
            told = self._nothing_written("stopped")
            self._end(running, DraftOutcome(running.order, (), told))

    def _on_prepared(self, running: _Running, job: protocol.Draft) -> None:
        # What was stopped meanwhile is not wanted any more.
        if running is self._running:
            running.job = job
            self._engine.submit(job)

    def _on_unprepared(self, running: _Running, error: AppError) -> None:
        if running is self._running:
            self._end(running, DraftOutcome(running.order, (), str(error), is_error=True))

    def _on_progress(self, progress: protocol.Progress) -> None:
        self.progressed.emit(in_words(progress))

    def _on_token(self, token: protocol.Token) -> None:
        running = self._running
        if running is None or self._next is not None:
            return
        if not any(running.n_pieces):
            running.first_piece_at = monotonic()
            running.sink.begin()
        running.n_pieces[token.variant] += 1
        running.texts[token.variant] += token.text
        running.sink.add(token.variant, token.text)
        self.progressed.emit(_writing_progress(running))

    def _on_answer(self, answer: protocol.Answer) -> None:
        if self._running is not None:
            self._end(self._running, self._outcome(self._running, answer))

    def _end(self, running: _Running, outcome: DraftOutcome) -> None:
        self._running = None
        following, self._next = self._next, None
        if following is not None:
            superseded = DraftOutcome(running.order, outcome.written, "", is_superseded=True)
            running.sink.end(superseded)
            self.write(*following)
            return
        # It may have come to its end while it was being stopped.
        outcome = replace(outcome, is_stopped=self._is_stopping)
        running.sink.end(outcome)
        if not self.is_running:
            self.ended.emit(outcome)

    def _outcome(self, running: _Running, answer: protocol.Answer) -> DraftOutcome:
        order = running.order
        match answer:
            case protocol.Drafted(reports=reports, voices=voices) if running.job is not None:
                written = tuple(
                    written_by(report, number, voices)
                    for number, report in enumerate(reports)
                    if report.text
                )
                if not any(report.text.strip() for report in reports):
                    return DraftOutcome(order, written, self._nothing_written(reports[0].finish))
                routing = routing_in_words(running.job, voices, by_preference=answer.by_preference)
                return DraftOutcome(order, written, self._summary(reports), routing=routing)
            case protocol.Failed(error="Cancelled"):
                written = running.written("stopped")
                told = self.tr("Stopped.") if written else self._nothing_written("stopped")
                return DraftOutcome(order, written, told)
            case protocol.Failed(error=error, message=message):
                written = running.written("interrupted")
                if written and error == EngineGoneError.__name__:
                    message = self.tr("{0} The text so far is kept.").format(message)
                return DraftOutcome(order, written, message, is_error=True)
        raise AssertionError(f"{type(answer).__name__} is no answer to a draft")

    def _nothing_written(self, finish: Finish) -> str:
        if finish == "stopped":
            return self.tr("Stopped before the first word.")
        return self.tr("The model wrote nothing this time. Draft again, or say more in the brief.")

    def _summary(self, reports: list[DraftReport]) -> str:
        longest = max(reports, key=lambda report: report.n_tokens)
        how = {
            "end": self.tr("Done"),
            "length": self.tr("Cut at its greatest length"),
            "stopped": self.tr("Stopped"),
        }[longest.finish]
        summary = self.tr("{0} · {1} tokens at {2:.0f} a second · drew on {3} samples").format(
            how,
            sum(report.n_tokens for report in reports),
            sum(report.tokens_per_second for report in reports),
            longest.n_samples,
        )
        copied_words = max(report.copied_words for report in reports)
        if copied_words < _NOTABLE_COPY:
            return summary
        copied = self.tr("repeats {0} words in a row of one").format(copied_words)
        return f"{summary} · {copied}"


def _writing_progress(running: _Running) -> JobProgress:
    n_pieces = max(running.n_pieces)
    most = max(settings.max_tokens for settings in running.order.variants)
    fraction = min(1.0, n_pieces / most)
    elapsed = monotonic() - running.first_piece_at
    if n_pieces < _PIECES_FOR_SPEED or elapsed <= 0:
        return in_words(protocol.Progress(running.job_id, "writing", fraction))
    # The first piece waited for the prompt; speed is that of the pieces after it.
    speed = (n_pieces - 1) / elapsed
    seconds_left = max(0, most - n_pieces) / speed
    progress = protocol.Progress(running.job_id, "writing", fraction, seconds_left)
    return in_words(progress, speed)

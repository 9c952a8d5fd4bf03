"""Looking up samples without holding up the window."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.library.library import Library
from app.library.records import Source
from app.library.sample_records import Order, SampleCounts, SampleFilter
from app.ui.library_worker import LibraryWorker


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """What a profile's samples are.

    Attributes:
        counts: how many of each sort.
        n_excluded: how many the person keeps out of their voice.
        sources: where they came from, by number.
    """

    counts: SampleCounts
    n_excluded: int
    sources: dict[int, Source]

    @property
    def n_samples(self) -> int:
        """How many there are, excluded ones too."""
        return sum(self.counts.by_kind.values())


class LibraryLookup(QObject):
    """Asks the worker for numbers of samples, and for counts.

    Signals:
        found: the numbers of the samples that were looked for last, in order.
        counted: a `LibraryCounts`.
        failed: why there is no answer.
    """

    found = Signal(object)
    counted = Signal(object)
    failed = Signal(str)

    def __init__(self, worker: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker

    def find(self, profile_id: int, wanted: SampleFilter, order: Order) -> None:
        """Look for samples; what was looked for before is given up."""
        self._worker.ask(
            "find",
            lambda library: library.sample_search.numbers(profile_id, wanted, order=order),
            self.found.emit,
            self._on_failed,
        )

    def count(self, profile_id: int) -> None:
        """Count a profile's samples."""
        self._worker.ask(
            "count",
            lambda library: _counts(library, profile_id),
            self.counted.emit,
            self._on_failed,
        )

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(str(error))


def _counts(library: Library, profile_id: int) -> LibraryCounts:
    search = library.sample_search
    sources = {source.id: source for source in search.sources(profile_id)}
    return LibraryCounts(search.counts(profile_id), search.n_excluded(profile_id), sources)

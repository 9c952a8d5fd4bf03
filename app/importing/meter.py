"""How far an import is, and whether it shall go on."""

import time
from collections.abc import Callable, Sequence

from app.importing.detect import Unit
from app.importing.files import SourceFile
from app.importing.plain_text import path_text
from app.importing.report import ImportProgress
from app.importing.source import ImportCancelled

_SECONDS_BETWEEN_REPORTS = 0.1


class Meter:
    """Tells how far an import is, and stops it on request.

    Attributes:
        added: samples found so far.
        seen: messages and posts looked at so far.
    """

    def __init__(
        self,
        units: Sequence[Unit],
        on_progress: Callable[[ImportProgress], None],
        cancelled: Callable[[], bool],
    ) -> None:
        # Three times through: for senders, for texts, and for choosing among these.
        self._bytes = sum(unit.size for unit in units)
        self._total = max(1, 3 * self._bytes)
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._done = 0
        self._reported = -_SECONDS_BETWEEN_REPORTS
        self.added = 0
        self.seen = 0

    def tick(self, unit: Unit, position: int) -> None:
        """Say that `position` bytes of the present file are read.

        Raises:
            ImportCancelled: the person asked for it.
        """
        if self._cancelled():
            raise ImportCancelled(
                f"The import was stopped; nothing from {path_text(unit.path)} was added. "
                "Import it again at any time: what is known is not added twice."
            )
        if time.monotonic() - self._reported >= _SECONDS_BETWEEN_REPORTS:
            self._report(unit, position)

    def file_done(self, unit: Unit, file: SourceFile) -> None:
        """Say that the present file is read."""
        self._done += file.size
        self.tick(unit, 0)

    def senders_known(self) -> None:
        """Say that the first time through is over, however far it had to go."""
        self._done = self._bytes

    def chosen(self, unit: Unit) -> None:
        """Say that a unit's samples are chosen."""
        self._done += unit.size
        self.tick(unit, 0)

    def unit_done(self, unit: Unit) -> None:
        """Say that a unit is stored."""
        self._report(unit, 0)

    def _report(self, unit: Unit, position: int) -> None:
        self._reported = time.monotonic()
        fraction = min(1.0, (self._done + position) / self._total)
        self._on_progress(ImportProgress(path_text(unit.path), fraction, self.added, self.seen))

"""How fast an import is, and when it will be done."""

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.importing.report import ImportProgress
from app.ui.job_progress import time_left

_WINDOW_S = 8.0
_LEAST_S = 1.0


@dataclass(frozen=True, slots=True)
class _Mark:
    seconds: float
    fraction: float
    seen: int


class ImportPace:
    """Follows one import. Its parts differ in speed, so that only the last seconds count."""

    def __init__(self) -> None:
        self._marks: deque[_Mark] = deque()

    def in_words(self, progress: ImportProgress, seconds: float) -> str:
        """Return rate and time left, such as "1,204 texts a second · 8 s left".

        Args:
            progress: how far it is.
            seconds: since any fixed moment, when that was said.

        Returns:
            Nothing while too little is known, and no rate while nothing new is read.
        """
        self._marks.append(_Mark(seconds, progress.fraction, progress.seen))
        while seconds - self._marks[0].seconds > _WINDOW_S:
            self._marks.popleft()
        first = self._marks[0]
        elapsed = seconds - first.seconds
        if elapsed < _LEAST_S:
            return ""
        words = []
        rate = (progress.seen - first.seen) / elapsed
        if rate >= 1:
            words.append(_tr("{0:,.0f} texts a second").format(rate))
        if progress.fraction > first.fraction:
            speed = (progress.fraction - first.fraction) / elapsed
            words.append(time_left((1 - progress.fraction) / speed))
        return " · ".join(words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportPace", text)

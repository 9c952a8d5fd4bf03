"""What a command prints: results on standard output, progress on standard error."""

import json
import sys
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self, TextIO


class Output:
    """Prints a command's result once, as JSON or for people.

    As a context manager it removes what `progress` showed, however the command ends.

    Args:
        json: one JSON object instead of text.
        out: where results go; None for standard output.
        progress: where progress goes, shown only on a terminal; None for standard error.
    """

    def __init__(
        self, *, json: bool, out: TextIO | None = None, progress: TextIO | None = None
    ) -> None:
        self.json = json
        self._out = sys.stdout if out is None else out
        self._progress = sys.stderr if progress is None else progress
        self._progress_shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end_progress()

    def result(self, data: Mapping[str, Any], text: str) -> None:
        """Print the data if JSON was asked for, else the text (nothing if it is empty)."""
        self.end_progress()
        if self.json:
            text = json.dumps(data, ensure_ascii=False)
        if text:
            self._out.write(f"{text}\n")
        self._out.flush()

    def stream(self, text: str) -> None:
        """Print a piece of a text that is still being written; nothing where JSON was asked for."""
        if not self.json:
            self.end_progress()
            self._out.write(text)
            self._out.flush()

    def progress(self, text: str) -> None:
        """Show where the work stands, over what was shown before."""
        if self._progress.isatty():
            self._progress.write(f"\r\x1b[K{text}")
            self._progress.flush()
            self._progress_shown = True

    def end_progress(self) -> None:
        """Remove what `progress` showed."""
        if self._progress_shown:
            self._progress.write("\r\x1b[K")
            self._progress.flush()
            self._progress_shown = False

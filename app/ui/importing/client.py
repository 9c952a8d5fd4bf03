"""The window's side of an import, which runs in a child process of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.importing.report import ImportProgress
from app.ui.importing.events import ImportAnswer, ImportEvent, ImportFailure, decode_import_event
from app.ui.process_output import ProcessOutput, child_process, ending_of

_PATIENCE_MS = 2000
_QUIT_MS = 1500


class ImportClient(QObject):
    """Runs one child at a time: one that imports, or one that only looks.

    Signals:
        progressed: an `ImportProgress`.
        ended: an `ImportAnswer`; follows every `start`.
    """

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._output: ProcessOutput | None = None
        self._answer: ImportAnswer | None = None
        self._cancelled = False
        self._keeps = False

    @property
    def is_running(self) -> bool:
        """Whether a child is at work."""
        return self._process is not None

    def start(self, command: Sequence[str], *, keeps: bool) -> None:
        """Run a child.

        Args:
            command: the program and its arguments.
            keeps: whether it changes the library; one that does not may be ended at any moment.

        Raises:
            RuntimeError: one is at work.
        """
        if self._process is not None:
            raise RuntimeError("an import is under way")
        self._answer = None
        self._cancelled = False
        self._keeps = keeps
        program, *arguments = command
        process, output = child_process(
            self, on_output=self._read, on_end=self._on_end, on_error=self._on_error
        )
        self._process, self._output = process, output
        process.start(program, arguments)

    def cancel(self) -> None:
        """Stop the child; what an import has finished reading stays in the library."""
        process = self._process
        if process is None:
            return
        self._cancelled = True
        if not self._keeps:
            process.kill()
            return
        process.terminate()
        # A child of a bounded wait: a console program on Windows hears no request to close.
        QTimer.singleShot(_PATIENCE_MS, process, process.kill)

    def shutdown(self) -> None:
        """End a running child at once and reap it; nothing is reported."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            process.kill()
            process.waitForFinished(_QUIT_MS)
            process.deleteLater()

    def _read(self) -> None:
        if self._output is None:
            return
        for line in self._output.read_lines():
            event = decode_import_event(line)
            if event is not None:
                self._dispatch(event)

    def _dispatch(self, event: ImportEvent) -> None:
        match event:
            case ImportProgress():
                self.progressed.emit(event)
            case _:
                self._answer = event

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Every other error is followed by `finished`.
        if error is QProcess.ProcessError.FailedToStart:
            self._on_end()

    def _on_end(self) -> None:
        process, output = self._process, self._output
        if process is None or output is None:
            return
        self._read()
        output.read_errors()
        self._process = None
        process.deleteLater()
        self.ended.emit(self._answer or self._lost(process, output))

    def _lost(self, process: QProcess, output: ProcessOutput) -> ImportFailure:
        if self._cancelled:
            kept = self.tr("Whatever was read completely is kept.") if self._keeps else ""
            return ImportFailure(f"{self.tr('Stopped.')} {kept}".rstrip(), is_wish=True)
        message = self.tr("The import {0}.").format(ending_of(process))
        if self._keeps:
            message += " " + self.tr(
                "Whatever was read completely is kept; import again for the rest."
            )
        return ImportFailure(f"{message}\n\n{output.error_tail}".rstrip())

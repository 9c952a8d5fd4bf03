"""Reading a child process: its lines of output, the last of its complaints, and how it ended."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QProcess

from app.ui.line_buffer import LineBuffer

_TAIL_LINES = 40
_KILLED = 9


class ProcessOutput:
    """What one `QProcess` has written so far.

    Never waits: call `read_lines` and `read_errors` when the process says that there is something.
    """

    def __init__(self, process: QProcess) -> None:
        self._process = process
        self._lines = LineBuffer()
        self._error_lines = LineBuffer()
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)

    def read_lines(self) -> list[bytes]:
        """Return the lines of standard output completed since the last call."""
        return self._lines.feed(bytes(self._process.readAllStandardOutput().data()))

    def read_errors(self) -> None:
        """Take in what arrived on standard error."""
        for line in self._error_lines.feed(bytes(self._process.readAllStandardError().data())):
            self._tail.append(line.decode("utf-8", "replace").rstrip())

    @property
    def error_tail(self) -> str:
        """The last lines of standard error, for a report."""
        return "\n".join(self._tail)


def child_process(
    owner: QObject,
    *,
    on_output: Callable[[], None],
    on_end: Callable[[], None],
    on_error: Callable[[QProcess.ProcessError], None],
) -> tuple[QProcess, ProcessOutput]:
    """Return a process that is still to be started, and what it will write.

    Not started here, since one that cannot be says so at once, when whoever made it must know it.

    Args:
        owner: the Qt owner.
        on_output: told that there is something on standard output.
        on_end: told that it has ended.
        on_error: told what went wrong, before its end or in its place.
    """
    process = QProcess(owner)
    output = ProcessOutput(process)
    process.readyReadStandardOutput.connect(on_output)
    process.readyReadStandardError.connect(output.read_errors)
    process.finished.connect(on_end)
    process.errorOccurred.connect(on_error)
    return process, output


def ending_of(process: QProcess) -> str:
    """Return how a finished process ended, as a clause for a message: "was ended by signal 9"."""
    if process.error() is QProcess.ProcessError.FailedToStart:
        return _tr("could not be started ({0})").format(process.errorString())
    code = process.exitCode()
    if process.exitStatus() is not QProcess.ExitStatus.CrashExit:
        return _tr("ended by itself (exit code {0})").format(code)
    if code == _KILLED:
        return _tr(
            "was ended by the system (signal {0}, which often means that memory ran out)"
        ).format(code)
    return _tr("was ended by the system (signal {0})").format(code)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProcessOutput", text)

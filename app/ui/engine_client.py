"""The window's side of the engine process: jobs in, events out, and a restart after a crash."""

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.errors import EngineGoneError
from app.ui.process_output import ProcessOutput, child_process, ending_of
from engine.errors import ProtocolError
from engine.process import protocol

_MOST_CRASHES = 3
_RESTART_MS = 100
_QUIT_MS = 1500


class EngineClient(QObject):
    """Starts the engine, hands it jobs and passes on what it says; never blocks but at shutdown.

    A job submitted while the engine is starting waits for its `Hello`. Each job gets exactly one
    `answer`: where the engine dies, a `Failed` whose error is "EngineGoneError".

    Signals:
        hello: the engine is up.
        progress: a `protocol.Progress`.
        token: a `protocol.Token`.
        partial: a `protocol.Partial`.
        answer: a `protocol.Answer`; the job is over.
        gone: the engine ended unasked and is being restarted; says why.
        gave_up: the engine ended several times before doing any work and was not restarted; says
            why. `start` tries again.
    """

    hello = Signal()
    progress = Signal(object)
    token = Signal(object)
    partial = Signal(object)
    answer = Signal(object)
    gone = Signal(str)
    gave_up = Signal(str)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program, *self._arguments = command
        self._ids = count(1)
        self._process: QProcess | None = None
        self._output: ProcessOutput | None = None
        self._up = False
        self._wanted = False
        self._crashes = 0
        self._waiting: list[protocol.Job] = []
        self._sent: set[int] = set()
        self._restart = QTimer(self, singleShot=True, interval=_RESTART_MS)
        self._restart.timeout.connect(self._launch)

    @property
    def process_id(self) -> int | None:
        """The engine's process id, None while there is no process."""
        return (self._process.processId() or None) if self._process else None

    @property
    def has_given_up(self) -> bool:
        """Whether only `start` will bring the engine back."""
        return not self._wanted

    @property
    def error_tail(self) -> str:
        """The last lines of the newest engine's standard error, for a report."""
        return self._output.error_tail if self._output else ""

    def new_id(self) -> int:
        """Return an id that no job of this client has had."""
        return next(self._ids)

    def start(self) -> None:
        """Start the engine, or try again after `gave_up`."""
        self._wanted = True
        self._crashes = 0
        if self._process is None and not self._restart.isActive():
            self._launch()

    def submit(self, job: protocol.Job) -> None:
        """Send a job, or keep it until the engine is up."""
        if self._up:
            self._send(job)
        elif self._wanted:
            self._waiting.append(job)
        else:
            message = self.tr("The writing engine is not running. Choose Retry to start it again.")
            self._fail_soon(job.id, EngineGoneError.__name__, message)

    def cancel(self, job_id: int) -> None:
        """Ask for the end of a job; it still gets its answer. Jobs that are over are ignored."""
        if job_id in self._sent:
            self._write(protocol.Cancel(target=job_id))
        elif any(job.id == job_id for job in self._waiting):
            self._waiting = [job for job in self._waiting if job.id != job_id]
            self._fail_soon(job_id, "Cancelled", self.tr("Stopped before it began."))

    def shutdown(self) -> None:
        """End the engine and reap it, within three seconds at worst. Open jobs get no answer."""
        self._wanted = self._up = False
        self._restart.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        process.write(protocol.encode(protocol.Shutdown()))
        process.closeWriteChannel()
        if not process.waitForFinished(_QUIT_MS):
            process.kill()
            process.waitForFinished(_QUIT_MS)
        process.deleteLater()

    def _launch(self) -> None:
        process, output = child_process(
            self, on_output=self._read, on_end=self._on_end, on_error=self._on_error
        )
        self._process, self._output = process, output
        process.start(self._program, self._arguments)

    def _read(self) -> None:
        if self._output is None:
            return
        for line in self._output.read_lines():
            try:
                event = protocol.decode_event(line)
            except ProtocolError:
                # A library that prints to standard output must not cost the person a draft.
                continue
            self._dispatch(event)

    def _dispatch(self, event: protocol.Event) -> None:
        match event:
            case protocol.Hello():
                self._greet(event)
            case protocol.Progress():
                self.progress.emit(event)
            case protocol.Token():
                self.token.emit(event)
            case protocol.Partial():
                self.partial.emit(event)
            case _:
                # Progress would not do: an engine may die of each model that it begins to load.
                self._crashes = 0
                if event.id is not None:
                    self._sent.discard(event.id)
                self.answer.emit(event)

    def _greet(self, greeting: protocol.Hello) -> None:
        if greeting.version != protocol.VERSION:
            self._give_up(
                self.tr(
                    "The writing engine speaks protocol version {0}, this window {1}. "
                    "Install Idiolect again so that both match."
                ).format(greeting.version, protocol.VERSION)
            )
            return
        self._up = True
        waiting, self._waiting = self._waiting, []
        for job in waiting:
            self._send(job)
        self.hello.emit()

    def _send(self, job: protocol.Job) -> None:
        self._sent.add(job.id)
        self._write(job)

    def _write(self, message: protocol.Request) -> None:
        if self._process is not None:
            self._process.write(protocol.encode(message))

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
        ending = ending_of(process)
        self._process = None
        self._up = False
        process.deleteLater()
        self._crashes += 1
        if self._crashes < _MOST_CRASHES:
            self._lose(self.tr("The writing engine {0}; it is starting again.").format(ending))
        else:
            self._give_up(
                self.tr(
                    "The writing engine {0}, {1} times in a row. Choose Retry to try again."
                ).format(ending, self._crashes)
            )

    def _lose(self, message: str) -> None:
        self._restart.start()
        self.gone.emit(message)
        self._fail_all(self._sent, message)

    def _give_up(self, message: str) -> None:
        self._wanted = False
        self.shutdown()
        waiting, self._waiting = self._waiting, []
        self._fail_all(self._sent.union(job.id for job in waiting), message)
        self.gave_up.emit(message)

    def _fail_all(self, job_ids: set[int], message: str) -> None:
        lost = sorted(job_ids)
        self._sent.clear()
        for job_id in lost:
            self.answer.emit(protocol.Failed(job_id, EngineGoneError.__name__, message))

    def _fail_soon(self, job_id: int, error: str, message: str) -> None:
        failed = protocol.Failed(job_id, error, message)
        QTimer.singleShot(0, self, lambda: self.answer.emit(failed))

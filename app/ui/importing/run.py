"""The child processes of one import dialog: one that looks, one that tries, one that keeps."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import SourceError
from app.home import Home, import_command, proposal_command
from app.ui.importing.client import ImportClient
from app.ui.importing.events import ImportFailure
from app.ui.importing.pasted import PASTED_ADDRESS, PastedTexts
from app.ui.importing.request import ImportRequest


class ImportRun(QObject):
    """Starts children, one at a time; pasted texts are files only while one reads them.

    Signals:
        progressed: an `ImportProgress`.
        ended: an `ImportAnswer`; follows everything that is begun.
    """

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._pasted = PastedTexts(home)
        self._client = ImportClient(self)
        self._client.progressed.connect(self.progressed)
        self._client.ended.connect(self._on_ended)

    @property
    def is_running(self) -> bool:
        """Whether a child is at work."""
        return self._client.is_running

    def look(self, paths: Sequence[Path]) -> None:
        """Find out who wrote what is at the paths; ends with a `Proposal`."""
        self._client.start(proposal_command(self._home, paths), keeps=False)

    def preview(self, request: ImportRequest) -> None:
        """Find out what an import would keep; ends with an `ImportReport`."""
        self._import(request, dry_run=True)

    def store(self, request: ImportRequest) -> None:
        """Import; ends with an `ImportReport`."""
        self._import(request, dry_run=False)

    def cancel(self) -> None:
        """Stop the child; it ends as every other does."""
        self._client.cancel()

    def shutdown(self) -> None:
        """End the child at once; nothing is told of it."""
        self._client.shutdown()
        self._pasted.clear()

    def _import(self, request: ImportRequest, *, dry_run: bool) -> None:
        try:
            request = self._with_files(request)
        except SourceError as error:
            self.ended.emit(ImportFailure(str(error)))
            return
        command = import_command(
            self._home, request.profile, request.paths, request.mine, dry_run=dry_run
        )
        self._client.start(command, keeps=not dry_run)

    def _with_files(self, request: ImportRequest) -> ImportRequest:
        if not request.pasted:
            return request
        folder = self._pasted.write(request.pasted, datetime.now())
        return replace(
            request,
            paths=(*request.paths, folder),
            mine=(*request.mine, PASTED_ADDRESS),
            pasted=(),
        )

    def _on_ended(self, answer: object) -> None:
        self._pasted.clear()
        self.ended.emit(answer)

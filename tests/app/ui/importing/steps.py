"""The import dialog as the tests use it: real files, and the real child processes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.home import Home
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.step import Step
from tests.app.importing.written_mail import mbox, message
from tests.app.ui.conftest import RecordedDialogs

BRIEFLY = 60_000
POST = "The clock on the pontoon is mended, more or less, and the bell is polished and dry. "


def mailbox(path: Path) -> Path:
    """A Sent folder's mailbox: two texts by Mina, one with a quote, and one by Omar."""
    answer = "The soup stands on the stove, help yourselves.\n\n> Is there any soup?\n"
    path.write_bytes(
        mbox(
            message(Subject="Lunch", From="Mina Öberg <mina@example.org>"),
            message(answer, Subject="Re: Soup", From="Mina Öberg <mina@example.org>"),
            message("No soup for me today, thank you very much.", From="omar@example.org"),
        )
    )
    return path


def post(path: Path) -> Path:
    """A post of some length."""
    path.write_text(f"# {path.stem}\n\n{POST * 3}{path.stem}\n", encoding="utf-8")
    return path


@dataclass(frozen=True, slots=True)
class Steps:
    """An open dialog, and the hands of a person."""

    dialog: ImportDialog
    qtbot: QtBot
    home: Home

    def choose(self, *paths: Path, profile: str = "Mina") -> None:
        """Fill in the first page."""
        self.dialog.form.list.add_paths(paths)
        self.dialog.form.profile.setText(profile)

    def go_on(self, to: Step) -> None:
        """Press the main button, and wait until the dialog is at a step."""
        assert self.dialog.buttons.next.isEnabled()
        self.qtbot.mouseClick(self.dialog.buttons.next, Qt.MouseButton.LeftButton)
        self.wait_for(to)

    def go_back(self, to: Step) -> None:
        """Press Back."""
        self.qtbot.mouseClick(self.dialog.buttons.back, Qt.MouseButton.LeftButton)
        assert self.dialog.step is to

    def stop(self, at: Step) -> None:
        """Press the main button, and Stop as soon as the child of a step is at work."""
        self.qtbot.mouseClick(self.dialog.buttons.next, Qt.MouseButton.LeftButton)
        assert self.dialog.step is at
        assert self.dialog.buttons.close_.text() == "Stop"
        self.qtbot.mouseClick(self.dialog.buttons.close_, Qt.MouseButton.LeftButton)

    def wait_for(self, step: Step) -> None:
        """Wait until the dialog is at a step, or has failed."""
        ends = (step, Step.REPORT)
        self.qtbot.waitUntil(lambda: self.dialog.step in ends, timeout=BRIEFLY)
        assert self.dialog.step is step, self.dialog.report.problems.toPlainText()

    @property
    def counts(self) -> list[str]:
        """The rows of the preview's counts."""
        table = self.dialog.preview.counts
        cells = [[table.item(row, column) for column in (0, 1)] for row in range(table.rowCount())]
        return [" ".join(cell.text() for cell in row if cell).strip() for row in cells]


@contextmanager
def open_dialog(qtbot: QtBot, home: Home, dialogs: RecordedDialogs) -> Iterator[Steps]:
    """A dialog on a home, closed at the end."""
    dialog = ImportDialog(home, dialogs)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    try:
        yield Steps(dialog, qtbot, home)
    finally:
        dialog.done(0)
        dialog.deleteLater()

"""A second copy on the same data is turned away, and the first comes forward instead."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui import single_copy
from app.ui.single_copy import (
    DataFolderError,
    SingleCopy,
    Word,
    ask,
    claim_or_tell,
    come_to_the_front,
    is_open,
)
from tests.app.cli.command_line import ROOT, Idiolect
from tests.app.ui.conftest import RecordedDialogs


class OtherCopy:
    """A copy in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.app.ui.open_copy", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self, *, crash: bool = False) -> None:
        if crash:
            self.process.kill()
        assert self.process.stdin is not None
        if not self.process.stdin.closed:
            self.process.communicate(timeout=30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def start(folder: Path) -> Iterator[Callable[[], OtherCopy]]:
    started: list[OtherCopy] = []

    def start_one() -> OtherCopy:
        started.append(OtherCopy(folder))
        return started[-1]

    yield start_one
    for copy in started:
        copy.end()


def test_a_second_process_is_refused_until_the_first_ends(
    start: Callable[[], OtherCopy],
) -> None:
    first = start()
    assert first.line() == "open"
    assert start().line() == "refused"
    first.end()
    assert start().line() == "open"


def test_the_lock_of_a_crashed_copy_does_not_count(
    start: Callable[[], OtherCopy], folder: Path
) -> None:
    first = start()
    assert first.line() == "open"
    assert is_open(folder)
    first.end(crash=True)
    assert not is_open(folder)
    assert start().line() == "open"


def test_the_second_tells_the_person_and_calls_the_first(
    start: Callable[[], OtherCopy], folder: Path, dialogs: RecordedDialogs
) -> None:
    first = start()
    assert first.line() == "open"
    assert claim_or_tell(folder, dialogs) is None
    assert first.line() == "show"
    [(title, text)] = dialogs.shown
    assert title == "Idiolect"
    assert "already open" in text
    assert "asked to the front" in text


def test_a_copy_that_does_not_answer_is_told_of(
    start: Callable[[], OtherCopy],
    folder: Path,
    dialogs: RecordedDialogs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = start()
    assert first.line() == "open"
    monkeypatch.setattr(single_copy, "ask", lambda *_: False)
    assert claim_or_tell(folder, dialogs) is None
    assert "does not answer" in dialogs.shown[0][1]
    assert str(folder) in dialogs.shown[0][1]


def test_the_command_has_the_open_copy_rewrite_the_clipboard(
    start: Callable[[], OtherCopy], folder: Path
) -> None:
    first = start()
    assert first.line() == "open"
    idiolect = Idiolect(folder)
    assert idiolect("rewrite-clipboard", "--json").data == {"asked": True}
    assert first.line() == "rewrite-clipboard"
    first.end()
    assert "not open" in idiolect("rewrite-clipboard", code=1).complaint


def test_the_command_needs_no_data_folder_to_say_that_nothing_is_open(folder: Path) -> None:
    assert "Open it first" in Idiolect(folder)("rewrite-clipboard", code=1).complaint
    assert not folder.exists()


def test_an_unheard_word_is_taken_back(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_copy, "_ANSWER_S", 0.0)
    assert not ask(folder, Word.SHOW)
    words = folder / "words"
    words.mkdir(parents=True)
    assert not ask(folder, Word.SHOW)
    assert not list(words.iterdir())


def test_words_are_heard_in_order_and_nonsense_is_not(
    qtbot: QtBot, folder: Path, dialogs: RecordedDialogs
) -> None:
    copy = claim_or_tell(folder, dialogs)
    assert copy is not None
    heard: list[Word] = []
    copy.asked.connect(heard.append)
    words = folder / "words"
    for number, said in enumerate((b"show", b"\xff\xff", b"x" * 999, b"rewrite-clipboard")):
        (words / f"{number}.word").write_bytes(said)
    qtbot.waitUntil(lambda: not list(words.iterdir()))
    assert heard == [Word.SHOW, Word.REWRITE_CLIPBOARD]
    assert not dialogs.shown
    copy.release()
    assert not is_open(folder)


def test_what_was_left_for_an_earlier_copy_is_not_heard(folder: Path) -> None:
    left = folder / "words" / "1.word"
    left.parent.mkdir(parents=True)
    left.write_text("rewrite-clipboard")
    copy = SingleCopy(folder)
    assert copy.claim()
    assert not left.exists()
    copy.release()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_named(folder: Path) -> None:
    (folder / "words").mkdir(parents=True)
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(DataFolderError, match="data"):
        SingleCopy(folder).claim()
    folder.chmod(stat.S_IRWXU)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataFolderError, match="file"):
        SingleCopy(tmp_path / "file" / "data").claim()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_minimised_window_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    come_to_the_front(window)
    assert window.isVisible()
    assert not window.isMinimized()
    window.close()

"""Ctrl-C, told to a real process while it works."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.library.library import Library
from app.library.records import Voice
from tests.app.cli.command_line import Ended, Idiolect

# Windows has neither these terminals nor a signal for one process alone.
pty = pytest.importorskip("pty")

ERASE = b"\r\x1b[K"
MESSAGE = (
    "From mina@example.org Fri Jan  1 16:07:20 2010\n"
    "From: Mina <mina@example.org>\n"
    "Subject: note {number}\n\n"
    "This is note {number}: noon works for me, and I shall bring both the soup and the bread.\n\n"
)
MANY = 20_000
"""Messages that take many times longer to read than a signal takes to arrive."""


class Terminal:
    """A terminal for a process to write to, and what is shown on it."""

    def __init__(self) -> None:
        self._screen, self.end = pty.openpty()
        self._open = [self._screen, self.end]
        self.shown = b""

    def read_until(self, text: bytes) -> None:
        """Wait until a text is shown."""
        while text not in self.shown:
            self.shown += os.read(self._screen, 4096)

    def read_to_end(self) -> None:
        """Read what is left, when the process has ended."""
        self._open.remove(self.end)
        os.close(self.end)
        # The end of a terminal is an error on some systems, and an empty read on others.
        with contextlib.suppress(OSError):
            while more := os.read(self._screen, 4096):
                self.shown += more

    def close(self) -> None:
        for descriptor in self._open:
            os.close(descriptor)

    @property
    def last_line(self) -> str:
        """What stands in the last line, without what was erased from it."""
        assert self.shown.endswith(b"\r\n")
        return self.shown[:-2].rpartition(b"\n")[2].rpartition(ERASE)[2].decode()


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    opened = Terminal()
    yield opened
    opened.close()


def interrupt(process: subprocess.Popen[bytes]) -> bytes:
    """Press Ctrl-C, and return the rest of standard output once the process has ended."""
    process.send_signal(signal.SIGINT)
    assert process.stdout is not None
    rest = process.stdout.read()
    process.wait()
    return rest


def kept_voice(idiolect: Idiolect, fingerprint: str) -> Voice | None:
    with Library.open(idiolect.database) as library:
        return library.voices.find(library.profiles.get("Zoë").id, fingerprint)


def test_a_stopped_discovery_leaves_the_earlier_result(
    discovered: Idiolect, discovery: tuple[Path, Ended], terminal: Terminal
) -> None:
    fingerprint = discovery[1].data["model_fingerprint"]
    before = kept_voice(discovered, fingerprint)
    command = ("discover", "--profile", "Zoë", "--budget", "600", "--json")
    with discovered.child(*command, stderr=terminal.end) as process:
        terminal.read_until(b" s left")
        assert interrupt(process) == b""
        terminal.read_to_end()
    assert process.returncode == 1
    assert terminal.last_line == "idiolect: Stopped."
    assert before is not None
    assert kept_voice(discovered, fingerprint) == before


def test_a_stopped_draft_is_printed_and_kept_so_far(voices: Idiolect) -> None:
    command = ("draft", "--profile", "Zoë", "--kind", "post", "--brief", "the first frost")
    settings = ("--strength", "0", "--seed", "7", "--max-tokens", "2000")
    with voices.child(*command, *settings) as process:
        assert process.stdout is not None
        printed = process.stdout.read(1)
        printed += interrupt(process)
        assert process.stderr is not None
        told = process.stderr.read().decode()
    assert process.returncode == 0
    assert told.startswith("[unsteered, seed 7, ")
    assert ", stopped; " in told
    with Library.open(voices.database) as library:
        (kept,) = library.drafts.for_profile(library.profiles.get("Zoë").id)
        (version,) = library.drafts.versions(kept.id)
    assert version.by is not None
    assert version.by.finish == "stopped"
    assert version.text + "\n" == kept.text + "\n" == printed.decode()
    assert 0 < version.by.n_tokens < 2000


def test_a_stopped_import_adds_nothing_of_the_source_it_was_reading(
    idiolect: Idiolect, terminal: Terminal, tmp_path: Path
) -> None:
    mailbox = tmp_path / "sent.mbox"
    mailbox.write_text("".join(MESSAGE.format(number=number) for number in range(MANY)))
    command = ("import", mailbox, "--profile", "Mina", "--json")
    with idiolect.child(*command, stderr=terminal.end) as process:
        terminal.read_until(b" samples ")
        assert interrupt(process) == b""
        terminal.read_to_end()
    assert process.returncode == 1
    assert terminal.last_line.startswith("idiolect: The import was stopped")
    assert str(mailbox) in terminal.last_line
    assert idiolect("profiles", "--json").data == {"profiles": []}


def test_a_command_stopped_before_its_work_has_begun_ends_in_one_line(
    voices: Idiolect, tmp_path: Path
) -> None:
    thread = tmp_path / "pipe"
    os.mkfifo(thread)
    command = ("draft", "--profile", "Zoë", "--kind", "reply", "--brief", "yes")
    with voices.child(*command, "--thread", thread) as process:
        # Opening the pipe waits until the command reads from it, and then the command waits for us.
        with thread.open("wb"):
            assert interrupt(process) == b""
        assert process.stderr is not None
        assert process.stderr.read() == b"idiolect: Stopped.\n"
    assert process.returncode == 1

"""The window's side of an import's child process, with children that end in every way."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from app.ui.importing.client import ImportClient
from app.ui.importing.events import ImportFailure

WAITS_FOREVER = "import sys, time; sys.stdout.write('\\n'); sys.stdout.flush(); time.sleep(600)"


@pytest.fixture
def client(qtbot: QtBot) -> ImportClient:
    return ImportClient()


def python(code: str) -> list[str]:
    """The command that runs some Python."""
    return [sys.executable, "-c", code]


def ended(qtbot: QtBot, client: ImportClient, command: list[str]) -> object:
    """What a child that changes the library ends with."""
    with qtbot.waitSignal(client.ended) as told:
        client.start(command, keeps=True)
    return told.args[0]


def test_a_child_that_dies_is_told_with_its_last_words(qtbot: QtBot, client: ImportClient) -> None:
    answer = ended(qtbot, client, python("raise SystemExit('the disk is full')"))
    assert answer == ImportFailure(
        "The import ended by itself (exit code 1). Whatever was read completely is kept; import "
        "again for the rest.\n\nthe disk is full"
    )
    assert not client.is_running


def test_a_child_that_only_looks_has_kept_nothing(qtbot: QtBot, client: ImportClient) -> None:
    with qtbot.waitSignal(client.ended) as told:
        client.start(python("raise SystemExit(3)"), keeps=False)
    assert told.args == [ImportFailure("The import ended by itself (exit code 3).")]


def test_a_child_that_cannot_be_started_is_told(qtbot: QtBot, client: ImportClient) -> None:
    answer = ended(qtbot, client, ["/nowhere/at/all"])
    assert isinstance(answer, ImportFailure)
    assert "could not be started" in answer.message


def test_one_child_at_a_time(qtbot: QtBot, client: ImportClient) -> None:
    client.start(python(WAITS_FOREVER), keeps=False)
    with pytest.raises(RuntimeError, match="under way"):
        client.start(python(WAITS_FOREVER), keeps=False)
    client.shutdown()
    assert not client.is_running


@pytest.mark.parametrize(
    ("keeps", "message"),
    [(True, "Stopped. Whatever was read completely is kept."), (False, "Stopped.")],
)
def test_a_child_that_is_stopped_says_that_it_was_wished(
    qtbot: QtBot, client: ImportClient, keeps: bool, message: str
) -> None:
    client.start(python(WAITS_FOREVER), keeps=keeps)
    with qtbot.waitSignal(client.ended) as told:
        client.cancel()
    assert told.args == [ImportFailure(message, is_wish=True)]

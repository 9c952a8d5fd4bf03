"""A check's process, whatever it does."""

import sys
import time
from pathlib import Path

import psutil
import pytest

from app.home import Home
from app.self_test import child
from app.self_test.child import Ended, run_in_child

GOOD = 'print(\'{"passed": true, "detail": "well", "noted": []}\')'


def ended(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str, limit_s: float = 30
) -> Ended:
    command = [sys.executable, "-c", script, str(tmp_path)]
    monkeypatch.setattr(child, "self_test_command", lambda _home, _name: command)
    return run_in_child("any", Home(tmp_path), limit_s=limit_s)


def test_what_a_check_says_is_told_with_its_time(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    outcome = ended(monkeypatch, tmp_path, GOOD).outcome
    assert (outcome.name, outcome.passed, outcome.detail) == ("any", True, "well")
    assert outcome.milliseconds > 0


def test_what_a_library_prints_before_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert ended(monkeypatch, tmp_path, f"print('Hello from a library'); {GOOD}").outcome.passed


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("import os; os.abort()", "by SIGABRT without an answer"),
        ("raise SystemExit(7)", "with code 7 without an answer"),
        ("raise ValueError('no room')", "ValueError: no room"),
        ("print('{')", "with code 0 without an answer"),
        ("print('[]')", "without an answer"),
        ("print('7')", "without an answer"),
        ("print('{}')", "without an answer"),
    ],
)
def test_a_process_that_ends_without_an_answer_has_failed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str, told: str
) -> None:
    outcome = ended(monkeypatch, tmp_path, script).outcome
    assert not outcome.passed
    assert told in outcome.detail


def is_at_work(number: int) -> bool:
    try:
        return psutil.Process(number).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


WITH_A_CHILD = """
import subprocess, sys, pathlib
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
pathlib.Path(sys.argv[1], "number").write_text(str(child.pid))
child.wait()
"""


def test_a_check_that_takes_too_long_is_ended_with_its_children(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    outcome = ended(monkeypatch, tmp_path, WITH_A_CHILD, limit_s=2).outcome
    assert not outcome.passed
    assert outcome.detail == "It took more than 2 s and was ended."
    number = int((tmp_path / "number").read_text())
    until = time.monotonic() + 10
    while is_at_work(number):
        # It was killed, and takes a moment to die.
        assert time.monotonic() < until


LISTENING = """
import socket, time
opened = socket.socket()
opened.bind(("127.0.0.1", 0))
opened.listen()
time.sleep(1)
"""


def test_sockets_seen_and_noted_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    noting = GOOD.replace("[]", '["socket.connect"]')
    found = ended(monkeypatch, tmp_path, f"{LISTENING}{noting}")
    assert found.outcome.passed
    assert "socket.connect" in found.connections
    assert any("127.0.0.1" in each for each in found.connections)


def test_a_real_check_fails_with_its_own_words(tmp_path: Path) -> None:
    # A file in the place of the folder that the check wants to make.
    home = Home(tmp_path / "home")
    home.root.mkdir()
    (home.root / "old").write_text("in the way")
    found = run_in_child("library", home)
    assert not found.outcome.passed
    assert "FileExistsError" in found.outcome.detail
    assert not found.connections

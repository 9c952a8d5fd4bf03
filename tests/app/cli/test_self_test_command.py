"""`idiolect self-test`: the real one once, and how it ends and is told otherwise."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app import __version__
from app.cli import self_test_command
from app.self_test.outcome import Outcome
from tests.app.cli.command_line import Idiolect

NAMES = [
    "llama.cpp",
    "libraries",
    "resources",
    "model",
    "heads",
    "draft",
    "window",
    "library",
    "network",
]


def test_a_working_installation_passes_and_nothing_of_the_persons_is_touched(
    idiolect: Idiolect, tmp_path: Path
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    ended = idiolect.in_child("self-test", "--json", environment={"TMPDIR": str(temporary)})
    assert [each["name"] for each in ended.data["checks"]] == NAMES
    assert [each["detail"] for each in ended.data["checks"] if not each["passed"]] == []
    assert all(each["milliseconds"] > 0 for each in ended.data["checks"])
    assert (ended.data["passed"], ended.data["version"]) == (True, __version__)
    assert ended.data["build"] == "source"
    assert not idiolect.home.exists()
    assert list(temporary.iterdir()) == []


def outcomes(*failed: str) -> Iterator[Outcome]:
    for name in ("model", "draft", "window"):
        yield Outcome(name, name not in failed, f"of the {name}", 12.3)


def test_people_are_told_a_line_a_check_and_a_sentence(
    idiolect: Idiolect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test_command, "run_all", outcomes)
    assert idiolect("self-test").out.splitlines() == [
        "ok     model          12 ms  of the model",
        "ok     draft          12 ms  of the draft",
        "ok     window         12 ms  of the window",
        f"Idiolect {__version__} works here: all 3 checks passed.",
    ]


def test_a_failure_is_told_and_the_others_run_all_the_same(
    idiolect: Idiolect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test_command, "run_all", lambda: outcomes("draft"))
    ended = idiolect("self-test", code=1)
    assert [line.split()[:2] for line in ended.out.splitlines()] == [
        ["ok", "model"],
        ["FAILED", "draft"],
        ["ok", "window"],
    ]
    assert "1 of 3 checks failed (draft)" in ended.err
    as_json = idiolect("self-test", "--json", code=1)
    assert [each["passed"] for each in as_json.data["checks"]] == [True, False, True]
    assert as_json.data["passed"] is False


def test_an_unknown_check_is_bad_use(idiolect: Idiolect) -> None:
    assert "nonsense" in idiolect("self-test", "--only", "nonsense", code=2).complaint


def test_ctrl_c_ends_it_with_its_children(idiolect: Idiolect, tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with idiolect.child("self-test", environment={"TMPDIR": str(temporary)}) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"ok     llama.cpp")
        children: list[psutil.Process] = []
        while not children:
            children = psutil.Process(process.pid).children(recursive=True)
        # To it alone, as a desktop would: a terminal sends it to the children, too.
        os.kill(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert err == b"idiolect: Stopped.\n"
    assert psutil.wait_procs(children, timeout=10)[1] == []
    assert list(temporary.iterdir()) == []

"""What holds for every command: exit codes, the one line of an error, and --home and --json."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from app.cli.main import run
from app.library.library import Library
from tests.app.cli.command_line import ROOT, Ended, Idiolect

DRAFT = ("draft", "--profile", "Zoë", "--kind", "post", "--brief", "the first frost")
DISCOVER = ("discover", "--profile", "Zoë")

FOR_PEOPLE = ("import", "discover", "draft", "profiles", "model", "voice", "library", "window")

BAD_USE = [
    (("frobnicate",), "frobnicate"),
    (("profiles", "surplus"), "surplus"),
    (("profiles", "--wrong"), "--wrong"),
    (("model",), "ACTION"),
    (("import", "--profile", "Zoë"), "PATH"),
    (("import", "post.txt"), "--profile"),
    (("discover",), "--profile"),
    ((*DISCOVER, "--budget", "0"), "--budget"),
    ((*DISCOVER, "--budget", "-3"), "--budget"),
    ((*DISCOVER, "--budget", "nan"), "--budget"),
    ((*DISCOVER, "--budget", "soon"), "soon"),
    (("draft", "--kind", "post", "--brief", "frost"), "--profile"),
    (("draft", "--profile", "Zoë", "--brief", "frost"), "--kind"),
    (("draft", "--profile", "Zoë", "--kind", "post"), "--brief"),
    ((*DRAFT, "--kind", "poem"), "poem"),
    ((*DRAFT, "--brief", ""), "--brief is empty"),
    ((*DRAFT, "--brief", " \n "), "--brief is empty"),
    ((*DRAFT, "--brief", "frost \udcff"), "--brief"),
    ((*DRAFT, "--strength", "-1"), "--strength is -1"),
    ((*DRAFT, "--strength", "100.5"), "--strength is 100.5"),
    ((*DRAFT, "--strength", "101"), "--strength is 101"),
    ((*DRAFT, "--strength", "nan"), "--strength is nan"),
    ((*DRAFT, "--strength", "inf"), "--strength is inf"),
    ((*DRAFT, "--strength", "full"), "full"),
    ((*DRAFT, "--strength", "20,200"), "--strength is 200"),
    ((*DRAFT, "--seed", "-1"), "--seed is -1"),
    ((*DRAFT, "--seed", "2147483648"), "--seed is 2147483648"),
    ((*DRAFT, "--seed", "1.5"), "1.5"),
    ((*DRAFT, "--max-tokens", "0"), "--max-tokens"),
    ((*DRAFT, "--thread", "message.txt"), "--kind reply"),
    ((*DRAFT, "--kind", "email", "--thread", "message.txt"), "--kind reply"),
]


@pytest.mark.parametrize(("arguments", "named"), BAD_USE)
def test_bad_use_is_told_in_one_line(
    idiolect: Idiolect, arguments: tuple[str, ...], named: str
) -> None:
    assert named in idiolect(*arguments, code=2).complaint
    assert not idiolect.home.exists()


def test_an_unknown_command_is_answered_with_those_there_are(idiolect: Idiolect) -> None:
    complaint = idiolect("frobnicate", code=2).complaint
    for command in FOR_PEOPLE:
        assert command in complaint


def test_a_process_ends_with_the_same_codes_and_lines(idiolect: Idiolect) -> None:
    assert idiolect.in_child("profiles", "--json").data == {"profiles": []}
    assert "Zoë" in idiolect.in_child(*DISCOVER, code=1).complaint
    assert "frobnicate" in idiolect.in_child("frobnicate", code=2).complaint


def test_the_version_is_told(idiolect: Idiolect) -> None:
    assert idiolect.in_child("--version") == Ended(0, f"idiolect {__version__}\n", "")


def test_help_lists_what_is_for_people(idiolect: Idiolect) -> None:
    told = idiolect.in_child("--help").out
    for command in FOR_PEOPLE:
        assert f"\n    {command} " in told
    assert "engine" not in told


def test_an_unknown_profile_is_answered_with_those_there_are(voices: Idiolect) -> None:
    for command in (("discover",), ("draft", "--kind", "post", "--brief", "frost")):
        complaint = voices(*command, "--profile", "Mina", "--json", code=1).complaint
        assert "Mina" in complaint
        assert "Goldie" in complaint
        assert "Zoë" in complaint


def test_a_home_that_cannot_be_one_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert str(file) in Idiolect(file)("profiles", code=1).complaint


def test_a_damaged_library_is_named(voices: Idiolect) -> None:
    voices.database.write_bytes(b"no library at all, " * 500)
    assert str(voices.database) in voices("profiles", code=1).complaint


def test_home_and_json_go_before_and_after_the_command(
    voices: Idiolect, capsys: pytest.CaptureFixture[str]
) -> None:
    home = ["--home", str(voices.home)]
    for arguments in (
        [*home, "--json", "profiles"],
        ["--json", "profiles", *home],
        [*home, "profiles", "--json"],
        ["profiles", "--json", *home],
    ):
        assert run(arguments) == 0
        told = Ended(0, *capsys.readouterr()).data
        assert [each["name"] for each in told["profiles"]] == ["Goldie", "Zoë"]


def test_the_home_after_the_command_wins(voices: Idiolect, tmp_path: Path) -> None:
    assert voices("profiles", "--home", tmp_path / "empty", "--json").data == {"profiles": []}


@pytest.mark.parametrize(
    "environment",
    [
        {"LANG": "C"},
        {"LC_ALL": "C"},
        # So is a pipe on Windows, or in an old locale: not every character can be written there.
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "cp1252"},
    ],
    ids=lambda environment: " ".join(f"{name}={value}" for name, value in environment.items()),
)
def test_texts_are_written_as_utf8_in_every_locale(
    idiolect: Idiolect, environment: dict[str, str]
) -> None:
    name = "Zoë 🙂 Łukasz"
    with Library.open(idiolect.database) as library:
        library.profiles.get_or_create(name)
    told = idiolect.in_child("profiles", environment=environment)
    assert told.out.startswith(f"{name}: ")
    as_json = idiolect.in_child("profiles", "--json", environment=environment)
    assert as_json.data["profiles"][0]["name"] == name
    failed = idiolect.in_child("discover", "--profile", "Mina", environment=environment, code=1)
    assert name in failed.complaint


@pytest.mark.parametrize("arguments", [("profiles",), ("profiles", "--json")])
def test_a_reader_that_has_seen_enough_is_no_fault(
    voices: Idiolect, arguments: tuple[str, ...]
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        with voices.child(*arguments, stdout=writer) as process:
            _, err = process.communicate()
    finally:
        os.close(writer)
    assert err == b""
    assert process.returncode == 1


def loaded_by(*arguments: str | Path) -> str:
    """Which heavy modules a process has loaded at a command's end; windows are not opened."""
    script = (
        "import sys, types\n"
        "fake = types.SimpleNamespace(run_window=lambda home, model, overrides: 0)\n"
        "sys.modules['app.ui.application'] = fake\n"
        "from app.cli.main import run\n"
        "assert run(sys.argv[1:]) == 0\n"
        "heavy = {'llama_cpp', 'mailparser_reply', 'PySide6'} & set(sys.modules)\n"
        "print(*sorted(heavy), file=sys.stderr)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, *arguments], cwd=ROOT, capture_output=True, check=True
    )
    return ended.stderr.decode().strip()


def test_the_window_waits_neither_for_importers_nor_for_the_model(tmp_path: Path) -> None:
    assert loaded_by() == ""
    assert loaded_by("window") == ""


def test_commands_without_a_model_do_not_load_llama_cpp_or_qt(tmp_path: Path) -> None:
    assert loaded_by("--home", tmp_path, "profiles") == ""

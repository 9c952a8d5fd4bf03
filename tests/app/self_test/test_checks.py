"""What single checks find, and what they say where something is amiss."""

import shutil
import sys
from pathlib import Path

import pytest

from app.errors import EngineGoneError
from app.home import Home, resources
from app.self_test import engine_child
from app.self_test import libraries as libraries_module
from app.self_test import library as library_module
from app.self_test import resources as resources_module
from app.self_test.checks import CHECKS, _function, check
from app.self_test.engine_child import EngineChild
from app.self_test.heads import told
from app.self_test.libraries import check_libraries
from app.self_test.library import check_library
from app.self_test.model import loaded
from app.self_test.outcome import CheckFailedError
from app.self_test.resources import DICTIONARIES, N_POSTS, TRANSLATED, check_resources
from app.self_test.run import network_outcome
from engine.llama.masked_row import HookEffect


@pytest.fixture
def home(tmp_path: Path) -> Home:
    found = Home(tmp_path / "home")
    found.root.mkdir()
    return found


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of all resources, in the place of the real ones."""
    folder = Path(shutil.copytree(resources(), tmp_path / "resources"))
    monkeypatch.setattr(resources_module, "resources", lambda: folder)
    monkeypatch.setattr(resources_module, "atlases", lambda: folder / "atlas")
    monkeypatch.setattr(resources_module, "sample_voice", lambda: folder / "sample_voice")
    return folder


def test_every_check_is_there() -> None:
    functions = [_function(name) for name in CHECKS]
    assert len(set(functions)) == len(CHECKS)
    with pytest.raises(ValueError, match="no check 'nonsense'"):
        _function("nonsense")


def test_an_old_library_is_brought_up_to_date_and_back(home: Home) -> None:
    assert check("library", home).endswith("migrations, a backup, and back")


def test_a_library_without_a_backup_is_a_failure(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_module, "backups", lambda _path: [])
    with pytest.raises(CheckFailedError, match="No backup"):
        check_library(home)


def test_the_libraries_do_their_work(home: Home) -> None:
    assert "FTS5, Hunspell" in check_libraries(home)


def test_a_missing_library_is_named(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries_module, "_OTHERS", ("jinja2", "idiolect_nonsense"))
    with pytest.raises(CheckFailedError, match="idiolect_nonsense is missing"):
        check_libraries(home)


def test_a_language_that_is_not_told_is_a_failure(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries_module, "language_of", lambda _text: "")
    with pytest.raises(CheckFailedError, match="takes German for nothing"):
        check_libraries(home)


def test_the_lists_of_resources_are_all_that_there_is() -> None:
    folder = resources()
    assert {path.stem for path in (folder / "translations").glob("*.qm")} == {
        f"idiolect_{language}" for language in TRANSLATED
    }
    assert {path.stem for path in (folder / "dictionaries").glob("*.dic")} == set(DICTIONARIES)
    assert len(list((folder / "sample_voice" / "posts").iterdir())) == N_POSTS


def test_complete_resources_are_counted(home: Home, copied: Path) -> None:
    assert check_resources(home).startswith("4 translations, 5 dictionaries, ")


@pytest.mark.parametrize(
    "name",
    [
        "translations/idiolect_fr.qm",
        "dictionaries/es.aff",
        "licences/LGPL-3.0.txt",
        "sample_voice/mail.mbox",
        "icons/idiolect.svg",
    ],
)
@pytest.mark.parametrize("is_empty", [True, False])
def test_a_missing_or_empty_resource_is_named(
    home: Home, copied: Path, name: str, *, is_empty: bool
) -> None:
    (copied / name).unlink()
    if is_empty:
        (copied / name).touch()
    with pytest.raises(CheckFailedError, match=name):
        check_resources(home)


@pytest.mark.parametrize("folder", ["licences", "sample_voice/posts", "atlas"])
def test_a_folder_that_lacks_files_is_named(home: Home, copied: Path, folder: str) -> None:
    for path in (copied / folder).iterdir():
        if path.stem not in resources_module.LICENCES:
            path.unlink()
    with pytest.raises(CheckFailedError, match=rf"in .*{folder} there are"):
        check_resources(home)


def test_a_damaged_atlas_is_a_failure(home: Home, copied: Path) -> None:
    [atlas] = (copied / "atlas").glob("*.json")
    atlas.write_text("{")
    with pytest.raises(CheckFailedError, match="head atlas"):
        check_resources(home)


@pytest.mark.parametrize(
    ("script", "error", "told"),
    [
        ("raise SystemExit('no libllama here')", EngineGoneError, "code 1: no libllama here"),
        ("raise SystemExit(3)", EngineGoneError, "ended with code 3."),
        (
            """print('{"event": "hello", "version": 1}'); input()""",
            CheckFailedError,
            "protocol version 1, not",
        ),
        (
            """print('noise'); print('{"event": "failed", "id": 1, "error": "E", """
            """"message": "No room."}'); input()""",
            CheckFailedError,
            "No room.",
        ),
    ],
    ids=["dies with words", "dies", "another version", "fails"],
)
def test_an_engine_that_does_not_answer_as_it_should_is_told_of(
    home: Home, monkeypatch: pytest.MonkeyPatch, script: str, error: type[Exception], told: str
) -> None:
    command = [sys.executable, "-u", "-c", script]
    monkeypatch.setattr(engine_child, "engine_command", lambda _home: command)
    with pytest.raises(error, match=told), EngineChild(home) as engine:
        loaded(engine)


def test_the_network_passes_only_where_nothing_was_seen() -> None:
    assert network_outcome(set(), 1).passed
    seen = network_outcome({"socket.connect ('example.org', 80)"}, 1)
    assert not seen.passed
    assert "example.org" in seen.detail


def test_heads_pass_where_equal_rows_are_equal_and_only_a_masked_one_moves() -> None:
    assert "differ by 0, a row" in told(0.0, HookEffect(beside=0.0, masked=2.0))


@pytest.mark.parametrize(
    ("apart", "effect"),
    [(0.1, HookEffect(0, 2)), (0, HookEffect(1e-6, 2)), (0, HookEffect(0, 0))],
)
def test_rows_that_are_not_as_they_should_be_are_a_failure(
    apart: float, effect: HookEffect
) -> None:
    with pytest.raises(CheckFailedError, match="would not work on this processor"):
        told(apart, effect)

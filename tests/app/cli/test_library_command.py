"""Backups by the command line: what an older library leaves, going back, and being refused."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
import sqlite_utils

from app import __version__
from app.library.library import Library
from app.library.migrations import library_migrations
from tests.app.cli.command_line import Idiolect


@pytest.fixture
def upgraded(idiolect: Idiolect) -> Idiolect:
    """A home whose library an older version made, and this one has opened since."""
    idiolect.home.mkdir()
    with sqlite_utils.Database(idiolect.database) as db:
        library_migrations.apply(db, stop_before="m003_calibration")
        db.execute("insert into profiles values (1, 'Mina', 'mina', '2026-01-01')")
        db.commit()
    assert idiolect("profiles", "--json").data["profiles"][0]["name"] == "Mina"
    with Library.open(idiolect.database) as library:
        library.profiles.get_or_create("Omar")
    return idiolect


def steps_of(path: Path) -> int:
    with closing(sqlite_utils.Database(path)) as db:
        return len(library_migrations.applied(db))


def test_an_upgrade_leaves_a_backup_that_is_listed(upgraded: Idiolect) -> None:
    [backup] = upgraded("library", "backups", "--json").data["backups"]
    assert backup["event"] == __version__
    assert Path(backup["path"]).parent == upgraded.home
    [line] = upgraded("library", "backups").out.splitlines()
    assert line.startswith(f"{Path(backup['path']).name}: before Idiolect {__version__}, made 20")


def test_without_backups_it_is_said_when_there_will_be_some(idiolect: Idiolect) -> None:
    assert "newer version" in idiolect("library", "backups").out
    assert idiolect("library", "backups", "--json").data == {"backups": []}
    assert "no backup" in idiolect("library", "restore-backup", code=1).complaint
    assert not idiolect.home.exists()


def test_going_back_and_undoing_it(upgraded: Idiolect) -> None:
    told = upgraded("library", "restore-backup").out
    assert steps_of(upgraded.database) == 2
    assert f"Idiolect {__version__} brings it up to date again" in told
    newest, _ = upgraded("library", "backups", "--json").data["backups"]
    name = Path(newest["path"]).name
    assert f"idiolect library restore-backup {name}" in told
    undone = upgraded("library", "restore-backup", name, "--json").data
    assert undone["restored"] == newest["path"]
    names = [each["name"] for each in upgraded("profiles", "--json").data["profiles"]]
    assert names == ["Mina", "Omar"]


def test_an_unknown_backup_is_refused(upgraded: Idiolect) -> None:
    assert "no backup nonsense" in upgraded("library", "restore-backup", "nonsense", code=1).err
    [backup] = upgraded("library", "backups", "--json").data["backups"]
    stranger = shutil.copy(backup["path"], upgraded.home / "copy.sqlite")
    assert "no backup" in upgraded("library", "restore-backup", stranger, code=1).complaint


def test_a_library_in_use_is_refused_in_one_line(upgraded: Idiolect) -> None:
    with Library.open(upgraded.database):
        complaint = upgraded("library", "restore-backup", code=1).complaint
    assert "open in another program" in complaint


def test_an_older_version_says_what_to_do(upgraded: Idiolect) -> None:
    with sqlite_utils.Database(upgraded.database) as db:
        db["_sqlite_migrations"].insert(
            {"migration_set": "idiolect", "name": "m999_from_the_future", "applied_at": "2099"}
        )
    assert "idiolect library restore-backup" in upgraded("profiles", code=1).complaint
    upgraded("library", "restore-backup")
    assert len(upgraded("profiles", "--json").data["profiles"]) == 1


def test_backups_are_deleted(upgraded: Idiolect) -> None:
    assert upgraded("library", "delete-backups").out == "1 backup deleted.\n"
    assert upgraded("library", "backups", "--json").data == {"backups": []}
    assert upgraded("library", "delete-backups").out == "0 backups deleted.\n"

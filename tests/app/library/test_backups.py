"""A newer version keeps a backup of the library, and it can be gone back to."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlite_utils

from app import __version__
from app.errors import LibraryError
from app.library import backups as backups_module
from app.library.backups import (
    RESTORING,
    backup_before,
    backups,
    delete_backups,
    newest_that_opens,
)
from app.library.library import Library
from app.library.migrations import known_steps, library_migrations
from app.library.restoring import restore

STEPS = sorted(known_steps())


def make_library_of(path: Path, step: str, name: str = "Mina") -> None:
    """Leave a library as a version of the program left it that knew no step from this one on."""
    with sqlite_utils.Database(path) as db:
        db.enable_wal()
        library_migrations.apply(db, stop_before=step)
        db.execute("insert into profiles values (1, ?, ?, '2026-01-01')", [name, name.lower()])
        db.commit()


def steps_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return [name for (name,) in db.execute("select name from _sqlite_migrations order by name")]


def names_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return [name for (name,) in db.execute("select name from profiles order by name")]


def add_step_of_the_future(path: Path) -> None:
    with sqlite_utils.Database(path) as db:
        db["_sqlite_migrations"].insert(
            {"migration_set": "idiolect", "name": "m999_from_the_future", "applied_at": "2099"}
        )


def files_of(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()}


@pytest.mark.parametrize("number", range(1, len(STEPS)))
def test_every_older_library_is_backed_up_and_brought_up_to_date(path: Path, number: int) -> None:
    make_library_of(path, STEPS[number])
    with Library.open(path) as library:
        assert [each.profile.name for each in library.profiles.summaries()] == ["Mina"]
    assert steps_of(path) == STEPS
    [backup] = backups(path)
    assert backup.event == __version__
    assert steps_of(backup.path) == STEPS[:number]
    assert names_in(backup.path) == ["Mina"]
    assert files_of(path) == {path.name, backup.path.name}


def test_a_new_library_and_one_that_is_up_to_date_need_no_backup(path: Path) -> None:
    Library.open(path).close()
    Library.open(path).close()
    assert backups(path) == []


def test_what_another_program_has_only_in_the_log_is_in_the_backup(path: Path) -> None:
    make_library_of(path, STEPS[2])
    with closing(sqlite3.connect(path)) as other:
        other.execute("insert into profiles values (2, 'Omar', 'omar', '2026-01-01')")
        other.commit()
        assert path.with_name(f"{path.name}-wal").stat().st_size > 0
        Library.open(path).close()
    assert names_in(backups(path)[0].path) == ["Mina", "Omar"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_backup_is_as_private_as_the_library(path: Path) -> None:
    make_library_of(path, STEPS[2])
    path.chmod(0o600)
    Library.open(path).close()
    assert stat.S_IMODE(backups(path)[0].path.stat().st_mode) == 0o600


def test_where_no_backup_can_be_made_the_library_stays_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_library_of(path, STEPS[2])

    def full(part: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups_module, "_write_through", full)
    with pytest.raises(LibraryError, match=r"No space left.*left as it is"):
        Library.open(path)
    assert steps_of(path) == STEPS[:2]
    assert files_of(path) == {path.name}


def test_a_damaged_library_is_not_brought_up_to_date(path: Path) -> None:
    make_library_of(path, STEPS[2])
    with closing(sqlite3.connect(path)) as db:
        [page] = db.execute("select rootpage from sqlite_schema where name = 'samples'").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    with pytest.raises(LibraryError, match=r"damaged.*left as it is"):
        Library.open(path)
    assert steps_of(path) == STEPS[:2]
    assert backups(path) == []


def test_the_newest_three_are_kept(path: Path) -> None:
    make_library_of(path, STEPS[2])
    made = [backup_before("0.2.0", path) for _ in range(5)]
    assert [each.path for each in backups(path)] == made[:1:-1]
    assert all(each.n_bytes == each.path.stat().st_size for each in backups(path))


def test_a_backup_is_dropped_after_thirty_days(path: Path) -> None:
    Library.open(path).close()
    young, old = (datetime.now(UTC) - timedelta(days=days) for days in (29, 31))
    for made in (young, old):
        stamp = made.strftime("%Y%m%dT%H%M%S.%fZ")
        shutil.copy(path, path.with_name(f"{path.name}.before-0.0.9.{stamp}"))
    Library.open(path).close()
    [kept] = backups(path)
    assert kept.made_at == young.isoformat(timespec="seconds")


def test_names_tell_what_and_when_and_other_files_are_no_backups(path: Path) -> None:
    older = path.with_name(f"{path.name}.before-0.10.0.20260102T030405.000000Z")
    newer = path.with_name(f"{path.name}.before-1.0.0rc1.20270102T030405.000000Z")
    for each in (newer, older):
        each.write_bytes(b"12345")
    for name in (".before-0.2.0", ".before-0.2.0.20260102T030405.000000Z-wal", ".part", "-wal"):
        path.with_name(f"{path.name}{name}").touch()
    assert [(each.path, each.event, each.made_at, each.n_bytes) for each in backups(path)] == [
        (newer, "1.0.0rc1", "2027-01-02T03:04:05+00:00", 5),
        (older, "0.10.0", "2026-01-02T03:04:05+00:00", 5),
    ]
    assert newest_that_opens(path) is None


def test_an_older_version_names_the_way_back_and_touches_nothing(path: Path) -> None:
    make_library_of(path, STEPS[2])
    backup = backup_before("9.0.0", path)
    Library.open(path).close()
    add_step_of_the_future(path)
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=r"newer version.*Install that.*restore-backup"):
        Library.open(path)
    assert path.read_bytes() == before
    assert backup in [each.path for each in backups(path)]


def test_going_back_brings_the_old_library_and_keeps_the_new_one(path: Path) -> None:
    make_library_of(path, STEPS[2])
    with Library.open(path) as library:
        library.profiles.get_or_create("Omar")
    [backup] = backups(path)
    kept = restore(path, backup)
    assert steps_of(path) == STEPS[:2]
    assert names_in(path) == ["Mina"]
    assert kept is not None
    assert steps_of(kept) == STEPS
    newest, oldest = backups(path)
    assert (newest.path, newest.event, oldest) == (kept, RESTORING, backup)
    assert newest_that_opens(path) == backup
    # And forward again, from either.
    restore(path, newest)
    assert names_in(path) == ["Mina", "Omar"]
    restore(path, backup)
    Library.open(path).close()
    assert steps_of(path) == STEPS


def test_the_backup_that_is_restored_is_not_pruned(path: Path) -> None:
    make_library_of(path, STEPS[2])
    made = [backup_before(f"0.{number}.0", path) for number in range(3)]
    oldest = backups(path)[-1]
    assert oldest.path == made[0]
    restore(path, oldest)
    assert oldest in backups(path)


def test_a_library_that_somebody_has_open_is_not_replaced(path: Path) -> None:
    make_library_of(path, STEPS[2])
    with Library.open(path) as library:
        library.profiles.get_or_create("Omar")
        before = backups(path)
        with pytest.raises(LibraryError, match=r"open in another program.*Quit"):
            restore(path, before[0])
        assert library.profiles.get("Omar").name == "Omar"
        assert backups(path) == before
    restore(path, before[0])
    assert names_in(path) == ["Mina"]


def test_a_damaged_library_is_kept_as_it_is_and_replaced(path: Path) -> None:
    make_library_of(path, STEPS[2])
    Library.open(path).close()
    [backup] = backups(path)
    path.write_bytes(b"no library at all, " * 500)
    path.with_name(f"{path.name}-wal").write_bytes(b"nor its log")
    kept = restore(path, backup)
    assert names_in(path) == ["Mina"]
    assert kept is not None
    assert kept.read_bytes() == b"no library at all, " * 500
    assert not path.with_name(f"{path.name}-wal").exists()
    Library.open(path).close()


def test_a_missing_library_comes_back(path: Path) -> None:
    make_library_of(path, STEPS[2])
    Library.open(path).close()
    [backup] = backups(path)
    path.unlink()
    assert restore(path, backup) is None
    assert names_in(path) == ["Mina"]


@pytest.mark.parametrize("fault", ["damaged", "newer"])
def test_a_backup_that_would_not_open_is_refused(path: Path, fault: str) -> None:
    make_library_of(path, STEPS[2])
    Library.open(path).close()
    [backup] = backups(path)
    if fault == "newer":
        add_step_of_the_future(backup.path)
    else:
        backup.path.write_bytes(backup.path.read_bytes()[:100])
    with pytest.raises(LibraryError, match="damaged, or is from a newer version"):
        restore(path, backup)
    assert steps_of(path) == STEPS


def test_backups_are_deleted_on_request(path: Path) -> None:
    make_library_of(path, STEPS[2])
    made = {backup_before("0.2.0", path) for _ in range(2)}
    assert {each.path for each in delete_backups(path)} == made
    assert backups(path) == []
    assert not any(each.exists() for each in made)


KILLED = """
import sys
from pathlib import Path
from app.library import backups
from app.library.library import Library

def wait(path):
    print("copied", flush=True)
    sys.stdin.read()

backups._write_through = wait
Library.open(Path(sys.argv[1]))
"""


def test_a_kill_while_the_backup_is_made_costs_nothing(path: Path) -> None:
    make_library_of(path, STEPS[2])
    root = Path(__file__).parents[3]
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"copied"
        child.kill()
    assert backups(path) == []
    Library.open(path).close()
    assert steps_of(path) == STEPS
    assert files_of(path) == {path.name, backups(path)[0].path.name}

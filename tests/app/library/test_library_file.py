"""The library's file: opening, refusing, locking, and surviving a kill."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlite_utils

from app.errors import LibraryError
from app.library.library import Library
from app.library.migrations import known_steps, library_migrations
from app.library.records import Source
from engine.discovery.confidence import Confidence
from engine.heads import HeadScore, HeadWeight
from engine.writing import Kind, Sample

ROOT = Path(__file__).parents[3]


def add_many(library: Library, source: Source) -> None:
    with library.transaction():
        for number in range(1000):
            sample = Sample(Kind.EMAIL, "", f"{number} " + "word " * 2000)
            library.samples.add(source, sample, item=str(number), written_at=None)


def create_and_fail(library: Library, name: str) -> None:
    with library.transaction():
        library.profiles.get_or_create(name)
        raise RuntimeError


def test_an_absent_file_is_made_with_its_folder_and_all_tables(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "library.db"
    Library.open(path).close()
    with sqlite_utils.Database(path) as db:
        tables = {"profiles", "sources", "samples", "voices", "head_scores", "drafts", "versions"}
        assert tables <= set(db.table_names())
        assert {step.name for step in library_migrations.applied(db)} == known_steps()
        assert db.journal_mode == "wal"


def test_opening_again_keeps_what_is_there_and_migrates_nothing(path: Path) -> None:
    with Library.open(path) as library:
        library.profiles.get_or_create("Mina")
    with sqlite_utils.Database(path) as db:
        before = library_migrations.applied(db)
    with Library.open(path) as library:
        assert [summary.profile.name for summary in library.profiles.summaries()] == ["Mina"]
    with sqlite_utils.Database(path) as db:
        assert library_migrations.applied(db) == before


def test_a_voice_of_the_first_version_is_kept_as_pcs_with_normal_intervals(path: Path) -> None:
    with sqlite_utils.Database(path) as db:
        library_migrations.apply(db, stop_before="m002_reliability")
        db.executescript("""
            insert into profiles values (1, 'Mina', 'mina', '2026-01-01');
            insert into voices values (1, 1, 'Everything', 'abc123', 'Small', 4, 400, 0.41, 62.5,
                '2026-01-02');
            insert into head_scores values
                (1, 0, 1, 0, 0.5, 0.02, 1.0), (1, 1, 0, 1, 0.25, 0.01, null);
        """)
    with Library.open(path) as library:
        voice = library.voices.find(1, "abc123")
    assert voice is not None
    assert voice.scores == (HeadScore.normal(0, 1, 0.5, 0.02), HeadScore.normal(1, 0, 0.25, 0.01))
    assert voice.weights == (HeadWeight(0, 1, 1.0),)
    assert (voice.estimator, voice.n_rows, voice.stability) == ("pcs", 800, None)
    assert (voice.n_tokens, voice.split_half, voice.seconds) == (400, 0.41, 62.5)
    assert voice.confidence is Confidence.NOT_ENOUGH


def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    path.write_bytes(b"Dear Mina,\n" * 500)
    with pytest.raises(LibraryError, match=r"library\.db could not be opened: it is not a library"):
        Library.open(path)
    assert path.read_bytes() == b"Dear Mina,\n" * 500


def test_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    with sqlite_utils.Database(path) as db:
        db.execute("create table recipes (name text)")
    with pytest.raises(LibraryError, match="another program's database"):
        Library.open(path)
    with sqlite_utils.Database(path) as db:
        assert db.table_names() == ["recipes"]


def test_a_library_of_a_newer_version_is_refused(path: Path) -> None:
    Library.open(path).close()
    with sqlite_utils.Database(path) as db:
        db["_sqlite_migrations"].insert(
            {"migration_set": "idiolect", "name": "m999_from_the_future", "applied_at": "2099"}
        )
    with pytest.raises(LibraryError, match="newer version of Idiolect"):
        Library.open(path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LibraryError, match=r"folder .*file for the library cannot be made"):
        Library.open(tmp_path / "file" / "library.db")


def test_a_folder_in_place_of_the_file_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(LibraryError, match="cannot be opened"):
        Library.open(path)


def test_a_write_while_another_program_writes_says_so(path: Path) -> None:
    with Library.open(path, wait_seconds=0.01) as library:
        other = sqlite3.connect(path)
        other.execute("begin immediate")
        with pytest.raises(LibraryError, match="another program is writing"):
            library.profiles.get_or_create("Mina")
        other.close()
        assert library.profiles.get_or_create("Mina").name == "Mina"


def test_a_locked_new_file_is_refused(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("create table t (x)")
    other.execute("drop table t")
    other.execute("begin exclusive")
    with pytest.raises(LibraryError, match="another program is writing"):
        Library.open(path, wait_seconds=0.01)
    other.close()


def test_a_full_disk_says_so_and_undoes_the_transaction(path: Path) -> None:
    Library.open(path).close()
    with Library.open(path) as library:
        source = library.samples.open_source(
            library.profiles.get_or_create("Mina").id, "/mail", "mbox"
        )
        # SQLite reports a file at its page limit exactly as it does a full disk.
        library._database._db.execute("pragma max_page_count = 1").fetchone()
        with pytest.raises(LibraryError, match="disk is full"):
            add_many(library, source)
        assert library.samples.count(source.profile_id) == 0


def test_a_transaction_left_by_an_exception_keeps_nothing(library: Library) -> None:
    with pytest.raises(RuntimeError):
        create_and_fail(library, "Mina")
    assert library.profiles.summaries() == []


def test_a_transaction_within_another_is_undone_alone(library: Library) -> None:
    with library.transaction():
        library.profiles.get_or_create("Mina")
        with pytest.raises(RuntimeError):
            create_and_fail(library, "Omar")
    assert [summary.profile.name for summary in library.profiles.summaries()] == ["Mina"]


def test_a_second_connection_reads_the_last_state_during_a_write(
    library: Library, path: Path
) -> None:
    library.profiles.get_or_create("Mina")
    with Library.open(path, wait_seconds=0.01) as reader:
        with library.transaction():
            library.profiles.get_or_create("Omar")
            assert len(reader.profiles.summaries()) == 1
        assert len(reader.profiles.summaries()) == 2


KILLED_IMPORT = """
import sys
from pathlib import Path
from app.library.library import Library
from engine.discovery.confidence import Confidence
from engine.heads import HeadScore, HeadWeight
from engine.writing import Kind, Sample

library = Library.open(Path(sys.argv[1]))
with library.transaction():
    profile = library.profiles.get_or_create("Half")
    source = library.samples.open_source(profile.id, "/mail", "mbox")
    for number in range(2000):
        sample = Sample(Kind.EMAIL, "", f"{number} " + "word " * 500)
        library.samples.add(source, sample, item=str(number), written_at=None)
    print("written", flush=True)
    sys.stdin.read()
"""


def test_a_kill_in_the_middle_of_a_transaction_leaves_a_sound_file_without_it(path: Path) -> None:
    with Library.open(path) as library:
        library.profiles.get_or_create("Mina")
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED_IMPORT, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"written"
        child.kill()
    with Library.open(path) as library:
        assert [summary.profile.name for summary in library.profiles.summaries()] == ["Mina"]
        library.profiles.get_or_create("Omar")
    with sqlite_utils.Database(path) as db:
        assert db.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert db["samples"].count == 0

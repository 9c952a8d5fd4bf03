"""Drafts of a library from before there were versions."""

from pathlib import Path

import pytest
import sqlite_utils

from app.library.library import Library
from app.library.migrations import library_migrations
from app.library.records import Origin, WrittenBy
from engine.writing import DraftRequest, Kind

OLDER = """
insert into profiles values
    (1, 'Mina', 'mina', '2026-01-01'), (2, 'Omar', 'omar', '2026-01-01');
insert into voices (id, profile_id, name, model_fingerprint, model_name, n_examples, n_tokens,
        seconds, created_at) values
    (4, 1, 'Everything', 'abc123', 'Small', 4, 400, 62.5, '2026-01-02'),
    (5, 1, 'Posts', 'abc123', 'Small', 4, 400, 62.5, '2026-01-02');
insert into drafts values
    (3, 1, 4, 'reply', 'yes', 'Lunch on Friday?', 62.5, 7, 'Noon it is, Zoë!', 'stopped', 'abc123',
        12, '2026-01-03'),
    (6, 1, 5, 'post', 'figs', '', 50, 8, '霜が早く来た。', 'end', 'abc123', 9, '2026-01-04'),
    (8, 1, null, 'email', 'tea', '', 0, 9, '', 'interrupted', 'def456', 0, '2026-01-05'),
    (9, 2, null, 'note', 'rain', '', 0, 1, 'It rains.', 'length', 'abc123', 3, '2026-01-06');
"""


@pytest.fixture
def older(path: Path) -> Path:
    with sqlite_utils.Database(path) as db:
        db.execute("pragma foreign_keys = on")
        library_migrations.apply(db, stop_before="m006_draft_versions")
        db.executescript(OLDER)
    return path


EXPECTED = {
    3: (
        DraftRequest(Kind.REPLY, "yes", "Lunch on Friday?"),
        "Noon it is, Zoë!",
        "2026-01-03",
        WrittenBy(4, "", 62.5, 7, "stopped", "abc123", 12),
    ),
    6: (
        DraftRequest(Kind.POST, "figs"),
        "霜が早く来た。",
        "2026-01-04",
        WrittenBy(5, "Posts", 50, 8, "end", "abc123", 9),
    ),
    8: (
        DraftRequest(Kind.EMAIL, "tea"),
        "",
        "2026-01-05",
        WrittenBy(None, "", 0, 9, "interrupted", "def456", 0),
    ),
}


def test_every_draft_is_kept_with_what_was_written_as_its_one_version(older: Path) -> None:
    with Library.open(older) as library:
        drafts = library.drafts.for_profile(1)
        assert [draft.id for draft in drafts] == [8, 6, 3]
        for draft in drafts:
            request, text, time, by = EXPECTED[draft.id]
            assert (draft.request, draft.text) == (request, text)
            assert (draft.created_at, draft.updated_at) == (time, time)
            [version] = library.drafts.versions(draft.id)
            assert version.id == draft.version_id
            assert (version.origin, version.round) == (Origin.WRITTEN, 1)
            assert (version.text, version.created_at, version.by) == (text, time, by)
        assert [draft.text for draft in library.drafts.for_profile(2)] == ["It rains."]


def test_older_drafts_are_found_by_their_words(older: Path) -> None:
    with Library.open(older) as library:
        for typed, number in (("zoe noon", 3), ("fig", 6), ("早く", 6), ("tea", 8)):
            [summary] = library.draft_search.find(1, typed)
            assert (summary.draft.id, summary.n_versions) == (number, 1)


def test_older_drafts_go_on_and_go_with_their_profile(older: Path) -> None:
    with Library.open(older) as library:
        library.drafts.update(3, DraftRequest(Kind.REPLY, "no"), "One o'clock, then.")
        edited = library.drafts.keep_edits(3)
        assert edited is not None
        assert edited.round == 2
        assert library.drafts.begin(1, DraftRequest(Kind.NOTE, "x")).id == 10
        library.profiles.delete(1)
        assert library.draft_search.find(1) == []
        assert [draft.id for draft in library.drafts.for_profile(2)] == [9]


def test_the_file_is_sound_and_has_the_tables_of_a_new_one(older: Path, tmp_path: Path) -> None:
    Library.open(older).close()
    Library.open(tmp_path / "new.db").close()
    schemas = []
    for file in (older, tmp_path / "new.db"):
        with sqlite_utils.Database(file) as db:
            assert db.execute("pragma foreign_key_check").fetchall() == []
            assert db.execute("pragma integrity_check").fetchall() == [("ok",)]
            schemas.append(
                db.execute("select name, sql from sqlite_schema order by name").fetchall()
            )
    assert schemas[0] == schemas[1]
    assert "drafts_of_requests" not in str(schemas[0])

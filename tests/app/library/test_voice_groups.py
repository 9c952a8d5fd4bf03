"""Voices in the library: kept by model, and whole whatever came or went since."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import sqlite_utils

from app.errors import LibraryError
from app.library.library import Library
from app.library.migrations import library_migrations
from app.library.records import Profile
from app.library.voice_groups import StoredGrouping
from engine.voices.groups import Grouping, VoiceGroup
from engine.voices.space import EmbeddingSpace
from engine.writing import Kind, Sample

SPACE = EmbeddingSpace(np.array([0.25, -1], np.float32), np.array([0.5, 2], np.float32))
MAIL = VoiceGroup((Kind.EMAIL, Kind.REPLY), (1, 2), np.array([1, 0], np.float32), "Emails")
FROST = VoiceGroup(
    (Kind.POST,), (0,), np.array([0, 1], np.float32), "Früh, kalt", pinned=(0,), named=True
)


def add(library: Library, profile: Profile, kind: Kind, text: str, day: int) -> None:
    source = library.samples.open_source(profile.id, f"/mail/{profile.name}", "mbox")
    sample = Sample(kind, "", text)
    library.samples.add(source, sample, item=text, written_at=f"2026-01-{day:02d}T00:00:00+00:00")


def as_data(stored: StoredGrouping | None) -> list[tuple[object, ...]]:
    assert stored is not None
    return [
        (each.name, each.named, each.kinds, each.members, each.pinned, each.centroid.tolist())
        for each in stored.grouping.groups
    ]


@pytest.fixture
def stored(library: Library, mina: Profile) -> StoredGrouping:
    """Three samples, of which only the first and the last have a vector."""
    for day, (kind, text) in enumerate(
        [(Kind.REPLY, "Yes."), (Kind.EMAIL, "Tea?"), (Kind.POST, "The frost.")], start=1
    ):
        add(library, mina, kind, text, day)
    samples = tuple(library.samples.for_profile(mina.id))
    assert [each.sample.kind for each in samples] == [Kind.POST, Kind.EMAIL, Kind.REPLY]
    made = StoredGrouping(samples, Grouping((MAIL, FROST), SPACE))
    vectors = {samples[0].id: np.array([0.5, 0.5]), samples[2].id: np.array([0.1, 3])}
    library.voice_groups.save(mina.id, "abc123", made, vectors)
    return made


def test_before_samples_are_grouped_there_are_no_voices(library: Library, mina: Profile) -> None:
    assert library.voice_groups.find(mina.id, "abc123") is None
    assert library.voice_groups.latest(mina.id) is None
    assert library.voice_groups.embeddings(mina.id, "abc123") == {}


def test_voices_come_back_as_kept(library: Library, mina: Profile, stored: StoredGrouping) -> None:
    found = library.voice_groups.find(mina.id, "abc123")
    assert found is not None
    assert as_data(found) == as_data(stored)
    assert found.samples == stored.samples
    assert np.array_equal(found.grouping.space.mean, SPACE.mean)
    assert np.array_equal(found.grouping.space.deviation, SPACE.deviation)
    known = library.voice_groups.embeddings(mina.id, "abc123")
    assert {number: vector.tolist() for number, vector in known.items()} == {
        stored.samples[0].id: [0.5, 0.5],
        stored.samples[2].id: pytest.approx([0.1, 3]),
    }


def test_samples_that_came_later_are_counted_with_their_kind(
    library: Library, mina: Profile, stored: StoredGrouping
) -> None:
    add(library, mina, Kind.REPLY, "No.", 20)
    found = library.voice_groups.find(mina.id, "abc123")
    assert found is not None
    members = [[found.samples[row].sample.text for row in g.members] for g in found.grouping.groups]
    assert members == [["No.", "Tea?", "Yes."], ["The frost."]]


def test_a_later_grouping_replaces_the_one_before(
    library: Library, mina: Profile, stored: StoredGrouping
) -> None:
    alone = replace(MAIL, members=(0, 1, 2), name="All")
    again = replace(stored, grouping=Grouping((alone,), SPACE))
    library.voice_groups.save(mina.id, "abc123", again, {})
    assert as_data(library.voice_groups.find(mina.id, "abc123")) == as_data(again)
    assert library.voice_groups.embeddings(mina.id, "abc123") == {}


def test_each_model_and_each_person_has_voices_and_the_latest_are_told(
    library: Library, mina: Profile, stored: StoredGrouping
) -> None:
    assert library.voice_groups.find(mina.id, "def456") is None
    assert library.voice_groups.find(library.profiles.get_or_create("Omar").id, "abc123") is None
    alone = replace(stored, grouping=Grouping((replace(MAIL, members=(0, 1, 2)),), SPACE))
    library.voice_groups.save(mina.id, "def456", alone, {})
    assert as_data(library.voice_groups.latest(mina.id)) == as_data(alone)
    assert as_data(library.voice_groups.find(mina.id, "abc123")) == as_data(stored)


def test_a_voice_goes_with_its_last_sample_and_a_grouping_with_its_profile(
    library: Library, path: Path, mina: Profile, stored: StoredGrouping
) -> None:
    with sqlite_utils.Database(path) as db:
        db.execute("pragma foreign_keys = on")
        db.execute("delete from samples where kind = 'post'")
        db.conn.commit()
    found = library.voice_groups.find(mina.id, "abc123")
    assert [(name, members) for name, _, _, members, *_ in as_data(found)] == [("Emails", (0, 1))]
    library.profiles.delete(mina.id)
    with sqlite_utils.Database(path) as db:
        for table in ("voice_groupings", "voice_groups", "group_samples"):
            assert db[table].count == 0


def test_two_voices_of_one_name_are_not_kept_and_leave_what_was(
    library: Library, mina: Profile, stored: StoredGrouping
) -> None:
    same = replace(stored, grouping=Grouping((MAIL, replace(FROST, name="Emails")), SPACE))
    with pytest.raises(LibraryError):
        library.voice_groups.save(mina.id, "abc123", same, {})
    assert as_data(library.voice_groups.find(mina.id, "abc123")) == as_data(stored)


def test_a_library_from_before_there_were_voices_is_brought_up_to_date(path: Path) -> None:
    with sqlite_utils.Database(path) as db:
        library_migrations.apply(db, stop_before="m004_voice_groups")
        db.execute("insert into profiles values (1, 'Mina', 'mina', '2026-01-01')")
        db.conn.commit()
    with Library.open(path) as library:
        mina = library.profiles.get("Mina")
        assert library.voice_groups.find(mina.id, "abc123") is None

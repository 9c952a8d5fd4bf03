"""Picks and edits in the library: kept as they were, forgotten, given back."""

import subprocess
import sys
from pathlib import Path

import pytest
import sqlite_utils

from app.errors import LibraryError
from app.library.library import Library
from app.library.migrations import library_migrations
from app.library.records import Origin, Profile
from app.preference.evidence import Edit, Option, Pick
from engine.writing import DraftRequest, Kind

ROOT = Path(__file__).parents[3]
WARM, BRISK = Option(50.0, "Früh, warm"), Option(72.5, "Everything")


def fill(library: Library, profile: Profile) -> tuple[Pick, Edit, Pick]:
    choices = library.choices
    return (
        choices.add_pick(profile.id, Kind.REPLY, BRISK, WARM),
        choices.add_edit(profile.id, Kind.POST, WARM, 0.25),
        choices.add_pick(profile.id, Kind.EMAIL, WARM, BRISK),
    )


def test_choices_come_back_as_kept_oldest_first(library: Library, mina: Profile) -> None:
    kept = fill(library, mina)
    assert library.choices.for_profile(mina.id) == kept
    first, second, _ = kept
    assert (first.chosen, first.rejected, first.kind) == (BRISK, WARM, Kind.REPLY)
    assert (second.option, second.kept, second.kind) == (WARM, 0.25, Kind.POST)
    assert first.made_at.endswith("+00:00")


def test_each_person_has_their_own(library: Library, mina: Profile) -> None:
    fill(library, mina)
    omar = library.profiles.get_or_create("Omar")
    assert library.choices.for_profile(omar.id) == ()
    library.choices.reset(omar.id)
    assert len(library.choices.for_profile(mina.id)) == 3


def test_what_is_forgotten_can_be_given_back_before_what_came_since(
    library: Library, mina: Profile
) -> None:
    kept = fill(library, mina)
    library._database.write("update choices set made_at = '2026-01-01T00:00:00+00:00'")
    forgotten = library.choices.reset(mina.id)
    assert library.choices.for_profile(mina.id) == ()
    since = library.choices.add_edit(mina.id, Kind.NOTE, WARM, 1.0)
    library.choices.restore(mina.id, forgotten)
    assert library.choices.for_profile(mina.id) == (*forgotten, since)
    assert [type(each) for each in forgotten] == [type(each) for each in kept]


def test_nothing_can_be_forgotten_twice(library: Library, mina: Profile) -> None:
    fill(library, mina)
    library.choices.reset(mina.id)
    assert library.choices.reset(mina.id) == ()


def test_a_voice_keeps_its_choices_under_another_name(library: Library, mina: Profile) -> None:
    fill(library, mina)
    omar = library.profiles.get_or_create("Omar")
    fill(library, omar)
    library.choices.rename_voice(mina.id, WARM.voice, "Evenings")
    first, second, third = library.choices.for_profile(mina.id)
    assert isinstance(first, Pick)
    assert isinstance(second, Edit)
    assert isinstance(third, Pick)
    assert (first.chosen, first.rejected.voice) == (BRISK, "Evenings")
    assert second.option.voice == third.chosen.voice == "Evenings"
    other = library.choices.for_profile(omar.id)[1]
    assert isinstance(other, Edit)
    assert other.option == WARM


def test_choices_go_with_their_profile(library: Library, path: Path, mina: Profile) -> None:
    fill(library, mina)
    library.profiles.delete(mina.id)
    with sqlite_utils.Database(path) as db:
        assert db["choices"].count == 0


def test_a_choice_for_a_profile_that_is_gone_is_an_error(library: Library, mina: Profile) -> None:
    forgotten = fill(library, mina)
    library.profiles.delete(mina.id)
    with pytest.raises(LibraryError, match="profile was deleted meanwhile"):
        library.choices.add_pick(mina.id, Kind.EMAIL, WARM, BRISK)
    with pytest.raises(LibraryError, match="profile was deleted meanwhile"):
        library.choices.restore(mina.id, forgotten)


@pytest.mark.parametrize(("strength", "kept"), [(101.0, 0.5), (-1.0, 0.5), (50.0, 1.5)])
def test_what_makes_no_sense_is_not_kept(
    library: Library, mina: Profile, strength: float, kept: float
) -> None:
    with pytest.raises(LibraryError):
        library.choices.add_edit(mina.id, Kind.EMAIL, Option(strength, "Everything"), kept)
    assert library.choices.for_profile(mina.id) == ()


def test_giving_back_keeps_all_or_nothing(library: Library, mina: Profile) -> None:
    broken = (Pick(WARM, BRISK, Kind.EMAIL, "2026"), Edit(WARM, 7.0, Kind.EMAIL, "2026"))
    with pytest.raises(LibraryError):
        library.choices.restore(mina.id, broken)
    assert library.choices.for_profile(mina.id) == ()


def test_a_library_from_before_there_were_choices_is_brought_up_to_date(path: Path) -> None:
    with sqlite_utils.Database(path) as db:
        library_migrations.apply(db, stop_before="m007_choices")
        assert "choices" not in db.table_names()
        db.execute("insert into profiles values (1, 'Mina', 'mina', '2026-01-01')")
        db.conn.commit()
    with Library.open(path) as library:
        mina = library.profiles.get("Mina")
        assert library.choices.for_profile(mina.id) == ()
        assert fill(library, mina) == library.choices.for_profile(mina.id)


def a_version(library: Library, profile: Profile) -> int:
    draft = library.drafts.begin(profile.id, DraftRequest(Kind.EMAIL, "tea"))
    [version] = library.drafts.add_versions(draft.id, Origin.WRITTEN, [("Tea at four.", None)])
    return version.id


def test_of_one_draft_the_latest_edit_alone_is_kept(library: Library, mina: Profile) -> None:
    first, second = a_version(library, mina), a_version(library, mina)
    choices = library.choices
    choices.add_edit(mina.id, Kind.EMAIL, WARM, 1.0, version_id=first)
    other = choices.add_edit(mina.id, Kind.EMAIL, BRISK, 0.9, version_id=second)
    later = choices.add_edit(mina.id, Kind.EMAIL, WARM, 0.4, version_id=first)
    unknown = choices.add_edit(mina.id, Kind.EMAIL, WARM, 0.3)
    assert choices.for_profile(mina.id) == (other, later, unknown)


def test_an_edit_is_kept_though_its_draft_is_deleted(library: Library, mina: Profile) -> None:
    version_id = a_version(library, mina)
    kept = library.choices.add_edit(mina.id, Kind.EMAIL, WARM, 0.5, version_id=version_id)
    for draft in library.drafts.for_profile(mina.id):
        library.drafts.remove(draft.id)
    gone = library.choices.add_edit(mina.id, Kind.EMAIL, BRISK, 0.5, version_id=version_id)
    assert library.choices.for_profile(mina.id) == (kept, gone)


def test_voices_can_be_put_back_where_they_were(library: Library, mina: Profile) -> None:
    kept = fill(library, mina)
    before = library.choices.voices(mina.id)
    library.choices.rename_voice(mina.id, WARM.voice, BRISK.voice)
    since = library.choices.add_edit(mina.id, Kind.EMAIL, BRISK, 0.5)
    assert library.choices.for_profile(mina.id) != (*kept, since)
    library.choices.put_voices(mina.id, before)
    assert library.choices.for_profile(mina.id) == (*kept, since)
    library.choices.reset(mina.id)
    library.choices.put_voices(mina.id, before)
    assert library.choices.for_profile(mina.id) == ()


def test_edits_from_before_versions_were_noted_are_kept(path: Path) -> None:
    with sqlite_utils.Database(path) as db:
        library_migrations.apply(db, stop_before="m009_edited_versions")
        db.execute("insert into profiles values (1, 'Mina', 'mina', '2026-01-01')")
        db.execute(
            "insert into choices values (1, 1, 'post', 30, 'Posts', null, null, 0.5, '2026-01-02')"
        )
        db.conn.commit()
    with Library.open(path) as library:
        edit = Edit(Option(30, "Posts"), 0.5, Kind.POST, "2026-01-02")
        assert library.choices.for_profile(1) == (edit,)


KILLED_RESET = """
import sys
from pathlib import Path
from app.library.library import Library

library = Library.open(Path(sys.argv[1]))
with library.transaction():
    library.choices.reset(library.profiles.get("Mina").id)
    print("reset", flush=True)
    sys.stdin.read()
"""


def test_a_kill_while_forgetting_forgets_nothing(path: Path) -> None:
    with Library.open(path) as library:
        kept = fill(library, library.profiles.get_or_create("Mina"))
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED_RESET, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"reset"
        child.kill()
    with Library.open(path) as library:
        assert library.choices.for_profile(library.profiles.get("Mina").id) == kept

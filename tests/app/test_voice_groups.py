"""Voices as a person changes them: kept at once, and their heads with them."""

from dataclasses import replace

import msgspec
import numpy as np
import pytest

import app.voice_groups
from app.errors import UsageError
from app.library.library import Library
from app.library.records import Profile
from app.library.voice_groups import StoredGrouping
from app.preference.evidence import Edit, Option
from app.voice_groups import (
    NoVoicesError,
    group_task,
    merge_voices,
    pin_sample,
    rename_voice,
    split_voice,
    unpin_sample,
    voice_index,
    voices_of,
)
from engine.errors import SettingsError
from engine.voices.packing import packed
from engine.writing import Kind, Sample
from tests.app.grouped_voices import OTHER_MODEL, Grouped, a_grouped_profile, discover, kept
from tests.app.small_model import SMALL_MODEL

KEY = SMALL_MODEL.fingerprint


@pytest.fixture
def mina(library: Library) -> Grouped:
    return a_grouped_profile(library)


def sizes(stored: StoredGrouping) -> dict[str, int]:
    return {each.name: len(each.members) for each in stored.grouping.groups}


def kept_sizes(library: Library, profile: Profile) -> dict[str, int]:
    return sizes(voices_of(library, profile, KEY))


def voice_names(library: Library, profile: Profile) -> set[str]:
    names = ("Everything", "Emails", "Posts", "Letters", "Emails and posts")
    return {name for name in names if library.voices.find(profile.id, KEY, name)}


def test_a_first_grouping_is_of_all_samples_and_knows_nothing(library: Library) -> None:
    profile = library.profiles.get_or_create("Omar")
    task = group_task(library, profile, SMALL_MODEL, job_id=5)
    assert (task.job.id, task.job.model, task.job.samples) == (5, SMALL_MODEL.path, [])
    assert (task.job.earlier, task.job.embeddings, task.samples) == ([], [], ())


def test_a_later_grouping_brings_what_is_known_and_was_changed(
    library: Library, mina: Grouped
) -> None:
    rename_voice(library, mina.profile, KEY, "Emails", "Letters")
    source = library.samples.open_source(mina.profile.id, "/mail/sent.mbox", "mbox")
    new = Sample(Kind.POST, "", "New.")
    library.samples.add(source, new, item="", written_at="2026-05-01T00:00:00+00:00")
    task = group_task(library, mina.profile, SMALL_MODEL, job_id=2)
    assert task.job.samples[0] == new
    assert task.job.embeddings == [b"", *(packed(row) for row in mina.embeddings)]
    assert [(each.name, each.named) for each in task.job.earlier] == [
        ("Letters", True),
        ("Posts", False),
    ]
    assert task.job.earlier[0].members == list(range(1, 10))


def test_of_very_many_samples_the_newest_are_sent_with_some_of_each_voice_and_all_that_are_pinned(
    library: Library, mina: Grouped, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.voice_groups, "MOST_SENT", 4)
    monkeypatch.setattr(app.voice_groups, "_LEAST_OF_EACH", 2)
    samples = mina.stored.samples
    last = samples[-1]
    pin_sample(library, mina.profile, KEY, last.id, "Emails")
    task = group_task(library, mina.profile, SMALL_MODEL, job_id=5)
    emails, posts = voices_of(library, mina.profile, KEY).grouping.groups
    wanted = {0, 1, 2, 3, *emails.members[:2], *posts.members[:2], len(samples) - 1}
    assert task.samples == tuple(samples[place] for place in sorted(wanted))
    assert [stored.sample for stored in task.samples] == task.job.samples
    assert sum(len(each.members) for each in task.job.earlier) == len(wanted)
    pinned = {task.samples[row] for each in task.job.earlier for row in each.pinned}
    assert pinned == {last}


def test_another_model_starts_from_what_was_changed_but_compares_anew(
    library: Library, mina: Grouped
) -> None:
    rename_voice(library, mina.profile, KEY, "Emails", "Letters")
    task = group_task(library, mina.profile, OTHER_MODEL, job_id=2)
    assert [each.name for each in task.job.earlier] == ["Letters", "Posts"]
    assert set(task.job.embeddings) == {b""}


def test_heads_stay_with_voices_of_the_same_name_and_go_with_the_others(
    library: Library, mina: Grouped
) -> None:
    for name in ("Everything", "Emails", "Posts"):
        discover(library, mina.profile, name)
    task = group_task(library, mina.profile, SMALL_MODEL, job_id=2)
    all_mail = [replace(sample, kind=Kind.EMAIL) for sample in task.job.samples]
    alike = replace(task, job=msgspec.structs.replace(task.job, samples=all_mail))
    found = kept(library, mina.profile, alike, np.repeat(mina.embeddings[:1], 21, axis=0))
    assert found.grouping.names == ["Emails"]
    assert voice_names(library, mina.profile) == {"Everything", "Emails"}


def test_voices_are_found_by_name_and_by_number(mina: Grouped) -> None:
    grouping = mina.stored.grouping
    assert [voice_index(grouping, each) for each in ("emails", " Posts ", "1", "2")] == [0, 1, 0, 1]
    for wrong in ("0", "3", "", "Letters"):
        with pytest.raises(UsageError, match="1 Emails; 2 Posts"):
            voice_index(grouping, wrong)


def test_a_name_is_kept_and_the_heads_follow_it(library: Library, mina: Grouped) -> None:
    found = discover(library, mina.profile, "Emails")
    discover(library, mina.profile, "Posts")
    rename_voice(library, mina.profile, KEY, "1", " Letters ")
    assert kept_sizes(library, mina.profile) == {"Letters": 9, "Posts": 12}
    assert voice_names(library, mina.profile) == {"Letters", "Posts"}
    letters = library.voices.find(mina.profile.id, KEY, "Letters")
    assert letters is not None
    assert letters.id == found


def liked(library: Library, profile: Profile) -> list[str]:
    """The voices that picks and edits are known of, in order."""
    found: list[str] = []
    for each in library.choices.for_profile(profile.id):
        options = (each.option,) if isinstance(each, Edit) else (each.chosen, each.rejected)
        found += [option.voice for option in options]
    return found


def test_what_the_person_chose_follows_a_voice_under_its_name_and_into_another(
    library: Library, mina: Grouped
) -> None:
    emails, posts = Option(50, "Emails"), Option(30, "Posts")
    library.choices.add_pick(mina.profile.id, Kind.EMAIL, emails, posts)
    library.choices.add_edit(mina.profile.id, Kind.POST, posts, 0.5)
    rename_voice(library, mina.profile, KEY, "2", " Essays ")
    assert liked(library, mina.profile) == ["Emails", "Essays", "Essays"]
    with pytest.raises(SettingsError):
        rename_voice(library, mina.profile, KEY, "Emails", "Essays")
    assert liked(library, mina.profile) == ["Emails", "Essays", "Essays"]
    merge_voices(library, mina.profile, KEY, "Emails", "Essays")
    [merged] = kept_sizes(library, mina.profile)
    assert liked(library, mina.profile) == [merged] * 3


def test_names_that_cannot_be_told_apart_are_refused_and_change_nothing(
    library: Library, mina: Grouped
) -> None:
    with pytest.raises(UsageError, match="all writing together"):
        rename_voice(library, mina.profile, KEY, "Posts", "everything")
    with pytest.raises(SettingsError, match="Posts already"):
        rename_voice(library, mina.profile, KEY, "Emails", "Posts")
    with pytest.raises(SettingsError, match="without a name"):
        rename_voice(library, mina.profile, KEY, "Emails", " ")
    assert kept_sizes(library, mina.profile) == {"Emails": 9, "Posts": 12}


def test_a_merged_voice_keeps_the_heads_of_the_one_that_it_went_into(
    library: Library, mina: Grouped
) -> None:
    discover(library, mina.profile, "Emails")
    found = discover(library, mina.profile, "Posts")
    merge_voices(library, mina.profile, KEY, "Posts", "Emails")
    assert kept_sizes(library, mina.profile) == {"Emails and posts": 21}
    assert voice_names(library, mina.profile) == {"Emails and posts"}
    merged = library.voices.find(mina.profile.id, KEY, "Emails and posts")
    assert merged is not None
    assert merged.id == found
    with pytest.raises(SettingsError, match="with itself"):
        merge_voices(library, mina.profile, KEY, "1", "1")


def test_a_split_voice_keeps_its_heads_in_the_larger_part(library: Library, mina: Grouped) -> None:
    discover(library, mina.profile, "Posts")
    split_voice(library, mina.profile, KEY, "Posts")
    larger, smaller = list(kept_sizes(library, mina.profile).items())[1:]
    assert (larger[0], smaller[0]) == ("Posts", "Posts (2)")
    assert larger[1] + smaller[1] == 12
    assert voice_names(library, mina.profile) == {"Posts"}
    assert len(library.voice_groups.embeddings(mina.profile.id, KEY)) == 21


def test_merged_and_split_again_the_two_kinds_come_apart_with_new_samples_among_them(
    library: Library, mina: Grouped
) -> None:
    """A sample that was never compared is with the larger part, and does not make one alone."""
    merge_voices(library, mina.profile, KEY, "Posts", "Emails")
    source = library.samples.open_source(mina.profile.id, "/mail/sent.mbox", "mbox")
    for number in range(3):
        new = Sample(Kind.POST, "", f"New {number}.")
        library.samples.add(source, new, item="", written_at=None)
    stored = split_voice(library, mina.profile, KEY, "1")
    kinds = [
        {stored.samples[row].sample.subject for row in each.members} - {""}
        for each in stored.grouping.groups
    ]
    assert kinds == [{"frost"}, {"tea"}]
    assert list(sizes(stored).values()) == [15, 9]


def test_a_pinned_sample_moves_and_stays_until_it_is_let_go(
    library: Library, mina: Grouped
) -> None:
    number = mina.stored.samples[20].id
    moved = pin_sample(library, mina.profile, KEY, number, "Emails")
    assert sizes(moved) == {"Emails": 10, "Posts": 11}
    assert voices_of(library, mina.profile, KEY).grouping.groups[0].pinned == (20,)
    centroid = mina.stored.grouping.space.place(mina.embeddings[[*range(9), 20]]).mean(axis=0)
    assert moved.grouping.groups[0].centroid == pytest.approx(centroid, abs=1e-5)
    unpin_sample(library, mina.profile, KEY, number)
    assert voices_of(library, mina.profile, KEY).grouping.groups[0].pinned == ()
    assert kept_sizes(library, mina.profile) == {"Emails": 10, "Posts": 11}


def test_a_voice_that_lost_its_last_sample_is_gone_with_its_heads(
    library: Library, mina: Grouped
) -> None:
    discover(library, mina.profile, "Emails")
    for stored in mina.stored.samples[:9]:
        pin_sample(library, mina.profile, KEY, stored.id, "Posts")
    assert kept_sizes(library, mina.profile) == {"Posts": 21}
    assert voice_names(library, mina.profile) == set()


def test_a_sample_of_nobody_or_of_another_person_is_refused(
    library: Library, mina: Grouped
) -> None:
    omar = a_grouped_profile(library, "Omar")
    for number in (omar.stored.samples[0].id, -1):
        with pytest.raises(UsageError, match="list --samples"):
            pin_sample(library, mina.profile, KEY, number, "Posts")
        with pytest.raises(UsageError, match="list --samples"):
            unpin_sample(library, mina.profile, KEY, number)


def test_before_samples_are_grouped_there_is_nothing_to_change(
    library: Library, mina: Grouped
) -> None:
    with pytest.raises(NoVoicesError, match='voices group --profile "Mina"'):
        rename_voice(library, mina.profile, OTHER_MODEL.fingerprint, "1", "Letters")

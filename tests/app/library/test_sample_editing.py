"""What a person does with their samples, and that it can be undone."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.errors import LibraryError, UsageError
from app.library.library import Library
from app.library.records import Profile
from app.library.sample_records import RemovedPassage
from app.library.voice_groups import StoredGrouping
from engine.voices.groups import Grouping, VoiceGroup
from engine.voices.space import EmbeddingSpace
from engine.writing import Kind
from tests.app.library.stored import ids, imported, take_in, texts


@pytest.fixture
def one(library: Library, mina: Profile) -> int:
    """The number of the first of two samples."""
    take_in(library, mina, [imported("one two three"), imported("other", "2")])
    return ids(library, mina)["one two three"]


def test_an_edit_counts_and_the_original_stays(library: Library, mina: Profile, one: int) -> None:
    library.sample_editing.edit(one, "one two")
    (found,) = library.sample_search.get([one])
    assert (found.sample.text, found.imported_text) == ("one two", "one two three")
    assert (found.edited, found.words) == (True, 2)
    assert texts(library, mina) == ["one two", "other"]
    (summary,) = library.profiles.summaries()
    assert summary.n_words == 3
    library.sample_editing.revert([one])
    (found,) = library.sample_search.get([one])
    assert (found.sample.text, found.edited, found.words) == ("one two three", False, 3)


def test_an_edit_back_is_no_edit(library: Library, one: int) -> None:
    library.sample_editing.edit(one, "one two")
    library.sample_editing.edit(one, "one two three")
    (found,) = library.sample_search.get([one])
    assert (found.edited, found.words) == (False, 3)


def test_an_empty_edit_is_refused(library: Library, mina: Profile, one: int) -> None:
    with pytest.raises(UsageError, match="delete or exclude"):
        library.sample_editing.edit(one, " \n")
    assert texts(library, mina) == ["one two three", "other"]


def test_an_edit_of_a_sample_that_is_gone_is_an_error(library: Library, one: int) -> None:
    library.sample_editing.delete([one])
    with pytest.raises(LibraryError, match="no longer in the library"):
        library.sample_editing.edit(one, "too late")


def test_an_excluded_sample_is_no_part_of_the_voice(
    library: Library, mina: Profile, one: int
) -> None:
    library.sample_editing.exclude([one])
    assert texts(library, mina) == ["other"]
    assert library.samples.count(mina.id) == 1
    (summary,) = library.profiles.summaries()
    assert (summary.n_samples, summary.n_words) == (1, 1)
    assert library.sample_search.find(mina.id).total == 2
    library.sample_editing.include([one])
    assert texts(library, mina) == ["one two three", "other"]


def test_a_profile_of_excluded_samples_only_is_still_listed(
    library: Library, mina: Profile, one: int
) -> None:
    library.sample_editing.exclude(ids(library, mina).values())
    (summary,) = library.profiles.summaries()
    assert (summary.profile, summary.n_samples, summary.n_words) == (mina, 0, 0)


def test_tags_are_the_same_whatever_their_case(library: Library, mina: Profile, one: int) -> None:
    library.sample_editing.tag([one, 999], "  Summer  Letters ")
    library.sample_editing.tag([one], "summer LETTERS")
    library.sample_editing.tag([one], "a")
    assert library.sample_search.get([one])[0].tags == ("a", "summer letters")
    library.sample_editing.untag([one], "Summer letters")
    assert library.sample_search.get([one])[0].tags == ("a",)
    with pytest.raises(UsageError, match="needs a name"):
        library.sample_editing.tag([one], " ")


def test_a_deletion_is_undone_whole(library: Library, mina: Profile) -> None:
    sample = imported(
        "Yes, noon!",
        "message 3",
        Kind.REPLY,
        subject="Lunch",
        written_at="2024-05-06T07:08:09+00:00",
        language="en",
        recipient="list",
        removed=(RemovedPassage("> Lunch?", "quote"),),
    )
    take_in(library, mina, [sample, imported("plain", "4")])
    numbers = ids(library, mina)
    library.sample_editing.edit(numbers["Yes, noon!"], "Yes, one!")
    library.sample_editing.exclude(numbers.values())
    library.sample_editing.tag(numbers.values(), "food")
    before = library.sample_search.find(mina.id)
    deleted = library.sample_editing.delete([*numbers.values(), 999])
    assert library.sample_search.find(mina.id).total == 0
    library.sample_editing.undelete(deleted)
    after = library.sample_search.find(mina.id)
    assert [replace(each, id=0) for each in after.samples] == [
        replace(each, id=0) for each in before.samples
    ]
    assert library.sample_editing.forget_deletions(mina.id) == 0


def test_what_is_back_already_is_left_alone(library: Library, mina: Profile, one: int) -> None:
    deleted = library.sample_editing.delete([one])
    for _ in range(2):
        library.sample_editing.undelete(deleted)
        assert texts(library, mina) == ["one two three", "other"]


def test_a_sample_that_took_a_deleted_ones_number_is_left_alone(
    library: Library, mina: Profile
) -> None:
    take_in(library, mina, [imported("first")])
    deleted = library.sample_editing.delete(ids(library, mina).values())
    take_in(library, mina, [imported("second")])
    library.sample_editing.undelete(deleted)
    assert texts(library, mina) == ["first", "second"]


def test_a_deleted_text_is_gone_from_the_file(library: Library, mina: Profile, path: Path) -> None:
    secret = ["zebrafinch", "quarrelsome", "hullabaloo"]
    take_in(library, mina, [imported(" ".join(secret)), imported("other", "2")])
    library.sample_editing.delete([ids(library, mina)[" ".join(secret)]])
    library.close()
    data = path.read_bytes()
    assert b"other" in data
    assert [word for word in secret if word.encode() in data] == []


def test_a_deleted_profiles_words_are_gone_from_the_file(
    library: Library, mina: Profile, path: Path
) -> None:
    take_in(library, mina, [imported("zebrafinch quarrelsome")])
    library.profiles.delete(mina.id)
    library.close()
    data = path.read_bytes()
    assert b"zebrafinch" not in data
    assert b"quarrelsome" not in data


def group_all(library: Library, profile: Profile) -> StoredGrouping:
    samples = tuple(library.samples.for_profile(profile.id))
    group = VoiceGroup(
        (Kind.EMAIL,), tuple(range(len(samples))), np.array([1, 0], np.float32), "Emails"
    )
    space = EmbeddingSpace(np.zeros(2, np.float32), np.ones(2, np.float32))
    stored = StoredGrouping(samples, Grouping((group,), space))
    vectors = {each.id: np.array([0.5, 0.5]) for each in samples}
    library.voice_groups.save(profile.id, "abc123", stored, vectors)
    return stored


def test_an_excluded_sample_leaves_its_group_and_comes_back(
    library: Library, mina: Profile, one: int
) -> None:
    group_all(library, mina)
    library.sample_editing.exclude([one])
    stored = library.voice_groups.find(mina.id, "abc123")
    assert stored is not None
    assert [each.sample.text for each in stored.samples] == ["other"]
    assert [group.members for group in stored.grouping.groups] == [(0,)]
    library.sample_editing.include([one])
    stored = library.voice_groups.find(mina.id, "abc123")
    assert stored is not None
    assert [group.members for group in stored.grouping.groups] == [(0, 1)]


def test_an_edited_sample_is_compared_anew_and_no_other(
    library: Library, mina: Profile, one: int
) -> None:
    group_all(library, mina)
    other = ids(library, mina)["other"]
    library.sample_editing.tag([one], "a")
    assert set(library.voice_groups.embeddings(mina.id, "abc123")) == {one, other}
    library.sample_editing.edit(one, "one two")
    assert set(library.voice_groups.embeddings(mina.id, "abc123")) == {other}

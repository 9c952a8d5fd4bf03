import pytest

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import Profile
from engine.writing import Kind, Sample


def test_a_sample_comes_back_as_it_went_in(library: Library, mina: Profile) -> None:
    source = library.samples.open_source(mina.id, "/mail/sent.mbox", "mbox")
    sample = Sample(Kind.REPLY, "Lunch", "Yes, at noon!\n\nMina")
    when = "2024-05-01T10:00:00+00:00"
    assert library.samples.add(source, sample, item="message 3 (Re: Lunch)", written_at=when)
    (stored,) = library.samples.for_profile(mina.id)
    assert stored.sample == sample
    assert (stored.profile_id, stored.source_id, stored.words) == (mina.id, source.id, 4)
    assert (stored.item, stored.written_at) == ("message 3 (Re: Lunch)", when)


@pytest.mark.parametrize("again", ["Yes, at noon!", "Yes,  at\n\nnoon! ", "Yes, at noon!\n"])
def test_a_text_already_in_the_profile_is_not_added(
    library: Library, mina: Profile, again: str
) -> None:
    source = library.samples.open_source(mina.id, "/a", "mbox")
    other = library.samples.open_source(mina.id, "/b", "posts")
    first = Sample(Kind.REPLY, "Lunch", "Yes, at noon!")
    assert library.samples.add(source, first, item="1", written_at=None)
    assert not library.samples.add(
        other, Sample(Kind.POST, "Other", again), item="2", written_at=None
    )
    assert library.samples.count(mina.id) == 1


def test_two_people_may_have_written_the_same(library: Library, mina: Profile) -> None:
    omar = library.profiles.get_or_create("Omar")
    for profile in (mina, omar):
        source = library.samples.open_source(profile.id, "/a", "mbox")
        sample = Sample(Kind.EMAIL, "", "Happy new year!")
        assert library.samples.add(source, sample, item="1", written_at=None)


def test_samples_come_newest_first_and_undated_last(library: Library, mina: Profile) -> None:
    source = library.samples.open_source(mina.id, "/a", "mbox")
    dates = [None, "2020-01-01T00:00:00+00:00", "2023-01-01T00:00:00+00:00", None]
    dates.append("2020-01-01T00:00:00+00:00")
    for number, date in enumerate(dates):
        sample = Sample(Kind.EMAIL, "", f"text {number}")
        library.samples.add(source, sample, item=str(number), written_at=date)
    items = [stored.item for stored in library.samples.for_profile(mina.id)]
    assert items == ["2", "1", "4", "0", "3"]


def test_importing_a_source_again_uses_it_again(library: Library, mina: Profile) -> None:
    first = library.samples.open_source(mina.id, "/a", "mbox")
    library.samples.add(first, Sample(Kind.EMAIL, "", "hello"), item="1", written_at=None)
    again = library.samples.open_source(mina.id, "/a", "mbox")
    assert (first.n_added, again.n_added) == (0, 1)
    assert again.id == first.id
    assert library.samples.open_source(mina.id, "/a", "posts").id != first.id


def test_a_deleted_profiles_samples_cannot_be_added(library: Library, mina: Profile) -> None:
    source = library.samples.open_source(mina.id, "/a", "mbox")
    library.profiles.delete(mina.id)
    with pytest.raises(LibraryError, match="profile was deleted meanwhile"):
        library.samples.add(source, Sample(Kind.EMAIL, "", "hello"), item="1", written_at=None)


def part(library: Library, profile: Profile, most: int, most_characters: int = 4000) -> list[str]:
    """Return the items that stand for all of a profile's."""
    found = library.samples.part(profile.id, most, least_words=3, most_characters=most_characters)
    return [stored.item for stored in found]


def take_in_dated(library: Library, profile: Profile, kind: Kind, n: int) -> None:
    source = library.samples.open_source(profile.id, f"/{kind}", "mbox")
    for number in range(n):
        text = "too short" if number == n - 1 else f"a text of some length {number}"
        library.samples.add(
            source,
            Sample(kind, "", f"{text} {kind}" if number < n - 1 else f"{kind} {number}"),
            item=f"{kind} {number}",
            written_at=f"20{10 + number}-01-01T00:00:00+00:00",
        )


def test_a_part_has_each_kinds_share_of_the_newest_that_are_long_enough(
    library: Library, mina: Profile
) -> None:
    take_in_dated(library, mina, Kind.EMAIL, 8)
    take_in_dated(library, mina, Kind.POST, 4)
    assert part(library, mina, 6) == [
        "email 6",
        "email 5",
        "email 4",
        "email 3",
        "post 2",
        "post 1",
    ]


def test_a_part_of_few_samples_is_all_of_them_in_their_order(
    library: Library, mina: Profile
) -> None:
    take_in_dated(library, mina, Kind.EMAIL, 8)
    take_in_dated(library, mina, Kind.POST, 1)
    everything = [stored.item for stored in library.samples.for_profile(mina.id)]
    for most in (9, 100):
        assert part(library, mina, most) == everything
    assert len(part(library, mina, 4)) == 5, "a kind is never left out"


def test_a_part_has_the_beginnings_of_long_texts_and_nothing_that_is_excluded(
    library: Library, mina: Profile
) -> None:
    take_in_dated(library, mina, Kind.EMAIL, 3)
    newest, *_ = library.samples.for_profile(mina.id)
    library.sample_editing.exclude([newest.id])
    found = library.samples.part(mina.id, 9, least_words=3, most_characters=6)
    assert [stored.sample.text for stored in found] == ["a text", "a text"]

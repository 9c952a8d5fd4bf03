"""Looking through samples, beside doing it by hand."""

import itertools
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.library.library import Library
from app.library.records import Profile
from app.library.sample_records import ImportedSample, Order, SampleFilter
from engine.writing import Kind
from tests.app.library.stored import ids, imported, take_in

LUNCH = imported(
    "Lunch on Friday? The café by the harbour.",
    "1",
    subject="Friday",
    written_at="2023-05-01T00:00:00+00:00",
    language="en",
)
CAFE = imported(
    "Das Café ist zu.", "2", Kind.REPLY, written_at="2024-06-01T00:00:00+00:00", language="de"
)
TOKYO = imported("東京駅で会いましょう🙂", "3", Kind.REPLY, language="ja")
FROST = imported(
    "Frost — 100% frost.", "posts/frost.md", Kind.POST, written_at="2024-01-02T00:00:00+00:00"
)


@pytest.fixture
def mina(mina: Profile, library: Library) -> Profile:
    """Four samples of Mina's in two sources, and one of Omar's."""
    take_in(library, mina, [LUNCH, CAFE, TOKYO])
    take_in(library, mina, [FROST], "/blog")
    take_in(library, library.profiles.get_or_create("Omar"), [imported("Lunch alone.")])
    return mina


def found(
    library: Library, profile: Profile, wanted: SampleFilter, order: Order = "newest"
) -> list[str]:
    page = library.sample_search.find(profile.id, wanted, order=order)
    assert page.total == len(page.samples)
    return [sample.item for sample in page.samples]


@pytest.mark.parametrize(
    ("typed", "items"),
    [
        ("", ["2", "posts/frost.md", "1", "3"]),
        ("lunch", ["1"]),
        ("LUNCH", ["1"]),
        ("lun", ["1"]),
        ("unch", []),
        ("cafe", ["2", "1"]),
        ("cafe harb", ["1"]),
        ("harb cafe", []),
        ("friday", ["1"]),
        ('"on friday"', ["1"]),
        ('"friday on"', []),
        ("東京", ["3"]),
        ("駅で", ["3"]),
        ("京東", []),
        ("🙂", ["3"]),
        ("%", ["posts/frost.md"]),
        ("_", []),
        ("100%", ["posts/frost.md"]),
        ("lunch OR frost", []),
        ("frost NOT lunch", []),
    ],
)
def test_words_are_found_as_a_person_types_them(
    library: Library, mina: Profile, typed: str, items: list[str]
) -> None:
    assert found(library, mina, SampleFilter(text=typed)) == items


@pytest.mark.parametrize(
    ("wanted", "items"),
    [
        (SampleFilter(kind=Kind.REPLY), ["2", "3"]),
        (SampleFilter(language="de"), ["2"]),
        (SampleFilter(language=""), ["posts/frost.md"]),
        (SampleFilter(since="2024"), ["2", "posts/frost.md"]),
        (SampleFilter(before="2024"), ["1"]),
        (SampleFilter(since="2024-01", before="2024-02"), ["posts/frost.md"]),
        (SampleFilter(text="cafe", kind=Kind.REPLY, language="de", since="2024"), ["2"]),
        (SampleFilter(text="cafe", kind=Kind.POST), []),
        (SampleFilter(tag="cold"), ["posts/frost.md"]),
        (SampleFilter(tag="warm"), []),
        (SampleFilter(excluded=True), ["2"]),
        (SampleFilter(excluded=False), ["posts/frost.md", "1", "3"]),
        (SampleFilter(text="cafe", excluded=False), ["1"]),
    ],
)
def test_conditions_must_all_hold(
    library: Library, mina: Profile, wanted: SampleFilter, items: list[str]
) -> None:
    numbers = ids(library, mina)
    library.sample_editing.tag([numbers[FROST.sample.text]], "cold")
    library.sample_editing.exclude([numbers[CAFE.sample.text]])
    assert found(library, mina, wanted) == items


def test_a_source_can_be_looked_through_alone(library: Library, mina: Profile) -> None:
    (frost,) = library.sample_search.find(mina.id, SampleFilter(kind=Kind.POST)).samples
    wanted = SampleFilter(source_id=frost.source_id)
    assert found(library, mina, wanted) == ["posts/frost.md"]


@pytest.mark.parametrize(
    ("order", "items"),
    [
        ("newest", ["2", "posts/frost.md", "1", "3"]),
        ("oldest", ["1", "posts/frost.md", "2", "3"]),
        ("longest", ["1", "2", "posts/frost.md", "3"]),
    ],
)
def test_samples_come_in_the_order_asked_for(
    library: Library, mina: Profile, order: Order, items: list[str]
) -> None:
    assert found(library, mina, SampleFilter(), order) == items


def test_pages_follow_on_each_other_and_each_tells_the_total(
    library: Library, mina: Profile
) -> None:
    pages = [library.sample_search.find(mina.id, offset=at, limit=3) for at in (0, 3, 6)]
    assert [page.total for page in pages] == [4, 4, 4]
    items = [[sample.item for sample in page.samples] for page in pages]
    assert items == [["2", "posts/frost.md", "1"], ["3"], []]


def test_numbers_that_are_gone_are_passed_over(library: Library, mina: Profile) -> None:
    numbers = ids(library, mina)
    one, two = numbers[CAFE.sample.text], numbers[LUNCH.sample.text]
    samples = library.sample_search.get([two, 999, one])
    assert [sample.id for sample in samples] == [two, one]


def test_counts_are_those_of_one_persons_samples(library: Library, mina: Profile) -> None:
    numbers = ids(library, mina)
    library.sample_editing.tag(numbers.values(), "all")
    library.sample_editing.tag([numbers[LUNCH.sample.text]], "food")
    library.sample_editing.exclude([numbers[LUNCH.sample.text]])
    counts = library.sample_search.counts(mina.id)
    assert counts.by_kind == {Kind.EMAIL: 1, Kind.REPLY: 2, Kind.POST: 1}
    assert counts.by_language == {"": 1, "de": 1, "en": 1, "ja": 1}
    assert counts.by_year == {"": 1, "2023": 1, "2024": 2}
    assert counts.by_tag == {"all": 4, "food": 1}
    assert sorted(counts.by_source.values()) == [1, 3]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.text(max_size=40),
        st.text(alphabet="\"'*()^:+-{}ab .,\\\0 NEAROT%_;é東🙂", max_size=40),
        st.binary(max_size=20).map(lambda data: data.decode("utf-8", "surrogateescape")),
    )
)
def test_any_string_may_be_typed(library: Library, mina: Profile, typed: str) -> None:
    page = library.sample_search.find(mina.id, SampleFilter(text=typed))
    assert page.total == len(page.samples) <= 4


WORDS = ("lunch", "lunar", "tea", "Téa", "frost", "frosty", "an", "and")
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5)


def holds(sample: ImportedSample, typed: list[str]) -> bool:
    """Whether every word is in a sample, and of the last the beginning."""
    plain = f"{sample.sample.subject} {sample.sample.text}".casefold().replace("é", "e")
    words = plain.split()
    *whole, last = [word.casefold().replace("é", "e") for word in typed]
    return set(whole) <= set(words) and any(word.startswith(last) for word in words)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.lists(st.tuples(sentences, sentences), max_size=8),
    sentences,
    st.sampled_from([None, Kind.EMAIL]),
)
def test_what_is_found_is_what_reading_them_all_finds(
    library: Library,
    written: list[tuple[list[str], list[str]]],
    typed: list[str],
    kind: Kind | None,
) -> None:
    profile = library.profiles.get_or_create(repr((written, typed, kind)))
    kinds = itertools.cycle((Kind.EMAIL, Kind.POST))
    samples = [
        imported(f"{' '.join(text)} {n}", str(n), next(kinds), subject=" ".join(subject))
        for n, (subject, text) in enumerate(written)
    ]
    take_in(library, profile, samples)
    expected = [
        sample.item
        for sample in samples
        if holds(sample, typed) and kind in (None, sample.sample.kind)
    ]
    wanted = SampleFilter(text=" ".join(typed), kind=kind)
    assert Counter(found(library, profile, wanted)) == Counter(expected)

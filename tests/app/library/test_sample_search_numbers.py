"""Listing samples by number, beside the pages that a search finds."""

import pytest

from app.library.library import Library
from app.library.records import Profile
from app.library.sample_records import Order, SampleFilter
from engine.writing import Kind
from tests.app.library.stored import ids, imported, take_in


@pytest.fixture
def mina(mina: Profile, library: Library) -> Profile:
    """Sixty samples of Mina's in two sources, some of the same day, some undated."""
    kinds = list(Kind)
    samples = [
        imported(
            f"word {'frost ' * (n % 4)}{'東京' * (n % 2)} {n}",
            f"message {n}",
            kinds[n % 3],
            subject="Frost" if n % 10 == 0 else "",
            written_at=f"202{n % 4}-01-0{1 + n % 3}T00:00:00+00:00" if n % 6 else None,
        )
        for n in range(60)
    ]
    take_in(library, mina, samples[:40])
    take_in(library, mina, samples[40:], "/blog")
    take_in(library, library.profiles.get_or_create("Omar"), [imported("word frost of Omar's")])
    library.sample_editing.exclude(list(ids(library, mina).values())[::5])
    return mina


@pytest.mark.parametrize("order", ["newest", "oldest", "longest"])
@pytest.mark.parametrize(
    "wanted",
    [
        SampleFilter(),
        SampleFilter(text="fro"),
        SampleFilter(text="word frost"),
        SampleFilter(text="word 東京"),
        SampleFilter(text="nothing of the kind"),
        SampleFilter(text="frost", kind=Kind.POST, excluded=False),
        SampleFilter(since="2021", before="2022~"),
    ],
)
def test_numbers_come_as_a_search_finds_them(
    library: Library, mina: Profile, wanted: SampleFilter, order: Order
) -> None:
    page = library.sample_search.find(mina.id, wanted, order=order)
    numbers = library.sample_search.numbers(mina.id, wanted, order=order)
    assert numbers == [sample.id for sample in page.samples]


def test_headings_say_what_the_samples_are(library: Library, mina: Profile) -> None:
    numbers = library.sample_search.numbers(mina.id)
    library.sample_editing.tag(numbers[:2], "cold")
    library.sample_editing.edit(numbers[0], "x" * 500)
    headings = library.sample_search.headings([*numbers, 9999])
    samples = library.sample_search.get(numbers)
    assert [heading.id for heading in headings] == numbers
    for heading, sample in zip(headings, samples, strict=True):
        assert sample.sample.text.startswith(heading.beginning)
        assert heading.title == (sample.sample.subject or " ".join(heading.beginning.split()))
        assert (heading.words, heading.excluded) == (sample.words, sample.excluded)
        assert (heading.edited, heading.tags) == (sample.edited, sample.tags)
        assert (heading.kind, heading.written_at) == (sample.sample.kind, sample.written_at)
    assert len(headings[0].beginning) < 200


def test_excluded_samples_and_sources_are_counted(library: Library, mina: Profile) -> None:
    assert library.sample_search.n_excluded(mina.id) == 12
    sources = library.sample_search.sources(mina.id)
    assert [(source.path, source.n_added) for source in sources] == [("/blog", 20), ("/mail", 40)]

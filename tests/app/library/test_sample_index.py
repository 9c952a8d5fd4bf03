"""The search index is true to the table, whatever is done to it and wherever it comes from."""

from pathlib import Path

import sqlite_utils
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from app.library.library import Library
from app.library.migrations import library_migrations
from app.library.sample_records import LibrarySample, SampleFilter
from engine.writing import Kind
from tests.app.library.stored import imported, take_in

WORDS = ("lunch", "tea", "frost", "café", "harbour")
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)


def check(library: Library) -> None:
    """Let FTS5 compare the index with the table, word by word."""
    library._database.write(
        "insert into samples_fts (samples_fts, rank) values ('integrity-check', 1)"
    )


class LibraryUse(RuleBasedStateMachine):
    """A person imports, edits, excludes, tags, deletes and undeletes in any order."""

    samples: Bundle[str] = Bundle("samples")

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.library = library
        # The same person from the start on: what earlier examples left is deleted with the profile.
        for summary in library.profiles.summaries():
            library.profiles.delete(summary.profile.id)
        self.profile = library.profiles.get_or_create("Mina")
        self.deleted: list[tuple[LibrarySample, ...]] = []

    @rule(target=samples, texts=st.lists(sentences, max_size=4), item=st.sampled_from("abc"))
    def take_in(self, texts: list[str], item: str) -> object:
        found = [imported(text, item, Kind.POST, item_is_lasting=True) for text in texts]
        take_in(self.library, self.profile, found)
        return multiple(*texts)

    def numbers(self, text: str) -> list[int]:
        page = self.library.sample_search.find(self.profile.id, limit=1000)
        return [each.id for each in page.samples if text in (each.sample.text, each.imported_text)]

    @rule(text=samples, new=sentences)
    def edit(self, text: str, new: str) -> None:
        for number in self.numbers(text):
            self.library.sample_editing.edit(number, new)

    @rule(text=samples)
    def revert(self, text: str) -> None:
        self.library.sample_editing.revert(self.numbers(text))

    @rule(text=samples)
    def delete(self, text: str) -> None:
        self.deleted.append(self.library.sample_editing.delete(self.numbers(text)))

    @rule()
    def undelete(self) -> None:
        if self.deleted:
            self.library.sample_editing.undelete(self.deleted.pop())

    @rule(text=samples, excluded=st.booleans())
    def exclude(self, text: str, excluded: bool) -> None:
        editing = self.library.sample_editing
        (editing.exclude if excluded else editing.include)(self.numbers(text))

    @rule(text=samples)
    def tag(self, text: str) -> None:
        self.library.sample_editing.tag(self.numbers(text), "read")

    @invariant()
    def the_index_is_true_to_the_table(self) -> None:
        check(self.library)
        everything = self.library.sample_search.find(self.profile.id, limit=1000).samples
        for word in WORDS:
            found = self.library.sample_search.find(self.profile.id, SampleFilter(text=f'"{word}"'))
            holding = {each.id for each in everything if word in each.sample.text.split()}
            assert {each.id for each in found.samples} == holding


def test_whatever_a_person_does_the_index_is_true_to_the_table(library: Library) -> None:
    run_state_machine_as_test(
        lambda: LibraryUse(library), settings=settings(max_examples=20, stateful_step_count=10)
    )


def earlier_library(path: Path, n_samples: int) -> None:
    """Make a library as it was before samples could be searched."""
    with sqlite_utils.Database(path) as db:
        library_migrations.apply(db, stop_before="m005_library_view")
        db.executescript(f"""
            insert into profiles values (1, 'Mina', 'mina', '2026-01-01');
            insert into sources values (1, 1, '/mail', 'mbox', '2026-01-01');
            insert into samples (profile_id, source_id, kind, subject, text, text_hash, words, item)
                with recursive n(i) as (select 1 union all select i + 1 from n
                    where i < {n_samples})
                select 1, 1, 'email', 'Lunch ' || i, 'The frost of ' || i, cast(i as blob), 4,
                    'message ' || i from n;
        """)  # noqa: S608 - a number


def test_an_earlier_librarys_samples_can_be_searched(path: Path) -> None:
    earlier_library(path, 500)
    with Library.open(path) as library:
        check(library)
        page = library.sample_search.find(1, SampleFilter(text="frost 77"))
        (found,) = [each for each in page.samples if each.item == "message 77"]
        assert (found.sample.text, found.edited, found.excluded) == (
            "The frost of 77",
            False,
            False,
        )
        assert (found.language, found.recipient, found.tags, found.removed) == ("", "", (), ())
        assert library.samples.count(1) == 500

"""Imports and imports again: nothing twice, nothing brought back, no edit undone."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import LibraryError
from app.library.library import Library
from app.library.records import Profile
from app.library.sample_records import RemovedPassage, TakenIn
from engine.writing import Kind
from tests.app.library.stored import ids, imported, take_in, texts

POST = imported("The frost came early.", "posts/frost.md", Kind.POST, item_is_lasting=True)


def test_what_an_import_knows_of_a_sample_is_kept(library: Library, mina: Profile) -> None:
    removed = (RemovedPassage("> Lunch?", "quote"), RemovedPassage("-- \nMina", "signature"))
    sample = imported(
        "Yes, noon!",
        "message 3",
        Kind.REPLY,
        subject="Lunch",
        written_at="2024-05-06T07:08:09+00:00",
        language="en",
        recipient="one",
        removed=removed,
    )
    assert take_in(library, mina, [sample]) == [TakenIn.NEW]
    (found,) = library.sample_search.find(mina.id).samples
    assert (found.sample, found.imported_text) == (sample.sample, "Yes, noon!")
    assert (found.item, found.written_at, found.words) == (sample.item, sample.written_at, 2)
    assert (found.language, found.recipient, found.removed) == ("en", "one", removed)
    assert (found.excluded, found.edited, found.tags) == (False, False, ())


def test_of_a_long_quote_the_beginning_is_kept(library: Library, mina: Profile) -> None:
    removed = tuple(RemovedPassage(f"{n}" * 9000, "quote") for n in range(90))
    take_in(library, mina, [imported("Yes, noon!", removed=removed)])
    (found,) = library.sample_search.find(mina.id).samples
    assert found.removed == tuple(
        RemovedPassage(passage.text[:500], "quote") for passage in removed[:50]
    )


def test_a_recipient_of_no_known_sort_is_refused(library: Library, mina: Profile) -> None:
    with pytest.raises(LibraryError):
        take_in(library, mina, [imported("Yes, noon!", recipient="nobody")])
    assert library.samples.count(mina.id) == 0


def test_importing_again_adds_and_changes_nothing(library: Library, mina: Profile) -> None:
    samples = [imported(f"text {n % 1200}", f"message {n}") for n in range(1250)]
    first = take_in(library, mina, samples)
    assert first == [TakenIn.NEW] * 1200 + [TakenIn.KNOWN] * 50
    before = library.sample_search.find(mina.id, limit=2000)
    assert take_in(library, mina, samples) == [TakenIn.KNOWN] * 1250
    assert library.sample_search.find(mina.id, limit=2000) == before


def test_a_new_version_of_a_post_takes_the_place_of_the_old(
    library: Library, mina: Profile
) -> None:
    take_in(library, mina, [POST, imported("Another text.", "posts/b.md", item_is_lasting=True)])
    number = ids(library, mina)[POST.sample.text]
    library.sample_editing.tag([number], "winter")
    later = replace(
        POST,
        sample=replace(POST.sample, text="The frost came late.", subject="Frost"),
        language="en",
    )
    assert take_in(library, mina, [later]) == [TakenIn.UPDATED]
    assert texts(library, mina) == ["Another text.", "The frost came late."]
    (found,) = library.sample_search.get([number])
    assert (found.sample, found.language, found.tags) == (later.sample, "en", ("winter",))
    assert (found.edited, found.words) == (False, 4)
    assert take_in(library, mina, [later]) == [TakenIn.KNOWN]


def test_a_new_version_leaves_an_edited_sample_alone(library: Library, mina: Profile) -> None:
    take_in(library, mina, [POST])
    library.sample_editing.edit(ids(library, mina)[POST.sample.text], "The frost, early.")
    later = replace(POST, sample=replace(POST.sample, text="The frost came late."))
    for _ in range(2):
        assert take_in(library, mina, [later]) == [TakenIn.EDIT_KEPT]
        assert texts(library, mina) == ["The frost, early."]
    assert take_in(library, mina, [POST]) == [TakenIn.KNOWN]


def test_a_number_in_a_mailbox_is_not_the_same_message_for_ever(
    library: Library, mina: Profile
) -> None:
    take_in(library, mina, [imported("first", "message 1"), imported("second", "message 2")])
    assert take_in(library, mina, [imported("zeroth", "message 1"), imported("first", "message 2")])
    assert texts(library, mina) == ["first", "second", "zeroth"]


def test_an_item_of_another_source_is_another_item(library: Library, mina: Profile) -> None:
    take_in(library, mina, [POST], "/blog")
    other = replace(POST, sample=replace(POST.sample, text="Elsewhere."))
    assert take_in(library, mina, [other], "/diary") == [TakenIn.NEW]


def test_texts_that_change_places_within_an_import_stay(library: Library, mina: Profile) -> None:
    take_in(library, mina, [POST])
    later = replace(POST, sample=replace(POST.sample, text="The frost came late."))
    moved = replace(POST, item="posts/moved.md")
    assert take_in(library, mina, [later, moved]) == [TakenIn.UPDATED, TakenIn.NEW]
    assert texts(library, mina) == ["The frost came early.", "The frost came late."]


def test_the_same_item_may_be_described_better_later(library: Library, mina: Profile) -> None:
    removed = (RemovedPassage("> Lunch?", "quote"),)
    take_in(library, mina, [imported("Yes, noon!", "a", language="en", removed=removed)])
    better = imported("Yes, noon!", "a", Kind.REPLY, subject="Lunch", recipient="one")
    assert take_in(library, mina, [better]) == [TakenIn.KNOWN]
    (found,) = library.sample_search.find(mina.id).samples
    assert (found.sample.kind, found.sample.subject) == (Kind.REPLY, "Lunch")
    assert (found.language, found.recipient, found.removed) == ("en", "one", removed)
    elsewhere = imported("Yes, noon!", "b", Kind.POST, subject="Other", language="de")
    assert take_in(library, mina, [elsewhere]) == [TakenIn.KNOWN]
    assert library.sample_search.find(mina.id).samples == (found,)


def test_what_was_deleted_does_not_come_back(library: Library, mina: Profile) -> None:
    take_in(library, mina, [imported("gone"), imported("stays", "2")])
    library.sample_editing.delete([ids(library, mina)["gone"]])
    assert take_in(library, mina, [imported(" gone\n", "9")]) == [TakenIn.DELETED]
    omar = library.profiles.get_or_create("Omar")
    assert take_in(library, omar, [imported("gone")]) == [TakenIn.NEW]
    assert library.sample_editing.forget_deletions(mina.id) == 1
    assert take_in(library, mina, [imported("gone")]) == [TakenIn.NEW]
    assert texts(library, mina) == ["gone", "stays"]


small = st.tuples(st.sampled_from("abcdefg"), st.sampled_from("123"), st.booleans())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(small, max_size=12), st.lists(small, max_size=12))
def test_however_often_texts_are_the_library_holds_each_once(
    library: Library, first: list[tuple[str, str, bool]], second: list[tuple[str, str, bool]]
) -> None:
    profile = library.profiles.get_or_create(f"{first} {second}")
    for samples in (first, second):
        taken = take_in(
            library,
            profile,
            [imported(text, item, item_is_lasting=lasting) for text, item, lasting in samples],
        )
        held = texts(library, profile)
        assert len(held) == len(set(held))
        new = sum(became is TakenIn.NEW for became in taken)
        assert len(held) >= new
        # Whatever came last is there: nothing later in the import took its place.
        assert not samples or samples[-1][0] in held

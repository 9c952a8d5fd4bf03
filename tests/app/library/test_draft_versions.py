"""Every version of a draft: rounds, variants, what is taken, and what the person changed."""

import pytest

from app.library.library import Library
from app.library.records import Origin, Profile
from tests.app.library.made_up_drafts import BY, a_draft, a_round


def test_versions_come_newest_round_first_and_variants_in_their_order(
    library: Library, mina: Profile
) -> None:
    draft = a_draft(library, mina)
    first = a_round(library, draft, "one", "two", "three")
    second = a_round(library, draft, "four", "five")
    assert [each.round for each in first + second] == [1, 1, 1, 2, 2]
    assert library.drafts.versions(draft.id) == second + first
    assert [each.text for each in second + first] == ["four", "five", "one", "two", "three"]


def test_rounds_are_counted_for_each_draft_alone(library: Library, mina: Profile) -> None:
    first, second = a_draft(library, mina), a_draft(library, mina)
    a_round(library, first, "one")
    [version] = a_round(library, second, "two")
    assert version.round == 1
    assert library.drafts.versions(second.id) == [version]


@pytest.mark.parametrize("origin", Origin)
def test_a_version_says_how_it_came_to_be(library: Library, mina: Profile, origin: Origin) -> None:
    draft = a_draft(library, mina)
    [version] = library.drafts.add_versions(draft.id, origin, [("text", BY)])
    assert (version.draft_id, version.origin, version.by) == (draft.id, origin, BY)
    assert library.drafts.version(version.id) == version


def test_adding_versions_leaves_the_page_alone(library: Library, mina: Profile) -> None:
    draft = a_draft(library, mina, "mine")
    library.drafts.add_versions(draft.id, Origin.WRITTEN, [("one", BY)])
    assert library.drafts.get(draft.id) == draft


def test_a_version_taken_is_the_text_and_none_is_lost(library: Library, mina: Profile) -> None:
    draft = a_draft(library, mina)
    first, second = a_round(library, draft, "one", "two")
    taken = library.drafts.take(second)
    assert taken == library.drafts.get(draft.id)
    assert (taken.text, taken.version_id) == ("two", second.id)
    back = library.drafts.take(first)
    assert (back.text, back.version_id) == ("one", first.id)
    assert library.drafts.versions(draft.id) == [first, second]


def test_a_version_that_is_not_there_is_none(library: Library) -> None:
    assert library.drafts.version(1) is None


def test_edits_are_kept_once(library: Library, mina: Profile) -> None:
    draft = a_draft(library, mina)
    [written] = a_round(library, draft, "Noon it is!")
    assert library.drafts.keep_edits(draft.id) is None
    library.drafts.update(draft.id, draft.request, "Noon it is, dear!")
    edited = library.drafts.keep_edits(draft.id)
    assert edited is not None
    assert (edited.origin, edited.round, edited.by) == (Origin.EDITED, 2, None)
    assert edited.text == "Noon it is, dear!"
    assert library.drafts.get(draft.id).version_id == edited.id
    assert library.drafts.keep_edits(draft.id) is None
    assert library.drafts.versions(draft.id) == [edited, written]


def test_an_edit_back_to_an_earlier_version_is_not_kept_again(
    library: Library, mina: Profile
) -> None:
    draft = a_draft(library, mina, "first")
    first = library.drafts.keep_edits(draft.id)
    [second] = a_round(library, draft, "second")
    library.drafts.update(draft.id, draft.request, "first")
    assert library.drafts.keep_edits(draft.id) is None
    assert library.drafts.versions(draft.id) == [second, first]


@pytest.mark.parametrize("blank", ["", " \n\t ", "\u2003\u3000"])
def test_a_blank_page_is_no_version(library: Library, mina: Profile, blank: str) -> None:
    draft = a_draft(library, mina, blank)
    assert library.drafts.keep_edits(draft.id) is None
    [written] = a_round(library, draft, "Noon")
    library.drafts.update(draft.id, draft.request, blank)
    assert library.drafts.keep_edits(draft.id) is None
    assert library.drafts.versions(draft.id) == [written]


def test_another_drafts_version_of_the_same_text_does_not_count(
    library: Library, mina: Profile
) -> None:
    a_round(library, a_draft(library, mina), "Noon")
    draft = a_draft(library, mina, "Noon")
    assert library.drafts.keep_edits(draft.id) is not None


def test_versions_that_fail_halfway_are_not_kept(library: Library, mina: Profile) -> None:
    draft = a_draft(library, mina)
    with pytest.raises(AttributeError):
        library.drafts.add_versions(draft.id, Origin.WRITTEN, [("one", BY), ("two", object())])  # type: ignore[list-item]
    assert library.drafts.versions(draft.id) == []

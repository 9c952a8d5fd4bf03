"""Which texts a draft had, and which of them came before which."""

from app.library.library import Library
from app.library.records import Origin, Profile
from app.ui.history.entries import PRESENT as PRESENT_KEY
from app.ui.history.entries import ChosenDraft, Entry, entries, entry_before
from tests.app.ui.history.drafts_on import EDITED, FIRST, PRESENT, SECOND, clock, note, versions


def _entries(library: Library, draft_id: int) -> list[Entry]:
    draft = library.drafts.get(draft_id)
    return entries(ChosenDraft(draft, tuple(versions(library, draft))))


def test_the_text_as_it_stands_comes_first_and_variants_stand_together(
    library: Library, jo: Profile
) -> None:
    found = _entries(library, clock(library, jo).id)
    assert [entry.text for entry in found] == [PRESENT, EDITED, FIRST, SECOND]
    assert [(entry.variant, entry.n_variants) for entry in found[1:]] == [(1, 1), (1, 2), (2, 2)]
    assert (found[0].key, found[0].version) == (PRESENT_KEY, None)
    assert [entry.is_present for entry in found] == [True, False, False, False]


def test_a_version_like_the_present_text_is_told(library: Library, jo: Profile) -> None:
    draft = clock(library, jo)
    library.drafts.take(versions(library, draft)[1])
    assert [entry.is_present for entry in _entries(library, draft.id)[1:]] == [False, True, False]


def test_edits_came_from_the_variant_most_like_them(library: Library, jo: Profile) -> None:
    draft = clock(library, jo)
    present, edited, first, second = _entries(library, draft.id)
    found = [present, edited, first, second]
    assert entry_before(found, present) == edited
    assert entry_before(found, edited) == first
    assert entry_before(found, first) is None
    assert entry_before(found, second) is None


def test_what_has_the_same_text_is_not_what_came_before(library: Library, jo: Profile) -> None:
    draft = clock(library, jo)
    library.drafts.keep_edits(draft.id)
    library.drafts.add_versions(draft.id, Origin.RESTORED, [(PRESENT, None)])
    found = _entries(library, draft.id)
    before = entry_before(found, found[0])
    assert before is not None
    assert before.text == EDITED


def test_a_draft_without_versions_is_its_text(library: Library, jo: Profile) -> None:
    [entry] = _entries(library, note(library, jo, "No ferry.").id)
    assert (entry.text, entry.n_words) == ("No ferry.", 2)
    assert entry_before([entry], entry) is None

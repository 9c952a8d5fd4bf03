"""What a list shows of drafts, and which of them a search finds."""

import pytest

from app.library.library import Library
from app.library.records import Origin, Profile
from engine.writing import DraftRequest, Kind


def _titles(library: Library, mina: Profile, typed: str = "") -> list[str]:
    return [heading.title for heading in library.draft_search.headings(mina.id, typed)]


@pytest.mark.parametrize(
    ("request_", "text", "title"),
    [
        (DraftRequest(Kind.EMAIL, "say no", subject=" The\nclock "), "Hello", "The clock"),
        (DraftRequest(Kind.EMAIL, "say no", subject="  "), "\r\n\t Hello\n\nIda", "Hello Ida"),
        (DraftRequest(Kind.EMAIL, "\n\nsay no"), " \n ", "say no"),
        (DraftRequest(Kind.NOTE, "", source="It ticks."), "", "It ticks."),
        (DraftRequest(Kind.NOTE, ""), "", ""),
    ],
)
def test_a_draft_is_called_by_the_first_of_its_words_that_there_are(
    library: Library, mina: Profile, request_: DraftRequest, text: str, title: str
) -> None:
    library.drafts.begin(mina.id, request_, text)
    assert _titles(library, mina) == [title]


def test_a_heading_says_what_the_draft_is_and_how_many_versions_it_has(
    library: Library, mina: Profile
) -> None:
    draft = library.drafts.begin(mina.id, DraftRequest(Kind.REPLY, "yes", recipient="Ida"))
    library.drafts.add_versions(draft.id, Origin.WRITTEN, [("Yes.", None), ("Oh yes.", None)])
    [heading] = library.draft_search.headings(mina.id)
    assert (heading.id, heading.kind, heading.recipient) == (draft.id, Kind.REPLY, "Ida")
    assert (heading.n_versions, heading.updated_at) == (2, draft.updated_at)


def test_headings_come_in_the_order_of_the_search_and_are_the_profiles_own(
    library: Library, mina: Profile
) -> None:
    omar = library.profiles.get_or_create("Omar")
    for brief in ("one", "two", "three"):
        library.drafts.begin(mina.id, DraftRequest(Kind.NOTE, brief))
    library.drafts.begin(omar.id, DraftRequest(Kind.NOTE, "four"))
    assert _titles(library, mina) == ["three", "two", "one"]


def test_words_of_any_version_find_a_draft(library: Library, mina: Profile) -> None:
    clock = library.drafts.begin(mina.id, DraftRequest(Kind.NOTE, "clock"))
    library.drafts.begin(mina.id, DraftRequest(Kind.NOTE, "ferry 🙂"))
    library.drafts.add_versions(clock.id, Origin.EDITED, [("It ticks à la carte.", None)])
    assert _titles(library, mina, "a LA cart") == ["clock"]
    assert _titles(library, mina, "🙂") == ["ferry 🙂"]
    assert _titles(library, mina, "tock") == []
